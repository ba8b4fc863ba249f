import { sql } from 'kysely';

/**
 * When data is to go (`due_at`, in migration 0010), and what it waits for: everything that deletes or foretells deletion
 * asks here. Each condition is that of an index of that migration, word for word.
 */

/** `delete_after` of data that is never deleted. */
export const NEVER = -1;

/** No run of the case is open; with 0, there was one, and no check has been added since. */
export const CASE_MAY_GO = sql<boolean>`(
  (cases.delete_after > 0 and cases.status <> 'PROCESSING')
  or (cases.delete_after = 0 and cases.status in ('COMPLETED', 'ERROR')))`;

/** A webhook of the case is still to be sent, or on its way. */
export const CASE_SENDS = sql<boolean>`exists (
  select from webhook_deliveries where webhook_deliveries.case_id = cases.id and webhook_deliveries.status = 'PENDING')`;

/** Its case is as {@link CASE_MAY_GO} asks, by the check's own `delete_after`. */
export const CHECK_MAY_GO = sql<boolean>`(
  checks.delete_after >= 0 and cases.status <> 'PROCESSING'
  and (checks.delete_after > 0 or cases.status in ('COMPLETED', 'ERROR')))`;

/** It is not known that cases refer to the customer. */
export const CUSTOMER_MAY_GO = sql<boolean>`(customers.delete_after >= 0 and not customers.held_by_cases)`;
