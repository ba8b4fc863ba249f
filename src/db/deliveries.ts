import { sql } from 'kysely';
import type { DeliveryStatus } from '../domain/case/vocabulary.ts';
import type { Database, Queries } from './database.ts';
import { NEED_NOT_LAST } from './need-not-last.ts';

/**
 * An attempt under way for longer has lost its process, and its slot: its time-out of 15 s, and what storing its end
 * may take.
 */
export const ATTEMPT_LEASE = sql`interval '17 seconds'`;

/** A webhook that is to be sent. */
export interface DueDelivery {
  deliveryId: string;
  organizationId: number;
  url: string;
}

export interface DeliveryState extends Pick<DueDelivery, 'organizationId' | 'url'> {
  status: DeliveryStatus;
  /** Milliseconds until the next attempt; 0 when it is due or none follows. */
  waitMs: number;
  isUnderWay: boolean;
}

export async function loadDeliveryState(db: Database, deliveryId: string): Promise<DeliveryState | undefined> {
  const { rows } = await sql<DeliveryState>`
    select organization_id as "organizationId", url, status,
      greatest(0, ceil(coalesce(extract(epoch from next_attempt_at - now()), 0) * 1000))::int8 as "waitMs",
      coalesce(attempt_started_at > now() - ${ATTEMPT_LEASE}, false) as "isUnderWay"
    from webhook_deliveries where id = ${deliveryId}`.execute(db);
  return rows[0];
}

/** How attempts at a busy endpoint come to their ends: soon, slowly if at all, or by failing. */
export type Pace = 'moving' | 'stalled' | 'failing';

/** How many milliseconds each of those that wait for the same endpoint makes the others wait, about. */
const TURN_MS: Record<Pace, number> = { moving: 10, stalled: 100, failing: 1_500 };
/** Where attempts take seconds, coming back sooner would mostly be in vain. */
const SHORTEST_TURN_MS: Record<Pace, number> = { moving: 1_000, stalled: 3_000, failing: 3_000 };
const LONGEST_TURN_MS = 5 * 60_000;

/**
 * Puts off a delivery whose endpoint is busy, for longer the more wait for it.
 * @returns milliseconds until it is its turn; null when it has ended.
 */
export async function waitForTurn(
  db: Database,
  { deliveryId, endpointId, pace }: { deliveryId: string; endpointId: number; pace: Pace },
): Promise<number | null> {
  const { rows } = await sql<{ wait: number }>`
    with queue as (
      select least(greatest(count(*) * ${TURN_MS[pace]}::float8, ${SHORTEST_TURN_MS[pace]}), ${LONGEST_TURN_MS}) as ms
      from webhook_deliveries where endpoint_id = ${endpointId} and status = 'PENDING'
    ), turn as (
      select ceil(ms * (0.5 + random() / 2))::int8 as ms from queue
    )
    update webhook_deliveries set
      endpoint_id = ${endpointId}, next_attempt_at = now() + turn.ms * interval '1 millisecond'
    from turn where id = ${deliveryId} and status = 'PENDING'
    returning turn.ms as wait, ${NEED_NOT_LAST}`.execute(db);
  return rows[0]?.wait ?? null;
}

/** From now on the delivery's own workflow sends it. */
export async function noteHandedOver(db: Database, deliveryId: string): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ handed_over_at: sql<Date>`now()` })
    .where('id', '=', deliveryId)
    .execute();
}

/**
 * Makes a delivery due now, whatever became of it, unless its body was deleted. One that had ended is tried after the whole schedule again; its
 * attempts are counted on.
 */
export async function makeDue(
  db: Queries,
  { organizationId, deliveryId }: { organizationId: number; deliveryId: string },
): Promise<'due' | 'under way' | 'erased' | 'unknown'> {
  const { rows } = await sql<{ is_due: boolean; is_erased: boolean }>`
    with found as (
      select id, body is null as is_erased, coalesce(attempt_started_at > now() - ${ATTEMPT_LEASE}, false) as is_under_way from webhook_deliveries
      where organization_id = ${organizationId} and id = ${deliveryId}
      for update
    ), resent as (
      update webhook_deliveries set
        status = 'PENDING', next_attempt_at = now(), finished_at = null,
        handed_over_at = coalesce(handed_over_at, now()),
        schedule_after = case when status = 'PENDING' then schedule_after else attempts_made end
      from found where webhook_deliveries.id = found.id and not is_under_way and not is_erased
      returning webhook_deliveries.id
    )
    select exists (select from resent) as is_due, is_erased from found`.execute(db);
  const [row] = rows;
  if (!row) return 'unknown';
  if (row.is_erased) return 'erased';
  return row.is_due ? 'due' : 'under way';
}
