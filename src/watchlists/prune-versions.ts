import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';

/** The latest versions stay, so that they can be compared with each other. */
const KEPT_ANYWAY = 10;
/**
 * A version that was current until lately stays too: a check that searched it may not have stored its verdict yet.
 * Verdicts are stored within seconds; a day leaves room for any clock and any pause.
 */
const SETTLED_AFTER = '1 day';

export interface Pruned {
  versions: number;
  entries: number;
}

/** How often the unused versions of a list are looked for, besides after each import. */
const PRUNED_EVERY = '1 day';

/** Ids of lists with versions that may have become unused: a decision that searched them was deleted, for one. */
export async function prunableLists(db: Database): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from watchlists
    where (pruned_at is null or pruned_at < now() - ${PRUNED_EVERY}::interval) and exists (
      select from watchlist_versions
      where watchlist_id = id and not kept and number <= current_version - ${KEPT_ANYWAY})
    order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Removes what no decision can be computed from any more: versions of a list that no check searched, and the entries
 * that belonged to such versions only. The version that is current, the nine before it and all of the last day stay.
 *
 * One that a check searched is marked, and not looked at again until a decision that rests on it was deleted.
 */
export async function pruneVersions(db: Database, { watchlistId }: { watchlistId: number }): Promise<Pruned> {
  return db.transaction().execute(async (transaction) => {
    const list = await transaction
      .selectFrom('watchlists')
      .select(['name', 'organization_id', 'current_version'])
      .where('id', '=', watchlistId)
      .forUpdate()
      .executeTakeFirst();
    if (list?.current_version == null) return { versions: 0, entries: 0 };
    await sql`update watchlists set pruned_at = now() where id = ${watchlistId}`.execute(transaction);
    const settled = await settledVersions(transaction, { watchlistId, before: list.current_version - KEPT_ANYWAY + 1 });
    if (settled.length === 0) return { versions: 0, entries: 0 };
    const searched = await searchedVersions(transaction, settled, list);
    await keep(transaction, watchlistId, searched);
    const unused = settled.map(({ number }) => number).filter((number) => !searched.includes(number));
    return remove(transaction, watchlistId, unused);
  });
}

interface SettledVersion {
  number: number;
  imported_at: Date;
  /** When the version after it was imported. */
  replaced_at: Date;
}

/** Versions that may go, the oldest first. */
async function settledVersions(
  transaction: Transaction<Schema>,
  { watchlistId, before }: { watchlistId: number; before: number },
): Promise<SettledVersion[]> {
  const { rows } = await sql<SettledVersion>`
    select number, imported_at, replaced_at
    from (
      select number, imported_at, kept, lead(imported_at) over (order by number) as replaced_at
      from watchlist_versions where watchlist_id = ${watchlistId}
    ) version
    where number < ${before} and not kept and replaced_at < now() - ${SETTLED_AFTER}::interval
    order by number`.execute(transaction);
  return rows;
}

/** Which of the versions some check searched. */
async function searchedVersions(
  transaction: Transaction<Schema>,
  settled: readonly SettledVersion[],
  list: { name: string; organization_id: number | null },
): Promise<number[]> {
  const [from, to] = [settled[0]?.imported_at, settled.at(-1)?.replaced_at];
  const { rows } = await sql<{ version: number }>`
    select distinct (searched->>'version')::int as version
    from check_runs, json_array_elements(screening->'searched') searched
    where decided_at >= ${from} and decided_at < ${to}::timestamptz + ${SETTLED_AFTER}::interval
      and (${list.organization_id}::bigint is null or organization_id = ${list.organization_id})
      and searched->>'list' = ${list.name}
      and (searched->>'version')::int = any(${settled.map(({ number }) => number)}::int[])`.execute(transaction);
  return rows.map(({ version }) => version);
}

async function keep(transaction: Transaction<Schema>, watchlistId: number, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await transaction
    .updateTable('watchlist_versions')
    .set({ kept: true })
    .where('watchlist_id', '=', watchlistId)
    .where('number', 'in', numbers)
    .execute();
}

async function remove(
  transaction: Transaction<Schema>,
  watchlistId: number,
  numbers: readonly number[],
): Promise<Pruned> {
  if (numbers.length === 0) return { versions: 0, entries: 0 };
  await transaction
    .deleteFrom('watchlist_versions')
    .where('watchlist_id', '=', watchlistId)
    .where('number', 'in', numbers)
    .execute();
  const { numAffectedRows = 0n } = await sql`
    delete from watchlist_entities entry
    where watchlist_id = ${watchlistId} and to_version is not null
      and from_version <= ${Math.max(...numbers)} and to_version > ${Math.min(...numbers)}
      and not exists (
        select from watchlist_versions version
        where version.watchlist_id = entry.watchlist_id
          and version.number >= entry.from_version and version.number < entry.to_version)`.execute(transaction);
  return { versions: numbers.length, entries: Number(numAffectedRows) };
}
