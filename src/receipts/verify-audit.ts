import { loadMismatchedReceipts, loadSignedHeads, loadUnsealed, sealedEvents } from '../db/audit-evidence.ts';
import type { SealedEvent } from '../db/audit-evidence.ts';
import type { SignedHead } from '../db/audit-chain.ts';
import type { Queries } from '../db/database.ts';
import { NOTHING_BEFORE, headContent, sealHash } from './audit-chain.ts';
import { isSignedBy } from './signing-key.ts';
import { verifyCustomers } from './verify-customers.ts';
import type { PublicKeys } from './verify-receipt.ts';
import { verifyReceipts } from './verify-stored-receipts.ts';

/** A transaction takes no longer from its beginning, which is the time of its events, until its commit. */
const LONGEST_TRANSACTION_MS = 10 * 60_000;

/** Something that was changed, removed or inserted. */
export interface AuditProblem {
  what: 'event' | 'seal' | 'head' | 'receipt' | 'run' | 'decision' | 'customer';
  /** Of the row; of a seal or head its place in the chain. */
  id: number;
  problem: string;
}

export interface AuditReport {
  /** Events in the chain, … */
  sealed: number;
  /** … and those that wait for the sealer. */
  waiting: number;
  receipts: number;
  /** Receipts of cases that are gone: their signatures alone can be checked. */
  withoutCase: number;
  customers: number;
  /** Worth keeping elsewhere: a chain that was cut off behind a head no longer has it. */
  head: { seq: number; hash: string } | null;
  problems: AuditProblem[];
}

/** Checks all that an organization's audit holds; `db` is to be of one instant. */
export async function verifyAudit(db: Queries, organizationId: number, keys: PublicKeys): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  const heads = await loadSignedHeads(db, organizationId);
  problems.push(...heads.flatMap((head) => headProblems(head, keys)));
  const chain = new ChainCheck(heads);
  for await (const sealed of sealedEvents(db, organizationId)) problems.push(...chain.next(sealed));
  problems.push(...chain.end());
  const unsealed = await loadUnsealed(db, organizationId);
  problems.push(...unsealed.flatMap((event) => unsealedProblems(event, heads.at(-1))));
  problems.push(...(await loadMismatchedReceipts(db, organizationId)).map(mismatch));
  const { receipts, withoutCase, problems: ofReceipts } = await verifyReceipts(db, organizationId, keys);
  const { customers, problems: ofCustomers } = await verifyCustomers(db, organizationId);
  problems.push(...ofReceipts, ...ofCustomers);
  const waiting = unsealed.filter(({ isWaiting }) => isWaiting).length;
  return { sealed: chain.length, waiting, receipts, withoutCase, customers, head: chain.head, problems };
}

function headProblems(head: SignedHead, keys: PublicKeys): AuditProblem[] {
  const key = keys.get(head.keyId);
  if (key && isSignedBy(key, headContent(head, head.sealedAt), head.signature)) return [];
  return [{ what: 'head', id: head.seq, problem: 'its signature does not fit' }];
}

/** Follows a chain from its beginning. */
class ChainCheck {
  length = 0;
  head: { seq: number; hash: string } | null = null;
  readonly #heads: readonly SignedHead[];
  #at = 0;

  constructor(heads: readonly SignedHead[]) {
    this.#heads = heads;
  }

  next({ seal, event }: SealedEvent): AuditProblem[] {
    const { seq, eventId: id, hash } = seal;
    const problems: AuditProblem[] = [];
    if (seq !== (this.head?.seq ?? 0) + 1)
      problems.push({ what: 'seal', id: seq, problem: 'seals before it are gone' });
    else if (seal.previous !== (this.head?.hash ?? NOTHING_BEFORE)) {
      problems.push({ what: 'seal', id: seq, problem: 'it does not follow from the seal before' });
    }
    if (event === null) problems.push({ what: 'event', id, problem: `it was removed (place ${seq} of the chain)` });
    else if (sealHash(event, seal) !== hash) {
      problems.push({ what: 'event', id, problem: `it or its seal was changed (place ${seq} of the chain)` });
    } else if (isBackdated(event.at, this.#heads[this.#at - 1])) {
      problems.push({ what: 'event', id, problem: 'it was inserted later than its time says' });
    }
    this.head = { seq, hash };
    this.length += 1;
    return [...problems, ...this.#signed()];
  }

  /** What is signed last must be the end. */
  end(): AuditProblem[] {
    const [end, last] = [this.head, this.#heads.at(-1)];
    if (end === null || last?.seq === end.seq) return [];
    return [{ what: 'seal', id: end.seq, problem: 'no signed head covers the end of the chain' }];
  }

  #signed(): AuditProblem[] {
    const signed = this.#heads[this.#at];
    if (signed === undefined || this.head === null || signed.seq > this.head.seq) return [];
    this.#at += 1;
    if (signed.seq === this.head.seq && signed.hash === this.head.hash) return [];
    return [{ what: 'head', id: signed.seq, problem: 'it is not of this chain' }];
  }
}

function isBackdated(at: Date, before: SignedHead | undefined): boolean {
  return before !== undefined && at.getTime() < before.sealedAt.getTime() - LONGEST_TRANSACTION_MS;
}

function unsealedProblems(
  { id, at, isWaiting }: { id: number; at: Date; isWaiting: boolean },
  head: SignedHead | undefined,
): AuditProblem[] {
  if (!isWaiting) return [{ what: 'event', id, problem: 'it is in no chain: it was inserted from outside' }];
  return isBackdated(at, head) ? [{ what: 'event', id, problem: 'it was inserted later than its time says' }] : [];
}

function mismatch({ receiptId, eventId }: { receiptId: number | null; eventId: number | null }): AuditProblem {
  return receiptId === null
    ? { what: 'event', id: eventId ?? 0, problem: 'the receipt it names was changed or removed' }
    : { what: 'receipt', id: receiptId, problem: 'no event names it: it was changed or inserted' };
}
