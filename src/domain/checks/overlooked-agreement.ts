import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Customer } from '../customer/read-customer.ts';
import { DATE_PATTERN } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { IDENTIFIER_WORDS } from '../evidence/identifiers.ts';
import type { IdentifierFact, PartyFacts } from '../facts/facts.ts';
import { isObject, unescapePointer } from '../facts/field-reader.ts';
import { normaliseIdentifier } from '../facts/identifier.ts';
import { normaliseName } from '../names/normalise.ts';

/** Fewer signs are equal by chance. */
const SHORTEST = 6;

interface Judged {
  /** JSON pointers into the alert. */
  notUnderstood: readonly string[];
  hits: readonly Pick<AlertHit, 'identifiers' | 'birthDates' | 'names'>[];
  /** Whether a hit was read to have the customer's name, or is another's whatever it is called. */
  named: boolean;
}

/**
 * Why an alert clears nobody though its hits were judged: it carries, in a field or a text, the customer's own number,
 * address, full birth date or name, and no hit was read to have it. Null where it does not.
 */
export function overlookedAgreement(
  alert: unknown,
  judged: Judged,
  customer: Pick<Customer, 'identifiers' | 'birthDates' | 'names' | 'related'>,
): string | null {
  const unread = judged.notUnderstood
    .filter((pointer) => !OF_REQUEST.test(pointer))
    .flatMap((pointer) => stringsIn(valueAt(alert, pointer)));
  const texts = stringsIn(alert);
  const what =
    overlookedNumber(unread, texts, judged, customer) ??
    overlookedBirthDate(texts, judged, customer) ??
    overlookedName(texts, judged, customer);
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
  if (!/^[A-Z0-9]*\d[A-Z0-9]*$/.test(value)) return () => false;
  const grouped = value.replaceAll(/(?<=.)(?=.)/g, '[ ./-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${grouped}(?![\\p{L}\\p{N}])`, 'u');
  if (type !== 'iban') return (text) => pattern.test(text);
  return (text) => pattern.test(text) || endsAlike(value, text);
}

const SHORTEST_END = 7;

/** "0171 5550199" of "+491715550199", an account without its bank. */
function endsAlike(value: string, text: string): boolean {
  if (!/^\+?[\d ()./-]+$/.test(text)) return false;
  const [left, right] = [value, text].map((number) => number.replaceAll(/\D/g, '').replace(/^0+/, ''));
  if (left === undefined || right === undefined) return false;
  return Math.min(left.length, right.length) >= SHORTEST_END && (left.endsWith(right) || right.endsWith(left));
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

const LONGEST_NAME = 120;

function overlookedName(
  texts: readonly string[],
  { named, hits }: Judged,
  { names: ofCustomer, related }: Pick<Customer, 'names' | 'related'>,
): string | null {
  if (named) return null;
  const names = [...ofCustomer, ...related.flatMap(({ party }) => party.names)];
  const own = new Set(names.map(({ text }) => sortedWords(text)).filter((name) => name.includes(' ')));
  // What was read as a hit's name was compared.
  const compared = new Set(hits.flatMap((hit) => hit.names.map(({ text }) => text)));
  const isOverlooked = (text: string) =>
    text.length <= LONGEST_NAME && own.has(sortedWords(text)) && !compared.has(text.trim());
  return texts.some(isOverlooked) ? 'name' : null;
}

function sortedWords(name: string): string {
  return normaliseName(name).split(' ').sort().join(' ');
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
