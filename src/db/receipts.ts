import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Queries } from './database.ts';
import type { Cipher } from './encrypted-columns.ts';

/** A receipt as it is kept, for good. */
export interface SignedReceipt {
  /** The very text that is signed. */
  content: string;
  /** base64url */
  signature: string;
  keyId: string;
}

/** A receipt that is to be kept. */
export interface IssuedReceipt extends SignedReceipt {
  organizationId: number;
  caseId: number;
  run: number;
  /** Null for the run itself. */
  decisionId: number | null;
  /** What its hashes are keyed with. */
  hashKey: Buffer;
}

/** Of a receipt, as the audit event names it. */
export function receiptHash({ content }: SignedReceipt): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Keeps a receipt and the key of its hashes: common table expressions of a statement within the case's lock. */
export function storingReceipt(cipher: Cipher, receipt: IssuedReceipt): RawBuilder<unknown> {
  const { organizationId, caseId, run, decisionId, hashKey, content, signature, keyId } = receipt;
  const key = cipher.encrypt({ column: 'case_hash_keys.key', row: caseId }, hashKey.toString('hex'));
  return sql`
    hash_key as (
      insert into case_hash_keys (case_id, organization_id, key) values (${caseId}, ${organizationId}, ${key})
      on conflict do nothing
    ), receipt as (
      insert into receipts (organization_id, case_id, run_number, decision_id, content, signature, key_id)
      values (${organizationId}, ${caseId}, ${run}, ${decisionId}, ${content}, ${signature}, ${keyId})
    )`;
}

/** The receipt of a run, and those of the decisions that people made on it; undefined where it has none. */
export async function loadReceipts(
  db: Queries,
  { organizationId, caseId, number }: { organizationId: number; caseId: number; number: number },
): Promise<{ run: SignedReceipt; decisions: SignedReceipt[] } | undefined> {
  const rows = await db
    .selectFrom('receipts')
    .where('organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .where('run_number', '=', sql<number>`${number}::bigint`)
    .orderBy('id')
    .select(['content', 'signature', 'key_id as keyId', 'decision_id'])
    .execute();
  const run = rows.find((row) => row.decision_id === null);
  return run && { run, decisions: rows.filter((row) => row.decision_id !== null) };
}
