import type { FieldCipher } from '../encryption/field-cipher.ts';

/** A table with columns that are encrypted. Its check constraint `<table>_encrypted` refuses plain text. */
export interface EncryptedTable {
  table: string;
  /** Its primary key, with types. */
  key: Readonly<Record<string, 'bigint' | 'integer' | 'text'>>;
  /** Of the installation, not of an organization. */
  isShared?: true;
  text?: readonly string[];
  json?: readonly string[];
}

/** Every column that holds what is known of a person, or a secret; test/db/encryption.test.ts looks for others. */
export const ENCRYPTED_TABLES = [
  { table: 'customers', key: { id: 'bigint' }, text: ['full_name', 'hash_key'], json: ['input_details'] },
  { table: 'cases', key: { id: 'bigint' }, text: ['notes', 'rfi_given', 'rfi_written'] },
  { table: 'checks', key: { id: 'bigint' }, json: ['input_details'] },
  // And its customer_snapshot: customer-snapshot.ts.
  { table: 'case_runs', key: { id: 'bigint' }, text: ['rfi_written'], json: ['case_snapshot'] },
  {
    // And its input_details: a copy of the check's, encrypted as it is there.
    table: 'check_runs',
    key: { run_id: 'bigint', check_id: 'bigint' },
    text: ['title', 'note', 'reasoning'],
    json: ['hits', 'questions', 'not_understood', 'model_reading', 'carried'],
  },
  { table: 'check_decisions', key: { id: 'bigint' }, text: ['note'], json: ['shown', 'concluded'] },
  { table: 'case_hash_keys', key: { case_id: 'bigint' }, text: ['key'] },
  { table: 'webhook_deliveries', key: { id: 'text' }, text: ['body'] },
  { table: 'webhook_attempts', key: { delivery_id: 'text', number: 'integer' }, text: ['response'] },
  { table: 'webhook_secrets', key: { id: 'bigint' }, text: ['secret'] },
  { table: 'receipt_keys', key: { id: 'text' }, isShared: true, text: ['private_key'] },
] as const satisfies readonly EncryptedTable[];

type Names<Table> = Table extends { table: infer Name extends string }
  ? `${Name}.${ColumnsOf<Table, 'text'> | ColumnsOf<Table, 'json'>}`
  : never;
type ColumnsOf<Table, Kind extends 'text' | 'json'> =
  Table extends Record<Kind, readonly (infer Column extends string)[]> ? Column : never;

/** `<table>.<column>` */
export type EncryptedColumn = Names<(typeof ENCRYPTED_TABLES)[number]>;

/** Of one organization, or of the installation. */
export type Cipher = FieldCipher<EncryptedColumn>;
