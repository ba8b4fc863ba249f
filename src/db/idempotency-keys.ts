import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Queries } from './database.ts';
import type { Schema } from './schema.ts';

/** How long a key is remembered. */
const REMEMBERED_HOURS = 24;
/** After so long a request that has not ended is taken for dead. */
const CLAIM_SECONDS = 60;
/** Of expired keys, in one statement. */
const CLEARED_AT_ONCE = 5_000;

/** A key that this request is to carry out, and nobody else. */
export interface Claim {
  organizationId: number;
  keyHash: Buffer;
  id: string;
}

/** What is known of a key that was used before. */
export interface FormerRequest {
  requestMac: Buffer;
  isUnderWay: boolean;
  /** Null where it has none yet, or it was lost. */
  status: number | null;
  /** Null also where it was not to be kept. */
  answer: Buffer | null;
}

interface NewKey {
  organizationId: number;
  keyHash: Buffer;
  requestMac: Buffer;
}

/**
 * Claims a key: it is new, or it has expired, or whoever claimed it died before carrying out the very same request. Else
 * tells what became of it.
 */
export async function claimKey(db: Queries, key: NewKey): Promise<{ claim: Claim } | { former: FormerRequest }> {
  for (;;) {
    const claim = { organizationId: key.organizationId, keyHash: key.keyHash, id: randomUUID() };
    if (await insertClaim(db, key, claim.id)) return { claim };
    const former = await findFormer(db, key);
    if (former) return { former };
    // It was given back between the two statements.
  }
}

async function insertClaim(db: Queries, { organizationId, keyHash, requestMac }: NewKey, id: string): Promise<boolean> {
  const claimed = {
    request_mac: requestMac,
    claim: id,
    claimed_until: sql<Date>`now() + make_interval(secs => ${CLAIM_SECONDS})`,
    expires_at: sql<Date>`now() + make_interval(hours => ${REMEMBERED_HOURS})`,
  };
  const inserted = await db
    .insertInto('idempotency_keys')
    .values({ organization_id: organizationId, key_hash: keyHash, ...claimed })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'key_hash'])
        .doUpdateSet({ ...claimed, ...NOTHING_DONE })
        .where((eb) =>
          eb.or([
            eb('idempotency_keys.expires_at', '<', sql<Date>`now()`),
            eb.and([
              eb('idempotency_keys.carried_out_at', 'is', null),
              eb('idempotency_keys.claimed_until', '<', sql<Date>`now()`),
              eb('idempotency_keys.request_mac', '=', requestMac),
            ]),
          ]),
        ),
    )
    .returning('claim')
    .executeTakeFirst();
  return inserted !== undefined;
}

const NOTHING_DONE = {
  carried_out_at: null,
  status: null,
  answer: null,
  case_id: null,
  check_id: null,
  customer_id: null,
};

async function findFormer(db: Queries, { organizationId, keyHash }: NewKey): Promise<FormerRequest | undefined> {
  return db
    .selectFrom('idempotency_keys')
    .where('organization_id', '=', organizationId)
    .where('key_hash', '=', keyHash)
    .select([
      'request_mac as requestMac',
      'status',
      'answer',
      sql<boolean>`status is null and claimed_until > now()`.as('isUnderWay'),
    ])
    .executeTakeFirst();
}

/** Whom an answer is about: when that is deleted, so is the answer. */
export interface Subject {
  kind: 'case' | 'check' | 'customer';
  id: number;
}

const current = new AsyncLocalStorage<Claim>();

/** Runs what the key stands for; its transactions are carried out for this claim, or not at all. */
export function carryOut<T>(claim: Claim, work: () => Promise<T>): Promise<T> {
  return current.run(claim, work);
}

/** Another request took the key over. */
export class ClaimLostError extends Error {}

/**
 * Notes, in the very transaction that carries it out, that a key was: a crash after it cannot make a second one.
 * @throws ClaimLostError
 */
export async function noteCarriedOut(transaction: Transaction<Schema>): Promise<void> {
  const claim = current.getStore();
  if (claim === undefined) return;
  const { numUpdatedRows } = await transaction
    .updateTable('idempotency_keys')
    .set({ carried_out_at: sql<Date>`coalesce(carried_out_at, now())` })
    .where('organization_id', '=', claim.organizationId)
    .where('key_hash', '=', claim.keyHash)
    .where('claim', '=', claim.id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ClaimLostError();
}

/** Keeps what was answered. */
export async function storeAnswer(
  db: Queries,
  claim: Claim,
  { status, answer, subject }: { status: number; answer: Buffer | null; subject: Subject | undefined },
): Promise<void> {
  await db
    .updateTable('idempotency_keys')
    .set({ status, answer, ...(subject && { [`${subject.kind}_id`]: subject.id }) })
    .where('organization_id', '=', claim.organizationId)
    .where('key_hash', '=', claim.keyHash)
    .where('claim', '=', claim.id)
    .execute();
}

/** Gives the key back; where it is not known that nothing was made, only if no transaction was carried out for it. */
export async function releaseKey(db: Queries, claim: Claim, { nothingMade }: { nothingMade: boolean }): Promise<void> {
  let mine = db
    .deleteFrom('idempotency_keys')
    .where('organization_id', '=', claim.organizationId)
    .where('key_hash', '=', claim.keyHash)
    .where('claim', '=', claim.id);
  if (!nothingMade) mine = mine.where('carried_out_at', 'is', null);
  await mine.execute();
}

/** Clears away keys that have expired, with their answers. */
export async function deleteExpiredKeys(db: Queries): Promise<void> {
  await sql`
    delete from idempotency_keys where ctid in (
      select ctid from idempotency_keys where expires_at < now() limit ${CLEARED_AT_ONCE} for update skip locked
    )`.execute(db);
}
