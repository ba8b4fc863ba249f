import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What was deleted here, and has yet to be deleted from Temporal. */
export interface HistoryDue {
  kind: 'case' | 'delivery';
  /** Of the case or the delivery. */
  objectId: string;
}

/**
 * Temporal finds and deletes histories with a delay, and whoever woke the workflow just before the deletion may have
 * been late: what is left is looked for once more.
 */
const LOOK_AGAIN_MINUTES = 10;

/** At most `limit`, those that wait the longest first. */
export async function loadHistoriesDue(db: Database, { limit }: { limit: number }): Promise<HistoryDue[]> {
  const { rows } = await sql<HistoryDue>`
    select kind, object_id as "objectId" from histories_due
    where look_at <= now() order by look_at limit ${limit}`.execute(db);
  return rows;
}

/**
 * After a look: those of which Temporal held nothing any more, some time after they were deleted, are done with. The
 * others are looked for again later.
 */
export async function noteHistoriesLookedFor(
  db: Database,
  { histories, found }: { histories: readonly HistoryDue[]; found: readonly HistoryDue[] },
): Promise<void> {
  const [kinds, ids] = [histories.map(({ kind }) => kind), histories.map(({ objectId }) => objectId)];
  const left = histories.map((history) => found.includes(history));
  await sql`
    with looked as (
      select * from unnest(${kinds}::text[], ${ids}::text[], ${left}::boolean[]) looked (kind, object_id, is_left)
    ), done as (
      delete from histories_due due using looked
      where due.kind = looked.kind and due.object_id = looked.object_id and not is_left
        and deleted_at <= now() - make_interval(mins => ${LOOK_AGAIN_MINUTES})
    )
    update histories_due due set look_at = now() + make_interval(mins => ${LOOK_AGAIN_MINUTES})
    from looked
    where due.kind = looked.kind and due.object_id = looked.object_id
      and (is_left or deleted_at > now() - make_interval(mins => ${LOOK_AGAIN_MINUTES}))`.execute(db);
}
