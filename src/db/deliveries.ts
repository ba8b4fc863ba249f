import { sql } from 'kysely';
import type { DeliveryStatus } from '../domain/case/vocabulary.ts';
import type { Database } from './database.ts';

/** A delivery that is due, with all that sending it takes. */
export interface DueDelivery {
  organizationId: number;
  url: string;
  body: string;
  secrets: string[];
  attemptsMade: number;
}

export interface DeliveryState {
  status: DeliveryStatus;
  /** Milliseconds until the next attempt; 0 when it is due or none follows. */
  waitMs: number;
  /** Milliseconds since the attempt under way began; null when none is. */
  attemptAgeMs: number | null;
}

export async function loadDeliveryState(db: Database, deliveryId: string): Promise<DeliveryState | undefined> {
  const { rows } = await sql<DeliveryState>`
    select status,
      greatest(0, ceil(coalesce(extract(epoch from next_attempt_at - now()), 0) * 1000))::int8 as "waitMs",
      (extract(epoch from now() - attempt_started_at) * 1000)::int8 as "attemptAgeMs"
    from webhook_deliveries where id = ${deliveryId}`.execute(db);
  return rows[0];
}

/**
 * Notes that an attempt begins. An attempt already noted is taken over: whoever noted it was cut off, and what was
 * cut off is repeated and does not count.
 * @returns undefined when the delivery has ended.
 */
export async function startAttempt(db: Database, deliveryId: string): Promise<DueDelivery | undefined> {
  const { rows } = await sql<{
    organization_id: number;
    url: string;
    body: string;
    attempts_made: number;
    secrets: string[];
  }>`
    update webhook_deliveries set attempt_started_at = now()
    where id = ${deliveryId} and status = 'PENDING'
    returning organization_id, url, body, attempts_made, array(
      select secret from webhook_secrets
      where organization_id = webhook_deliveries.organization_id and revoked_at is null
      order by id) as secrets`.execute(db);
  const [row] = rows;
  return (
    row && {
      organizationId: row.organization_id,
      url: row.url,
      body: row.body,
      secrets: row.secrets,
      attemptsMade: row.attempts_made,
    }
  );
}

export interface FinishedAttempt {
  deliveryId: string;
  organizationId: number;
  number: number;
  at: Date;
  statusCode: number | null;
  error: string | null;
  latencyMs: number;
  response: string | null;
  status: DeliveryStatus;
  /** Until the next attempt; null when none follows. */
  waitMs: number | null;
}

/** Stores an attempt's end and the delivery's new state together; the end of an attempt already stored changes nothing. */
export async function finishAttempt(db: Database, attempt: FinishedAttempt): Promise<void> {
  const { deliveryId, organizationId, number, status, waitMs } = attempt;
  await sql`
    with stored as (
      insert into webhook_attempts (delivery_id, organization_id, number, at, status_code, error, latency_ms, response)
      values (${deliveryId}, ${organizationId}, ${number}, ${attempt.at}, ${attempt.statusCode}, ${attempt.error},
        ${attempt.latencyMs}, ${attempt.response})
      on conflict do nothing
      returning delivery_id
    )
    update webhook_deliveries set
      status = ${status}, attempts_made = ${number}, attempt_started_at = null,
      next_attempt_at = now() + ${waitMs}::float8 * interval '1 millisecond',
      finished_at = case when ${status} = 'PENDING' then null else now() end
    from stored where id = stored.delivery_id and status = 'PENDING'`.execute(db);
}

/** From now on the delivery's own workflow sends it. */
export async function noteHandedOver(db: Database, deliveryId: string): Promise<void> {
  await db
    .updateTable('webhook_deliveries')
    .set({ handed_over_at: sql<Date>`now()` })
    .where('id', '=', deliveryId)
    .execute();
}
