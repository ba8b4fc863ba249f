import type { AlertHit } from '../alerts/alert-hit.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { partyFacts } from '../facts/facts.ts';
import { decideRelated } from './decide-related.ts';
import { judge } from './judge-hit-of-check.ts';
import { fixedRisk } from './risk.ts';

/** What a hit means for the check: held against the customer, or against a party that it names, whichever is graver. */
export function decideHit(hit: AlertHit, check: AlertCheck, context: CheckContext): DecidedHit {
  const judged = judge(hit, check, context);
  const own = decideOwn(judged, check, context);
  const related = decideRelated(hit, check, withTied(judged, context));
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

/** A hit under another name that the alert ties to the customer is that party of theirs, whoever else it may be. */
function withTied({ hit, judgement: { nameClass } }: JudgedHit, context: CheckContext): CheckContext {
  const { customer, ties } = context;
  const [name] = hit.names;
  const another = nameClass === null || nameClass === 'none' || nameClass === 'partial';
  const tied = ties.some((tie) => tie.hit === null || tie.hit === hit.pointer);
  if (name === undefined || !another || !tied) return context;
  const party = { role: 'related party', party: partyFacts({ names: [name] }), share: null };
  return { ...context, customer: { ...customer, related: [...customer.related, party] } };
}
