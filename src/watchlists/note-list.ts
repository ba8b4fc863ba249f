import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.ts';

/**
 * Writes down how a list stands, within the transaction that changes it, unless that is how it stood the last time: in
 * the audit of its organization, and for a list that belongs to none in that of each, since all decide by it.
 */
export async function noteList(
  transaction: Transaction<Schema>,
  { watchlistId, action }: { watchlistId: number; action: 'list.import' | 'list.remove' },
): Promise<void> {
  // Not the time at which the transaction began: an import may take longer than an event may be late.
  await sql`
    with standing as (
      select list.id, list.organization_id, json_build_object('list', list.name, 'version', current_version,
        'content', content_hash, 'entities', entities, 'kinds', kinds) as after
      from watchlists list left join watchlist_versions on watchlist_id = list.id and number = current_version
      where list.id = ${watchlistId}
    )
    insert into audit_events (organization_id, at, actor_kind, action, object_kind, object_id, before, after)
    select organizations.id, clock_timestamp(), 'system', ${action}, 'list', standing.id, latest.after, standing.after
    from standing join organizations on standing.organization_id is null or organizations.id = standing.organization_id
      left join lateral (
        select after from audit_events
        where organization_id = organizations.id and object_kind = 'list' and object_id = standing.id
        order by id desc limit 1
      ) latest on true
    where latest.after::text is distinct from standing.after::text`.execute(transaction);
}
