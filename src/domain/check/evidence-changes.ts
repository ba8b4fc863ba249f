import type { CustomerFacts } from './facts.ts';
import { DECIDED } from './human-decision.ts';
import type { MachineVerdict } from './human-decision.ts';
import type { EvidenceItem, HitVerdict, Question } from './verdict.ts';

/** What a check was decided from and how, as far as a person's decision rests on it. */
export interface Basis extends MachineVerdict {
  hits: readonly HitVerdict[];
  questions: readonly Question[];
  notUnderstood: readonly string[];
  /** Of the check. */
  inputDetails: unknown;
  customer: CustomerFacts;
}

/**
 * What changed between two runs of a check, in words; empty where a person would have the same before them. Times, list
 * versions, wordings and the order of things don't count; what they lead to does.
 */
export function evidenceChanges(before: Basis, now: Basis): string[] {
  const changes = [
    ...(same(customerOf(before), customerOf(now)) ? [] : ["the customer's details differ"]),
    ...(same(before.inputDetails ?? null, now.inputDetails ?? null) ? [] : ["the check's input_details differ"]),
    ...verdictChanges(before, now),
    ...hitChanges(before.hits, now.hits),
  ];
  const [asked, notRead] = [
    same(facts(before.questions), facts(now.questions)),
    same(before.notUnderstood.toSorted(), now.notUnderstood.toSorted()),
  ];
  if (!asked) changes.push('other facts are missing');
  if (!notRead) changes.push('other fields could not be read');
  return changes;
}

/** Null and left out mean the same. */
function customerOf({ customer: { fullName, customerType, inputDetails } }: Basis) {
  return [fullName, customerType, inputDetails ?? null];
}

function facts(questions: readonly Question[]): string[] {
  return questions.map(({ fact, rule }) => `${fact} ${rule}`).sort();
}

function verdictChanges(before: Basis, now: Basis): string[] {
  const [was, is] = [told(before), told(now)];
  return was === is ? [] : [`the automated assessment went from ${was} to ${is}`];
}

function told({ failed, outcome, riskScore }: MachineVerdict): string {
  if (failed) return 'none that could be made';
  return `${DECIDED[outcome]} (${riskScore === null ? 'no risk score' : `risk ${String(riskScore)}`})`;
}

const MOST_TOLD = 10;

function hitChanges(before: readonly HitVerdict[], now: readonly HitVerdict[]): string[] {
  const [were, are] = [byRef(before), byRef(now)];
  const refs = [...new Set([...were.keys(), ...are.keys()])].sort();
  const changes = refs.flatMap((ref) => {
    const [was, is] = [were.get(ref), are.get(ref)];
    if (was === undefined) return [`hit ${ref} is new`];
    if (is === undefined) return [`hit ${ref} is gone`];
    return same(was, is) ? [] : [`hit ${ref} differs${whereDiffering(was, is)}`];
  });
  const more = changes.length - MOST_TOLD;
  return more > 0 ? [...changes.slice(0, MOST_TOLD), `${more} more hits differ`] : changes;
}

interface CanonicalHit {
  verdict: string;
  items: CanonicalItem[];
}

/** A fact that was compared, as a text that is the same where the comparison is. */
interface CanonicalItem {
  field: string;
  text: string;
}

/** Hits of the same reference stand together: vendors repeat one for each of a person's names. */
function byRef(hits: readonly HitVerdict[]): Map<string, CanonicalHit[]> {
  const grouped = Map.groupBy(hits, ({ ref }) => ref);
  return new Map([...grouped].map(([ref, group]) => [ref, inOrder(group.map(canonicalHit))]));
}

function canonicalHit({ verdict, probability, rules, evidence }: HitVerdict): CanonicalHit {
  return { verdict: canonical([verdict, probability, [...rules].sort()]), items: inOrder(evidence.map(canonicalItem)) };
}

/** Without `why` and `pointer`: how it is worded and where it stood. */
function canonicalItem({ field, customerValue, alertValue, relation, weight }: EvidenceItem): CanonicalItem {
  return { field, text: canonical([customerValue, alertValue, relation, weight]) };
}

function whereDiffering(was: readonly CanonicalHit[], is: readonly CanonicalHit[]): string {
  const [before, now] = [was.flatMap(({ items }) => items), is.flatMap(({ items }) => items)];
  const fields = [...without(before, now), ...without(now, before)].map(({ field }) => field.replaceAll('_', ' '));
  return fields.length === 0 ? ' in its verdict' : ` in ${[...new Set(fields)].sort().join(', ')}`;
}

function without(items: readonly CanonicalItem[], others: readonly CanonicalItem[]): CanonicalItem[] {
  const texts = new Set(others.map(({ field, text }) => `${field} ${text}`));
  return items.filter(({ field, text }) => !texts.has(`${field} ${text}`));
}

function inOrder<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, text: canonical(item) }))
    .sort((left, right) => compare(left.text, right.text))
    .map(({ item }) => item);
}

function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** JSON with the keys of every object in order, so that equal contents are equal texts. */
function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([left], [right]) => compare(left, right));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
