import type { EvidenceItem, HitVerdictKind } from '../check/verdict.ts';
import { ENGINE_VERSION } from '../engine-version.ts';
import type { ModelReading } from '../extraction/model-reading.ts';
import type { PartyFacts } from '../facts/facts.ts';
import { describeSearch } from '../screening/coverage.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';
import { isDiscounted } from './write-note.ts';
import type { CheckResult } from './write-note.ts';

/** Hits that may be the customer, told one by one; the rest is grouped by reason. */
const OPEN_TOLD_WHOLE = 20;
/** Hits on somebody else, told one by one where there are no more. */
const OTHERS_TOLD_WHOLE = 5;
const MOST_PROBLEMS = 20;

/** The whole evidence in words, complete enough to audit: what is open first, then who is somebody else, by reason. */
export function writeReasoning(check: AlertCheck, result: CheckResult, context: CheckContext): string {
  const { decision, notUnderstood, search } = result;
  return [
    `${check.label} check: ${decision.outcome}, risk ${decision.riskScore.toFixed(2)}. ${sentence(decision.note)} (${decision.rules.join(', ')})`,
    ...tellHits(result),
    ...tellQuestions(result),
    ...problems(context, result.hits),
    ...(notUnderstood.length === 0
      ? []
      : [
          `${notUnderstood.length === 1 ? 'One field' : `${notUnderstood.length} fields`} of the alert could not be used.`,
        ]),
    ...tellSearch(search),
    versions(context),
  ].join('\n\n');
}

export function writeUndecided(check: AlertCheck, why: string, context: CheckContext, search: Search | null): string {
  return [
    `${check.label} check: PENDING, no risk score. ${sentence(why)}`,
    ...tellSearch(search),
    versions(context),
  ].join('\n\n');
}

/** A search that found nobody: what was searched for and where is all the evidence there is. */
export function writeNoHit(
  check: AlertCheck,
  { decision, search }: { decision: HitDecision; search: Search },
  context: CheckContext,
): string {
  const { customer } = context;
  const names = [customer, ...customer.related.map(({ party }) => party)].flatMap((party) => party.names);
  return [
    `${check.label} check: ${decision.outcome}, risk ${decision.riskScore.toFixed(2)}. ${sentence(decision.note)} (${decision.rules.join(', ')})`,
    `Searched for: ${names.map(({ text }) => shown(text)).join('; ')}.`,
    ...tellSearch(search),
    versions(context),
  ].join('\n\n');
}

/** A search that somebody else made and that found nobody. */
export function writeNoHitElsewhere(
  check: AlertCheck,
  { note, rule, names }: { note: string; rule: string; names: string },
  context: CheckContext,
): string {
  return [
    `${check.label} check: ACCEPTED, risk ${context.policy.screening.noHitRisk.toFixed(2)}. ${sentence(note)} (${rule})`,
    ...(names === '' ? [] : [`Searched for: ${names}.`]),
    versions(context),
  ].join('\n\n');
}

function tellSearch(search: Search | null): string[] {
  return search === null ? [] : [describeSearch(search.searched)];
}

const GRAVITY = { REJECTED: 2, PENDING: 1, ACCEPTED: 0 } as const;

function tellHits({ hits, decision }: CheckResult): string[] {
  const open = hits.filter((hit) => !isDiscounted(hit)).sort(byGravity);
  const others = hits.filter(isDiscounted);
  const otherGroups = others.length <= OTHERS_TOLD_WHOLE ? others.map((hit) => [hit]) : groups(others);
  return [
    ...open.slice(0, OPEN_TOLD_WHOLE).map((hit) => [hit]),
    ...groups(open.slice(OPEN_TOLD_WHOLE)),
    ...otherGroups,
  ].map((group, index) => tellGroup(group, index + 1, decision.note));
}

/** Sorting keeps the order of equals: the most probable first. */
function byGravity({ decision: left }: DecidedHit, { decision: right }: DecidedHit): number {
  return GRAVITY[right.outcome] - GRAVITY[left.outcome] || right.riskScore - left.riskScore;
}

/** Hits of one conclusion and reason, the largest group first; each in the order given. */
function groups(hits: readonly DecidedHit[]): DecidedHit[][] {
  const byReason = new Map<string, DecidedHit[]>();
  for (const hit of hits) {
    const key = JSON.stringify([conclusionOf(hit), isDiscounted(hit) ? '' : hit.decision.note]);
    byReason.set(key, [...(byReason.get(key) ?? []), hit]);
  }
  return [...byReason]
    .sort(([left, some], [right, others]) => others.length - some.length || (left < right ? -1 : 1))
    .map(([, group]) => group);
}

function tellGroup(group: readonly DecidedHit[], number: number, said: string): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length === 1) return tellHit(first, `Hit ${number}${labelOf(first)}`, said);
  return `${group.length} further hits: ${conclusionOf(first)}. ${tellHit(first, `The nearest${labelOf(first)}`, said)}`;
}

const CONCLUSIONS: Readonly<Record<HitVerdictKind, (whom: string) => string>> = {
  CONFIRMED: (whom) => `this is ${whom}`,
  PROBABLE: (whom) => `this is probably ${whom}`,
  UNRESOLVED: (whom) => `whether this is ${whom} stays open`,
  DISCOUNTED: (whom) => `this is not ${whom}`,
};

