import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { CustomerType } from '../domain/case/vocabulary.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import type { Cipher } from './encrypted-columns.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { CustomersTable } from './schema.ts';

/** A customer in clear. */
export type CustomerRow = Omit<Selectable<CustomersTable>, 'full_name' | 'input_details'> & {
  full_name: string;
  input_details: unknown;
};

function decrypted(cipher: Cipher, row: Selectable<CustomersTable>): CustomerRow {
  return {
    ...row,
    full_name: cipher.decrypt({ column: 'customers.full_name', row: row.id }, row.full_name),
    input_details: cipher.decryptJson({ column: 'customers.input_details', row: row.id }, row.input_details),
  };
}

export interface CustomerInput {
  fullName: string;
  externalId: string | null;
  customerType: CustomerType | null;
  inputDetails: unknown;
  /** Undefined = as it is; −1 (never) for a new customer. */
  deleteAfter: number | undefined;
}

interface Saving {
  organizationId: number;
  customer: CustomerInput;
}

/**
 * Makes a customer. One that the organization already has under this external_id takes the new name, type and details
 * instead: one statement, so that two at once cannot make two.
 */
export async function saveCustomer(
  db: Queries,
  { organizationId, customer }: Saving,
): Promise<{ row: CustomerRow; isNew: boolean }> {
  const cipher = await cipherOf(db, organizationId);
  const { id } = await idToSave(db, { organizationId, customer });
  const saved = await saveAs(db, { organizationId, customer, cipher, id });
  if (saved.row.id === id) return { ...saved, row: decrypted(cipher, saved.row) };
  // Another made the customer of this external_id meanwhile: what was written is encrypted for another row.
  const again = await saveAs(db, { organizationId, customer, cipher, id: saved.row.id });
  return { ...again, row: decrypted(cipher, again.row) };
}

/** Of the customer who has the external_id; else a new one. */
async function idToSave(db: Queries, { organizationId, customer }: Saving): Promise<{ id: number }> {
  const { rows } = await sql<{ id: number }>`
    select coalesce(
      (select id from customers where organization_id = ${organizationId} and external_id = ${customer.externalId}),
      nextval('customers_id_seq')) as id`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('no id for a customer');
  return row;
}

async function saveAs(
  db: Queries,
  { organizationId, customer, cipher, id }: Saving & { cipher: Cipher; id: number },
): Promise<{ row: Selectable<CustomersTable>; isNew: boolean }> {
  const given = {
    full_name: encryptedName(cipher, id, customer.fullName),
    input_details: encryptedDetails(cipher, id, customer.inputDetails),
    customer_type: customer.customerType,
    ...(customer.deleteAfter === undefined ? {} : { delete_after: customer.deleteAfter }),
  };
  const { is_new: isNew, ...row } = await db
    .insertInto('customers')
    .values({ id, organization_id: organizationId, external_id: customer.externalId, ...given })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'external_id']).doUpdateSet({ ...given, updated_at: sql<Date>`now()` }),
    )
    .returningAll()
    // Postgres sets xmax on a row that this statement updated, and leaves it 0 on one it inserted.
    .returning(sql<boolean>`xmax = 0`.as('is_new'))
    .executeTakeFirstOrThrow();
  return { row, isNew };
}

function encryptedName(cipher: Cipher, row: number, name: string) {
  return cipher.encrypt({ column: 'customers.full_name', row }, name);
}

function encryptedDetails(cipher: Cipher, row: number, details: unknown) {
  return cipher.encryptJson({ column: 'customers.input_details', row }, details);
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
  const found = await db
    .selectFrom('customers')
    .where('organization_id', '=', organizationId)
    .where('external_id', '=', externalId)
    .select('id')
    .executeTakeFirst();
  if (!found) return undefined;
  const cipher = await cipherOf(db, organizationId);
  const row = await db
    .updateTable('customers')
    .set({
      full_name: changes.fullName === undefined ? undefined : encryptedName(cipher, found.id, changes.fullName),
      input_details:
        changes.inputDetails === undefined ? undefined : encryptedDetails(cipher, found.id, changes.inputDetails),
      customer_type: changes.customerType,
      delete_after: changes.deleteAfter,
      updated_at: sql<Date>`now()`,
    })
    .where('organization_id', '=', organizationId)
    .where('id', '=', found.id)
    .returningAll()
    .executeTakeFirst();
  return row && decrypted(cipher, row);
}

/** Undefined when the organization has no such customer. */
export async function findCustomer(
  db: Queries,
  { organizationId, customerId }: { organizationId: number; customerId: number },
): Promise<CustomerRow | undefined> {
  const row = await db
    .selectFrom('customers')
    .where('organization_id', '=', organizationId)
    .where('id', '=', customerId)
    .selectAll()
    .executeTakeFirst();
  return row && decrypted(await cipherOf(db, organizationId), row);
}

export async function listCustomers(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
) {
  const matching = db.selectFrom('customers').where('organization_id', '=', organizationId);
  const { items: ids, ...page } = await pageOfIds(matching, request);
  const rows =
    ids.length === 0 ? [] : await matching.where('id', 'in', ids).selectAll().orderBy('id', 'desc').execute();
  const cipher = await cipherOf(db, organizationId);
  return { ...page, items: rows.map((row) => decrypted(cipher, row)) };
}
