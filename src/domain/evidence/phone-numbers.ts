import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { CountryRole, IdentifierFact, PartyFacts } from '../facts/facts.ts';

/** Where somebody's telephone may stand; a nationality is no such place. */
const HOMES: ReadonlySet<CountryRole> = new Set(['residence', 'incorporation', 'unknown']);
const MOST_REGIONS = 3;

/**
 * Whether two phone numbers are one in E.164 (section 4): a number in national form is read in the countries of whoever
 * states it, or where those are not known in the customer's.
 */
export function isSamePhone(
  { own, listed }: { own: IdentifierFact; listed: IdentifierFact },
  customer: PartyFacts,
  hit: PartyFacts,
): boolean {
  if (own.value === listed.value) return true;
  const [home, abroad] = [regionsOf(customer), regionsOf(hit)];
  const known = formsOf(own, home);
  return formsOf(listed, abroad.length > 0 ? abroad : home).some((form) => known.includes(form));
}

function regionsOf({ countries }: PartyFacts): string[] {
  return [...new Set(countries.filter(({ role }) => HOMES.has(role)).map(({ code }) => code))].slice(0, MOST_REGIONS);
}

function formsOf({ value }: IdentifierFact, regions: readonly string[]): string[] {
  if (value.startsWith('+')) return [value];
  return regions.flatMap((region) => {
    const parsed = isSupportedCountry(region) ? parsePhoneNumberFromString(value, region) : undefined;
    return parsed?.isValid() === true ? [parsed.number] : [];
  });
}
