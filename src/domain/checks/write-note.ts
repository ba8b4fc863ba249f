import type { HitVerdictKind, Question } from '../check/verdict.ts';
import { countsForProbable } from '../evidence/finding.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { capital } from '../evidence/sentences.ts';
import type { CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';
import { wordOfField, wordsOfFact } from './fact-words.ts';
import { oneLine } from './subject.ts';

export interface CheckResult {
  hits: readonly DecidedHit[];
  decision: HitDecision;
  questions: readonly Question[];
  /** null where the hits came with an alert. */
  search: Search | null;
}

const MOST_AGREEING = 2;

/** What matches, to begin a note with that goes on with `whether`. */
export function openWords({ nameClass, findings }: Judgement, record: string): string {
  const agreeing = findings
    .filter((finding) => countsForProbable(finding) && finding.attribute !== 'middle_name')
    .sort((left, right) => right.item.weight - left.item.weight)
    .slice(0, MOST_AGREEING)
    .map(({ item }) => `the ${wordOfField(item.field)}`);
  const others = agreeing.join(' and ');
  const match = agreeing.length === 1 ? 'matches' : 'match';
  if (nameClass === null)
    return others === ''
      ? `${record} gives no name, so it is open`
      : `${others} ${match}, but ${record} gives no name: it is open`;
  if (nameClass === 'none')
    return others === '' ? 'the name differs, but it is open' : `${others} ${match}, but the name differs: it is open`;
  const inPart = nameClass === 'partial' || nameClass === 'initials';
  if (others === '') return inPart ? 'the name matches in part, but it is open' : 'the name matches, but it is open';
  const [last = '', ...rest] = [inPart ? 'part of the name' : 'the name', ...agreeing].reverse();
  return `${rest.reverse().join(', ')} and ${last} agree, but it is open`;
}

/** How sure it is that the hit's subject is meant. */
export const IS_WORDS: Readonly<Record<HitVerdictKind, string>> = {
  CONFIRMED: 'is',
  PROBABLE: 'is probably',
  UNRESOLVED: 'may be',
  DISCOUNTED: 'is not',
};

const MOST_PROBLEMS = 2;

/** One sentence; what in the input cannot be used follows in brackets. */
export function writeNote(result: CheckResult, context: CheckContext): string {
  const told = problemsOf(result.hits, context).slice(0, MOST_PROBLEMS);
  return told.length === 0 ? plainNote(result) : `${plainNote(result)} (unusable: ${told.join('; ')})`;
}

/** What in the input cannot be used, each once. */
export function problemsOf(hits: readonly DecidedHit[], { customer, record }: CheckContext): string[] {
  const problems = [
    ...customer.problems.map((problem) => `the customer's ${problem}`),
    ...hits.flatMap(({ hit }) => hit.problems.map((problem) => `${record}'s ${problem}`)),
  ];
  return [...new Set(problems.map((problem) => oneLine(problem, LONGEST_PROBLEM)))];
}

const LONGEST_PROBLEM = 200;
const MOST_REASONS = 3;

/** The note without what in the input cannot be used. */
export function plainNote(result: CheckResult): string {
  const { hits, decision } = result;
  const discounted = hits.filter(isDiscounted);
  if (discounted.length < hits.length) return `${tellDecision(decision, result)}${theOthers(discounted.length)}`;
  if (decision.outcome !== 'ACCEPTED') return `${tellDecision(decision, result)}${allOfThem(hits.length)}`;
  const reasons = [...new Set(hits.map(({ judgement }) => judgement.reason ?? 'somebody else'))].sort();
  const more = reasons.length > MOST_REASONS ? ' and other reasons' : '';
  return `false positive${hits.length === 1 ? '' : 's'}: ${reasons.slice(0, MOST_REASONS).join(', ')}${more}`;
}

/** What a decision says and what is to be done about it, without full stop. */
export function tellDecision(decision: HitDecision, asked: Pick<CheckResult, 'questions'>): string {
  const { note, task } = decision;
  return `${note}${task === undefined ? '' : `: ${task}`}${whatWouldTell(decision, asked)}`;
}

/** As a sentence. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;
}

export function isDiscounted({ judgement }: DecidedHit): boolean {
  return judgement.verdict === 'DISCOUNTED';
}

function theOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; the other hit is a false positive' : `; the other ${count} hits are false positives`;
}

function allOfThem(count: number): string {
  return count === 1 ? '; the one hit is a false positive' : `; all ${count} hits are false positives`;
}

/** Only where the open point is who the hit is. */
function whatWouldTell(
  { outcome, identityOpen, task }: HitDecision,
  { questions }: Pick<CheckResult, 'questions'>,
): string {
  if (outcome !== 'PENDING' || identityOpen !== true) return '';
  const asked = questions.find(({ rule }) => rule === 'ID-5');
  if (asked) return `; ask for the ${wordsOfFact(asked.fact)} to settle the identity`;
  if (task === undefined) return '; a person must decide';
  return task.startsWith('a person') ? '' : '; a person must confirm the identity';
}
