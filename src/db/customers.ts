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
  const saving = db
    .insertInto('customers')
    .values({ organization_id: organizationId, external_id: customer.externalId, ...given })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'external_id'])
        .doUpdateSet({ ...given, former_hash: CONTENT_HASH, updated_at: sql<Date>`now()` }),
    )
    .returningAll()
    // Postgres sets xmax on a row that this statement updated, and leaves it 0 on one it inserted.
    .returning([sql<boolean>`xmax = 0`.as('is_new'), CONTENT_HASH.as('hash')]);
  const noted = insertingAuditEvent(
    { ...origin, action: '', object: { kind: 'customer', id: 0 }, before: null, after: null },
    {
      action: sql`(select case when is_new then 'customer.create' else 'customer.update' end from saved)`,
      objectId: sql`(select id from saved)`,
      before: sql`(select json_build_object('hash', former_hash) from saved where not is_new)`,
      after: sql`(select json_build_object('hash', hash) from saved)`,
    },
  );
  const { rows } = await sql<CustomerRow & { is_new: boolean }>`
    with saved as (${saving}), noted as (${noted}) select * from saved`.execute(db);
  const [saved] = rows;
  if (!saved) throw new Error('a customer was not saved');
  const { is_new: isNew, ...row } = saved;
  return { row, isNew };
}

/** Of the row as the statement finds it, where it sets columns; as it leaves it, where it returns them. */
const CONTENT_HASH = sql<string>`customer_hash(customers)`;

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
      former_hash: CONTENT_HASH,
      updated_at: sql<Date>`now()`,
    })
    .where('organization_id', '=', origin.organizationId)
    .where('external_id', '=', externalId)
    .returningAll()
    .returning(CONTENT_HASH.as('hash'))
    .executeTakeFirst();
  if (!changed) return undefined;
  const { hash, ...row } = changed;
  await appendAuditEvent(transaction, {
    ...origin,
    action: 'customer.update',
    object: { kind: 'customer', id: row.id },
    before: { hash: row.former_hash },
    after: { hash },
  });
  return row;
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
