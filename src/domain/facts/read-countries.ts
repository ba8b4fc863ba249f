import { toCountryCode } from '../countries/country-code.ts';
import { toNationalityCode } from '../countries/nationalities.ts';
import type { CountryFact, CountryRole, Stated } from './facts.ts';
import { FieldReader, fieldsOf } from './field-reader.ts';
import { partWithRegister } from './registers.ts';

const FIELDS: readonly (readonly [CountryRole, readonly string[]])[] = [
  [
    'nationality',
    [
      'nationality',
      'nationalities',
      'nationalitycode',
      'nationalitycountry',
      'secondnationality',
      'citizenship',
      'citizenships',
      'citizenof',
      'countryofcitizenship',
      'countryofnationality',
    ],
  ],
  [
    'residence',
    [
      'countryofresidence',
      'residencecountry',
      'residentcountry',
      'residency',
      'countriesofresidence',
      'countryresidence',
      'residentin',
      'taxresidence',
      'taxcountry',
    ],
  ],
  ['birth', ['countryofbirth', 'birthcountry', 'countriesofbirth']],
  [
    'incorporation',
    [
      'countryofincorporation',
      'incorporationcountry',
      'jurisdiction',
      'jurisdictioncode',
      'registrationcountry',
      'registeredcountry',
      'countryofregistration',
      'flag',
    ],
  ],
];
const BARE = [
  'country',
  'countries',
  'countrycode',
  'countrycodes',
  'countryname',
  'countrynames',
  'countryiso',
  'countryiso2',
  'countryiso3',
  'countryisocode',
];
const ADDRESSES = [
  'address',
  'addresses',
  'residentialaddress',
  'homeaddress',
  'currentaddress',
  'permanentaddress',
  'registeredaddress',
  'mailingaddress',
  'businessaddress',
  'residence',
  'residences',
];

/** A country or a town, as its writer likes. */
const RESIDENCE = ['residence', 'residences'];

function isCountry(text: string): boolean {
  return partsOf(text).every((part) => toCountryCode(part) !== null);
}

/** Objects that hold an address, under any of its usual names. */
export function addressObjects(reader: FieldReader): { fields: FieldReader; pointer: string }[] {
  return reader
    .objects(ADDRESSES)
    .map(({ object, pointer }) => ({ fields: new FieldReader(fieldsOf(object, pointer)), pointer }));
}

/** Addresses written as one text. */
export function addressLines(reader: FieldReader): { text: string; pointer: string }[] {
  return reader
    .texts(ADDRESSES.filter((name) => name !== 'residence' && name !== 'residences'))
    .concat(reader.texts(RESIDENCE, (text) => !isCountry(text)));
}

export interface ReadCountries {
  facts: CountryFact[];
  problems: string[];
}

type Placed = Stated & { role: CountryRole };

/**
 * @param bareRole what a bare `country` means of this party; of a company that states no place of incorporation it is
 * that as well
 */
export function readCountries(
  reader: FieldReader,
  { bareRole, isCompany }: { bareRole: CountryRole; isCompany: boolean },
): ReadCountries {
  const stated: Placed[] = [...FIELDS, [bareRole, BARE] as const].flatMap(([role, names]) =>
    reader.texts(names).map((value) => ({ ...value, role })),
  );
  if (isCompany && !stated.some(({ role }) => role === 'incorporation'))
    stated.push(...reader.texts(BARE).map((value) => ({ ...value, role: 'incorporation' as const })));
  // `countries: {citizenship: ["AUSTRIA"], residence: […]}`
  for (const { object, pointer } of reader.objects(['countries'])) {
    const inner = new FieldReader(fieldsOf(object, pointer));
    for (const [role, names] of [...FIELDS, ['residence', RESIDENCE] as const])
      stated.push(...inner.texts(names).map((value) => ({ ...value, role })));
  }
  stated.push(...reader.texts(RESIDENCE, isCountry).map((value) => ({ ...value, role: 'residence' as const })));
  for (const { fields } of addressObjects(reader)) {
    stated.push(...fields.texts(BARE).map((value) => ({ ...value, role: 'residence' as const })));
  }
  const facts: CountryFact[] = [];
  const problems = new Set<string>();
  for (const { text, pointer, role } of stated) {
    for (const part of partsOf(text)) {
      const code = role === 'incorporation' ? (toCountryCode(part) ?? stateOfPart(part)) : toNationalityCode(part);
      if (code !== null && !facts.some((fact) => fact.code === code && fact.role === role))
        facts.push({ code, role, text: text.trim(), pointer });
      else if (code === null && !isUnknown(part))
        problems.add(`${role === 'nationality' ? 'nationality' : 'country'} "${shorten(part)}" names no country`);
    }
  }
  return { facts, problems: [...problems] };
}

/** "Delaware": a company's jurisdiction may be a part of a country. */
function stateOfPart(text: string): string | null {
  return partWithRegister(text)?.slice(0, 2) ?? null;
}

/** "US, France" are two countries, "Korea, Republic of" is one. */
function partsOf(text: string): string[] {
  // "Korea, North"
  return toNationalityCode(text) === null && toCountryCode(text) === null
    ? text.split(/[;,/|](?=\s*\p{L})| and | und | et | y /u)
    : [text];
}

/** Stands where no country is known, or where somebody has none. */
function isUnknown(text: string): boolean {
  return /^\s*(?:unknown|n\/?a|none|null|other|stateless|not (?:known|available|stated|applicable)|-+|xx|zz)?\s*$/i.test(
    text,
  );
}

function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 57)}...` : trimmed;
}
