import { writesDayFirst } from '../countries/date-order.ts';
import { birthNamesOf } from './birth-names.ts';
import { distinct } from './distinct.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import type { Policy } from '../policy/policy.ts';
import { partyFacts } from './facts.ts';
import type { CountryFact, CountryRole, EntityType, PartyFacts } from './facts.ts';
import type { FieldReader } from './field-reader.ts';
import { readIdentifiers } from './identifiers.ts';
import { readCountries } from './read-countries.ts';
import { contradictingBirths, readAges, readBirthDates, readDeaths, readIncorporations } from './read-dates.ts';
import { gendersOfNames, readEmployers, readGenders, readOccupations, readRelatives } from './read-life.ts';
import { namesWithMiddle, readNameObjects, readNames, readNamesInParts } from './read-names.ts';
import { readAddresses, readBirthPlaces } from './read-places.ts';

export interface ReadContext {
  asOf: IsoDate;
  policy: Policy;
  /** What a bare `country` means of this party. */
  countryRole: CountryRole;
  /** The date an age without one of its own belongs to; null where none is known. */
  published: DateInterval | null;
  /** Whether the party is known to be a company, whatever its fields say. */
  isCompany?: boolean;
  /** Whether the party wrote its dates itself: in the order of its countries, where all of them have one. */
  datesOfOwnCountry?: boolean;
}

/** Everything a party's fields say of it. Free text is read elsewhere. */
export function readParty(reader: FieldReader, context: ReadContext): PartyFacts {
  const identifiers = readIdentifiers(reader);
  const entityType = readEntityType(reader);
  const isCompany =
    context.isCompany === true ||
    entityType === 'COMPANY' ||
    (entityType === 'UNKNOWN' && identifiers.some(({ type }) => type === 'registration_number'));
  const countries = readCountries(reader, { bareRole: context.countryRole, isCompany });
  const dayFirst =
    (context.datesOfOwnCountry === true && writeDayFirst(countries.facts)) ||
    reader.texts(DATE_FORMATS).some(({ text }) => /^d/i.test(text));
  const births = readBirthDates(reader, { ...context, dayFirst });
  const birthPlaces = readBirthPlaces(reader);
  const addresses = readAddresses(reader);
  const borne = [
    ...readNames(reader, context.policy),
    ...readNamesInParts(reader, context.policy),
    ...readNameObjects(reader, context.policy),
  ];
  const whole = borne.filter(({ kind }) => kind === 'PRIMARY');
  // An object that calls its name weak is a text among the others too.
  const weak = new Set(borne.filter(({ kind }) => kind === 'WEAK_ALIAS').map(({ text }) => text));
  const ranked = borne.filter(({ kind, text }) => kind !== 'ALIAS' || !weak.has(text));
  const names = distinct(
    [...ranked, ...(isCompany ? [] : [...birthNamesOf(whole, reader), ...namesWithMiddle(whole, reader)])],
    (name) => name.text,
  );
  const stated = readGenders(reader);
  const genders = distinct([...stated.facts, ...gendersOfNames(names)], ({ gender }) => gender);
  const contradiction = contradictingBirths(births.facts);
  return partyFacts({
    entityType,
    names,
    birthDates: births.facts,
    ages: readAges(reader, context),
    countries: distinctCountries([...countries.facts, ...birthPlaces.countries, ...addresses.countries]),
    genders,
    identifiers,
    birthPlaces: birthPlaces.places,
    addresses: addresses.addresses,
    occupations: readOccupations(reader),
    // What names the party itself is nobody's employer.
    employers: readEmployers(reader).filter(({ pointer }) => !whole.some((name) => name.pointer === pointer)),
    relatives: readRelatives(reader),
    deaths: readDeaths(reader, context),
    incorporations: readIncorporations(reader, context),
    problems: [
      ...births.problems,
      ...countries.problems,
      ...(contradiction === null ? [] : [contradiction]),
      ...stated.problems,
      ...(genders.length > 1 ? ['genders contradict each other'] : []),
    ],
  });
}

const DATE_FORMATS = ['dobformat', 'dateformat', 'dateofbirthformat', 'birthdateformat'];

/** A wrong guess costs little: the other order is the swapped day and month of rules.md 1.2, a weak agreement. */
function writeDayFirst(countries: readonly CountryFact[]): boolean {
  return countries.length > 0 && countries.every(({ code }) => writesDayFirst(code));
}

function distinctCountries(facts: readonly CountryFact[]): CountryFact[] {
  return distinct(facts, ({ role, code }) => `${role} ${code}`);
}

const ENTITY_TYPES: readonly (readonly [RegExp, EntityType])[] = [
  [/^(?:person|individual|natural[ _]?person|naturalperson|p|human)$/i, 'PERSON'],
  [
    /^(?:company|organi[sz]ation|business|corporate|entity_company|publicbody|legal[ _](?:person|entity)|corporation|fund)$/i,
    'COMPANY',
  ],
  [/^(?:vessel|ship)$/i, 'VESSEL'],
  [/^(?:aircraft|airplane)$/i, 'AIRCRAFT'],
];
const TYPE_FIELDS = [
  'entitytype',
  'schema',
  'targetentitytype',
  'subjecttype',
  'customertype',
  'partytype',
  'sdntype',
  'recordtype',
];

function readEntityType(reader: FieldReader): EntityType {
  // Else what a vendor sorts a record as.
  const isType = (text: string) => ENTITY_TYPES.some(([pattern]) => pattern.test(text));
  const stated = [
    ...reader.texts(TYPE_FIELDS),
    ...reader.texts(['type', 'kind', 'category']),
    ...reader.texts(['entity'], isType),
  ];
  return stated.flatMap(({ text }) => ENTITY_TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? [])[0] ?? 'UNKNOWN';
}
