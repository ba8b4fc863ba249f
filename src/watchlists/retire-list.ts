import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { transact } from '../db/transact.ts';
import { noteList } from './note-list.ts';

/**
 * Takes a list out of force: it is no longer searched, refreshed or shown. Its versions stay for what was decided by
 * them, and a later import goes on after the last.
 * @returns how many entries it had
 */
export async function retireList(db: Database, { watchlistId }: { watchlistId: number }): Promise<number> {
  return transact(db, async (transaction) => {
    const { current_version: version } = await transaction
      .selectFrom('watchlists')
      .select('current_version')
      .where('id', '=', watchlistId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (version === null) return 0;
    await transaction
      .updateTable('watchlists')
      .set({ current_version: null, urls: null, last_error: null, last_error_at: null })
      .where('id', '=', watchlistId)
      .execute();
    const { rows } = await sql<{ entries: number }>`
      with closed as (
        update watchlist_entities set to_version = ${version + 1}
        where watchlist_id = ${watchlistId} and to_version is null
        returning id
      ), unindexed as (
        delete from watchlist_keys where entity_id in (select id from closed)
      )
      select count(*)::int as entries from closed`.execute(transaction);
    await noteList(transaction, { watchlistId, action: 'list.remove' });
    return rows[0]?.entries ?? 0;
  });
}
