import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryRole, IdentifierFact, PartyFacts } from '../facts/facts.ts';

/** Where somebody's telephone may stand. */
const HOMES: ReadonlySet<CountryRole> = new Set(['residence', 'incorporation', 'unknown']);
/** Where it may stand, too: many have one at home who live abroad, or have not said where they live. */
const ORIGINS: ReadonlySet<CountryRole> = new Set(['nationality']);
const MOST_REGIONS = 3;
/** A code and a number in international form have as many digits at least, and no zero before them. */
const INTERNATIONAL = /^[1-9]\d{10,14}$/;

/**
 * Whether two phone numbers are one in E.164 (section 4): a number in national form is read in the region stated beside
 * it, else in the countries of whoever states it; a listed one of which those are not known in the customer's, and in that
 * of the customer's own number.
 */
export function isSamePhone(
  { own, listed }: { own: IdentifierFact; listed: IdentifierFact },
  customer: PartyFacts,
  hit: PartyFacts,
): boolean {
  if (own.value === listed.value) return true;
  const home = [...regionsOf(own, customer, HOMES), ...regionsOf(own, customer, ORIGINS)];
  const abroad = regionsOf(listed, hit, HOMES);
  const known = formsOf(own, home);
  const listedIn = abroad.length > 0 ? abroad : [...home, ...regionsOf(listed, hit, ORIGINS), ...regionOf(own)];
  return formsOf(listed, listedIn).some((form) => known.includes(form));
}

function regionsOf({ country }: IdentifierFact, { countries }: PartyFacts, roles: ReadonlySet<CountryRole>): string[] {
  if (country !== undefined) return [country];
  return [...new Set(countries.filter(({ role }) => roles.has(role)).map(({ code }) => code))].slice(0, MOST_REGIONS);
}

/** Where a number in international form is from. */
function regionOf({ value }: IdentifierFact): string[] {
  return value.startsWith('+') ? [parsePhoneNumberFromString(value)?.country ?? []].flat() : [];
}

/** What mobile numbers of Mexico (until 2019) and Argentina are dialled with from abroad. */
const MOBILE_ABROAD = /^\+(?:(52)1|(54)9)(?=\d{10}$)/;

/** Numbers set aside for examples, or too new for the library's plan, have the form of their country's all the same. */
function formsOf({ value }: IdentifierFact, regions: readonly string[]): string[] {
  if (value.startsWith('+')) {
    const dialled = value.replace(MOBILE_ABROAD, '+$1$2');
    return [dialled, parsePhoneNumberFromString(dialled)?.number ?? dialled];
  }
  const national = regions.flatMap((region) => {
    const parsed = isSupportedCountry(region) ? parsePhoneNumberFromString(value, region) : undefined;
    return parsed?.isPossible() === true ? [parsed.number] : [];
  });
  return INTERNATIONAL.test(value) ? [...national, `+${value}`] : national;
}
