import type { Config } from '../../config.ts';
import type { Say } from '../../embedded/embedded-error.ts';
import { startEmbedded } from '../../embedded/embedded.ts';
import type { Embedded } from '../../embedded/embedded.ts';
import { searchAttributeFlags } from '../../temporal/search-attributes.ts';
import type { TemporalTarget } from '../../temporal/connection.ts';
import type { DatabaseUrls } from '../migrate-database.ts';

export interface Stack {
  embedded: Embedded;
  database: DatabaseUrls;
  temporal: TemporalTarget;
  /** Null where Temporal is the operator's own. */
  temporalUi: string | null;
}

/** The embedded servers, but for those that settings name one's own of. */
export async function openStack(config: Config, say: Say, signal: AbortSignal): Promise<Stack> {
  const { home, cache, databaseUrl, databaseMigrationUrl, temporalAddress } = config;
  const embedded = await startEmbedded({
    home,
    cache,
    ports: {
      postgres: databaseUrl === undefined ? config.postgresPort : null,
      temporal: temporalAddress === undefined ? config.temporalPort : null,
      temporalUi: config.temporalUiPort,
    },
    searchAttributes: searchAttributeFlags(),
    say,
    signal,
  });
  const { postgres, temporal } = embedded;
  const own = { applicationUrl: databaseUrl ?? '', migrationUrl: databaseMigrationUrl ?? databaseUrl ?? '' };
  return {
    embedded,
    database: postgres ?? own,
    temporal: temporal ? { address: temporal.address } : 'environment',
    temporalUi: temporal?.uiUrl ?? null,
  };
}
