import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { CustomerType } from '../domain/case/vocabulary.ts';
import { appendAuditEvent, insertingAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import { json } from './json.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { CustomersTable, Schema } from './schema.ts';

type CustomerRow = Selectable<CustomersTable>;

export interface CustomerInput {
  fullName: string;
  externalId: string | null;
  customerType: CustomerType | null;
  inputDetails: unknown;
  /** Undefined = as it is; −1 (never) for a new customer. */
  deleteAfter: number | undefined;
}

/**
 * Makes a customer. One that the organization already has under this external_id takes the new name, type and details
 * instead: one statement, so that two at once cannot make two.
 */
export async function saveCustomer(
  db: Queries,
  { origin, customer }: { origin: AuditOrigin; customer: CustomerInput },
): Promise<{ row: CustomerRow; isNew: boolean }> {
  const { organizationId } = origin;
  const given = {
    full_name: customer.fullName,
    customer_type: customer.customerType,
    input_details: json(customer.inputDetails),
    ...(customer.deleteAfter === undefined ? {} : { delete_after: customer.deleteAfter }),
  };
  const [content, key] = [contentOf(customer), randomBytes(HASH_KEY_BYTES)];
  const saving = db
    .insertInto('customers')
    .values({
      organization_id: organizationId,
      external_id: customer.externalId,
      ...given,
      hash_key: key,
      content_hash: sql<string>`keyed_hash(${key}, ${content})`,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'external_id'])
        .doUpdateSet({ ...given, ...newHash(content), updated_at: sql<Date>`now()` }),
    )
    .returningAll()
    // Postgres sets xmax on a row that this statement updated, and leaves it 0 on one it inserted.
    .returning(sql<boolean>`xmax = 0`.as('is_new'));
  const noted = insertingAuditEvent(
    { ...origin, action: '', object: { kind: 'customer', id: 0 }, before: null, after: null },
    {
      action: sql`(select case when is_new then 'customer.create' else 'customer.update' end from saved)`,
      objectId: sql`(select id from saved)`,
      before: sql`(select json_build_object('hash', former_hash) from saved where not is_new)`,
      after: sql`(select json_build_object('hash', content_hash, 'delete_after', delete_after) from saved)`,
    },
  );
  const { rows } = await sql<CustomerRow & { is_new: boolean }>`
    with saved as (${saving}), noted as (${noted}) select * from saved`.execute(db);
  const [saved] = rows;
  if (!saved) throw new Error('a customer was not saved');
  const { is_new: isNew, ...row } = saved;
  return { row, isNew };
}

const HASH_KEY_BYTES = 32;

/** What is said of a customer, as it is hashed for audit events. */
function contentOf({ fullName, externalId, customerType, inputDetails }: Omit<CustomerInput, 'deleteAfter'>): string {
  return JSON.stringify([fullName, externalId, customerType, inputDetails ?? null]);
}

/** Columns of an update; the key is the row's own. */
function newHash(content: string) {
  return {
    former_hash: sql<string | null>`customers.content_hash`,
    content_hash: sql<string>`keyed_hash(customers.hash_key, ${content})`,
  };
}

/** What an update may carry; undefined = stays as it is. */
export interface CustomerChanges {
  fullName: string | undefined;
  customerType: CustomerType | null | undefined;
  inputDetails: unknown;
  deleteAfter: number | undefined;
}

/** Changes the customer of this external_id; undefined when the organization has none. */
export async function changeCustomer(
  transaction: Transaction<Schema>,
  { origin, externalId, changes }: { origin: AuditOrigin; externalId: string; changes: CustomerChanges },
): Promise<CustomerRow | undefined> {
  const changed = await transaction
    .updateTable('customers')
    .set({
      full_name: changes.fullName,
      customer_type: changes.customerType,
      input_details: changes.inputDetails === undefined ? undefined : json(changes.inputDetails),
      delete_after: changes.deleteAfter,
      updated_at: sql<Date>`now()`,
    })
    .where('organization_id', '=', origin.organizationId)
    .where('external_id', '=', externalId)
    .returningAll()
    .executeTakeFirst();
  if (!changed) return undefined;
  const { id, full_name: fullName, customer_type: customerType, input_details: inputDetails } = changed;
  const { before, after } = await transaction
    .updateTable('customers')
    .set(newHash(contentOf({ fullName, externalId, customerType, inputDetails })))
    .where('id', '=', id)
    .returning(['former_hash as before', 'content_hash as after'])
    .executeTakeFirstOrThrow();
  await appendAuditEvent(transaction, {
    ...origin,
    action: 'customer.update',
    object: { kind: 'customer', id },
    before: { hash: before },
    after: { hash: after, delete_after: changed.delete_after },
  });
  return changed;
}

/** Undefined when the organization has no such customer. */
export async function findCustomer(
  db: Queries,
  { organizationId, customerId }: { organizationId: number; customerId: number },
): Promise<CustomerRow | undefined> {
  return db
    .selectFrom('customers')
    .where('organization_id', '=', organizationId)
    .where('id', '=', customerId)
    .selectAll()
    .executeTakeFirst();
}

/**
 * Whether the organization has such a customer, who then stays for as long as the transaction lasts: it may not be
 * deleted while a case is made for it.
 */
export async function holdCustomer(
  transaction: Queries,
  { organizationId, customerId }: { organizationId: number; customerId: number },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('customers')
    .where('organization_id', '=', organizationId)
    .where('id', '=', customerId)
    .select('id')
    .forKeyShare()
    .executeTakeFirst();
  return row !== undefined;
}

export async function listCustomers(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
) {
  const matching = db.selectFrom('customers').where('organization_id', '=', organizationId);
  const { items: ids, ...page } = await pageOfIds(matching, request);
  const items =
    ids.length === 0 ? [] : await matching.where('id', 'in', ids).selectAll().orderBy('id', 'desc').execute();
  return { ...page, items };
}
