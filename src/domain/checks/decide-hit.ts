import type { AlertHit } from '../alerts/alert-hit.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { decideRelated } from './decide-related.ts';
import { judge } from './judge-hit-of-check.ts';
import { fixedRisk } from './risk.ts';

/** What a hit means for the check: held against the customer, or against a party that it names, whichever is graver. */
export function decideHit(hit: AlertHit, check: AlertCheck, context: CheckContext): DecidedHit {
  const own = decideOwn(judge(hit, check, context), check, context);
  const related = decideRelated(hit, check, context);
  return related && isGraver(related.decision, own.decision) ? related : own;
}

function decideOwn(judged: JudgedHit, check: AlertCheck, context: CheckContext): DecidedHit {
  if (judged.judgement.verdict !== 'DISCOUNTED') return { ...judged, decision: check.decide(judged, context) };
  const decision: HitDecision = {
    outcome: 'ACCEPTED',
    ...fixedRisk(context.policy.clearedRisk),
    rules: [check.clearedRule],
    note: `false positive: ${judged.judgement.reason ?? 'somebody else'}`,
  };
  return { ...judged, decision };
}

const GRAVITY = { REJECTED: 2, PENDING: 1, ACCEPTED: 0 } as const;

export function isGraver(left: HitDecision, right: HitDecision): boolean {
  const difference = GRAVITY[left.outcome] - GRAVITY[right.outcome];
  return difference > 0 || (difference === 0 && left.riskScore > right.riskScore);
}
