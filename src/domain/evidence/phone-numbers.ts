import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryRole, IdentifierFact, PartyFacts } from '../facts/facts.ts';

/** Where somebody's telephone may stand; a nationality is no such place. */
const HOMES: ReadonlySet<CountryRole> = new Set(['residence', 'incorporation', 'unknown']);
const MOST_REGIONS = 3;

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
  const [home, abroad] = [regionsOf(own, customer), regionsOf(listed, hit)];
  const known = formsOf(own, home);
  const listedIn = abroad.length > 0 ? abroad : [...home, ...regionOf(own)];
  return formsOf(listed, listedIn).some((form) => known.includes(form));
}

function regionsOf({ country }: IdentifierFact, { countries }: PartyFacts): string[] {
  if (country !== undefined) return [country];
  return [...new Set(countries.filter(({ role }) => HOMES.has(role)).map(({ code }) => code))].slice(0, MOST_REGIONS);
}

/** Where a number in international form is from. */
function regionOf({ value }: IdentifierFact): string[] {
  return value.startsWith('+') ? [parsePhoneNumberFromString(value)?.country ?? []].flat() : [];
}

function formsOf({ value }: IdentifierFact, regions: readonly string[]): string[] {
  if (value.startsWith('+')) return [value];
  return regions.flatMap((region) => {
    const parsed = isSupportedCountry(region) ? parsePhoneNumberFromString(value, region) : undefined;
    return parsed?.isValid() === true ? [parsed.number] : [];
  });
}
