import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { KEYS_VERSION } from '../domain/watchlists/name-keys.ts';
import type { ImportProgress } from './import-list.ts';
import { indexVersion } from './index-version.ts';

/**
 * Writes the keys anew of every list that was indexed by those of another version of Casewright, each in a transaction
 * of its own. Screening goes on meanwhile.
 * @param onList told of each list before its turn
 * @returns how many there were
 */
export async function reindexLists(
  db: Database,
  onList: (list: { name: string; entities: number }) => void = () => undefined,
): Promise<number> {
  const { rows } = await sql<{ id: number; name: string; entities: number }>`
    select w.id, w.name, v.entities
    from watchlists w join watchlist_versions v on v.watchlist_id = w.id and v.number = w.current_version
    where w.keys_version is distinct from ${KEYS_VERSION} order by w.id`.execute(db);
  for (const { id, name, entities } of rows) {
    onList({ name, entities });
    await db.transaction().execute((transaction) => reindexLocked(transaction, id));
  }
  return rows.length;
}

/** Another process may have done it since, or an import. */
async function reindexLocked(transaction: Transaction<Schema>, watchlistId: number): Promise<void> {
  const stale = await transaction
    .selectFrom('watchlists')
    .select('id')
    .where('id', '=', watchlistId)
    .where(sql<boolean>`keys_version is distinct from ${KEYS_VERSION}`)
    .forUpdate()
    .executeTakeFirst();
  if (stale) await reindexList(transaction, { watchlistId });
}

/** Writes the keys of a list anew; its row must be locked. */
export async function reindexList(
  transaction: Transaction<Schema>,
  { watchlistId, onProgress }: { watchlistId: number; onProgress?: ((progress: ImportProgress) => void) | undefined },
): Promise<void> {
  await sql`
    delete from watchlist_keys using watchlist_entities entry
    where entry.id = watchlist_keys.entity_id and entry.watchlist_id = ${watchlistId}`.execute(transaction);
  await indexVersion(transaction, { watchlistId, onProgress });
  await transaction
    .updateTable('watchlists')
    .set({ keys_version: KEYS_VERSION })
    .where('id', '=', watchlistId)
    .execute();
}
