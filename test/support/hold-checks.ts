import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

const LOCK = 4_711;

/**
 * Makes every check of this database wait just before its verdict, as a slow check would, until released. Needs a
 * superuser's connection.
 */
export async function holdChecks(admin: Database): Promise<{ release: () => Promise<void> }> {
  await sql`create or replace function hold_check() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(${sql.lit(LOCK)}); return new; end $$`.execute(admin);
  await sql`create or replace trigger hold_check before update on check_runs
    for each row execute function hold_check()`.execute(admin);
  const held = Promise.withResolvers<undefined>();
  const letGo = Promise.withResolvers<undefined>();
  const holding = admin.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
    held.resolve(undefined);
    await letGo.promise;
    await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
  });
  await held.promise;
  return {
    release: async () => {
      letGo.resolve(undefined);
      await holding;
      await sql`drop trigger hold_check on check_runs`.execute(admin);
    },
  };
}
