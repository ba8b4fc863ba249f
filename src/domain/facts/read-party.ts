import { toCountryCode } from '../countries/country-code.ts';
import { birthAtAge } from '../dates/age-at-date.ts';
import { parseBirthDate } from '../dates/birth-date.ts';
import { since } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { isName } from '../names/is-name.ts';
import { isWeakAlias } from '../names/weak-alias.ts';
import type { Policy } from '../policy/policy.ts';
import { partyFacts } from './facts.ts';
import type {
  AgeFact,
  CountryFact,
  CountryRole,
  DateFact,
  EntityType,
  GenderFact,
  NameFact,
  PartyFacts,
} from './facts.ts';
import { FieldReader } from './field-reader.ts';
import { readIdentifiers } from './identifiers.ts';

export interface ReadContext {
  asOf: IsoDate;
  policy: Policy;
  /** What a bare `country` means of this party. */
  countryRole: CountryRole;
  /** The date an age without one of its own belongs to; null where none is known. */
  published: DateInterval | null;
}

const PRIMARY_NAMES = [
  'personname',
  'name',
  'fullname',
  'caption',
  'primaryname',
  'entityname',
  'companyname',
  'matchedname',
  'matchedterm',
];
const ALIASES = [
  'alias',
  'aliases',
  'aka',
  'akas',
  'altnames',
  'alternativenames',
  'othernames',
  'names',
  'formername',
  'formernames',
  'previousnames',
  'maidenname',
];
const WEAK_ALIASES = ['weakalias', 'weakaliases', 'weakaka', 'lowqualityaka', 'nomdeguerre'];
const BIRTH_DATE_FIELDS = [
  'dob',
  'dateofbirth',
  'birthdate',
  'dobs',
  'datesofbirth',
  'birthdates',
  'born',
  'birthday',
  'yearofbirth',
  'birthyear',
];

const COUNTRY_FIELDS: readonly (readonly [CountryRole, readonly string[]])[] = [
  ['nationality', ['nationality', 'nationalities', 'citizenship', 'citizenships', 'citizenof']],
  ['residence', ['countryofresidence', 'residence', 'residencecountry', 'residentcountry', 'countriesofresidence']],
  ['birth', ['countryofbirth', 'birthcountry']],
  ['incorporation', ['countryofincorporation', 'incorporationcountry', 'jurisdiction', 'registrationcountry']],
];

/** Everything a party's fields say of it. Free text is read elsewhere. */
export function readParty(reader: FieldReader, context: ReadContext): PartyFacts {
  const births = readBirthDates(reader, context);
  const countries = readCountries(reader, context);
  return partyFacts({
    entityType: readEntityType(reader),
    names: readNames(reader, context.policy),
    birthDates: births.facts,
    ages: readAges(reader, context),
    countries: countries.facts,
    genders: readGenders(reader),
    identifiers: readIdentifiers(reader),
    problems: [...births.problems, ...countries.problems],
  });
}

function readNames(reader: FieldReader, policy: Policy): NameFact[] {
  const primary = reader.texts(PRIMARY_NAMES, isName).map((stated): NameFact => ({ ...stated, kind: 'PRIMARY' }));
  const parts = ['firstname', 'middlename', 'lastname'].map(
    (field) => reader.texts([field])[0] ?? reader.texts(PART_SYNONYMS[field] ?? [])[0],
  );
  const joined = parts.flatMap((part) => part?.text ?? []);
  if (joined.length >= 2 && primary.length === 0) {
    primary.push({ text: joined.join(' '), pointer: parts.at(-1)?.pointer ?? null, kind: 'PRIMARY' });
  }
  const aliases = reader.texts(ALIASES, isName).map((stated): NameFact => ({
    ...stated,
    kind: isWeakAlias(stated.text, policy.names) ? 'WEAK_ALIAS' : 'ALIAS',
  }));
  const weak = reader.texts(WEAK_ALIASES, isName).map((stated): NameFact => ({ ...stated, kind: 'WEAK_ALIAS' }));
  return [...primary, ...aliases, ...weak];
}

