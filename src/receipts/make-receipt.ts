import { createHmac } from 'node:crypto';
import type { CheckSource, DecisionSource, RunSource, SentBody } from '../db/receipt-sources.ts';

/**
 * What a run's receipt says: ids, times, outcomes, versions and hashes, no personal data. A bare hash of a name and a birth date could be guessed back; these are keyed.
 * @param key of the case; the hashes tell nothing once it is destroyed
 */
export function runReceipt(run: RunSource, key: Buffer) {
  return {
    type: 'casewright/run' as const,
    version: 1 as const,
    organization: run.organizationId,
    case: run.caseId,
    run: run.number,
    requested_at: run.requestedAt.toISOString(),
    started_at: run.startedAt?.toISOString() ?? null,
    completed_at: run.completedAt?.toISOString() ?? null,
    status: run.status,
    outcome: run.outcome,
    risk_score: run.riskScore,
    engine_version: run.engineVersion,
    policy: { version: run.policyVersion, hash: run.policyHash },
    list_versions: run.listVersions,
    checks: run.checks.map((check) => checkReceipt(check, key)),
    webhook: sent(run.webhook, key),
    hashes: {
      customer: keyedHash(key, 'customer', [run.customer]),
      rfi: keyedHash(key, 'rfi', [run.rfi]),
      case: keyedHash(key, 'case', [run.theCase]),
    },
  };
}

function checkReceipt({ id, checkType, failed, outcome, riskScore, ...texts }: CheckSource, key: Buffer) {
  return {
    id,
    check_type: checkType,
    failed,
    outcome,
    risk_score: riskScore,
    hashes: {
      input: keyedHash(key, 'input', [id, ...texts.input]),
      verdict: keyedHash(key, 'verdict', [id, ...texts.verdict]),
      evidence: keyedHash(key, 'evidence', [id, ...texts.evidence]),
    },
  };
}

/** What the receipt of a person's decision says. */
export function decisionReceipt(decision: DecisionSource, key: Buffer) {
  const { shown, concluded } = decision;
  return {
    type: 'casewright/decision' as const,
    version: 1 as const,
    organization: decision.organizationId,
    case: decision.caseId,
    run: decision.run,
    check: decision.checkId,
    decision: decision.decisionId,
    decided_by: decision.userId,
    decided_at: decision.decidedAt.toISOString(),
    outcome: decision.outcome,
    risk_score: shown.riskScore,
    case_status: concluded.status,
    case_outcome: concluded.outcome,
    case_risk_score: concluded.riskScore,
    webhook: sent(decision.webhook, key),
    hashes: {
      note: keyedHash(key, 'note', [decision.note]),
      verdict: keyedHash(key, 'decision', decision.verdict),
    },
  };
}

function sent(webhook: SentBody | null, key: Buffer) {
  return webhook && { id: webhook.id, hash: keyedHash(key, 'webhook', [webhook.body]) };
}

/** HMAC-SHA-256 in hexadecimal digits. The kind keeps equal texts of two kinds from having the same hash. */
function keyedHash(key: Buffer, kind: string, parts: unknown[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex');
}
