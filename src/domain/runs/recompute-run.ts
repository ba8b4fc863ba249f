import { concludeRun } from '../case/conclude-run.ts';
import type { ReviewedCheck, RunConclusion } from '../case/conclude-run.ts';
import type { CheckType } from '../case/vocabulary.ts';
import type { Decider } from '../check/decider.ts';
import type { CheckFacts, CustomerFacts } from '../check/facts.ts';
import type { Verdict } from '../check/verdict.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { Policy } from '../policy/policy.ts';
import type { Letterhead } from '../rfi/letterhead.ts';

/** All that a run was decided from, as it was kept. */
export interface RunFacts {
  customer: CustomerFacts;
  asOf: IsoDate;
  /** Null where the caller gave an RFI of their own. */
  letterhead: Letterhead | null;
  checks: readonly CheckOfRun[];
  /** Decisions of people that the run had to carry over, with what it then had before it. */
  reviewed: readonly ReviewedCheck[];
}

export interface CheckOfRun extends Pick<
  CheckFacts,
  'checkType' | 'inputDetails' | 'screening' | 'alongside' | 'modelReading'
> {
  checkId: number;
}

export interface RecomputedRun {
  /** In the order of the checks; null where the decider broke. */
  verdicts: (Verdict | null)[];
  conclusion: RunConclusion;
}

/** Decides a whole run again. The same facts under the same policy give the same, to the last bit. */
export function recomputeRun(
  run: RunFacts,
  { policy, deciders }: { policy: Policy; deciders: Record<CheckType, Decider> },
): RecomputedRun {
  const verdicts = run.checks.map((check) => {
    const facts = { ...check, customer: run.customer, asOf: run.asOf };
    return verdictOf(() => deciders[check.checkType](facts, policy));
  });
  const checkIds = run.checks.map(({ checkId }) => checkId);
  const conclusion = concludeRun(
    {
      checks: verdicts.map((verdict, index) => ({
        checkId: checkIds[index] ?? 0,
        failed: verdict === null,
        outcome: verdict?.outcome ?? 'PENDING',
        riskScore: verdict?.riskScore ?? null,
        questions: verdict?.questions ?? [],
      })),
      reviewed: run.reviewed.map((check) => reviewedAgain(check, verdicts[checkIds.indexOf(check.checkId)] ?? null)),
      customer: run.customer,
      letterhead: run.letterhead ?? NO_LETTERHEAD,
    },
    policy,
  );
  return { verdicts, conclusion: run.letterhead === null ? { ...conclusion, rfi: null } : conclusion };
}

const NO_LETTERHEAD: Letterhead = {
  organizationName: '',
  signature: { name: null, address: null, phone: null, email: null, website: null },
  language: null,
};

function reviewedAgain(check: ReviewedCheck, verdict: Verdict | null): ReviewedCheck {
  return verdict === null ? check : { ...check, now: { ...check.now, ...verdict, failed: false } };
}

function verdictOf(decide: () => Verdict): Verdict | null {
  try {
    return decide();
  } catch {
    return null;
  }
}
