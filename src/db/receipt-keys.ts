import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { appendAuditEvent, systemOrigin } from './audit-events.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import type { Schema } from './schema.ts';

/** Keys as PEM: SPKI and PKCS #8. */
export interface ReceiptKeyRow {
  /** RFC 7638 thumbprint. */
  id: string;
  publicKey: string;
  /** Null where the key is given by a setting, or signs no more. */
  privateKey: string | null;
}

/** Keeps the key unless it is kept, or another one signs already. */
export async function keepReceiptKey(db: Queries, { id, publicKey, privateKey }: ReceiptKeyRow): Promise<void> {
  const cipher = privateKey === null ? null : await cipherOf(db, null);
  const encrypted = cipher?.encrypt({ column: 'receipt_keys.private_key', row: id }, privateKey) ?? null;
  await db
    .insertInto('receipt_keys')
    .values({ id, public_key: publicKey, private_key: encrypted })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The private key of those kept that signs; undefined where none is. */
export async function loadSigningKey(db: Queries): Promise<string | undefined> {
  const row = await db
    .selectFrom('receipt_keys')
    .where('private_key', 'is not', null)
    .select(['id', 'private_key'])
    .executeTakeFirst();
  if (!row) return undefined;
  const cipher = await cipherOf(db, null);
  return cipher.decrypt({ column: 'receipt_keys.private_key', row: row.id }, row.private_key) ?? undefined;
}

/** Puts a new key in the place of the one that signs, whose private part is destroyed; each organization's audit says so. */
export async function replaceSigningKey(transaction: Transaction<Schema>, key: ReceiptKeyRow): Promise<void> {
  const retired = await transaction
    .updateTable('receipt_keys')
    .set({ private_key: null, retired_at: sql<Date>`now()` })
    .where('private_key', 'is not', null)
    .returning('id as key_id')
    .executeTakeFirst();
  await keepReceiptKey(transaction, key);
  for (const { id } of await transaction.selectFrom('organizations').select('id').orderBy('id').execute()) {
    await appendAuditEvent(transaction, {
      ...systemOrigin(id),
      action: 'receipt_key.rotate',
      object: { kind: 'organization', id },
      before: retired ?? null,
      after: { key_id: key.id },
    });
  }
}

/** Every key that ever signed, the newest first. */
export function listReceiptKeys(db: Queries) {
  return db
    .selectFrom('receipt_keys')
    .select(['id', 'public_key', 'created_at', 'retired_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}
