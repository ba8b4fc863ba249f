import { carryOver } from '../check/carry-over.ts';
import type { CarriedDecision, EarlierDecision } from '../check/carry-over.ts';
import type { Basis } from '../check/evidence-changes.ts';
import type { Policy } from '../policy/policy.ts';
import { concludeCase } from './conclude-case.ts';
import type { CaseConclusion, CaseToConclude } from './conclude-case.ts';

/** A person's decision on an earlier run of a check, and what this run has before it. */
export interface ReviewedCheck {
  checkId: number;
  now: Basis;
  earlier: EarlierDecision;
}

/** What a run is concluded from once the machine has decided all its checks. */
export interface RunToConclude extends Omit<CaseToConclude, 'checks'> {
  checks: readonly (CaseToConclude['checks'][number] & { checkId: number })[];
  /** Of the checks that a person decided in an earlier run. */
  reviewed: readonly ReviewedCheck[];
}

export interface RunConclusion extends CaseConclusion {
  carried: { checkId: number; carried: CarriedDecision }[];
}

/** Carries earlier decisions of people over, as far as they still apply, and concludes the case with them. */
export function concludeRun({ checks, reviewed, ...run }: RunToConclude, policy: Policy): RunConclusion {
  const carried = reviewed.map(({ checkId, now, earlier }) => ({ checkId, carried: carryOver(now, earlier, policy) }));
  const applying = new Map(
    carried
      .filter((each) => each.carried.standing.kind === 'CARRIED_OVER')
      .map((each) => [each.checkId, each.carried.shown]),
  );
  const standing = checks.map((check) => {
    const shown = applying.get(check.checkId);
    return shown ? { ...check, failed: false, outcome: shown.outcome, riskScore: shown.riskScore } : check;
  });
  return { ...concludeCase({ ...run, checks: standing }, policy), carried };
}
