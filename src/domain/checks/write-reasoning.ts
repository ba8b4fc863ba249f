import { ENGINE_VERSION } from '../engine-version.ts';
import type { ModelReading } from '../extraction/model-reading.ts';
import type { PartyFacts } from '../facts/facts.ts';
import { describeSearch } from '../screening/coverage.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';
import { wordOfField, wordsOfFact } from './fact-words.ts';
import type { Beside } from './tell-hit.ts';
import { conclusionOf, labelOf, probabilityOf, refOf, shown, tellHit } from './tell-hit.ts';
import { isDiscounted, plainNote, problemsOf, sentence, tellDecision } from './write-note.ts';
import type { CheckResult } from './write-note.ts';
import { OUTCOME_WORDS } from './write-title.ts';

/** Groups of hits that may be the customer, told whole; the rest is grouped by what they come to. */
const OPEN_TOLD_WHOLE = 20;
/** Hits on somebody else, told one by one where there are no more. */
const OTHERS_TOLD_WHOLE = 5;
const MOST_PROBLEMS = 20;
const MOST_REFS = 10;

/** The whole evidence in words, complete enough to audit: what is open first, then who is somebody else, by reason. */
export function writeReasoning(check: AlertCheck, result: CheckResult, context: CheckContext): string {
  const { decision, hits, search } = result;
  return [
    tellOutcome(check, decision, plainNote(result)),
    ...tellHits(result, context),
    HOW_TO_READ,
    ...tellQuestions(result),
    ...tellProblems(context, hits),
    ...tellNotUnderstood(check, context),
    ...tellSearch(search, context),
    versions(context),
  ].join('\n\n');
}

const HOW_TO_READ =
  'Weights in brackets are log-odds: above 0 a fact speaks for the same party, below 0 against it. With the prior they add up to the match probability. What each rule says stands in docs/rules.md.';

export function writeUndecided(check: AlertCheck, why: string, context: CheckContext, search: Search | null): string {
  return [
    `${check.label} check: pending, no risk score. ${sentence(why)}`,
    ...tellNotUnderstood(check, context),
    ...tellSearch(search, context),
    versions(context),
  ].join('\n\n');
}

/** A search that found nobody: what was searched for and where is all the evidence there is. */
export function writeNoHit(
  check: AlertCheck,
  { decision, search }: { decision: HitDecision; search: Search },
  context: CheckContext,
): string {
  const said = tellDecision(decision, { questions: [] });
  return [
    tellOutcome(check, decision, said),
    ...tellNotUnderstood(check, context),
    ...tellSearch(search, context),
    versions(context),
  ].join('\n\n');
}

/** A search that somebody else made and that found nobody. */
export function writeNoHitElsewhere(
  check: AlertCheck,
  { decision, names }: { decision: HitDecision; names: readonly string[] },
  context: CheckContext,
): string {
  return [
    tellOutcome(check, decision, decision.note),
    ...tellNotUnderstood(check, context),
    ...tellNames(names),
    versions(context),
  ].join('\n\n');
}

function tellOutcome({ label }: AlertCheck, { outcome, riskScore, rules }: HitDecision, said: string): string {
  const by = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  return `${label} check: ${OUTCOME_WORDS[outcome]}, risk ${riskScore.toFixed(2)}${by}. ${sentence(said)}`;
}

function tellSearch(search: Search | null, { customer }: CheckContext): string[] {
  if (search === null) return [];
  const names = [customer, ...customer.related.map(({ party }) => party)].flatMap((party) => party.names);
  return [...tellNames(names.map(({ text }) => text)), describeSearch(search.searched)];
}

function tellNames(names: readonly string[]): string[] {
  const distinct = [...new Set(names.map(shown))];
  return distinct.length === 0 ? [] : [`Names searched for: ${distinct.join('; ')}.`];
}

const GRAVITY = { REJECTED: 2, PENDING: 1, ACCEPTED: 0 } as const;

function tellHits({ hits, decision }: CheckResult, context: CheckContext): string[] {
  const open = alike(hits.filter((hit) => !isDiscounted(hit)).sort(byGravity), contentOf);
  const others = hits.filter(isDiscounted);
  const otherGroups =
    others.length <= OTHERS_TOLD_WHOLE ? others.map((hit) => [hit]) : bySize(alike(others, (hit) => conclusionOf(hit)));
  const groups = [
    ...open.slice(0, OPEN_TOLD_WHOLE),
    ...bySize(alike(open.slice(OPEN_TOLD_WHOLE).flat(), comesTo)),
    ...otherGroups,
  ];
  let told = 0;
  return groups.map((group) => {
    const first = told + 1;
    told += group.length;
    return tellGroup(group, { first, said: decision, hits, context });
  });
}

/** Sorting keeps the order of equals: the most probable first. */
function byGravity({ decision: left }: DecidedHit, { decision: right }: DecidedHit): number {
  return GRAVITY[right.outcome] - GRAVITY[left.outcome] || right.riskScore - left.riskScore;
}

/** Hits of which the same is to be said but for their references; each group in the order given, and so the groups. */
function alike(hits: readonly DecidedHit[], key: (hit: DecidedHit) => string): DecidedHit[][] {
  return [...Map.groupBy(hits, key).values()];
}

