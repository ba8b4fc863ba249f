import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { knownMigrations, migrate, pendingMigrations } from '../../src/db/migrate.ts';
import { findActiveUser } from '../../src/db/users.ts';
import { inOrganization } from '../../src/db/visible-rows.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

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

  test('they are numbered without gaps', async () => {
    const numbers = (await knownMigrations()).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test('access is migrated on a database with rows in it, and its organizations see their own', async () => {
    const owner = openDatabase({ url: database.ownerUrl, poolSize: 1 });
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
    await owner.insertInto('customers').values({ organization_id: id, full_name: 'Ann' }).execute();
    const applicationRole = new URL(database.applicationUrl).username;
    expect(await migrate({ db: owner, applicationRole })).toEqual([migration]);
    await owner.destroy();
    expect(await findActiveUser(database.callersDb, { email })).toMatchObject({ email, organization_name: 'One' });
    const customers = () => database.callersDb.selectFrom('customers').select('full_name').execute();
    expect(await inOrganization(id, customers)).toEqual([{ full_name: 'Ann' }]);
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
      .values({ organization_id: one!.id, full_name: 'Ann' })
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
});
