import type { Policy } from '../policy/policy.ts';
import { evidenceChanges } from './evidence-changes.ts';
import type { Basis } from './evidence-changes.ts';
import { combineVerdicts } from './human-decision.ts';
import type { HumanDecision, ShownVerdict, Standing } from './human-decision.ts';

/** A person's decision on an earlier run, with what they had before them. */
export interface EarlierDecision {
  decision: HumanDecision;
  basis: Basis;
}

/** What an earlier decision means for a new run of the check. */
export interface CarriedDecision {
  decision: HumanDecision;
  standing: Exclude<Standing, { kind: 'MADE' }>;
  shown: ShownVerdict;
}

/**
 * A rerun does not undo what a person decided: it is carried over unless the evidence changed. Pure: the same stored
 * rows always give the same, so a run with carried decisions is recomputed by calling this again.
 */
export function carryOver(now: Basis, { decision, basis }: EarlierDecision, policy: Policy): CarriedDecision {
  const changes = evidenceChanges(basis, now);
  const standing: CarriedDecision['standing'] =
    changes.length === 0 ? { kind: 'CARRIED_OVER' } : { kind: 'LAPSED', changes };
  return { decision, standing, shown: combineVerdicts(now, { decision, standing }, policy) };
}
