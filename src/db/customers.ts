import { createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { CustomerType } from '../domain/case/vocabulary.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { anyOf } from './any-of.ts';
import { appendAuditEvent, insertingAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import type { Cipher } from './encrypted-columns.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { Schema } from './schema.ts';
import type { CustomersTable } from './tables/cases.ts';

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

/** The row as it was just written, without decrypting what is known. */
function inClear(
  row: Selectable<CustomersTable>,
  { fullName, inputDetails }: Pick<CustomerInput, 'fullName' | 'inputDetails'>,
): CustomerRow {
  return { ...row, full_name: fullName, input_details: inputDetails ?? null };
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
  origin: AuditOrigin;
  customer: CustomerInput;
}

/**
 * Makes a customer. One that the organization already has under this external_id takes the new name, type and details
 * instead: two at once cannot make two.
 */
export async function saveCustomer(
  transaction: Transaction<Schema>,
  { origin, customer }: Saving,
): Promise<{ row: CustomerRow; isNew: boolean }> {
  const cipher = await cipherOf(transaction, origin.organizationId);
  for (;;) {
    const place = await placeFor(transaction, { origin, customer });
    const row = await saveAs(transaction, { origin, customer, cipher, place });
    if (row) return { row: inClear(row, customer), isNew: place.isNew };
    // Another made the customer of this external_id meanwhile, and now it is found.
  }
}

/** Where a customer is saved: what is encrypted there is encrypted for its id. */
interface CustomerPlace {
  id: number;
  isNew: boolean;
  hashKey: Encrypted | null;
  contentHash: string | null;
}

/** That of the customer who has the external_id, locked; else a new one. */
async function placeFor(transaction: Transaction<Schema>, { origin, customer }: Saving): Promise<CustomerPlace> {
  const { rows } = await sql<CustomerPlace>`
    with found as (
      select id, hash_key, content_hash from customers
      where organization_id = ${origin.organizationId} and external_id = ${customer.externalId}
      for no key update
    )
    select id, false as "isNew", hash_key as "hashKey", content_hash as "contentHash" from found
    union all
    select nextval('customers_id_seq'), true, null, null where not exists (select from found)`.execute(transaction);
  const [place] = rows;
  if (!place) throw new Error('no id for a customer');
  return place;
}

/** Undefined where the external_id is another customer's than `place` says. */
async function saveAs(
  transaction: Transaction<Schema>,
  { origin, customer, cipher, place }: Saving & { cipher: Cipher; place: CustomerPlace },
): Promise<Selectable<CustomersTable> | undefined> {
  const { id, isNew, contentHash } = place;
  const given = {
    ...contentColumns(cipher, { ...place, customer }),
    customer_type: customer.customerType,
    ...(customer.deleteAfter === undefined ? {} : { delete_after: customer.deleteAfter }),
  };
  const saving = transaction
    .insertInto('customers')
    .values({ id, organization_id: origin.organizationId, external_id: customer.externalId, ...given })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'external_id'])
        .doUpdateSet({ ...given, updated_at: sql<Date>`now()` })
        .where('customers.id', '=', id),
    )
    .returningAll();
  const noted = insertingAuditEvent(
    {
      ...origin,
      action: isNew ? 'customer.create' : 'customer.update',
      object: { kind: 'customer', id },
      before: isNew ? null : { hash: contentHash },
      after: null,
    },
    { after: sql`json_build_object('hash', content_hash, 'delete_after', delete_after) from saved` },
  );
  const { rows } = await sql<Selectable<CustomersTable>>`
    with saved as (${saving}), noted as (${noted}) select * from saved`.execute(transaction);
  return rows[0];
}

const HASH_KEY_BYTES = 32;

/**
 * What is said of a customer, encrypted, and its hash for audit events. It is keyed, since a bare one of a name and a
 * birth date can be guessed back; the key goes with the customer.
 * @param hashKey the customer's own; null = it has none yet
 */
function contentColumns(
  cipher: Cipher,
  { id: row, hashKey, customer }: Pick<CustomerPlace, 'id' | 'hashKey'> & { customer: CustomerContent },
) {
  const { fullName, inputDetails } = customer;
  const key =
    cipher.decrypt({ column: 'customers.hash_key', row }, hashKey) ?? randomBytes(HASH_KEY_BYTES).toString('hex');
  return {
    full_name: cipher.encrypt({ column: 'customers.full_name', row }, fullName),
    input_details: cipher.encryptJson({ column: 'customers.input_details', row }, inputDetails),
    hash_key: cipher.encrypt({ column: 'customers.hash_key', row }, key),
    content_hash: contentHash(key, customer),
  };
}

type CustomerContent = Omit<CustomerInput, 'deleteAfter'>;

/** @param key in hexadecimal digits */
function contentHash(key: string, { fullName, externalId, customerType, inputDetails }: CustomerContent): string {
  const content = JSON.stringify([fullName, externalId, customerType, inputDetails ?? null]);
  return createHmac('sha256', Buffer.from(key, 'hex')).update(content).digest('hex');
}

/**
 * The hash of what the row says now; null where it was not saved since there are hashes.
 * @throws DecryptionError
 */
export function hashOfRow(cipher: Cipher, row: Selectable<CustomersTable>): string | null {
  const key = cipher.decrypt({ column: 'customers.hash_key', row: row.id }, row.hash_key);
  if (key === null) return null;
  const { full_name: fullName, external_id: externalId, ...rest } = decrypted(cipher, row);
  const { customer_type: customerType, input_details: inputDetails } = rest;
  return contentHash(key, { fullName, externalId, customerType, inputDetails });
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
  const stored = await transaction
    .selectFrom('customers')
    .where('organization_id', '=', origin.organizationId)
    .where('external_id', '=', externalId)
    .selectAll()
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!stored) return undefined;
  const { id, hash_key: hashKey, content_hash: before } = stored;
  const cipher = await cipherOf(transaction, origin.organizationId);
  const customer = changedCustomer(decrypted(cipher, stored), changes);
  const changed = await transaction
    .updateTable('customers')
    .set({
      ...contentColumns(cipher, { id, hashKey, customer }),
      customer_type: customer.customerType,
      delete_after: changes.deleteAfter,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await appendAuditEvent(transaction, {
    ...origin,
    action: 'customer.update',
    object: { kind: 'customer', id },
    before: { hash: before },
    after: { hash: changed.content_hash, delete_after: changed.delete_after },
  });
  return inClear(changed, customer);
}

function changedCustomer(row: CustomerRow, changes: CustomerChanges): CustomerContent {
  const { fullName = row.full_name, customerType = row.customer_type, inputDetails = row.input_details } = changes;
  return { fullName, externalId: row.external_id, customerType, inputDetails };
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
  const rows =
    ids.length === 0 ? [] : await matching.where('id', '=', anyOf(ids)).selectAll().orderBy('id', 'desc').execute();
  const cipher = await cipherOf(db, organizationId);
  return { ...page, items: rows.map((row) => decrypted(cipher, row)) };
}
