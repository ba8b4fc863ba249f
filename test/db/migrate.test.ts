import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCaseView } from '../../src/db/case-view.ts';
import { openDatabase } from '../../src/db/database.ts';
import { loadDeliveryState } from '../../src/db/deliveries.ts';
import { beginAttempt } from '../../src/db/delivery-attempts.ts';
import { encryptRows } from '../../src/db/encrypt-rows.ts';
import { knownMigrations, migrate, pendingMigrations } from '../../src/db/migrate.ts';
import { loadLetterhead } from '../../src/db/organizations.ts';
import { findActiveUser } from '../../src/db/users.ts';
import { inOrganization } from '../../src/db/visible-rows.ts';
import { backBefore } from '../support/back-before.ts';
import { createTestDatabase, masterKeys } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { UNREAD } from '../support/encrypted.ts';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await database.drop();
  });

  test('a migrated database lacks none, and migrating again, even twice at once, changes nothing', async () => {
    expect(await pendingMigrations(database.db)).toEqual([]);
    await database.db.insertInto('organizations').values({ name: 'Kept' }).execute();
    const owner = openDatabase({ url: database.ownerUrl });
    expect(await Promise.all([migrate({ db: owner }), migrate({ db: owner })])).toEqual([[], []]);
    await owner.destroy();
    expect(await database.db.selectFrom('organizations').select('name').execute()).toEqual([{ name: 'Kept' }]);
  });

  test("tables that are somebody else's, such as an extension's, are left alone", async () => {
    await sql`create table statistics (id bigint generated always as identity)`.execute(database.admin);
    const owner = openDatabase({ url: database.ownerUrl });
    const applicationRole = new URL(database.applicationUrl).username;
    expect(await migrate({ db: owner, applicationRole })).toEqual([]);
    await owner.destroy();
    await expect(sql`select from statistics`.execute(database.db)).rejects.toThrow(/permission denied/);
  });

  test('an installation of before people could decide keeps its rows, its runs and its rights', async () => {
    const { db } = database;
    const owner = await backBefore(database, '0004');
    await sql`insert into organizations (name) values ('Old Bank')`.execute(owner);
    await sql`insert into customers (organization_id, full_name) values (1, 'Ann')`.execute(owner);
    await sql`insert into cases (organization_id, customer_id, status, run_number) values (1, 1, 'COMPLETED', 1)`.execute(
      owner,
    );
    await sql`insert into checks (organization_id, case_id, check_type) select 1, id, 'PEP' from cases`.execute(owner);
    await sql`insert into case_runs (organization_id, case_id, number, status) select 1, id, 1, 'COMPLETED' from cases`.execute(
      owner,
    );
    await sql`insert into check_runs (run_id, check_id, organization_id, check_type, decided_at, note)
      values (1, 1, 1, 'PEP', now(), 'Kept')`.execute(owner);

    const pending = (await knownMigrations()).filter((name) => name >= '0004');
    expect(await migrate({ db: owner, applicationRole: 'casewright_test_app' })).toEqual(pending);
    await encryptRows(owner);
    await owner.destroy();
    const { id } = await db.selectFrom('cases').select('id').executeTakeFirstOrThrow();
    expect(await loadCaseView(db, { organizationId: 1, caseId: id })).toMatchObject({
      checks: [{ note: 'Kept', status: 'COMPLETED' }],
    });
    expect(await loadLetterhead(db, { organizationId: 1 })).toMatchObject({
      organizationName: 'Old Bank',
      language: null,
    });
    await expect(sql`update audit_events set action = ''`.execute(db)).rejects.toThrow(/permission denied/);
  });

  test('they are numbered without gaps', async () => {
    const numbers = (await knownMigrations()).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('access is migrated on a database with rows in it, and its organizations see their own', async () => {
    const owner = openDatabase({ url: database.ownerUrl, poolSize: 1, masterKeys });
    const migration = '0009_access.sql';
    await sql`drop table idempotency_keys, oauth_tokens, oauth_client_secrets, oauth_clients, rate_limits`.execute(
      owner,
    );
    await sql`drop function caller_of_session, caller_of_token, client_of_secret, user_of_email`.execute(owner);
    const { rows } = await sql<{ name: string; table: string }>`
      select polname as name, polrelid::regclass::text as table from pg_policy`.execute(owner);
    for (const { name, table } of rows) {
      await sql`drop policy ${sql.id(name)} on ${sql.table(table)}`.execute(owner);
      await sql`alter table ${sql.table(table)} disable row level security`.execute(owner);
    }
    await sql`delete from schema_migrations where name = ${migration}`.execute(owner);
    const organizations = [{ name: 'One' }, { name: 'Other' }];
    const [one] = await owner.insertInto('organizations').values(organizations).returning('id').execute();
    const { id } = one!;
    const email = 'a@example.com';
    await owner.insertInto('users').values({ organization_id: id, email, password_hash: 'x', role: 'admin' }).execute();
    await owner.insertInto('customers').values({ organization_id: id, full_name: UNREAD }).execute();
    const applicationRole = new URL(database.applicationUrl).username;
    expect(await migrate({ db: owner, applicationRole })).toEqual([migration]);
    await owner.destroy();
    expect(await findActiveUser(database.callersDb, { email })).toMatchObject({ email, organization_name: 'One' });
    const customers = () => database.callersDb.selectFrom('customers').select('full_name').execute();
    expect(await inOrganization(id, customers)).toEqual([{ full_name: UNREAD }]);
    expect(await inOrganization(id + 1, customers)).toEqual([]);
  });

  test('the application owns nothing, is no superuser, and cannot change the structure', async () => {
    const { rows } = await sql<{ owned: number; superuser: boolean }>`
      select (select count(*) from pg_class join pg_roles on pg_roles.oid = relowner where rolname = current_user) as owned,
        rolsuper as superuser from pg_roles where rolname = current_user`.execute(database.db);
    expect(rows[0]).toEqual({ owned: 0, superuser: false });
    await expect(sql`drop table checks`.execute(database.db)).rejects.toThrow(/must be owner/);
    await expect(sql`delete from schema_migrations`.execute(database.db)).rejects.toThrow(/permission denied/);
  });

  test('rows of two organizations cannot be tied together, and a case has one open run at most', async () => {
    const { db } = database;
    const [one, other] = await db
      .insertInto('organizations')
      .values([{ name: 'One' }, { name: 'Other' }])
      .returning('id')
      .execute();
    const customer = await db
      .insertInto('customers')
      .values({ organization_id: one!.id, full_name: UNREAD })
      .returning('id')
      .executeTakeFirstOrThrow();
    const insertCase = (organizationId: number) =>
      db
        .insertInto('cases')
        .values({ organization_id: organizationId, customer_id: customer.id })
        .returning('id')
        .executeTakeFirstOrThrow();
    await expect(insertCase(other!.id)).rejects.toThrow(/foreign key/);
    const { id } = await insertCase(one!.id);
    const insertRun = (number: number) =>
      db.insertInto('case_runs').values({ organization_id: one!.id, case_id: id, number }).execute();
    await insertRun(1);
    await expect(insertRun(2)).rejects.toThrow(/case_runs_one_open/);
  });

  test('webhooks get their endpoints in a database that has deliveries already, and these are sent on', async () => {
    const owner = await backBefore(database, '0006');
    await sql`
      with organization as (insert into organizations (name) values ('Bank') returning id),
      customer as (insert into customers (organization_id, full_name) select id, 'Ann' from organization returning *),
      made as (insert into cases (organization_id, customer_id) select organization_id, id from customer returning *),
      run as (insert into case_runs (organization_id, case_id, number) select organization_id, id, 1 from made returning *)
      insert into webhook_deliveries (id, organization_id, case_id, run_id, run_number, url, body, next_attempt_at)
      select 'msg_before', organization_id, case_id, id, 1, 'https://hooks.example.com/a?b', '{}', now() from run
    `.execute(owner);
    expect((await migrate({ db: owner, applicationRole: 'casewright_test_app' }))[0]).toBe(
      '0006_webhook_endpoints.sql',
    );
    await encryptRows(owner);
    const { rows } = await sql`select id, endpoint_id, schedule_after from webhook_deliveries`.execute(owner);
    expect(rows).toEqual([{ id: 'msg_before', endpoint_id: null, schedule_after: 0 }]);
    const state = await loadDeliveryState(database.db, 'msg_before');
    const begun = await beginAttempt(database.db, {
      deliveryId: 'msg_before',
      organizationId: state!.organizationId,
      endpoint: 'https://hooks.example.com/a',
    });
    expect(begun).toMatchObject({ kind: 'begun', attemptsMade: 0, scheduleAfter: 0, body: '{}' });
    await owner.destroy();
  });
});