/** The largest first, then by what is said of them. */
function bySize(groups: readonly DecidedHit[][]): DecidedHit[][] {
  return groups
    .map((group) => ({
      group,
      said: group
        .slice(0, 1)
        .map((hit) => conclusionOf(hit))
        .join(),
    }))
    .sort((some, others) => others.group.length - some.group.length || (some.said < others.said ? -1 : 1))
    .map(({ group }) => group);
}

function comesTo(hit: DecidedHit): string {
  return JSON.stringify([conclusionOf(hit), hit.decision.note]);
}

function contentOf(hit: DecidedHit): string {
  const { judgement, decision } = hit;
  const evidence = judgement.evidence.map(({ field, customerValue, alertValue, why }) => [
    field,
    customerValue,
    // What is asked for may differ from hit to hit without making another hit of it.
    customerValue === null ? null : alertValue,
    why,
  ]);
  return JSON.stringify([comesTo(hit), decision.riskScore, decision.basis, judgement.rules, decision.rules, evidence]);
}

interface Telling extends Beside {
  /** Number of the group's first hit. */
  first: number;
}

function tellGroup(group: readonly DecidedHit[], { first, ...beside }: Telling): string {
  const [nearest] = group;
  if (nearest === undefined) return '';
  const conclusion = conclusionOf(nearest, group.length);
  const probability = probabilityOf(nearest);
  const lines = tellHit(nearest, beside);
  if (group.length === 1)
    return [`Hit ${first}${labelOf(nearest)}: ${conclusion}; ${probability}.`, ...lines].join('\n');
  const head = `Hits ${first} to ${first + group.length - 1}${refsOf(group)}: ${conclusion}.`;
  return [`${head} The most probable${labelOf(nearest)}, ${probability}:`, ...lines].join('\n');
}

function refsOf(group: readonly DecidedHit[]): string {
  const refs = [...new Set(group.flatMap((hit) => refOf(hit) ?? []))].map(shown);
  if (refs.length === 0) return '';
  const more = refs.length > MOST_REFS ? ` and ${refs.length - MOST_REFS} more` : '';
  return ` (${refs.slice(0, MOST_REFS).join(', ')}${more})`;
}

function tellQuestions({ questions }: CheckResult): string[] {
  if (questions.length === 0) return [];
  const asked = questions.map(({ fact, rule }) => `${wordsOfFact(fact)} (${rule})`);
  return [`To be asked of the customer: ${asked.join(', ')}.`];
}

function tellProblems(context: CheckContext, hits: readonly DecidedHit[]): string[] {
  const told = problemsOf(hits, context).slice(0, MOST_PROBLEMS);
  return told.length === 0 ? [] : [`Unusable: ${told.join('; ')}.`];
}

const MOST_POINTERS = 10;

/** Of the alert, also where entries of our own lists came of it. */
function tellNotUnderstood({ record }: AlertCheck, { notUnderstood }: CheckContext): string[] {
  if (notUnderstood.length === 0) return [];
  const more = notUnderstood.length > MOST_POINTERS ? ` and ${notUnderstood.length - MOST_POINTERS} more` : '';
  return [`Not read in ${record}: ${notUnderstood.slice(0, MOST_POINTERS).map(shown).join(', ')}${more}.`];
}

function versions({ customer, asOf, policy, reading }: CheckContext): string {
  const facts = isVerified(customer) ? '' : "The customer's facts are as declared; none is verified. ";
  const decided = `${facts}Decided as of ${asOf} under policy ${policy.version}, engine ${ENGINE_VERSION}.`;
  return reading === null ? decided : `${describeReading(reading)}\n\n${decided}`;
}

const MOST_QUOTES = 5;

/** Nobody takes for the report's own words what a language model read into them. */
function describeReading({ model, prompt, facts, dropped, failure }: ModelReading): string {
  if (failure !== null) {
    return `The language model ${model} was to read the free text too, but failed: ${failure.replace(/\.$/, '')}. Nothing of it was used.`;
  }
  const quotes = facts.slice(0, MOST_QUOTES).map(({ field, quote }) => `${wordOfField(field)} "${shown(quote)}"`);
  const more = facts.length > MOST_QUOTES ? ` and ${facts.length - MOST_QUOTES} more` : '';
  const found = facts.length === 0 ? ' no fact' : `: ${quotes.join(', ')}${more}`;
  const used = facts.length === 0 && dropped > 0 ? '' : ` and pointed at${found}`;
  return `The language model ${model} (instructions ${prompt}) read the free text too${used}${tellDropped(facts.length, dropped)}.`;
}

function tellDropped(kept: number, dropped: number): string {
  if (dropped === 0) return '';
  const many = `${dropped} ${kept > 0 ? 'more ' : ''}fact${dropped === 1 ? '' : 's'} of its answer`;
  return `; ${many} ${dropped === 1 ? 'was' : 'were'} dropped, as no words of the text bear ${dropped === 1 ? 'it' : 'them'} out`;
}

function isVerified({ names, birthDates, identifiers, countries, genders, incorporations }: PartyFacts): boolean {
  return [names, birthDates, identifiers, countries, genders, incorporations].some((facts) =>
    facts.some(({ verified }) => verified === true),
  );
}
