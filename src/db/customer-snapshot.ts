import type { CustomerType } from '../domain/case/vocabulary.ts';
import type { CustomerFacts } from '../domain/check/facts.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import type { Cipher } from './encrypted-columns.ts';

/**
 * The customer as a run keeps them. Copied in SQL, so that it is of one instant with the rest; what is encrypted stays as
 * it is in `customers`, under the id of the case's customer.
 */
export interface CustomerSnapshot {
  fullName: Encrypted;
  customerType: CustomerType | null;
  inputDetails: Encrypted | null;
}

/** A run's snapshot, and whose it is. */
export interface StoredSnapshot {
  customer_snapshot: CustomerSnapshot | null;
  customer_id: number;
}

/** Null where the run has none. */
export function customerFacts(cipher: Cipher, { customer_snapshot: stored, customer_id: row }: StoredSnapshot) {
  if (stored === null) return null;
  return {
    fullName: cipher.decrypt({ column: 'customers.full_name', row }, stored.fullName),
    customerType: stored.customerType,
    inputDetails: cipher.decryptJson({ column: 'customers.input_details', row }, stored.inputDetails),
  } satisfies CustomerFacts;
}

/** The snapshot's text, as Postgres writes it (`json_build_object`); receipts hash it. */
export function customerSnapshotText(cipher: Cipher, { customer_snapshot: stored, customer_id: row }: StoredSnapshot) {
  if (stored === null) return null;
  const name = JSON.stringify(cipher.decrypt({ column: 'customers.full_name', row }, stored.fullName));
  const details = cipher.decrypt({ column: 'customers.input_details', row }, stored.inputDetails);
  const type = JSON.stringify(stored.customerType);
  return `{"fullName" : ${name}, "customerType" : ${type}, "inputDetails" : ${details ?? 'null'}}`;
}
