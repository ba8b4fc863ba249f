import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { MasterKeys } from '../../src/encryption/master-keys.ts';

export interface TestDatabase {
  /** As the role that owns the tables. */
  ownerUrl: string;
  /** As the role the application has. */
  applicationUrl: string;
  /** As the application, seeing every organization. */
  db: Database;
  /** As the application, for callers. */
  callersDb: Database;
  /** As superuser, for what a test does behind the application's back. */
  admin: Database;
  drop: () => Promise<void>;
}

/** Of every test database, and of the processes that tests start. */
export const MASTER_KEY = Buffer.alloc(32, 'a master key for the tests');
export const masterKeys = new MasterKeys(MASTER_KEY);

const OWNER = 'casewright_test_owner';
const APPLICATION = 'casewright_test_app';
const PASSWORD = 'test';

/** A fresh, migrated database of its own on the test run's Postgres. */
export async function createTestDatabase(postgresUrl = inject('postgresUrl')): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = openDatabase({ url: postgresUrl, poolSize: 1 });
  await createRoles(server);
  await sql`create database ${sql.id(name)} owner ${sql.id(OWNER)}`.execute(server);
  const urlFor = (role?: string) => {
    const url = new URL(postgresUrl);
    url.pathname = name;
    if (role !== undefined) [url.username, url.password] = [role, PASSWORD];
    return url.href;
  };
  const owner = openDatabase({ url: urlFor(OWNER), poolSize: 1 });
  await migrate({ db: owner, applicationRole: APPLICATION });
  await owner.destroy();
  const db = openDatabase({ url: urlFor(APPLICATION), masterKeys });
  const callersDb = openDatabase({ url: urlFor(APPLICATION), forCallers: true, masterKeys });
  const admin = openDatabase({ url: urlFor(), poolSize: 5, masterKeys });
  // All test files share one Temporal, and a case's workflow is named by its id.
  const firstCase = Math.floor(Math.random() * 2 ** 40);
  await sql`alter table cases alter column id restart with ${sql.lit(firstCase)}`.execute(admin);
  return {
    ownerUrl: urlFor(OWNER),
    applicationUrl: urlFor(APPLICATION),
    db,
    callersDb,
    admin,
    drop: async () => {
      await db.destroy();
      await callersDb.destroy();
      await admin.destroy();
      await sql`drop database ${sql.id(name)} with (force)`.execute(server);
      await server.destroy();
    },
  };
}

/** Roles belong to the whole server; test files that start at once must not trip over each other. */
async function createRoles(server: Database): Promise<void> {
  await server.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(1)`.execute(transaction);
    for (const role of [OWNER, APPLICATION]) {
      const { rows } = await sql`select 1 from pg_roles where rolname = ${role}`.execute(transaction);
      if (rows.length === 0) {
        await sql`create role ${sql.id(role)} login password ${sql.lit(PASSWORD)}`.execute(transaction);
      }
    }
  });
}
