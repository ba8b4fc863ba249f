import type { IdentifierType, PartyFacts, Stated } from '../facts/facts.ts';
import { escapePointer, isObject } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';

/** Fields by which an organization says that it verified what stands beside them. */
const MARKS = new Set(
  'verified isverified identityverified idverified kycverified verificationstatus identitystatus identityverificationstatus idvstatus'.split(
    ' ',
  ),
);
/** Lists of the names of such fields. */
const VERIFIED_FIELDS = new Set('verifiedfields fieldsverified verifieddata verifiedattributes'.split(' '));
/** The same of a document, where a bare status is the document's. */
const DOCUMENT_MARKS = new Set('status result outcome reviewstatus accepted isaccepted approved'.split(' '));
const OF_DOCUMENTS = new Set('number documentnumber documenttype doctype idtype passportnumber idnumber'.split(' '));
const YES = /^(?:true|yes|verified|accepted|approved|passed|success(?:ful)?|valid)$/i;
const DEEPEST = 4;

/** What an identity check verifies; a phone number or bank account takes a check of its own. */
const IDENTITY_NUMBERS: ReadonlySet<IdentifierType> = new Set(['national_id', 'passport', 'document_number']);

const BY_FIELD: Readonly<Record<string, keyof PartyFacts>> = {
  dob: 'birthDates',
  dateofbirth: 'birthDates',
  birthdate: 'birthDates',
  nationality: 'countries',
  citizenship: 'countries',
  gender: 'genders',
  sex: 'genders',
  name: 'names',
  fullname: 'names',
};

interface Verified {
  /** JSON pointers of the objects that are marked as verified. */
  objects: string[];
  /** Names of fields with a mark of their own: `dob_verified`. */
  fields: Set<string>;
}

/** The customer's facts, marked as verified where the organization says that it verified them. */
export function withVerified(party: PartyFacts, details: unknown): PartyFacts {
  const found: Verified = { objects: [], fields: new Set() };
  collect(details, '', { depth: 0, found });
  if (found.objects.length + found.fields.size === 0) return party;
  const whole = found.objects.includes('');
  const within = ({ pointer }: Stated) =>
    found.objects.some((object) => object !== '' && pointer?.startsWith(`${object}/`));
  const mark = <T extends Stated>(facts: readonly T[], also: (fact: T) => boolean): T[] =>
    facts.map((fact) => (within(fact) || also(fact) ? { ...fact, verified: true } : fact));
  const named = (list: keyof PartyFacts) => [...found.fields].some((field) => BY_FIELD[field] === list);
  return {
    ...party,
    names: mark(party.names, () => whole || named('names')),
    birthDates: mark(party.birthDates, () => whole || named('birthDates')),
    genders: mark(party.genders, () => whole || named('genders')),
    countries: mark(party.countries, ({ role }) => role === 'nationality' && (whole || named('countries'))),
    addresses: mark(party.addresses, () => found.fields.has('address')),
    identifiers: mark(
      party.identifiers,
      ({ type }) => (whole && IDENTITY_NUMBERS.has(type)) || found.fields.has(type.replaceAll('_', '')),
    ),
  };
}

function collect(value: unknown, pointer: string, { depth, found }: { depth: number; found: Verified }): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, `${pointer}/${index}`, { depth: depth + 1, found }));
    return;
  }
  if (!isObject(value)) return;
  const isDocument = Object.keys(value).some((key) => OF_DOCUMENTS.has(fieldName(key)));
  for (const [key, inner] of Object.entries(value)) {
    const name = fieldName(key);
    if (VERIFIED_FIELDS.has(name) && Array.isArray(inner)) {
      for (const field of inner) if (typeof field === 'string') found.fields.add(fieldName(field).replaceAll('_', ''));
    } else if (typeof inner === 'object') {
      collect(inner, `${pointer}/${escapePointer(key)}`, { depth: depth + 1, found });
    } else if (inner === true || (typeof inner === 'string' && YES.test(inner.trim()))) {
      if (MARKS.has(name) || (isDocument && pointer !== '' && DOCUMENT_MARKS.has(name))) found.objects.push(pointer);
      else if (name.endsWith('verified')) found.fields.add(name.replace(/(?:is)?verified$/, ''));
    }
  }
}
