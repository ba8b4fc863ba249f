import { FieldReader, WRAPPERS, fieldsOf, isEmpty, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';
import { barsAName } from '../facts/entry-value.ts';
import { readIdentifierEntry } from '../facts/identifier-entry.ts';
import { wordSet } from '../text/word-set.ts';
import { bearsWholeName, isFullName } from '../facts/read-names.ts';
import { HIT_NAMES, LISTS, OF_A_PARTY, PARTS_OF_HITS } from './search-fields.ts';

const DEEPEST = 3;

/** Whether an object names somebody, or is headed like an article. */
export function isNamed(source: JsonObject): boolean {
  return Object.keys(source).some((key) => HIT_NAMES.has(fieldName(key)) && typeof source[key] === 'string');
}

/** Whether an object says of whom it is in any of the words for it: `{who, reason}`. */
function bearsName(source: JsonObject): boolean {
  return bearsWholeName(new FieldReader(fieldsOf(source, '')));
}

/**
 * Whether a list under a name of any kind is one of hits: objects that are named, and of which at least one says
 * something more of a party. A list of the lists that were searched has names too, and nothing else.
 */
export function isListOfParties(key: string, value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const items: readonly unknown[] = value;
  return (
    (!PARTS_OF_HITS.has(fieldName(key)) &&
      !NOT_THE_HIT.test(fieldName(key)) &&
      items.every((item) => isObject(item) && describesSomebody(item))) ||
    (items.every((item) => isObject(item) && isNamedAs(key, item)) &&
      items.some((item) => isObject(item) && describes(item))) ||
    items.every(
      (item) =>
        isObject(item) &&
        (isBarredNumber(item) || isBarredName(item) || (OF_HITS.test(fieldName(key)) && isNumber(item))),
    )
  );
}

/** An internal entry that bars a number, and names nobody. */
function isBarredNumber(item: JsonObject): boolean {
  return readIdentifierEntry(new FieldReader(fieldsOf(item, ''))) !== null && isOfAnEntry(item);
}

/** The same of an entry that bars a name. */
function isBarredName(item: JsonObject): boolean {
  return barsAName(new FieldReader(fieldsOf(item, ''))) && isOfAnEntry(item);
}

/** `consortium_hits`: what such a list holds was found, whether or not it says why. */
const OF_HITS = /(?:hits|matches|entries|blacklist)$/;

function isNumber(item: JsonObject): boolean {
  return (readIdentifierEntry(new FieldReader(fieldsOf(item, '')))?.facts.length ?? 0) > 0;
}

/** Whether an object says why and since when it bars somebody. */
export function isOfAnEntry(source: JsonObject): boolean {
  return Object.keys(source).some((key) => OF_AN_ENTRY.has(fieldName(key)));
}

const OF_AN_ENTRY: ReadonlySet<string> = wordSet('reason reasons reasoncode why cause added addedon expires');

/** Whether hits lie somewhere within an object that is none itself. */
export function holdsHits(value: unknown, depth = 0): boolean {
  if (!isObject(value) || depth > DEEPEST) return false;
  return Object.entries(value).some(
    ([key, inner]) =>
      isListOfParties(key, inner) ||
      (LISTS.has(fieldName(key)) && Array.isArray(inner)) ||
      isNamedHit(key, inner) ||
      holdsHits(inner, depth + 1),
  );
}

/** `internalListHit`, `blacklistMatch`, and whoever is barred for a reason, whatever the field is called. */
export const HOLDS_A_HIT = /(?:hit|match|alert|entry|listing|treff|treffer|träff)$/;

/** Whether a field holds one hit. */
export function isNamedHit(key: string, value: unknown): boolean {
  const name = fieldName(key);
  if (!isObject(value) || NOT_THE_HIT.test(name)) return false;
  if (HOLDS_A_HIT.test(name)) return isNamed(value) || bearsName(value) || isBarredNumber(value) || isBarredName(value);
  return ((bearsName(value) && isOfAnEntry(value)) || describesSomebody(value)) && !WRAPPERS.has(name);
}

/** Whether an object has two facts of a party at least, and a text that may be its name, whatever that field is called. */
function describesSomebody(source: JsonObject): boolean {
  const facts = Object.keys(source).filter((key) => FACTS.has(fieldName(key)) && !isEmpty(source[key]));
  return (
    facts.length >= 2 &&
    Object.entries(source).some(
      ([key, value]) => typeof value === 'string' && !facts.includes(key) && isFullName(value),
    )
  );
}

/** Whether a field tells of the search or of who works on it, by its folded name. */
export function isOfSearch(name: string): boolean {
  return NOT_THE_HIT.test(name);
}

/** What was compared or asked for, and who works on it. */
const NOT_THE_HIT =
  /customer|client|applicant|query|search|request|input|compared|submitted|account|analyst|reviewer|user|operator|officer|author|by$/;

/** Whether an object has facts of a party of its own: what stands within it then is the party's, or about it. */
export function isPartyItself(source: JsonObject): boolean {
  const isPersonal = Object.keys(source).some((key) => PERSONAL.has(fieldName(key)) && !isEmpty(source[key]));
  return isPersonal || (isOfAnEntry(source) && bearsName(source));
}

const FACTS = wordSet(
  'dob dateofbirth birthdate born bornon yearofbirth age nationality nationalities citizenship gender placeofbirth ' +
    'birth birthdates position role reason grounds ground placeofbirth passportnumber nationalid idnumber registrationnumber program listedon added addedon',
);
const PERSONAL = wordSet(
  'dob dateofbirth birthdate born yearofbirth age nationality citizenship gender placeofbirth birthplace passport ' +
    'passportnumber nationalid idnumber identifiers identification',
);

/** Lists of lists as a rule, whose names are no party's: only `listed_name` and its like name who is on one. */
const OF_LISTS: ReadonlySet<string> = new Set(['sanctions', 'watchlists', 'lists']);
const OF_THE_LISTED = /^(?:listed|sanctioned|matched|person|individual|entity|subject|full)_?name$/i;

function isNamedAs(key: string, item: JsonObject): boolean {
  const name = fieldName(key);
  if (OF_LISTS.has(name)) return Object.keys(item).some((field) => OF_THE_LISTED.test(field));
  return !PARTS_OF_HITS.has(name) && isNamedWithin(item);
}

/** The same of an object and those that only wrap its facts. */
export function isNamedWithin(source: JsonObject): boolean {
  return isNamed(source) || bearsName(source) || wrapped(source).some(isNamedWithin);
}

/** Whether an object or one that it wraps says anything of a party beside a name. */
export function describes(source: JsonObject): boolean {
  return Object.keys(source).some((key) => OF_A_PARTY.has(fieldName(key))) || wrapped(source).some(describes);
}

function wrapped(source: JsonObject): JsonObject[] {
  return Object.entries(source).flatMap(([key, inner]) =>
    WRAPPERS.has(fieldName(key)) && isObject(inner) ? [inner] : [],
  );
}
