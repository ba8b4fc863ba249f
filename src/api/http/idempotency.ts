import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Request } from 'express';
import type { Database } from '../../db/database.ts';
import { carryOut, claimKey, ClaimLostError, releaseKey, storeAnswer } from '../../db/idempotency-keys.ts';
import type { Claim, FormerRequest, Subject } from '../../db/idempotency-keys.ts';
import type { Caller } from './caller.ts';
import { ApiError, badRequest, conflict } from './errors.ts';
import type { Answer } from './route.ts';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';
const UNDER_WAY_RETRY_SECONDS = 1;

/** What a request makes: whom its answer is about; `secret`: what answers may be shown once only. */
export type Creates = Subject['kind'] | 'delivery' | 'secret' | 'other';

interface Once {
  db: Database;
  request: Request;
  caller: Caller;
  creates: Creates;
  /** Of whoever sends it: sent by another user it is another request. */
  isPersonal: boolean;
  /** As it was sent. */
  body: unknown;
}

/**
 * Carries a request out once, however often it is sent with the same Idempotency-Key within 24 hours: repeats get the
 * answer of the first (IETF draft "The Idempotency-Key HTTP Header Field").
 * @throws ApiError 400 for a key that is none, 409 where the first is under way, 422 where it was another request.
 */
export async function onlyOnce(once: Once, work: () => Promise<Answer>): Promise<Answer> {
  const key = once.request.get(IDEMPOTENCY_KEY);
  if (key === undefined) return work();
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw badRequest(`${IDEMPOTENCY_KEY}: give 1 to 255 printable ASCII characters without spaces, e.g. a UUID.`);
  }
  const { db, caller, creates } = once;
  const requestMac = createHmac('sha256', keyFor('request', key)).update(description(once)).digest();
  const keyHash = createHash('sha256').update(key).digest();
  const claimed = await claimKey(db, { organizationId: caller.organizationId, keyHash, requestMac });
  if ('former' in claimed) return repeat(claimed.former, { key, requestMac, creates });
  const answer = await carriedOut(db, claimed.claim, work);
  await storeAnswer(db, claimed.claim, {
    status: answer.status,
    answer: creates === 'secret' ? null : seal(key, answer.body),
    subject: subjectOf(creates, answer),
  }).catch((error: unknown) => {
    // It was carried out, and its caller must hear so.
    once.request.log.error({ code: (error as { code?: string }).code }, 'an answer could not be kept for its key');
  });
  return answer;
}

async function carriedOut(db: Database, claim: Claim, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut(claim, work);
  } catch (error) {
    if (error instanceof ClaimLostError) throw underWay();
    const nothingMade = error instanceof ApiError && error.status < 500;
    // Where not even this works the claim runs out.
    await releaseKey(db, claim, { nothingMade }).catch(() => undefined);
    throw error;
  }
}

function repeat(
  former: FormerRequest,
  { key, requestMac, creates }: { key: string; requestMac: Buffer; creates: Creates },
): Answer {
  if (!former.requestMac.equals(requestMac)) {
    throw new ApiError(422, { detail: `This ${IDEMPOTENCY_KEY} was used for another request: use a new one.` });
  }
  if (former.isUnderWay) throw underWay();
  if (former.status !== null && former.answer !== null) {
    return { status: former.status, body: unseal(key, former.answer), headers: { 'Idempotent-Replayed': 'true' } };
  }
  throw conflict(`This request was carried out already; ${whyUnanswered(former, creates)}`);
}

function whyUnanswered({ status }: FormerRequest, creates: Creates): string {
  const look = 'Look for what it made before you repeat it.';
  if (status === null) return `its answer was lost. ${look}`;
  if (creates === 'secret') return `its answer held a secret, which is shown once. ${look}`;
  return 'what it made has been deleted since, as its delete_after says, and its answer with it. To make it anew use a new key.';
}

function underWay(): ApiError {
  const headers = { 'Retry-After': String(UNDER_WAY_RETRY_SECONDS) };
  return new ApiError(409, { detail: `A request with this ${IDEMPOTENCY_KEY} is under way.` }, headers);
}

/** What must be the same for a request to be the same. */
function description({ request, caller, isPersonal, body }: Once): string {
  const sender = isPersonal ? [caller.userId] : [];
  return JSON.stringify([request.method, request.path.replace(/\/$/, ''), body ?? null, ...sender]);
}

function subjectOf(creates: Creates, { body }: Answer): Subject | undefined {
  if (creates === 'secret' || creates === 'other') return undefined;
  // A delivery is about its case.
  if (creates === 'delivery') return { kind: 'case', id: (body as { case_id: number }).case_id };
  return { kind: creates, id: (body as { id: number }).id };
}

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The Idempotency-Key is nowhere kept: only who sends it again can read the answer. */
function keyFor(purpose: 'request' | 'answer', key: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, '', `casewright idempotency ${purpose}`, 32));
}

function seal(key: string, body: unknown): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor('answer', key), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(body), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function unseal(key: string, stored: Buffer): unknown {
  const decipher = createDecipheriv(CIPHER, keyFor('answer', key), stored.subarray(0, IV_BYTES));
  decipher.setAuthTag(stored.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(stored.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
  return JSON.parse(text) as unknown;
}
