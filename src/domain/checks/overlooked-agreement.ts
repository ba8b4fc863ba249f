import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Customer } from '../customer/read-customer.ts';
import { DATE_PATTERN } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { IDENTIFIER_WORDS } from '../evidence/identifiers.ts';
import type { IdentifierFact, NameFact, PartyFacts } from '../facts/facts.ts';
import { isObject, unescapePointer } from '../facts/field-reader.ts';
import { normaliseIdentifier } from '../facts/identifier.ts';
import { isFullName } from '../names/name-comparison.ts';
import { normaliseName } from '../names/normalise.ts';
import { SYLLABLES, scriptOf, toLatin } from '../names/script.ts';
import type { DecidedHit } from './alert-check.ts';

/** Fewer signs are equal by chance. */
const SHORTEST = 6;

interface Judged {
  /** JSON pointers into the alert. */
  notUnderstood: readonly string[];
  hits: readonly Pick<AlertHit, 'identifiers' | 'birthDates' | 'names' | 'entityType'>[];
  decided: readonly DecidedHit[];
  /** Whether whom else a record names may be meant by it: a minister's child, a firm's owner; not so in the press. */
  namesOthers: boolean;
}

type Known = Pick<Customer, 'identifiers' | 'birthDates' | 'names' | 'related' | 'entityType'>;

/**
 * Why an alert clears nobody though its hits were judged: it carries, in a field or a text, the customer's own number,
 * address, full birth date or name, and no hit was read to have it; or the customer's details carry the number or the
 * name of a hit, and were not read to. Null where neither does.
 */
export function overlookedAgreement(
  { alert, details }: { alert: unknown; details: unknown },
  judged: Judged,
  customer: Known,
): string | null {
  if (!judged.decided.some(restsOnIdentity)) return null;
  return inAlert(alert, judged, customer) ?? inDetails({ alert, details }, judged.hits, customer);
}

/** Not so where it does not matter whom the hit is about: a listing that ended, a victim in the press. */
function restsOnIdentity({ hit, judgement, decision }: DecidedHit): boolean {
  if (hit.list.delisted || hit.list.expired) return false;
  return judgement.verdict === 'DISCOUNTED' || decision.rules.some((rule) => rule === 'BLK-7' || rule === 'BLK-9');
}

/** Told apart by its facts, whatever it is called. */
function isAnotherUnnamed({ judgement: { nameClass, findings } }: DecidedHit): boolean {
  return nameClass === null && findings.some(({ strength }) => strength === 'decisive conflict');
}

function inDetails(
  { alert, details }: { alert: unknown; details: unknown },
  hits: Judged['hits'],
  { identifiers, names, related, entityType }: Known,
): string | null {
  const texts = stringsIn(details);
  const readNames = [...names, ...related.flatMap(({ party }) => party.names)];
  const known = new Set(readNames.map(({ text }) => sortedWords(text)));
  const listed = hits.flatMap((hit) => hit.names).filter(({ text }) => !known.has(sortedWords(text)));
  const people = hits.flatMap((hit) => (hit.entityType === 'PERSON' ? hit.names : []));
  const isNamed =
    isNamedIn(texts, listed, readNames) || (entityType === 'COMPANY' && isNamedInParts(details, people, readNames));
  const capitals = texts.map((text) => text.toUpperCase());
  const number = hits
    .flatMap((hit) => hit.identifiers)
    .find(
      (listed) =>
        listed.value.length >= SHORTEST &&
        !identifiers.some((own) => isEqual(own, listed)) &&
        capitals.some(holding(listed)),
    );
  const own = new Set(longNumbersIn(texts));
  const read = new Set(longNumbersIn(identifiers.map(({ text }) => text)));
  const inBoth = longNumbersIn(stringsIn(alert)).some((digits) => own.has(digits) && !read.has(digits));
  const what = number !== undefined ? IDENTIFIER_WORDS[number.type] : inBoth ? 'number' : isNamed ? 'name' : null;
  return what === null
    ? null
    : `a part of the customer's details that was not understood carries the ${what} in the alert; a person must decide`;
}

/** As a ship has (IMO); postal codes and days have fewer digits, or eight, and sums end in naughts. */
const LONG_NUMBER = /(?<!\d|\d[.,])(?:\d{7}|\d{9,20})(?<!000)(?![.,]?\d)/g;

function longNumbersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(LONG_NUMBER) ?? []);
}

type Name = Pick<NameFact, 'text'>;

/**
 * Whether an object or a text of a company's details holds each word of a person's name, and no name that was read in it
 * does: {"forename": "Lev", "surname": "Orlenko"}, "brothers Lev and Oleg Orlenko".
 */
function isNamedInParts(details: unknown, names: readonly Name[], read: readonly Name[]): boolean {
  const wanted = names.map(({ text }) => wordsOf(text)).filter((words) => words.length > 1);
  const known = read.map(({ text }) => wordsOf(text));
  if (wanted.length === 0) return false;
  return groupsOf(details).some((group) => {
    const words = new Set(wordsOf(group));
    const isKnown = (name: readonly string[]) =>
      known.some((one) => one.every((word) => words.has(word)) && name.every((word) => one.includes(word)));
    const isThere = (word: string) => words.has(word) || words.has(word.charAt(0));
    return wanted.some((name) => name.every(isThere) && name.some((word) => words.has(word)) && !isKnown(name));
  });
}

/** Each text, and of each object its own texts together. */
function groupsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  const parts: unknown[] = Object.values(value);
  return [
    parts.filter((part) => typeof part === 'string').join(' '),
    ...parts.flatMap((part) => groupsOf(part, depth + 1)),
  ];
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** In Latin letters; syllables stay, of which several are read alike. */
function folded(text: string): string {
  return normaliseName(scriptOf(text) === 'Latin' || SYLLABLES.test(text) ? text : toLatin(text));
}

function inAlert(alert: unknown, judged: Judged, customer: Known): string | null {
  const unread = judged.notUnderstood
    .filter((pointer) => !OF_REQUEST.test(pointer))
    .flatMap((pointer) => stringsIn(valueAt(alert, pointer)));
  const texts = stringsIn(alert);
  const what =
    overlookedNumber(unread, texts, judged, customer) ??
    overlookedBirthDate(texts, judged, customer) ??
    overlookedName({ texts, unread }, judged, customer);
  return what === null
    ? null
    : `a part of the alert that was not understood carries the customer's ${what}; a person must decide`;
}

type OwnNumber = Pick<IdentifierFact, 'type' | 'value'>;

function isEqual(own: OwnNumber, listed: OwnNumber): boolean {
  return own.value === listed.value || (own.type === 'phone' && endsAlike(own.value, listed.value));
}

function overlookedNumber(
  unread: readonly string[],
  texts: readonly string[],
  { hits }: Judged,
  { identifiers }: Pick<PartyFacts, 'identifiers'>,
): string | null {
  const isRead = (own: OwnNumber) => hits.some((hit) => hit.identifiers.some((listed) => isEqual(own, listed)));
  const capitals = texts.map((text) => text.toUpperCase());
  const equal = identifiers.find(
    ({ type, value }) =>
      value.length >= SHORTEST &&
      (unread.some((text) => normaliseIdentifier(type, text) === value) ||
        (!isRead({ type, value }) && capitals.some(holding({ type, value })))),
  );
  return equal === undefined ? null : IDENTIFIER_WORDS[equal.type];
}

/**
 * Whether a number stands in a text in capitals as it is, or in groups: "PASSPORT H44120987 (IRAN)", "27 331 450 912"; an
 * account also without the code of its bank, a telephone number without that of its country.
 */
function holding({ type, value }: OwnNumber): (text: string) => boolean {
  if (type === 'phone') return (text) => endsAlike(value, text);
  if (type === 'email') return (text) => ` ${text} `.includes(` ${value.toUpperCase()} `);
  if (!/^[A-Z0-9]*\d[A-Z0-9]*$/.test(value)) return () => false;
  const grouped = value.replaceAll(/(?<=.)(?=.)/g, '[ ./-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${grouped}(?![\\p{L}\\p{N}])`, 'u');
  if (type !== 'iban') return (text) => pattern.test(text);
  return (text) => pattern.test(text) || endsAlike(value, text);
}

const SHORTEST_END = 7;

/** Numbers in a text, in groups or not: "(415) 555-0132", "+44 (0)20 7946 0123 ext. 4", "Kto 532013000 / BLZ 37040044". */
const NUMBERS = /\d[\d ()./-]{5,30}\d/g;

/** "0171 5550199" of "+491715550199", an account without its bank. */
function endsAlike(value: string, text: string): boolean {
  const own = digitsOf(value);
  const written = (text.replaceAll('(0)', '').match(NUMBERS) ?? []).flatMap((number) => [
    number,
    ...number.split(' / '),
  ]);
  return written
    .map(digitsOf)
    .some(
      (number) => Math.min(own.length, number.length) >= SHORTEST_END && (own.endsWith(number) || number.endsWith(own)),
    );
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^0+/, '');
}

