import type { EvidenceItem, HitVerdictKind } from '../check/verdict.ts';
import { capital } from '../evidence/sentences.ts';
import type { Sides } from '../evidence/sides.ts';
import type { CheckContext, DecidedHit, HitDecision } from './alert-check.ts';
import { wordOfField } from './fact-words.ts';
import { THE_CUSTOMER, oneLine, subjectOf } from './subject.ts';
import { sentence } from './write-note.ts';

/** Of one hit and of several: what stands before whom it is about. */
const CONCLUSIONS: Readonly<Record<HitVerdictKind, readonly [one: string, several: string]>> = {
  CONFIRMED: ['this is', 'each is'],
  PROBABLE: ['this is probably', 'each is probably'],
  UNRESOLVED: ['it is open whether this is', 'it is open whether any is'],
  DISCOUNTED: ['this is not', 'none is'],
};

export function conclusionOf({ judgement, decision, related }: DecidedHit, count = 1): string {
  const { full } = related === undefined ? THE_CUSTOMER : subjectOf(related);
  // BLK-1 and BLK-2: an equal number or address bars whoever bears it.
  if (judgement.verdict === 'UNRESOLVED' && decision.outcome === 'REJECTED')
    return `what it shares with ${full} decides`;
  const is = CONCLUSIONS[judgement.verdict][count === 1 ? 0 : 1];
  return `${is} ${full}${judgement.reason === null ? '' : ` (${judgement.reason})`}`;
}

/** Four decimals; what they would round to a certainty is told as a bound. */
export function probabilityOf({ judgement: { probability } }: DecidedHit): string {
  const rounded = probability.toFixed(4);
  const told = rounded === '1.0000' ? 'above 0.9999' : rounded === '0.0000' ? 'below 0.0001' : rounded;
  return `match probability ${told}`;
}

/** ` (NK-1, OFAC SDN)`, ` (Reuters, https://…)`; nothing where the hit has no name of its own. */
export function labelOf(decided: DecidedHit): string {
  const { named, media, list } = decided.hit;
  const parts = [refOf(decided), media.source ?? list.names[0] ?? null];
  const label = (named ? parts : parts.reverse()).filter((part) => part !== null);
  return label.length === 0 ? '' : ` (${[...new Set(label)].map(shown).join(', ')})`;
}

/** What a reader finds the hit by: its reference, or the address of the report; never its place, which order would change. */
export function refOf({ hit }: DecidedHit): string | null {
  return hit.named ? hit.ref : hit.media.url;
}

/** What a hit is told beside. */
export interface Beside {
  /** What was said already: the decision that the whole check rests on. */
  said: HitDecision;
  /** All hits of the check. */
  hits: readonly DecidedHit[];
  context: CheckContext;
}

/** Conclusion, evidence in order of weight, what was missing, prior, risk, rules. */
export function tellHit(decided: DecidedHit, { said, hits, context }: Beside): string[] {
  const { judgement, decision, related } = decided;
  const from = (item: EvidenceItem) =>
    isOfAnother(item, decided, hits) ? ' Another report of the same event says so.' : '';
  const sides = { own: related === undefined ? 'the customer' : subjectOf(related).short, other: context.record };
  const isMissing = ({ relation, field }: EvidenceItem) => relation === 'missing' && field !== 'name';
  return [
    ...judgement.evidence.filter((item) => !isMissing(item)).map((item) => `${tellItem(item, sides)}${from(item)}`),
    ...tellMissing(judgement.evidence.filter(isMissing), sides),
    tellPrior(decided, context),
    ...(judgement.verdict === 'DISCOUNTED' ? [] : tellMeaning(decision, said)),
    `- Rules: ${[...new Set([...judgement.rules, ...decision.rules])].join(', ')}.`,
  ];
}

/** Reports of one event are given each other's facts. */
function isOfAnother({ pointer }: EvidenceItem, { hit }: DecidedHit, hits: readonly DecidedHit[]): boolean {
  const isWithin = (place: string) => pointer?.startsWith(`${place}/`) === true;
  return (
    !isWithin(hit.pointer) && hits.some((other) => other.hit.pointer !== hit.pointer && isWithin(other.hit.pointer))
  );
}

