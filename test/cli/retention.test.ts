import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deleteDueCases } from '../../src/db/delete-cases.ts';
import { deleteDueChecks } from '../../src/db/delete-checks.ts';
import { deleteDueCustomers } from '../../src/db/delete-customers.ts';
import { CLEARED, DecidedCases, KATARZYNA } from '../api/decided-cases.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';
import { sealAudit } from '../../src/receipts/audit-chain.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { run } from './run-cli.ts';

// Each call of the command line is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let api: TestApi;
/** In so many days, as `--until` takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const cli = (...args: string[]) =>
  run('src/main/casewright.ts', args, { env: { DATABASE_URL: api.database.applicationUrl } });

beforeAll(async () => {
  api = await startTestApi();
  const cases = new DecidedCases(api);
  const make = (overrides: object, customer: object = {}) =>
    cases.decidedCase({ ...overrides, customer: { ...KATARZYNA, ...customer } }, [CLEARED]);
  await make({ delete_after: 0 }, { delete_after: 0 });
  await make({ delete_after: 2 }, { delete_after: 1 });
  await make({ delete_after: 0, webhook_url: 'http://127.0.0.1:9/hook' });
  await make({ delete_after: 40, checks: [{ ...CLEARED, delete_after: 1 }] });
  await make({}, { delete_after: 0 });
  await cases.newCase({ delete_after: 0 }, [{ ...CLEARED, delete_after: 1 }]);
}, 60_000);
afterAll(() => api.stop());

test('tells by organization and kind what goes now, waits, goes later or never, and when next; deletes nothing', async () => {
  const { code, stdout } = await cli('retention', 'plan');
  const day = (days: number) => String.raw`${inDays(days)} \d\d:\d\d`;
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'ORGANIZATION  KIND       GOES  WAITS  LATER  NEVER  NEXT DUE',
    expect.stringMatching(new RegExp(`^Bank One      cases         1      2      2      1  ${day(2)}$`)),
    expect.stringMatching(new RegExp(`^Bank One      checks        0      0      2      3  ${day(1)}$`)),
    expect.stringMatching(new RegExp(`^Bank One      customers     1      1      1      3  ${day(1)}$`)),
    '',
  ]);
});

test('--until tells what goes by then, in JSON what the table has; what then happens is what was told', async () => {
  const { stdout } = await cli('retention', 'plan', '--until', inDays(3), '--organization', 'Bank One', '--json');
  const plan = JSON.parse(stdout);
  expect(plan.until).toBe(`${inDays(3)}T23:59:59.999Z`);
  expect(plan.plan).toMatchObject([
    { organization: 'Bank One', kind: 'cases', goes: 2, waits: 2, later: 1, never: 1 },
    { organization: 'Bank One', kind: 'checks', goes: 1, waits: 1, later: 0, never: 2, next_due_at: null },
    { organization: 'Bank One', kind: 'customers', goes: 2, waits: 1, later: 0, never: 3, next_due_at: null },
  ]);
  const { admin, db } = api.database;
  for (const table of ['cases', 'checks'])
    await sql`update ${sql.table(table)} set created_at = created_at - interval '3 days'`.execute(admin);
  await sql`update customers set updated_at = updated_at - interval '3 days'`.execute(admin);
  const gone = await deleteDueCases(db, { limit: 100 });
  expect(gone.cases).toBe(2);
  expect(gone.customers + (await deleteDueCustomers(db, { limit: 100 })).customers).toBe(2);
  expect(await deleteDueChecks(db, { limit: 100 })).toBe(1);
});

test('the audit of what is left holds', async () => {
  const { db } = api.database;
  await sealAudit(db, await new ReceiptKeys(db).signing());
  const { code, stdout } = await cli('audit', 'verify', '--organization', 'Bank One');
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^Bank One: 22 events chained, 0 waiting, 5 receipts, 2 of cases that were deleted, 4 customers; head/,
    ),
  ]);
});

test('what cannot be meant is told of', async () => {
  expect(await cli('retention', 'plan', '--until', '2026-02-30')).toMatchObject({ code: 2 });
  expect(await cli('retention', 'plan', '--organization', 'Nobody')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no organization "Nobody".'),
  });
});