const DATES = new RegExp(DATE_PATTERN, 'giu');

/** Beside a birth date of its own, another in a record is that of somebody whom it names: a parent in office (PEP-4). */
function overlookedBirthDate(
  texts: readonly string[],
  { hits }: Judged,
  { birthDates }: Pick<PartyFacts, 'birthDates'>,
): string | null {
  if (hits.some((hit) => hit.birthDates.length > 0)) return null;
  const found = birthDates.some(({ interval }) => {
    const year = interval.from.slice(0, 4);
    return (
      interval.from === interval.to &&
      texts.some((text) => text.includes(year) && datesIn(text).some((date) => isSame(date, interval)))
    );
  });
  return found ? 'birth date' : null;
}

const LONGEST_NAME = 1000;

function overlookedName(
  { texts, unread }: { texts: readonly string[]; unread: readonly string[] },
  { hits, decided, namesOthers }: Judged,
  { names: ofCustomer, related }: Pick<Customer, 'names' | 'related'>,
): string | null {
  if (decided.some(({ judgement }) => isFullName(judgement.nameClass)) || decided.every(isAnotherUnnamed)) return null;
  const names = [...ofCustomer, ...related.flatMap(({ party }) => party.names)];
  const read = hits.flatMap((hit) => hit.names);
  const searched = namesOthers ? texts : [...texts.filter(isOne(names)), ...unread];
  return isNamedIn(searched, names, read) ? 'name' : null;
}

/** Whether a text bears one of the names beside those that were read in it. */
function isNamedIn(
  texts: readonly string[],
  names: readonly { text: string }[],
  read: readonly { text: string }[],
): boolean {
  const bears = bearing(names);
  return texts.some(
    (text) => bears(text) && bears(read.reduce((rest, name) => rest.replaceAll(name.text, ' / '), text)),
  );
}

/** Whether a text is one of the names, of two words or more in any order. */
function isOne(names: readonly { text: string }[]): (text: string) => boolean {
  const sorted = new Set(names.map(({ text }) => sortedWords(text)).filter((name) => name.includes(' ')));
  return (text) => text.length <= LONGEST_NAME && !text.includes('@') && sorted.has(sortedWords(text));
}

/** Whether a text is one of the names or holds it, its words in order or the first one last: "UBO: Lev Orlenko, 100 %". */
function bearing(names: readonly { text: string }[]): (text: string) => boolean {
  const is = isOne(names);
  const held = names.flatMap(({ text }) => {
    const [first = '', ...rest] = folded(text).split(' ');
    return rest.length === 0 ? [] : [` ${[first, ...rest].join(' ')} `, ` ${[...rest, first].join(' ')} `];
  });
  return (text) => {
    if (text.length > LONGEST_NAME || text.includes('@')) return false;
    const whole = ` ${folded(text)} `;
    return is(text) || held.some((name) => whole.includes(name));
  };
}

function sortedWords(name: string): string {
  return folded(name).split(' ').sort().join(' ');
}

function datesIn(text: string): DateInterval[] {
  return [text, ...(text.match(DATES) ?? [])].flatMap((date) => {
    const parsed = parseDate(date, { dayFirst: true });
    return parsed.kind === 'date' ? [parsed.interval] : [];
  });
}

function isSame(left: DateInterval, right: DateInterval): boolean {
  return left.from === right.from && left.to === right.to;
}

function valueAt(whole: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys
    .map(unescapePointer)
    .reduce<unknown>(
      (value, key) => (Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : null),
      whole,
    );
}

const DEEPEST = 20;
/** What was asked for is the customer's own. */
const OF_REQUEST = /submitted|search|quer|request|customer|applicant|client|input|(?:^|[/_])ours?(?:$|[/_])/i;

function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.entries(value).flatMap(([key, part]) => (OF_REQUEST.test(key) ? [] : stringsIn(part, depth + 1)));
}
