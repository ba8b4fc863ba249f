import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { appendDeletionEvents } from './deletion-events.ts';
import { CUSTOMER_MAY_GO } from './due-for-deletion.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { transact } from './transact.ts';

const HAS_CASES = sql<boolean>`exists (
  select from cases where cases.organization_id = customers.organization_id and cases.customer_id = customers.id)`;

/**
 * Deletes customers that are due and that no case refers to: a case is kept for as long as it says itself, and it is
 * nothing without its customer. Those that have cases are set aside until one of these is deleted.
 * @param limit customers looked at, at most
 */
export async function deleteDueCustomers(
  db: Database,
  { limit }: { limit: number },
): Promise<{ customers: number; looked: number }> {
  return transact(db, async (transaction) => {
    const { rows } = await sql<{ id: number }>`
      select id from customers
      where ${CUSTOMER_MAY_GO} and customers.due_at <= now()
      order by customers.due_at limit ${limit}
      for update skip locked`.execute(transaction);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return { customers: 0, looked: 0 };
    // A statement of its own: it sees the cases that were made until the lock was there, and after that none are.
    await sql`
      update customers set held_by_cases = true where id = any(${ids}::bigint[]) and ${HAS_CASES}`.execute(transaction);
    const customers = await deleteCustomers(transaction, sql`id = any(${ids}::bigint[]) and not held_by_cases`);
    return { customers, looked: ids.length };
  });
}

/**
 * After cases of these customers were deleted, in the same transaction and with the customers locked: those that are to
 * go with their last case go, and those that were set aside are looked at again.
 * @returns how many went
 */
export async function releaseCustomers(transaction: Transaction<Schema>, customerIds: number[]): Promise<number> {
  await sql`
    update customers set held_by_cases = false
    where id = any(${customerIds}::bigint[]) and held_by_cases`.execute(transaction);
  // One that a new case is being made for is skipped; it is found by its due date later.
  const { rows } = await sql<{ id: number }>`
    select id from customers where id = any(${customerIds}::bigint[]) and delete_after = 0
    order by id for update skip locked`.execute(transaction);
  const ids = rows.map(({ id }) => id);
  return deleteCustomers(transaction, sql`id = any(${ids}::bigint[]) and not ${HAS_CASES}`);
}

async function deleteCustomers(transaction: Transaction<Schema>, which: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ id: number; organizationId: number; deleteAfter: number }>`
    with forgotten as (
      update idempotency_keys set answer = null, customer_id = null
      where customer_id = any(select id from customers where ${which})
      returning 1
    )
    select id, organization_id as "organizationId", delete_after as "deleteAfter" from customers
    where ${which}`.execute(transaction);
  if (rows.length === 0) return 0;
  await appendDeletionEvents(
    transaction,
    rows.map(({ id, organizationId, deleteAfter }) => ({
      organizationId,
      action: 'customer.delete',
      objectKind: 'customer',
      objectId: id,
      before: { delete_after: deleteAfter },
    })),
  );
  await sql`delete from customers where id = any(${rows.map(({ id }) => id)}::bigint[])`.execute(transaction);
  return rows.length;
}
