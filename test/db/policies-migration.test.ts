import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { keepShippedPolicy } from '../../src/db/policies.ts';
import { beginRun, startCheck } from '../../src/db/run-steps.ts';
import { backBefore } from '../support/back-before.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { encryptRows } from '../../src/db/encrypt-rows.ts';

let database: TestDatabase;
let owner: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

/** The database as it was before policies were kept, with a case whose run is under way and one that waits. */
async function asItWas(): Promise<{ running: number; waiting: number }> {
  owner = await backBefore(database, '0003');
  const { rows } = await sql<{ id: number }>`
    with organization as (insert into organizations (name) values ('Bank') returning id),
      customer as (
        insert into customers (organization_id, full_name) select id, 'Ada Byron' from organization
        returning id, organization_id)
    insert into cases (organization_id, customer_id, status, run_number)
    select organization_id, id, 'PROCESSING', 1 from customer, generate_series(1, 2) returning id`.execute(owner);
  const [running, waiting] = rows.map(({ id }) => id) as [number, number];
  await sql`insert into checks (organization_id, case_id, check_type)
    select organization_id, id, 'PEP' from cases`.execute(owner);
  await sql`insert into case_runs
      (organization_id, case_id, number, status, started_at, as_of, policy_version, engine_version, customer_snapshot)
    select organization_id, id, 1, 'RUNNING', now(), now(), 'default-1', '1', '{"fullName": "Ada Byron"}'
    from cases where id = ${running}`.execute(owner);
  await sql`insert into check_runs (run_id, check_id, organization_id, check_type)
    select case_runs.id, checks.id, checks.organization_id, check_type
    from case_runs join checks using (case_id)`.execute(owner);
  await sql`insert into case_runs (organization_id, case_id, number)
    select organization_id, id, 1 from cases where id = ${waiting}`.execute(owner);
  return { running, waiting };
}

test('a database with runs under way is brought up to keep policies, and the runs go on', async () => {
  const { running, waiting } = await asItWas();
  const applied = await migrate({ db: owner, applicationRole: 'casewright_test_app' });
  expect(applied[0]).toBe('0003_policies.sql');
  await encryptRows(owner);
  const { db } = database;
  const shippedPolicyId = await keepShippedPolicy(db, { version: 'default-1', content: '{}', hash: 'a' });
  expect(await keepShippedPolicy(db, { version: 'default-1', content: '{}', hash: 'a' })).toBe(shippedPolicyId);

  const versions = { shippedPolicyId, engine: '1' };
  const old = await beginRun(db, running, versions);
  expect(old).toMatchObject({ next: 'decide', runNumber: 1 });
  const [begun, ...others] = await Promise.all([1, 2, 3].map(() => beginRun(db, waiting, versions)));
  for (const other of others) expect(other).toEqual(begun);
  const policyOf = async (left: typeof old) =>
    left.next === 'decide' && (await startCheck(db, { runId: left.runId, checkId: left.checkIds[0]! }))?.policyId;
  expect(await policyOf(old)).toBeNull();
  expect(await policyOf(begun!)).toBe(shippedPolicyId);
  const rows = await db.selectFrom('case_runs').select(['policy_id', 'policy_version']).orderBy('id').execute();
  expect(rows).toEqual([
    { policy_id: null, policy_version: 'default-1' },
    { policy_id: shippedPolicyId, policy_version: 'default-1' },
  ]);
});
