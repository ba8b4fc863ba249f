import { toCountryCode } from '../countries/country-code.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { IdentifierFact } from './facts.ts';
import type { FieldReader } from './field-reader.ts';
import { identifier } from './identifier.ts';
import { CONTACTS, identifierType } from './identifier-types.ts';
import { DOCUMENT_ISSUERS, ISSUERS } from './identifiers.ts';

/** How a field of an entry says that it is of what was found: `match_on`, `listed_value`, `blockedName`. */
const FOUND = ['match', 'matched', 'matching', 'hit', 'list', 'listed', 'barred', 'blocked', 'blacklisted', 'flagged'];

/** Fields that say what kind of thing an internal entry bars. */
export const ENTRY_KINDS = [
  'kind',
  'identifiertype',
  'identifierkind',
  'entrytype',
  'documenttype',
  'doctype',
  'idtype',
  'type',
  'valuetype',
  'field',
  'fieldname',
  'attribute',
  'key',
  'art',
  'k',
  ...FOUND.flatMap((found) => ['on', 'field', 'attribute', 'key', 'kind'].map((what) => `${found}${what}`)),
];
/** Fields that hold the thing itself. */
export const ENTRY_VALUES = [
  'value',
  'val',
  'v',
  'idvalue',
  'documentvalue',
  'identifier',
  'number',
  'identifiervalue',
  'fieldvalue',
  'entryvalue',
  ...FOUND.map((found) => `${found}value`),
  'nr',
  'no',
];
/** The same, but a day may stand there instead: `{attribute: "phone", blocked: "07700 900123"}`. */
const BARRED = ['listed', 'barred', 'blocked', 'blacklisted'];
const REGIONS = ['region', 'regioncode', 'defaultregion', 'country', 'countrycode'];

/**
 * An entry that is nothing but an identifier, `{kind, value}`: the narrower of its kinds (`kind: "document"`,
 * `document_type: "passport"`), and whoever issued it. Null where it is none.
 */
export function readIdentifierEntry(reader: FieldReader): { facts: IdentifierFact[]; issuer: string | null } | null {
  const kinds = reader.texts(ENTRY_KINDS).flatMap(({ text }) => identifierType(text) ?? []);
  const type = kinds.find((kind) => kind !== 'document_number') ?? kinds[0];
  if (type === undefined) return null;
  const kindText = reader.texts(ENTRY_KINDS).find(({ text }) => identifierType(text) === type)?.text ?? '';
  const [issuer] = reader.texts(type === 'phone' ? REGIONS : [...DOCUMENT_ISSUERS, ...ISSUERS]);
  const country = issuer && (type === 'phone' || !CONTACTS.has(type)) ? toCountryCode(issuer.text) : null;
  const barred = reader.texts(BARRED, (text) => parseDate(text).kind !== 'date');
  const facts = [...reader.texts(ENTRY_VALUES), ...barred].flatMap(({ text, pointer }) =>
    identifier(type, text, pointer, { country, kind: kindText }),
  );
  return { facts, issuer: country === null ? null : (issuer?.pointer ?? null) };
}
