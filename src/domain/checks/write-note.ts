import type { NameClass } from '../policy/policy.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';

export interface CheckResult {
  hits: readonly DecidedHit[];
  decision: HitDecision;
  notUnderstood: readonly string[];
  /** null where the hits came with an alert. */
  search: Search | null;
}

/** How far the name matches, to begin a note with. */
export function nameWords(nameClass: NameClass | null): string {
  if (nameClass === null) return 'the alert gives no name';
  if (nameClass === 'none') return 'the name differs';
  return nameClass === 'partial' || nameClass === 'initials' ? 'the name matches in part' : 'the name matches';
}

const OUTCOME_WORDS = { ACCEPTED: 'cleared', REJECTED: 'confirmed', PENDING: 'open' } as const;

/** At most 80 characters. */
export function writeTitle(check: AlertCheck, { hits, decision }: CheckResult): string {
  const count = hits.length === 1 ? '1 hit' : `${hits.length} hits`;
  const discounted = hits.every(({ judgement }) => judgement.verdict === 'DISCOUNTED');
  const state = discounted
    ? hits.length === 1
      ? 'false positive'
      : 'all false positives'
    : OUTCOME_WORDS[decision.outcome];
  return `${check.label}: ${count}, ${state}`;
}

const MOST_PROBLEMS = 2;

/** One sentence; what in the input cannot be used follows in brackets. */
export function writeNote(result: CheckResult, { customer }: CheckContext): string {
  const problems = [
    ...customer.problems.map((problem) => `the customer's ${problem}`),
    ...result.hits.flatMap(({ hit }) => hit.problems.map((problem) => `the alert's ${problem}`)),
  ];
  const shown = [...new Set(problems)].slice(0, MOST_PROBLEMS);
  return shown.length === 0 ? plainNote(result) : `${plainNote(result)} (not used: ${shown.join('; ')})`;
}

function plainNote({ hits, decision }: CheckResult): string {
  // False positives alone are no reason to stay open: the decision has another.
  if (decision.outcome !== 'ACCEPTED') return decision.note;
  if (!hits.every(({ judgement }) => judgement.verdict === 'DISCOUNTED')) return decision.note;
  const reasons = [...new Set(hits.map(({ judgement }) => judgement.reason ?? 'somebody else'))].sort();
  return `false positive: ${reasons.join(', ')}`;
}
