import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Database, Queries } from './database.ts';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
/** Any constant of ours: two migrations started at once run one after the other. */
const MIGRATION_LOCK = 7_210_415;

/** Names of the migrations that ship with this version, in the order they are applied. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(MIGRATIONS);
  return files.filter((file) => /^\d{4}_[a-z_]+\.sql$/.test(file)).sort();
}

/** Migrations this version ships that the database does not have yet. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const { rows } = await sql<{ present: boolean }>`
    select to_regclass('schema_migrations') is not null as present
  `.execute(db);
  const known = await knownMigrations();
  if (!rows[0]?.present) return known;
  const applied = await sql<{ name: string }>`select name from schema_migrations`.execute(db);
  const names = new Set(applied.rows.map((row) => row.name));
  return known.filter((name) => !names.has(name));
}

export interface MigrateOptions {
  /** As the role that owns the tables. */
  db: Database;
  /** The role the application connects as; it gets to read and write the rows, and owns nothing. */
  applicationRole?: string;
}

/**
 * Brings the database up to this version. Forward only; all or nothing.
 * @returns the names of the migrations it applied.
 */
export async function migrate({ db, applicationRole }: MigrateOptions): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    await sql`create table if not exists schema_migrations (
      name text primary key, applied_at timestamptz(3) not null default now()
    )`.execute(transaction);
    const pending = await pendingMigrations(transaction);
    for (const name of pending) {
      await sql.raw(await readFile(new URL(name, MIGRATIONS), 'utf8')).execute(transaction);
      await sql`insert into schema_migrations (name) values (${name})`.execute(transaction);
    }
    if (applicationRole !== undefined) await grantRights(transaction, applicationRole);
    return pending;
  });
}

/** Imports stage what they read in a temporary table. Where the database is another's, its owner has to allow that. */
async function grantTemporary(transaction: Queries, applicationRole: string): Promise<void> {
  const { rows } = await sql<{ database: string; grantable: boolean }>`
    select datname as database, pg_has_role(datdba, 'USAGE')
        and not has_database_privilege(${applicationRole}, datname, 'TEMPORARY') as grantable
    from pg_database where datname = current_database()`.execute(transaction);
  for (const { database, grantable } of rows) {
    if (!grantable) continue;
    await sql`grant temporary on database ${sql.id(database)} to ${sql.id(applicationRole)}`.execute(transaction);
  }
}

/** Not all there are: an extension's tables are of somebody else, who alone could grant them. */
async function owned(transaction: Queries, kind: 'r' | 'S'): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = ${kind} and pg_has_role(relowner, 'USAGE')`.execute(
    transaction,
  );
  return sql.join(rows.map(({ name }) => sql.table(name)));
}

async function grantRights(transaction: Queries, applicationRole: string): Promise<void> {
  const role = sql.id(applicationRole);
  await sql`grant usage on schema public to ${role}`.execute(transaction);
  await sql`grant select, insert, update, delete on ${await owned(transaction, 'r')} to ${role}`.execute(transaction);
  await sql`revoke insert, update, delete on schema_migrations from ${role}`.execute(transaction);
  // An id is taken before its row is written, which is encrypted for it.
  await sql`grant usage on sequence ${await owned(transaction, 'S')} to ${role}`.execute(transaction);
  // What was decided and done is added to, never changed; keys are changed by whoever migrates.
  await sql`
    revoke update, delete on check_decisions, audit_events, audit_seals, audit_heads, receipts, data_keys
    from ${role}`.execute(transaction);
  await sql`grant execute on function caller_of_session, caller_of_token, client_of_secret, client_of_name, user_of_email to ${role}`.execute(
    transaction,
  );
  await grantTemporary(transaction, applicationRole);
  const { rows } = await sql<{ known: boolean }>`
    select current_setting('server_version_num')::int >= 170000 as known`.execute(transaction);
  // Whoever imports a list then tidies its tables; older servers leave that to autovacuum.
  if (rows[0]?.known) {
    await sql`
      grant maintain on watchlists, watchlist_versions, watchlist_entities, watchlist_names, watchlist_keys, watchlist_spellings
      to ${role}`.execute(transaction);
  }
}
