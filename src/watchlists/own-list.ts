import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.ts';
import { KEYS_VERSION } from '../domain/watchlists/name-keys.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import { indexEntities } from './index-version.ts';
import { API_SOURCE, switchToVersion } from './list-version.ts';
import { reindexList } from './reindex-lists.ts';

/** The second stands in where the organization has imported a list under the first. */
const NAMES = ['blacklist', 'blacklist-api'];
const TITLE = "The organization's blacklist";

export interface OwnList {
  id: number;
  /** 0 before the first. */
  version: number;
}

/** Takes the list that an organization keeps over the API for this transaction, making it first where it is new. */
export async function lockOwnList(transaction: Transaction<Schema>, organizationId: number): Promise<OwnList> {
  const find = () =>
    transaction
      .selectFrom('watchlists')
      .select(['id', 'current_version', 'keys_version'])
      .where('organization_id', '=', organizationId)
      .where('source', '=', API_SOURCE)
      .forUpdate()
      .executeTakeFirst();
  let row = await find();
  for (const name of NAMES) {
    if (row) break;
    await transaction
      .insertInto('watchlists')
      .values({ organization_id: organizationId, name, title: TITLE, source: API_SOURCE, kinds: ['BLACKLIST'] })
      .onConflict((conflict) => conflict.columns(['organization_id', 'name']).doNothing())
      .execute();
    row = await find();
  }
  if (!row) throw new Error('the names of the list are taken by imported ones');
  if (row.keys_version !== null && row.keys_version !== KEYS_VERSION) {
    await reindexList(transaction, { watchlistId: row.id });
  }
  return { id: row.id, version: row.current_version ?? 0 };
}

interface EntryRow {
  id: number;
  entity: ListedEntity;
}

/** Makes the next version of entries that were opened and closed for it just now. Nothing where there are none. */
export async function changeOwnList(
  transaction: Transaction<Schema>,
  list: OwnList,
  { added, removed }: { added: readonly EntryRow[]; removed: readonly EntryRow[] },
): Promise<void> {
  if (added.length + removed.length === 0) return;
  if (added.length > 0) await indexEntities(transaction, { watchlistId: list.id, rows: added });
  if (removed.length > 0) {
    await sql`delete from watchlist_keys where entity_id = any(${removed.map(({ id }) => id)}::bigint[])`.execute(
      transaction,
    );
  }
  const { rows } = await sql<{ hash: string | null; entities: number }>`
    select encode(sha256(string_agg(content_hash, ''::bytea order by entity_key)), 'hex') as hash,
      count(*)::int as entities
    from watchlist_entities where watchlist_id = ${list.id} and to_version is null`.execute(transaction);
  await switchToVersion(transaction, {
    watchlistId: list.id,
    version: list.version + 1,
    contentHash: rows[0]?.hash ?? '',
    asOf: null,
    entities: rows[0]?.entities ?? 0,
    names: (await namesBefore(transaction, list)) + namesOf(added) - namesOf(removed),
    added: added.length,
    changed: 0,
    removed: removed.length,
    failed: 0,
    problems: [],
  });
}

function namesOf(rows: readonly EntryRow[]): number {
  return rows.reduce((sum, { entity }) => sum + entity.names.length, 0);
}

async function namesBefore(transaction: Transaction<Schema>, { id, version }: OwnList): Promise<number> {
  const before = await transaction
    .selectFrom('watchlist_versions')
    .select('names')
    .where('watchlist_id', '=', id)
    .where('number', '=', version)
    .executeTakeFirst();
  return before?.names ?? 0;
}
