import { createHash } from 'node:crypto';
import { sealEvents } from '../db/audit-chain.ts';
import type { Head, Seal, SignedHead, StoredEvent } from '../db/audit-chain.ts';
import type { Database } from '../db/database.ts';
import { canonicalJson } from './canonical-json.ts';
import type { SigningKey } from './signing-key.ts';

/** What the first seal of a chain has before it. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** Chained and signed at once: few enough that a batch is a matter of milliseconds. */
const BATCH = 1_000;

/** Chains and signs every event that waits for it. @returns how many */
export async function sealAudit(db: Database, key: SigningKey): Promise<number> {
  const sealing = { limit: BATCH, chain, sign: (head: Head, sealedAt: Date) => signHead(head, sealedAt, key) };
  for (let sealed = 0; ;) {
    const count = await sealEvents(db, sealing);
    sealed += count;
    if (count < BATCH) return sealed;
  }
}

function chain(events: readonly StoredEvent[], heads: readonly Head[]): Seal[] {
  const latest = new Map(heads.map((head) => [head.organizationId, head]));
  return events.map((event) => {
    const { organizationId, id: eventId } = event;
    const { seq, hash: previous } = latest.get(organizationId) ?? { seq: 0, hash: NOTHING_BEFORE };
    const place = { seq: seq + 1, previous };
    const seal = { organizationId, eventId, ...place, hash: sealHash(event, place) };
    latest.set(organizationId, seal);
    return seal;
  });
}

/** SHA-256 of an event at its place in the chain. JSON columns go in as their text, which no reader can take otherwise. */
export function sealHash(event: StoredEvent, { seq, previous }: Pick<Seal, 'seq' | 'previous'>): string {
  const text = canonicalJson({ ...event, at: event.at.toISOString(), seq, previous });
  return createHash('sha256').update(text).digest('hex');
}

function signHead(head: Head, sealedAt: Date, key: SigningKey): SignedHead {
  const { organizationId, seq, hash } = head;
  const signature = key.sign(headContent(head, sealedAt));
  return { organizationId, seq, hash, sealedAt, signature, keyId: key.id };
}

/** What is signed of a head. */
export function headContent({ organizationId, seq, hash }: Head, sealedAt: Date): string {
  return canonicalJson({
    type: 'casewright/audit-head',
    version: 1,
    organization: organizationId,
    seq,
    hash,
    sealed_at: sealedAt.toISOString(),
  });
}
