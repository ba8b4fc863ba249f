import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { deleteDueCases } from '../../src/db/delete-cases.ts';
import { deleteDueCustomers } from '../../src/db/delete-customers.ts';
import { unencryptedTables } from '../../src/db/encrypt-rows.ts';
import { findCustomer, saveCustomer } from '../../src/db/customers.ts';
import { transact } from '../../src/db/transact.ts';
import { migrateDatabase } from '../../src/main/migrate-database.ts';
import { backBefore } from '../support/back-before.ts';
import { createTestDatabase, masterKeys } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What Postgres keeps for its planner of the values of columns with personal data. */
const samples = async () => {
  const { rows } = await sql<{ column: string }>`
    select tablename || '.' || attname as column from pg_stats
    where schemaname = 'public' and (
      most_common_vals::text like '%Byron%' or histogram_bounds::text like '%Byron%'
      or (tablename, attname) = ('case_hash_keys', 'key'))`.execute(database.admin);
  return rows.map(({ column }) => column);
};

test('a database with rows keeps them, not the samples of them, and what is due in it is deleted', async () => {
  const { admin, db } = database;
  const owner = await backBefore(database, '0010');
  await sql`insert into organizations (name) values ('Bank')`.execute(admin);
  await sql`
    insert into customers (organization_id, full_name, external_id, delete_after, parent_id)
    select 1, 'Ada Byron ' || n, 'Byron-' || n, case when n % 2 = 0 then 3 else -1 end, nullif(n - 1, 0)
    from generate_series(1, 300) n`.execute(admin);
  await sql`
    insert into cases (organization_id, customer_id, notes, delete_after, status)
    select 1, id, 'Of ' || full_name, delete_after, 'COMPLETED' from customers`.execute(admin);
  await sql`insert into case_hash_keys select id, 1, sha256(notes::bytea) from cases`.execute(admin);
  await sql`update cases set created_at = created_at - interval '4 days'`.execute(admin);
  await sql`update customers set updated_at = updated_at - interval '4 days'`.execute(admin);
  await sql`analyze`.execute(admin);
  expect((await samples()).sort()).toEqual([
    'case_hash_keys.key',
    'cases.notes',
    'customers.external_id',
    'customers.full_name',
  ]);

  await owner.destroy();
  const urls = { applicationUrl: database.applicationUrl, migrationUrl: database.ownerUrl };
  const said: string[] = [];
  const applied = await migrateDatabase(urls, { masterKeys, say: (line) => void said.push(line) });
  expect(applied[0]).toBe('0010_retention.sql');
  expect(said).toEqual([expect.stringMatching(/is encrypted; that is done once/)]);
  expect(await unencryptedTables(db)).toEqual([]);
  expect(await samples()).toEqual([]);
  await sql`analyze`.execute(admin);
  expect(await samples()).toEqual([]);

  let deleted = 0;
  for (let batch = 0; batch < 2; batch += 1) deleted += (await deleteDueCases(db, { limit: 100 })).cases;
  expect(deleted).toBe(150);
  expect(await deleteDueCustomers(db, { limit: 1_000 })).toEqual({ customers: 150, looked: 150 });
  // A customer of before has a hash from when it is saved next.
  const customer = { externalId: 'Byron-1', fullName: 'Ada King', customerType: null, inputDetails: null };
  const origin = systemOrigin(1);
  expect(await findCustomer(db, { organizationId: 1, customerId: 1 })).toMatchObject({
    full_name: 'Ada Byron 1',
    content_hash: null,
  });
  const saved = await transact(db, (transaction) =>
    saveCustomer(transaction, { origin, customer: { ...customer, deleteAfter: undefined } }),
  );
  expect(saved).toMatchObject({ isNew: false, row: { id: 1, full_name: 'Ada King', delete_after: -1 } });
  const { rows: events } = await sql`select before, after from audit_events where action = 'customer.update'`.execute(
    db,
  );
  expect(events).toEqual([
    { before: { hash: null }, after: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), delete_after: -1 } },
  ]);

  const left = await db.selectFrom('customers').select(['id', 'parent_id']).execute();
  expect(left).toHaveLength(150);
  expect(left.every(({ parent_id: parent }) => parent === null)).toBe(true);
});
