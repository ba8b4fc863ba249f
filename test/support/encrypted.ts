import { cipherOf } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import type { EncryptedColumn } from '../../src/db/encrypted-columns.ts';
import type { Encrypted } from '../../src/encryption/field-cipher.ts';

/** For a column that must hold something and that the test never reads. */
export const UNREAD = 'encrypted:1:' as unknown as Encrypted;

type Of = [organizationId: number, column: EncryptedColumn, row: number | string];

/** What a row holds, as the application writes it. */
export async function encrypted(db: Database, [organizationId, column, row]: Of, text: string): Promise<Encrypted> {
  return (await cipherOf(db, organizationId)).encrypt({ column, row }, text);
}

export async function encryptedJson(db: Database, of: Of, value: unknown): Promise<Encrypted | null> {
  const [organizationId, column, row] = of;
  return (await cipherOf(db, organizationId)).encryptJson({ column, row }, value);
}

/** What a row says. */
export async function inClear(db: Database, of: Of, stored: Encrypted | null): Promise<string> {
  const [organizationId, column, row] = of;
  return (await cipherOf(db, organizationId)).decrypt({ column, row }, stored) ?? '';
}
