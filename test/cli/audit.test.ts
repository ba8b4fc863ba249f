import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { THREE_ALERTS } from '../e2e/samples.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { run } from './run-cli.ts';

// Each call of the command line is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let service: TestService;
let name: string;
let caseId: number;

const cli = (...args: string[]) =>
  run('src/main/casewright.ts', args, { env: { DATABASE_URL: service.database.applicationUrl } });

beforeAll(async () => {
  service = await startService();
  await service.startWorker();
  const client = await service.signIn();
  const { db } = service.database;
  ({ name } = await db
    .selectFrom('organizations')
    .where('id', '=', client.organizationId)
    .select('name')
    .executeTakeFirstOrThrow());
  ({ id: caseId } = await client.createCase(THREE_ALERTS));
  await client.decided(caseId);
  // A worker sweeps when it starts, and with that seals.
  await service.startWorker();
  await vi.waitFor(async () => expect(await db.selectFrom('audit_unsealed').select('event_id').execute()).toEqual([]), {
    timeout: 20_000,
    interval: 50,
  });
}, 60_000);
afterAll(() => service.stop());

test('an audit that was not tampered with holds', async () => {
  const { code, stdout } = await cli('audit', 'verify', '--organization', name);
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      new RegExp(`^${name}: 4 events chained, 0 waiting, 1 receipts, 1 customers; head 4:[0-9a-f]{64}\\n$`),
    ),
  ]);
  const json = await cli('audit', 'verify', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ valid: true, organizations: [{ organization: name, problems: [] }] });
});

test('one that was is told of, with exit code 1', async () => {
  const { admin } = service.database;
  await sql`update check_runs set reasoning = 'encrypted:1:AAAA' where check_type = 'PEP'`.execute(admin);
  const { code, stdout, stderr } = await cli('audit', 'verify');
  expect(code).toBe(1);
  expect(stdout).toMatch(
    new RegExp(`run \\d+: it is not as its receipt says: checks\\.\\d\\.hashes\\.verdict \\(case ${caseId} run 1\\)`),
  );
  expect(stderr).toContain('One row is not as it was.');
  const json = await cli('audit', 'verify', '--json');
  expect([json.code, JSON.parse(json.stdout).valid]).toEqual([1, false]);
});

test('an organization that is not there is told of', async () => {
  const { code, stderr } = await cli('audit', 'verify', '--organization', 'Nobody');
  expect([code, stderr]).toEqual([1, expect.stringContaining('There is no organization "Nobody".')]);
});
