import type { Question } from '../check/verdict.ts';
import type { NameClass } from '../policy/policy.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';

export interface CheckResult {
  hits: readonly DecidedHit[];
  decision: HitDecision;
  questions: readonly Question[];
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
const LONGEST_TITLE = 80;

/** At most 80 characters. */
export function writeTitle(check: AlertCheck, { hits, decision }: CheckResult): string {
  const discounted = hits.filter(isDiscounted).length;
  const rest = hits.length - discounted;
  const deciding = hits.filter((hit) => !isDiscounted(hit) && hit.decision.outcome === decision.outcome).length || rest;
  const falsePositives = discounted === 1 ? '1 false positive' : `${discounted} false positives`;
  const state =
    rest === 0
      ? hits.length === 1
        ? 'false positive'
        : 'all false positives'
      : discounted === 0
        ? OUTCOME_WORDS[decision.outcome]
        : `${deciding} ${OUTCOME_WORDS[decision.outcome]}, ${falsePositives}`;
  return `${check.label}: ${hits.length === 1 ? '1 hit' : `${hits.length} hits`}, ${state}`.slice(0, LONGEST_TITLE);
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

const MOST_REASONS = 3;

function plainNote(result: CheckResult): string {
  const { hits, decision } = result;
  const discounted = hits.filter(isDiscounted);
  if (discounted.length < hits.length) return `${decision.note}${whatWouldTell(result)}${theOthers(discounted.length)}`;
  if (decision.outcome !== 'ACCEPTED') return decision.note;
  const reasons = [...new Set(hits.map(({ judgement }) => judgement.reason ?? 'somebody else'))].sort();
  const more = reasons.length > MOST_REASONS ? ' and other reasons' : '';
  return `false positive: ${reasons.slice(0, MOST_REASONS).join(', ')}${more}`;
}

export function isDiscounted({ judgement }: DecidedHit): boolean {
  return judgement.verdict === 'DISCOUNTED';
}

function theOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; the other hit is a false positive' : `; the other ${count} hits are false positives`;
}

const FACT_WORDS: Readonly<Record<string, string>> = {
  birth_date: 'full date of birth',
  iban: 'bank account',
  lei: 'LEI',
  tax_id: 'tax number',
  national_id: 'national identity number',
  passport: 'passport number',
  residence: 'country of residence',
};

/** Only where the open point is who the hit is, and nobody has said yet that a person must look. */
function whatWouldTell({ decision, questions }: CheckResult): string {
  if (decision.outcome !== 'PENDING' || decision.identityOpen !== true) return '';
  const asked = questions.find(({ rule }) => rule === 'ID-5');
  if (asked) return `; the customer's ${FACT_WORDS[asked.fact] ?? asked.fact.replaceAll('_', ' ')} would tell`;
  return decision.note.includes('a person must') ? '' : ', so a person must look';
}
