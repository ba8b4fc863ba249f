import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { knownMigrations } from '../../src/db/migrate.ts';
import { masterKeys } from './database.ts';
import type { TestDatabase } from './database.ts';

/**
 * Empties the database and brings it up again as it was before a migration: forward only is for operators.
 * @param migration its number, as `0010`
 * @returns the database as the role that owns the tables, to be destroyed
 */
export async function backBefore(database: TestDatabase, migration: string): Promise<Database> {
  await sql`drop schema public cascade`.execute(database.admin);
  await sql`create schema public authorization casewright_test_owner`.execute(database.admin);
  const owner = openDatabase({ url: database.ownerUrl, poolSize: 1, masterKeys });
  await sql`create table schema_migrations (
    name text primary key, applied_at timestamptz(3) not null default now())`.execute(owner);
  for (const name of (await knownMigrations()).filter((each) => each < migration)) {
    await sql.raw(await readFile(new URL(`../../src/db/migrations/${name}`, import.meta.url), 'utf8')).execute(owner);
    await sql`insert into schema_migrations (name) values (${name})`.execute(owner);
  }
  return owner;
}