const PART_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  firstname: ['givenname', 'forename', 'givennames'],
  middlename: ['middlenames', 'patronymic', 'secondname'],
  lastname: ['surname', 'familyname'],
};

function readBirthDates(reader: FieldReader, { asOf, policy }: ReadContext): { facts: DateFact[]; problems: string[] } {
  const facts: DateFact[] = [];
  const problems: string[] = [];
  for (const { value, pointer } of reader.values(BIRTH_DATE_FIELDS)) {
    const parsed = parseBirthDate(value, asOf, policy.birth.oldestPerson);
    if (parsed.kind === 'date') facts.push({ interval: parsed.interval, text: String(value).trim(), pointer });
    else problems.push(`birth date ${parsed.why}`);
  }
  return { facts, problems };
}

function readAges(reader: FieldReader, { asOf, published, policy }: ReadContext): AgeFact[] {
  return reader.texts(['age', 'personage', 'ageatdate']).flatMap(({ text, pointer }) => {
    const age = Number(text);
    if (!/^\d{1,3}$/.test(text) || age > policy.birth.oldestPerson) return [];
    const at = published ?? since(null, asOf);
    const ages = { from: age, to: age };
    return [{ ages, at, birth: birthAtAge(ages, at), text, pointer }];
  });
}

function readCountries(
  reader: FieldReader,
  { countryRole }: ReadContext,
): { facts: CountryFact[]; problems: string[] } {
  const fields: [CountryRole, readonly string[]][] = [
    ...COUNTRY_FIELDS.map(([role, names]): [CountryRole, readonly string[]] => [role, names]),
    [countryRole, ['country', 'countries', 'countrycode', 'countrycodes']],
  ];
  const stated = fields.flatMap(([role, names]) => reader.texts(names).map((value) => ({ ...value, role })));
  for (const { object, pointer } of reader.objects(['address', 'addresses', 'residentialaddress', 'homeaddress'])) {
    const address = new FieldReader(object, pointer);
    stated.push(
      ...address
        .texts(['country', 'countrycode', 'countryname'])
        .map((value) => ({ ...value, role: 'residence' as const })),
    );
  }
  const facts: CountryFact[] = [];
  const problems: string[] = [];
  for (const { text, pointer, role } of stated) {
    for (const part of text.split(/[;,/|](?=\s*\p{L})/u)) {
      const code = toCountryCode(text) ?? toCountryCode(part);
      if (code === null)
        problems.push(`${role === 'nationality' ? 'nationality' : 'country'} "${shorten(part)}" names no country`);
      else if (!facts.some((fact) => fact.code === code && fact.role === role))
        facts.push({ code, role, text: text.trim(), pointer });
    }
  }
  return { facts, problems };
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 57)}...` : trimmed;
}

function readGenders(reader: FieldReader): GenderFact[] {
  return reader.texts(['gender', 'sex']).flatMap(({ text, pointer }): GenderFact[] => {
    if (/^(?:f|female|woman)$/i.test(text)) return [{ gender: 'F', text, pointer }];
    return /^(?:m|male|man)$/i.test(text) ? [{ gender: 'M', text, pointer }] : [];
  });
}

const ENTITY_TYPES: readonly (readonly [RegExp, EntityType])[] = [
  [/^(?:person|individual|natural person|natural_person|p)$/i, 'PERSON'],
  [
    /^(?:company|organi[sz]ation|business|legalentity|legal_entity|legal entity|corporate|entity_company|publicbody)$/i,
    'COMPANY',
  ],
  [/^(?:vessel|ship)$/i, 'VESSEL'],
  [/^(?:aircraft|airplane)$/i, 'AIRCRAFT'],
];

function readEntityType(reader: FieldReader): EntityType {
  for (const { text } of reader.texts(['entitytype', 'schema', 'targetentitytype', 'subjecttype', 'customertype'])) {
    const found = ENTITY_TYPES.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return 'UNKNOWN';
}
