import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/**
 * When data is to go, and what it waits for: everything that deletes or foretells deletion asks here. Each condition is
 * that of an index of migration 0010, word for word.
 */

/** `delete_after` of data that is never deleted. */
export const NEVER = -1;

/** A customer that no case was made for yet is given this long for it. */
const LEAST_DAYS_OF_CUSTOMER = 1;

/** A moment as the due dates below are counted: without a time zone, in UTC. */
export function utc(moment: Date | 'now'): RawBuilder<Date> {
  return moment === 'now' ? sql`(now() at time zone 'UTC')` : sql`(${moment}::timestamptz at time zone 'UTC')`;
}

/** So many days after the case was made. 0: as soon as it has completed. */
export const CASE_DUE = sql<Date>`((cases.created_at at time zone 'UTC') + make_interval(days => cases.delete_after))`;

/** No run is open; with 0, there was one, and no check has been added since. */
export const CASE_MAY_GO = sql<boolean>`(
  (cases.delete_after > 0 and cases.status <> 'PROCESSING')
  or (cases.delete_after = 0 and cases.status in ('COMPLETED', 'ERROR')))`;

/** A webhook of the case is still to be sent, or on its way. */
export const CASE_SENDS = sql<boolean>`exists (
  select from webhook_deliveries where webhook_deliveries.case_id = cases.id and webhook_deliveries.status = 'PENDING')`;

/** So many days after the check was made. 0: as soon as its case has completed. */
export const CHECK_DUE = sql<Date>`((checks.created_at at time zone 'UTC') + make_interval(days => checks.delete_after))`;

/** Its case is as {@link CASE_MAY_GO} asks, by the check's own `delete_after`. */
export const CHECK_MAY_GO = sql<boolean>`(
  checks.delete_after >= 0 and cases.status <> 'PROCESSING'
  and (checks.delete_after > 0 or cases.status in ('COMPLETED', 'ERROR')))`;

/** So many days after the customer was made or last changed: what a caller has just named again must not vanish. */
export const CUSTOMER_DUE = sql<Date>`(
  (customers.updated_at at time zone 'UTC')
  + make_interval(days => greatest(customers.delete_after, ${sql.lit(LEAST_DAYS_OF_CUSTOMER)})))`;

/** It is not known that cases refer to it. */
export const CUSTOMER_MAY_GO = sql<boolean>`(customers.delete_after >= 0 and not customers.held_by_cases)`;