/** `- Birth date (−8.0): 1990-01-05 for the customer, 1971-03-09 in the alert. The birth years lie 19 years apart.` */
function tellItem({ field, customerValue, alertValue, relation, weight, why }: EvidenceItem, sides: Sides): string {
  if (relation === 'missing') return `- ${why}`;
  // The names stand with the name.
  if (field === 'middle_name') return `- ${capital(wordOfField(field))} (${signed(weight)}): ${why}`;
  const head = `- ${capital(wordOfField(field))} (${signed(weight)})`;
  if (customerValue !== null && customerValue === alertValue) {
    return [`${head}: ${shown(customerValue)} on both sides.`, withoutEquality(why)].join(' ').trim();
  }
  // An age is told with both values already.
  const told = (value: string | null) => value === null || why.includes(value);
  if (told(customerValue) && told(alertValue)) return `${head}: ${why}`;
  const values = [
    // "Ivan Petrov for Ivan Petrov" would say nothing.
    customerValue === null
      ? null
      : shown(customerValue) === sides.own
        ? `${sides.own} in the customer's details`
        : `${shown(customerValue)} for ${sides.own}`,
    alertValue === null ? null : `${shown(alertValue)} in ${sides.other}`,
  ];
  return `${head}: ${values.filter((value) => value !== null).join(', ')}. ${why}`;
}

/** The same value on both sides needs no sentence that says that it is the same. */
function withoutEquality(why: string): string {
  return why.replace(/^(?:The|Both|They) [^.,;:]*\b(?:the same|same day|same town|in common)\.\s*/, '');
}

/** `- Missing for the customer: birth date (in the alert: 1971-03-09); in the alert: birth place; on both sides: country.` */
function tellMissing(items: readonly EvidenceItem[], { own, other }: Sides): string[] {
  const words = (wanted: (item: EvidenceItem) => boolean) =>
    items.filter(wanted).map((item) => wordsOfMissing(item, other));
  const groups: [string, string[]][] = [
    [`for ${own}`, words((item) => item.customerValue === null && item.alertValue !== null)],
    [`in ${other}`, words((item) => item.customerValue !== null)],
    ['on both sides', words((item) => item.customerValue === null && item.alertValue === null)],
  ];
  const told = groups.filter(([, facts]) => facts.length > 0).map(([where, facts]) => `${where}: ${facts.join(', ')}`);
  return told.length === 0 ? [] : [`- Missing ${told.join('; ')}.`];
}

function wordsOfMissing({ field, alertValue }: EvidenceItem, other: string): string {
  return alertValue === null ? wordOfField(field) : `${wordOfField(field)} (in ${other}: ${shown(alertValue)})`;
}

/** How the log-odds begin, and what the frequency of the name took from them. */
function tellPrior({ judgement: { prior, nameFrequency } }: DecidedHit, { policy }: CheckContext): string {
  const { population } = policy.nameRarity;
  if (nameFrequency === null) return `- Prior (${signed(prior)}): the same for every hit.`;
  const { effect, namesakes } = nameFrequency;
  const persons = population.toLocaleString('en');
  return Math.abs(effect) < LEAST_TOLD
    ? `- Prior (${signed(prior)}): the same for every hit; the name is too rare to lower it (fewer than ${LEAST_TOLD} namesakes expected among ${persons} people).`
    : `- Prior (${signed(prior)}): ${signed(policy.weights.prior)} for every hit, ${signed(effect)} for the frequency of the name (about ${countOf(namesakes)} expected among ${persons} people).`;
}

const LEAST_TOLD = 0.05;
const WHOLE_FROM = 10;

function countOf(namesakes: number): string {
  const count = namesakes >= WHOLE_FROM ? Math.round(namesakes).toLocaleString('en') : Number(namesakes.toFixed(1));
  return count === 1 ? '1 namesake' : `${count} namesakes`;
}

function tellMeaning(decision: HitDecision, said: HitDecision): string[] {
  const { note, basis } = decision;
  // Nothing is left to be done about a hit that another one has outweighed.
  const task = said.outcome === 'REJECTED' && decision.outcome === 'PENDING' ? undefined : decision.task;
  const isSaid = note === said.note && task === said.task;
  return [
    ...(basis === undefined ? [] : [`- Basis: ${sentence(basis)}`]),
    ...(isSaid ? [] : [`- ${sentence(task === undefined ? note : `${note}: ${task}`)}`]),
    `- Risk ${decision.riskScore.toFixed(2)}${boundsOf(decision)}.`,
  ];
}

function boundsOf({ floor, cap }: HitDecision): string {
  if (floor !== null && floor === cap) return ', fixed by the rule';
  if (floor !== null && cap !== null) return `, kept by the rule between ${floor.toFixed(2)} and ${cap.toFixed(2)}`;
  if (floor !== null) return `, the rule's floor being ${floor.toFixed(2)}`;
  return cap === null ? '' : `, the rule's cap being ${cap.toFixed(2)}`;
}

const LONGEST_VALUE = 200;

/** A value of the input in one line; it may be of any length and hold line breaks. */
export function shown(text: string): string {
  return oneLine(text, LONGEST_VALUE);
}

/** A weight with its sign: `−8.0`, `0.0`, `+1.0`. */
function signed(weight: number): string {
  const rounded = Math.abs(weight).toFixed(1);
  if (Number(rounded) === 0) return rounded;
  return weight < 0 ? `−${rounded}` : `+${rounded}`;
}
