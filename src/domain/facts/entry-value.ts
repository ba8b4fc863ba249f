import { parseDate } from '../dates/parse-date.ts';
import { isName } from '../names/is-name.ts';
import type { IdentifierType } from './facts.ts';
import type { FieldReader } from './field-reader.ts';
import { ENTRY_KINDS, ENTRY_VALUES } from './identifier-entry.ts';
import { identifierType } from './identifier-types.ts';

/** What the value of an internal entry holds, each part as it is written. */
export interface EntryValue {
  names: string[];
  dates: string[];
  identifiers: { type: IdentifierType; text: string }[];
  /** Parts of which it cannot be told what they are. */
  unread: string[];
}

type Kind = 'name' | 'date' | IdentifierType;

/** Words of which the name of a kind is made where it is one of several things at once: `name+dob`, `NAME_DATE`. */
const KIND_WORDS: Readonly<Record<string, Kind>> = {
  name: 'name',
  fullname: 'name',
  person: 'name',
  holder: 'name',
  dob: 'date',
  birth: 'date',
  born: 'date',
  date: 'date',
  birthdate: 'date',
  dateofbirth: 'date',
  email: 'email',
  mail: 'email',
  phone: 'phone',
  mobile: 'phone',
  tel: 'phone',
  telephone: 'phone',
  iban: 'iban',
  account: 'iban',
  passport: 'passport',
  id: 'national_id',
  document: 'document_number',
};

/**
 * What kinds of things one name of a kind joins; one or none for any other. "bank_account" and "document date" name one
 * thing in two words, so that without a sign that joins only a name beside something else is two.
 */
function kindsIn(text: string): Kind[] {
  const joined = text
    .toLowerCase()
    .split(/[+&/,|;]|\band\b/)
    .map((part) => part.trim());
  const kinds = joined.map((part) => KIND_WORDS[part.replace(/[^a-z]/g, '')] ?? identifierType(part));
  if (joined.length > 1) return [...new Set(kinds.filter((kind) => kind !== null))];
  const words = text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && word !== 'of');
  const named = words.map((word) => KIND_WORDS[word]);
  const distinct = [...new Set(named.filter((kind) => kind !== undefined))];
  return named.includes('name') && !named.includes(undefined) ? distinct : distinct.slice(0, 1);
}

/** Kinds of entries whose value is whom they bar: `name`, `person`, `customer`. */
export const OF_A_PARTY =
  /name|person|individual|customer|client|merchant|compan|organi[sz]ation|entity|business|\b(?:naam|navn|namn|nimi|nom|nome|nombre|nominativo|nazwisko|nazwa|jméno|név|ime|nume|osoba|persoon|firma|entreprise|société|empresa|azienda|bedrijf)\b|imię|имя|фио|название|ім['’]?я|назва|лицо|особа|isim|姓名|名称|名前|氏名|이름|성명|الاسم|اسم|όνομα/iu;

/** Signs between the parts of a value; a stroke without blanks is part of a number or of "A/S". */
const BETWEEN = /\s*(?:[|;\n\t]|\/\/)\s*|\s+[/·•–—]\s+/u;
const DATE = String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|(?<=(?:born|d\.?o\.?b\.?|y\.?o\.?b\.?|geb\.?|Jg\.?|Jahrgang|classe|née?|nac\.?|nat[oa]|ur\.|f\.|\*|b\.)[: ]{0,2})(?:19|20)\d{2}`;
const WITH_DATE = new RegExp(
  String.raw`^(?<name>\p{L}.*?)[\s,(*]+(?:(?:born|d\.?o\.?b\.?|y\.?o\.?b\.?|geb\.?|Jg\.?|Jahrgang|classe|née?|nac\.?|nat[oa]|ur\.|f\.|b\.|\*)[:\s]*)?(?<date>${DATE})\)?$`,
  'iu',
);
const DATE_FIRST = new RegExp(String.raw`^(?<date>${DATE})[\s,]+(?<name>\p{L}.*)$`, 'iu');

/**
 * An entry whose value states several things at once, whether its kind says so ("name+dob") or its parts show it
 * ("Anna Weber | 1990-04-01"). Null where it is no such entry.
 */
export function readEntryValue(reader: FieldReader): EntryValue | null {
  const kinds = reader.texts(ENTRY_KINDS).map(({ text }) => text);
  const stated = [...new Set(kinds.flatMap(kindsIn))];
  const joins = kinds.some((kind) => kindsIn(kind).length > 1);
  const isEntry = joins || kinds.some((kind) => OF_A_PARTY.test(kind) || identifierType(kind) !== null);
  const values = isEntry ? reader.texts(ENTRY_VALUES) : [];
  const parts = values.flatMap(({ text }) => partsOf(text));
  if (values.length === 0 || (!joins && parts.length === values.length)) return null;
  const read: EntryValue = { names: [], dates: [], identifiers: [], unread: [] };
  for (const part of parts) addPart(read, part, stated);
  // What looks like two numbers may be one: "AB 123 / 45".
  if (!joins) read.identifiers.push(...values.flatMap(({ text }) => numbersIn(stated).map((type) => ({ type, text }))));
  const lacks = (kind: Kind, found: readonly unknown[]) =>
    stated.includes(kind) && found.length === 0 && reader.texts(OWN_FIELDS[kind] ?? []).length === 0;
  if (lacks('name', read.names) || lacks('date', read.dates)) read.unread.push(...values.map(({ text }) => text));
  return read;
}

/** What the value may leave to a field of its own: `{kind: "email+name", value: "…@…", name}`. */
const OWN_FIELDS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  name: ['name', 'fullname', 'personname', 'associatedname', 'holder', 'holdername'],
  date: ['dob', 'dateofbirth', 'birthdate'],
};

function partsOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const found = WITH_DATE.exec(part) ?? DATE_FIRST.exec(part);
      return found?.groups ? [found.groups.name ?? '', found.groups.date ?? ''] : [part];
    });
}

function addPart(read: EntryValue, part: string, stated: readonly Kind[]): void {
  const numbers = numbersIn(stated);
  if (/^[^\s@]+@[^\s@]+$/.test(part)) read.identifiers.push({ type: 'email', text: part });
  else if (parseDate(part).kind === 'date' && (numbers.length === 0 || !/^\d+$/.test(part))) read.dates.push(part);
  else if (!/\d/.test(part) && isName(part)) read.names.push(part);
  else if (/\d/.test(part) && numbers.length > 0)
    read.identifiers.push(...numbers.map((type) => ({ type, text: part })));
  else if (/^\+?[\d ()./-]{7,}$/.test(part)) read.identifiers.push({ type: 'phone', text: part });
  else if (/^[A-Z]{2}\d{2}[A-Z\d ]{10,36}$/i.test(part)) read.identifiers.push({ type: 'iban', text: part });
  else read.unread.push(part);
}

function numbersIn(kinds: readonly Kind[]): IdentifierType[] {
  return kinds.filter((kind): kind is IdentifierType => !['name', 'date', 'email', 'phone'].includes(kind));
}

/** Whether an entry {kind, value} is one of somebody's name. */
export function barsAName(reader: FieldReader): boolean {
  return (
    reader.texts(ENTRY_KINDS).some(({ text }) => OF_A_PARTY.test(text)) &&
    reader.texts(ENTRY_VALUES).some(({ text }) => isName(text))
  );
}