function conclusionOf({ judgement, related }: DecidedHit): string {
  const whom = related === undefined ? 'our customer' : `the ${related.role} whom the customer names`;
  return `${CONCLUSIONS[judgement.verdict](whom)}${judgement.reason === null ? '' : ` (${judgement.reason})`}`;
}

function labelOf({ hit }: DecidedHit): string {
  const label = [hit.named ? hit.ref : null, hit.media.source ?? hit.list.names[0] ?? null].filter(
    (part) => part !== null,
  );
  return label.length === 0 ? '' : ` (${[...new Set(label)].map(shown).join(', ')})`;
}

/** @param said what was said already: the note that the whole check is decided by */
function tellHit(decided: DecidedHit, opening: string, said: string): string {
  const { judgement, decision } = decided;
  const compared = judgement.evidence.filter(({ relation }) => relation !== 'missing');
  const missing = judgement.evidence.filter(({ relation, field }) => relation === 'missing' && field !== 'name');
  const lines = [
    `${opening}: ${conclusionOf(decided)}; match probability ${judgement.probability.toFixed(4)}, from a prior of ${signed(judgement.prior)}.`,
    ...compared.map(tellItem),
    ...judgement.evidence
      .filter(({ relation, field }) => relation === 'missing' && field === 'name')
      .map(({ why }) => `- ${why}`),
  ];
  if (missing.length > 0) lines.push(`- Missing: ${missing.map(tellMissing).join('; ')}.`);
  if (judgement.verdict !== 'DISCOUNTED') {
    if (decision.basis !== undefined) lines.push(`- Basis: ${sentence(decision.basis)}`);
    const meaning = decision.note === said ? '' : `${sentence(decision.note)} `;
    lines.push(`- ${meaning}Risk ${decision.riskScore.toFixed(2)}.`);
  }
  lines.push(`- Rules: ${[...new Set([...judgement.rules, ...decision.rules])].join(', ')}.`);
  return lines.join('\n');
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  entity_type: 'kind of party',
  middle_name: 'further name',
  iban: 'bank account',
  lei: 'LEI',
  tax_id: 'tax number',
  national_id: 'national identity number',
  passport: 'passport number',
};

function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field.replaceAll('_', ' ');
}

/** `Age speaks against it (−7.0): …`. */
function tellItem({ field, customerValue, alertValue, weight, why }: EvidenceItem): string {
  const says = weight === 0 ? 'says nothing' : `speaks ${weight > 0 ? 'for' : 'against'} it (${signed(weight)})`;
  const values =
    customerValue !== null && customerValue === alertValue
      ? `${shown(customerValue)} on both sides`
      : `${valueOf(customerValue)} for the customer, ${valueOf(alertValue)} in the alert`;
  return `- ${capital(fieldWords(field))} ${says}: ${values}. ${why}`;
}

function valueOf(value: string | null): string {
  return value === null ? 'nothing' : shown(value);
}

/** `the customer's birth date (the alert says 1971)`. */
function tellMissing({ field, customerValue, alertValue }: EvidenceItem): string {
  const word = fieldWords(field);
  if (customerValue === null && alertValue === null) return `${word} on both sides`;
  return customerValue === null
    ? `the customer's ${word} (the alert has ${shown(alertValue ?? '')})`
    : `a ${word} in the alert`;
}

function tellQuestions({ questions }: CheckResult): string[] {
  if (questions.length === 0) return [];
  const asked = questions.map(({ fact, rule }) => `${fieldWords(fact)} (${rule})`);
  return [`The customer is asked for: ${asked.join(', ')}.`];
}

function problems({ customer }: CheckContext, hits: readonly DecidedHit[]): string[] {
  const found = [
    ...customer.problems.map((problem) => `the customer's ${problem}`),
    ...hits.flatMap(({ hit }) => hit.problems.map((problem) => `the alert's ${problem}`)),
  ];
  const told = [...new Set(found)].slice(0, MOST_PROBLEMS);
  return told.length === 0 ? [] : [`Not used: ${told.join('; ')}.`];
}

function versions({ customer, asOf, policy, reading }: CheckContext): string {
  const facts = isVerified(customer) ? '' : 'What is known of the customer is as declared. ';
  const decided = `${facts}Decided as of ${asOf} under policy ${policy.version}, engine ${ENGINE_VERSION}.`;
  return reading === null ? decided : `${decided}\n\n${describeReading(reading)}`;
}

/** Nobody takes for the alert's own words what a language model read into them. */
function describeReading({ model, prompt, facts, dropped, failure }: ModelReading): string {
  if (failure !== null) {
    return `The language model ${model} was to read the free text too, but failed: ${failure.replace(/\.$/, '')}. Nothing of it was used.`;
  }
  const used = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
  return `Free text was also read by the language model ${model} (instructions ${prompt}): ${used} used, ${dropped} dropped.`;
}

function isVerified({ names, birthDates, identifiers, countries, genders, incorporations }: PartyFacts): boolean {
  return [names, birthDates, identifiers, countries, genders, incorporations].some((facts) =>
    facts.some(({ verified }) => verified === true),
  );
}

const LONGEST_VALUE = 200;

/** A value of the input in one line; it may be of any length and hold line breaks. */
function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
}

function signed(weight: number): string {
  const rounded = Math.abs(weight).toFixed(1);
  return weight < 0 ? `−${rounded}` : `+${rounded}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
