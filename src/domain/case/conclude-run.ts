import type { Question } from '../check/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { writeRfi } from '../rfi/write-rfi.ts';
import { decideCase } from './decide-case.ts';
import type { CaseDecision, DecidedCheck } from './decide-case.ts';

/** What a run is concluded from once all its checks are decided. */
export interface RunToConclude {
  checks: readonly DecidedCheck[];
  /** Of the checks that are PENDING. */
  questions: readonly Question[];
  customerName: string;
  organizationName: string;
}

export interface RunConclusion extends CaseDecision {
  rfi: string | null;
}

/** Aggregates the checks, and writes the RFI. */
export function concludeRun(run: RunToConclude, policy: Policy): RunConclusion {
  return { ...decideCase(run.checks, policy), rfi: writeRfi(run) };
}
