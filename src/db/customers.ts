import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { CustomerType } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';
import { json } from './json.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { CustomersTable } from './schema.ts';

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
  { organizationId, customer }: { organizationId: number; customer: CustomerInput },
): Promise<{ row: CustomerRow; isNew: boolean }> {
  const given = {
    full_name: customer.fullName,
    customer_type: customer.customerType,
    input_details: json(customer.inputDetails),
    ...(customer.deleteAfter === undefined ? {} : { delete_after: customer.deleteAfter }),
  };
  const { is_new: isNew, ...row } = await db
    .insertInto('customers')
    .values({ organization_id: organizationId, external_id: customer.externalId, ...given })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'external_id']).doUpdateSet({ ...given, updated_at: sql<Date>`now()` }),
    )
    .returningAll()
    // Postgres sets xmax on a row that this statement updated, and leaves it 0 on one it inserted.
    .returning(sql<boolean>`xmax = 0`.as('is_new'))
    .executeTakeFirstOrThrow();
  return { row, isNew };
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
  db: Queries,
  { organizationId, externalId, changes }: { organizationId: number; externalId: string; changes: CustomerChanges },
): Promise<CustomerRow | undefined> {
  return db
    .updateTable('customers')
    .set({
      full_name: changes.fullName,
      customer_type: changes.customerType,
      input_details: changes.inputDetails === undefined ? undefined : json(changes.inputDetails),
      delete_after: changes.deleteAfter,
      updated_at: sql<Date>`now()`,
    })
    .where('organization_id', '=', organizationId)
    .where('external_id', '=', externalId)
    .returningAll()
    .executeTakeFirst();
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
