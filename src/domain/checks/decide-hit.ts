import { isFullName } from '../names/name-comparison.ts';
import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Steps } from '../in-step.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { decideJudged } from './decide-judged.ts';
import { decideRelated, readForTied } from './decide-related.ts';
import type { RelatedHit } from './decide-related.ts';
import { judge } from './judge-hit-of-check.ts';
import { namesCompany } from './names-company.ts';

/**
 * What a hit means for the check: held against the customer, and against those that customer or alert name as its own.
 * @param readings the hit as it reads for each of the latter
 */
export function* decideHit(
  hit: AlertHit,
  readings: readonly RelatedHit[],
  check: AlertCheck,
  context: CheckContext,
): Steps<DecidedHit> {
  const judged = judge(hit, check, context);
  yield;
  const ofRelated = decideRelated([...readings, ...readForTied(judged, check, context)], check, context);
  if (ofRelated !== null && isAboutRelated(judged, ofRelated, context)) return ofRelated;
  if (judged.judgement.verdict !== 'DISCOUNTED' && check.weigh) yield* check.weigh(judged.hit, context);
  const own = decideJudged(judged, check, context);
  return ofRelated !== null && isGraver(ofRelated.decision, own.decision) ? ofRelated : own;
}

/** ID-3: what names a director or owner by full name and not the company itself is decided by that party alone. */
function isAboutRelated(
  { hit, judgement }: JudgedHit,
  { judgement: { nameClass } }: DecidedHit,
  { customer }: CheckContext,
): boolean {
  if (!isFullName(nameClass)) return false;
  if (judgement.verdict === 'DISCOUNTED') return true;
  const pointsToCompany = judgement.findings.some(({ strength }) => strength === 'strong agreement');
  // "Marina Petrova" is the owner rather than the company that is called after her.
  const isTheirs =
    judgement.nameClass === null ||
    (judgement.nameClass === 'partial' && nameClass === 'exact' && hit.entityType !== 'COMPANY');
  return isTheirs && !pointsToCompany && !namesCompany(hit.media.texts, customer.names);
}

const GRAVITY = { REJECTED: 2, PENDING: 1, ACCEPTED: 0 } as const;

export function isGraver(left: HitDecision, right: HitDecision): boolean {
  const difference = GRAVITY[left.outcome] - GRAVITY[right.outcome];
  return difference > 0 || (difference === 0 && left.riskScore > right.riskScore);
}
