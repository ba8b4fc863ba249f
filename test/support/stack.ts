import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { sayOn } from '../../src/embedded/terminal.ts';
import { searchAttributeFlags } from '../../src/temporal/search-attributes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** As superuser. */
    postgresUrl: string;
    temporalAddress: string;
  }
}

/**
 * Brings up the Postgres and the Temporal that `npm start` uses, once for all test files. A developer who runs tests
 * often can keep servers of his own up and name them instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { CASEWRIGHT_TEST_POSTGRES_URL: postgresUrl, CASEWRIGHT_TEST_TEMPORAL_ADDRESS: temporalAddress } = process.env;
  if (postgresUrl !== undefined && temporalAddress !== undefined) {
    project.provide('postgresUrl', postgresUrl);
    project.provide('temporalAddress', temporalAddress);
    return async () => undefined;
  }
  const home = await mkdtemp(join(tmpdir(), 'casewright-test-'));
  const { cache } = readConfig(process.env);
  const embedded = await startEmbedded({
    home,
    cache,
    ports: { postgres: 0, temporal: 0, temporalUi: 0 },
    searchAttributes: searchAttributeFlags(),
    inMemoryTemporal: true,
    say: sayOn(process.stderr),
  });
  project.provide('postgresUrl', embedded.postgres.adminUrl);
  project.provide('temporalAddress', embedded.temporal.address);
  return async () => {
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  };
}
