import type { CustomerFacts } from '../check/facts.ts';
import type { Question } from '../check/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Letterhead } from '../rfi/letterhead.ts';
import { writeRfi } from '../rfi/write-rfi.ts';
import { decideCase } from './decide-case.ts';
import type { CaseDecision, DecidedCheck } from './decide-case.ts';

/** What a case is concluded from once all its checks are decided, by the machine or by a person. */
export interface CaseToConclude {
  checks: readonly (DecidedCheck & { questions: readonly Question[] })[];
  customer: CustomerFacts;
  letterhead: Letterhead;
}

export interface CaseConclusion extends CaseDecision {
  /** Null where nothing is missing, and where no answer could change the outcome. */
  rfi: string | null;
}

/** Aggregates the checks, and writes the RFI out of the questions of those that stay open. */
export function concludeCase({ checks, customer, letterhead }: CaseToConclude, policy: Policy): CaseConclusion {
  const decision = decideCase(checks, policy);
  // rules.md 0: what could not change the outcome raises no question, and one rejected check rejects the case.
  const open = decision.outcome === 'PENDING' ? checks.filter((check) => check.outcome === 'PENDING') : [];
  const questions = open.flatMap((check) => check.questions);
  return { ...decision, rfi: writeRfi({ customer, letterhead, questions }) };
}
