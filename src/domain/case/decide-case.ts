import type { Policy } from '../policy/policy.ts';
import type { Outcome } from './vocabulary.ts';

/** A check as the case sees it. */
export interface DecidedCheck {
  /** It could not be decided at all; it counts as PENDING, whatever its outcome says. */
  failed: boolean;
  outcome: Outcome;
  /** 0 … 1; null where nothing was judged. */
  riskScore: number | null;
}

export interface CaseDecision {
  status: 'COMPLETED' | 'ERROR';
  outcome: Outcome;
  /** 0 … 1, four decimals; null where no check was judged. */
  riskScore: number | null;
}

/**
 * One decision out of all checks (XCH-4): a REJECTED check rejects the case, and only a case whose every check is
 * ACCEPTED is accepted. ERROR only if there are checks and all of them failed.
 */
export function decideCase(checks: readonly DecidedCheck[], policy: Policy): CaseDecision {
  const allFailed = checks.length > 0 && checks.every((check) => check.failed);
  const judged = checks.filter((check) => !check.failed);
  return {
    status: allFailed ? 'ERROR' : 'COMPLETED',
    outcome: caseOutcome(checks),
    riskScore: caseRisk(
      judged.map((check) => check.riskScore).filter((risk) => risk !== null),
      policy,
    ),
  };
}

function caseOutcome(checks: readonly DecidedCheck[]): Outcome {
  const outcomes = checks.map((check) => (check.failed ? 'PENDING' : check.outcome));
  if (outcomes.includes('REJECTED')) return 'REJECTED';
  return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'ACCEPTED') ? 'ACCEPTED' : 'PENDING';
}

const ROUNDING = 10_000;

/**
 * The highest risk, raised by the others' excess over the clear band. While every check lies below the band that needs
 * facts, so does the case: many small residues are no finding.
 */
function caseRisk(risks: readonly number[], policy: Policy): number | null {
  const [highest, ...others] = [...risks].sort((left, right) => right - left);
  if (highest === undefined) return null;
  const { lowResidual, needsFacts } = policy.bands;
  const untouched = others.reduce((product, risk) => {
    const excess = Math.max(0, risk - lowResidual) / (1 - lowResidual);
    return product * (1 - policy.caseRisk.othersWeight * excess);
  }, 1);
  const ceiling = highest < needsFacts ? needsFacts : 1;
  const raised = Math.round((highest + (ceiling - highest) * (1 - untouched)) * ROUNDING) / ROUNDING;
  return highest < needsFacts ? Math.min(raised, needsFacts - 1 / ROUNDING) : raised;
}
