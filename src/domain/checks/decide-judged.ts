import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { fixedRisk } from './risk.ts';

/** What a hit means for the party of the context: nothing where it is somebody else. */
export function decideJudged(judged: JudgedHit, check: AlertCheck, context: CheckContext): DecidedHit {
  if (judged.judgement.verdict !== 'DISCOUNTED') return { ...judged, decision: check.decide(judged, context) };
  const decision: HitDecision = {
    outcome: 'ACCEPTED',
    ...fixedRisk(context.policy.clearedRisk),
    rules: [check.clearedRule],
    note: `false positive: ${judged.judgement.reason ?? 'somebody else'}`,
  };
  return { ...judged, decision };
}
