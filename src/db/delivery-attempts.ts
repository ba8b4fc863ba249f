import { sql } from 'kysely';
import type { DeliveryStatus } from '../domain/case/vocabulary.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { ATTEMPT_LEASE } from './deliveries.ts';
import type { Pace } from './deliveries.ts';
import { NEED_NOT_LAST } from './need-not-last.ts';
import { ensureEndpoint } from './webhook-endpoints.ts';
import type { DisabledReason } from './webhook-endpoints.ts';
import { decryptSecrets, storedLiveSecrets } from './webhook-secrets.ts';
import type { StoredSecret } from './webhook-secrets.ts';

/** While an endpoint fails, fewer attempts at once find out whether it still does. */
const SLOTS_WHILE_FAILING = 2;
/** A busy endpoint at which no attempt has begun for this long answers slowly, if at all. */
const STALLED_AFTER = sql`interval '2 seconds'`;
/** An endpoint that has failed for this long, without any success, is disabled. */
const FAILING_AT_MOST = sql`interval '5 days'`;

/** All that sending it takes. */
export interface BegunAttempt {
  kind: 'begun';
  endpointId: number;
  body: string;
  secrets: string[];
  attemptsMade: number;
  /** Attempts made before the present schedule began. */
  scheduleAfter: number;
}

export type Beginning =
  | BegunAttempt
  /** As many attempts as may be are under way at the endpoint. */
  | { kind: 'busy'; endpointId: number; pace: Pace }
  | { kind: 'disabled'; reason: DisabledReason }
  /** Ended, or under way elsewhere. */
  | { kind: 'not due' };

export interface BeginAttempt {
  deliveryId: string;
  organizationId: number;
  /** As `endpointOf` gives it. */
  endpoint: string;
  /** Whoever had begun an attempt is known to have been cut off. */
  takeOver?: boolean;
  /** Answers `busy` for an endpoint that is failing. */
  onlyHealthy?: boolean;
}

/**
 * Notes that an attempt begins, and takes one of the endpoint's slots for it. An attempt that was cut off is begun
 * again and does not count.
 */
export async function beginAttempt(db: Database, attempt: BeginAttempt): Promise<Beginning> {
  const row = await tryToBegin(db, attempt);
  if (row) return beginning(db, attempt, row);
  await ensureEndpoint(db, { organizationId: attempt.organizationId, url: attempt.endpoint });
  const again = await tryToBegin(db, attempt);
  return again ? beginning(db, attempt, again) : { kind: 'not due' };
}

interface BeginningRow {
  endpoint_id: number;
  pace: Pace;
  disabled_reason: DisabledReason | null;
  has_slot: boolean;
  body: Encrypted | null;
  attempts_made: number;
  schedule_after: number;
  secrets: StoredSecret[];
}

/** Undefined where the endpoint is new. */
async function tryToBegin(db: Database, attempt: BeginAttempt): Promise<BeginningRow | undefined> {
  const { deliveryId, organizationId, endpoint, takeOver = false, onlyHealthy = false } = attempt;
  const { rows } = await sql<BeginningRow>`
    with endpoint as (
      select id, failing_since is not null as is_failing, disabled_reason from webhook_endpoints
      where organization_id = ${organizationId} and url = ${endpoint}
    ), free as (
      select endpoint_id, number from webhook_slots join endpoint on endpoint.id = endpoint_id
      where (leased_until < now() or delivery_id = ${deliveryId}) and disabled_reason is null
        and (not is_failing or (number <= ${SLOTS_WHILE_FAILING} and not ${onlyHealthy}::boolean))
      order by number limit 1
      for update of webhook_slots skip locked
    ), slot as (
      update webhook_slots set delivery_id = ${deliveryId}, leased_until = now() + ${ATTEMPT_LEASE}
      from free where webhook_slots.endpoint_id = free.endpoint_id and webhook_slots.number = free.number
      returning webhook_slots.number
    ), begun as (
      update webhook_deliveries set attempt_started_at = now(), endpoint_id = endpoint.id
      from endpoint
      where webhook_deliveries.id = ${deliveryId} and status = 'PENDING' and exists (select from slot)
        and (attempt_started_at is null or attempt_started_at <= now() - ${ATTEMPT_LEASE} or ${takeOver}::boolean)
      returning body, attempts_made, schedule_after,
        ${storedLiveSecrets(sql`webhook_deliveries.organization_id`)} as secrets
    )
    select endpoint.id as endpoint_id, disabled_reason, exists (select from slot) as has_slot, begun.*,
      case when is_failing then 'failing'
        when exists (select from webhook_slots
          where endpoint_id = endpoint.id and leased_until > now() + ${ATTEMPT_LEASE} - ${STALLED_AFTER}) then 'moving'
        else 'stalled' end as pace,
      ${NEED_NOT_LAST}
    from endpoint left join begun on true`.execute(db);
  return rows[0];
}

async function beginning(
  db: Database,
  { deliveryId, organizationId }: BeginAttempt,
  row: BeginningRow,
): Promise<Beginning> {
  const { endpoint_id: endpointId, disabled_reason: reason, pace } = row;
  if (reason !== null) return { kind: 'disabled', reason };
  if (!row.has_slot) return { kind: 'busy', endpointId, pace };
  if (row.body === null) {
    await releaseSpareSlots(db, { deliveryId, endpointId });
    return { kind: 'not due' };
  }
  const cipher = await cipherOf(db, organizationId);
  return {
    kind: 'begun',
    endpointId,
    body: cipher.decrypt({ column: 'webhook_deliveries.body', row: deliveryId }, row.body),
    secrets: decryptSecrets(cipher, row.secrets),
    attemptsMade: row.attempts_made,
    scheduleAfter: row.schedule_after,
  };
}

