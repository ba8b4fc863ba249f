import { randomBytes } from 'node:crypto';
import type { DecisionSource, RunSource } from '../db/receipt-sources.ts';
import type { IssuedReceipt } from '../db/receipts.ts';
import { canonicalJson } from './canonical-json.ts';
import { decisionReceipt, runReceipt } from './make-receipt.ts';
import type { SigningKey } from './signing-key.ts';

const HASH_KEY_BYTES = 32;

/** Signs what was decided of a run. The case's lock is held: its first receipt makes the key of its hashes. */
export function issueRunReceipt(run: RunSource, signingKey: SigningKey): IssuedReceipt {
  const hashKey = run.hashKey ?? randomBytes(HASH_KEY_BYTES);
  const { organizationId, caseId, number } = run;
  const ids = { organizationId, caseId, run: number, decisionId: null };
  return { ...ids, hashKey, ...signed(runReceipt(run, hashKey), signingKey) };
}

/** Signs what a person decided. */
export function issueDecisionReceipt(decision: DecisionSource, signingKey: SigningKey): IssuedReceipt {
  const hashKey = decision.hashKey ?? randomBytes(HASH_KEY_BYTES);
  const { organizationId, caseId, run, decisionId } = decision;
  return {
    organizationId,
    caseId,
    run,
    decisionId,
    hashKey,
    ...signed(decisionReceipt(decision, hashKey), signingKey),
  };
}

function signed(receipt: object, key: SigningKey) {
  const content = canonicalJson(receipt);
  return { content, signature: key.sign(content), keyId: key.id };
}
