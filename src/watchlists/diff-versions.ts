import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';

/** Rows read at once; an entry that changed has two. */
const BATCH = 2_000;

/** An entry that differs between two versions of a list. */
export interface EntryDiff {
  change: 'added' | 'changed' | 'removed';
  /** The source's own id. */
  id: string;
  caption: string;
  /** Which of an entry's fields changed, as `birth_dates`. */
  fields: string[];
}

interface Row {
  entity_key: string;
  entity: ListedEntity;
  /** Of the later version; else of the earlier. Never of both. */
  later: boolean;
}

/**
 * What the later of two versions changed, in the order of the sources' ids.
 * @param from 0 stands for the empty list before the first version
 */
export async function* diffVersions(
  db: Queries,
  { watchlistId, from, to }: { watchlistId: number; from: number; to: number },
): AsyncGenerator<EntryDiff> {
  let after = '';
  for (;;) {
    const { rows } = await sql<Row>`
      select entity_key, entity, from_version > ${from} as later
      from watchlist_entities
      where watchlist_id = ${watchlistId} and entity_key collate "C" > ${after}
        and (from_version <= ${from} and coalesce(to_version > ${from}, true))
          <> (from_version <= ${to} and coalesce(to_version > ${to}, true))
      order by entity_key collate "C", later limit ${BATCH}`.execute(db);
    const isLast = rows.length < BATCH;
    // The other half of the last pair may be in the next batch.
    const whole = isLast || rows.at(-1)?.later === true ? rows : rows.slice(0, -1);
    for (const pair of Map.groupBy(whole, (row) => row.entity_key).values()) {
      const diff = entryDiff(pair);
      // Changed in between, and back.
      if (diff.change !== 'changed' || diff.fields.length > 0) yield diff;
    }
    if (isLast) return;
    after = whole.at(-1)?.entity_key ?? after;
  }
}

function entryDiff(pair: readonly Row[]): EntryDiff {
  const before = pair.find((row) => !row.later)?.entity;
  const now = pair.find((row) => row.later)?.entity;
  const shown = now ?? before;
  const change = !before ? 'added' : !now ? 'removed' : 'changed';
  const fields = before && now ? changedFields(before, now) : [];
  return { change, id: shown?.id ?? '', caption: shown?.caption ?? '', fields };
}

function changedFields(before: ListedEntity, now: ListedEntity): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof ListedEntity)[];
  return names
    .filter((name) => !isDeepStrictEqual(before[name], now[name]))
    .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