/** Two began at once: the one that came late gives back what it took, unless it is the other's. */
async function releaseSpareSlots(
  db: Database,
  { deliveryId, endpointId }: { deliveryId: string; endpointId: number },
): Promise<void> {
  await sql`
    update webhook_slots set delivery_id = null, leased_until = '-infinity'
    where endpoint_id = ${endpointId} and delivery_id = ${deliveryId}
      and not exists (select from webhook_deliveries
        where id = ${deliveryId} and attempt_started_at > now() - ${ATTEMPT_LEASE})`.execute(db);
}

export interface FinishedAttempt {
  deliveryId: string;
  organizationId: number;
  endpointId: number;
  number: number;
  at: Date;
  statusCode: number | null;
  error: string | null;
  latencyMs: number;
  response: string | null;
  status: DeliveryStatus;
  /** Until the next attempt; null when none follows. */
  waitMs: number | null;
  /** The receiver answered 410. */
  isGone: boolean;
}

/**
 * Stores an attempt's end, the delivery's new state and the endpoint's together, and gives back the slot.
 * @returns the delivery's state, which is GAVE_UP also where the endpoint is now disabled; undefined when this attempt
 * was stored before: nothing is changed then.
 */
export async function finishAttempt(db: Database, attempt: FinishedAttempt): Promise<DeliveryStatus | undefined> {
  const { deliveryId, organizationId, endpointId, number, at, status, waitMs, error, isGone } = attempt;
  const cipher = await cipherOf(db, organizationId);
  const place = { column: 'webhook_attempts.response', row: `${deliveryId}/${number}` } as const;
  const { rows } = await sql<{ status: DeliveryStatus }>`
    with released as (
      update webhook_slots set delivery_id = null, leased_until = '-infinity'
      where endpoint_id = ${endpointId} and delivery_id = ${deliveryId}
    ), endpoint as (${error === null ? endpointWorks(endpointId) : endpointFails({ endpointId, at, isGone })}
      returning disabled_reason
    ), stored as (
      insert into webhook_attempts (delivery_id, organization_id, number, at, status_code, error, latency_ms, response)
      select ${deliveryId}, ${organizationId}, ${number}, ${at}, ${attempt.statusCode},
        ${error}::text || case when exists (select from endpoint where disabled_reason = 'FAILING')
          then '; the endpoint has failed for 5 days and is disabled' else '' end,
        ${attempt.latencyMs}, ${cipher.encrypt(place, attempt.response)}
      on conflict do nothing
      returning delivery_id
    ), outcome as (
      select case when ${status} = 'PENDING' and exists (select from endpoint where disabled_reason is not null)
        then 'GAVE_UP' else ${status} end as status
    )
    update webhook_deliveries set
      status = outcome.status, attempts_made = ${number}, attempt_started_at = null,
      next_attempt_at =
        case when outcome.status = 'PENDING' then now() + ${waitMs}::float8 * interval '1 millisecond' end,
      finished_at = case when outcome.status <> 'PENDING' then now() end
    from stored, outcome
    where id = stored.delivery_id and webhook_deliveries.status = 'PENDING'
    returning outcome.status`.execute(db);
  return rows[0]?.status;
}

/** Writes nothing where it is known to work already: many attempts at one endpoint must not wait for each other. */
function endpointWorks(endpointId: number) {
  return sql`
    update webhook_endpoints set failing_since = null
    where id = ${endpointId} and failing_since is not null`;
}

function endpointFails({ endpointId, at, isGone }: { endpointId: number; at: Date; isGone: boolean }) {
  const isOver = sql`coalesce(failing_since <= ${at}::timestamptz - ${FAILING_AT_MOST}, false)`;
  const disables = sql`(disabled_at is null and (${isGone}::boolean or ${isOver}))`;
  return sql`
    update webhook_endpoints set
      failing_since = coalesce(failing_since, ${at}::timestamptz),
      disabled_at = case when ${disables} then now() else disabled_at end,
      disabled_reason = case
        when ${disables} then case when ${isGone}::boolean then 'GONE' else 'FAILING' end
        else disabled_reason end
    where id = ${endpointId} and (failing_since is null or ${disables})`;
}

/**
 * Gives up a delivery whose endpoint is disabled. Nothing is sent, but the reason stands where those of attempts do.
 * @returns whether it was still to be sent.
 */
export async function giveUpUnsent(
  db: Database,
  { deliveryId, error }: { deliveryId: string; error: string },
): Promise<boolean> {
  const { rows } = await sql`
    with given_up as (
      update webhook_deliveries set
        status = 'GAVE_UP', attempts_made = attempts_made + 1, attempt_started_at = null,
        next_attempt_at = null, finished_at = now()
      where id = ${deliveryId} and status = 'PENDING'
      returning id, organization_id, attempts_made
    )
    insert into webhook_attempts (delivery_id, organization_id, number, at, error, latency_ms)
    select id, organization_id, attempts_made, now(), ${error}, 0 from given_up
    on conflict do nothing
    returning number`.execute(db);
  return rows.length > 0;
}
