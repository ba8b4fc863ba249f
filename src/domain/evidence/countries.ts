import { countryName } from '../countries/country-code.ts';
import type { CountryFact, PartyFacts, PlaceFact } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { isCaseOfTown } from '../text/case-forms.ts';
import { findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

/**
 * Nationality, residence, birth country and country of office as one group: one agreement or one conflict at most. The
 * town of residence belongs to it: who shares the town shares the country.
 */
export function compareCountries(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const town = sharedTown(customer, hit);
  const birthTown = hit.countries.length === 0 ? bornAtHome(customer, hit) : null;
  if (town === null && birthTown === null && (customer.countries.length === 0 || hit.countries.length === 0))
    return null;
  const allShared = hit.countries.filter((fact) => customer.countries.some((own) => own.code === fact.code));
  const shared = allShared.find((fact) => fact.oneOf !== true);
  const agrees = shared !== undefined || town !== null || birthTown !== null;
  const strength: Strength = agrees
    ? 'weak agreement'
    : saysWhere(customer) && saysWhere(hit) && allShared.length === 0
      ? 'weak conflict'
      : 'neutral';
  const { country, town: townWeight } = policy.weights;
  const home =
    birthTown === null || customer.countries.length > 0 ? null : { text: capitalised(birthTown.town), pointer: null };
  return findingOf({
    attribute: 'country',
    strength,
    conflict: 'different country',
    sameTown: town !== null,
    customerValue: describe(customer, town ?? home),
    alertValue: birthTown === null ? describe(hit, town) : `${birthTown.text} (birth place)`,
    why:
      town !== null
        ? `Both live in ${town.text}.`
        : shared
          ? 'They have a country in common.'
          : birthTown !== null
            ? 'The one was born where the other lives, which is one country.'
            : strength === 'neutral'
              ? allShared.length > 0
                ? 'More than one country has a place of that name.'
                : 'The countries differ, but do not say where both of them belong.'
              : 'They have no country in common.',
    pointer: (town ?? shared ?? birthTown ?? hit.countries[0])?.pointer ?? null,
    weights: town === null ? country : { ...country, weakAgreement: townWeight },
  });
}

interface Town {
  text: string;
  pointer: string | null;
}

/** The town both have an address in; as the customer writes it, where the hit says so. */
function sharedTown(customer: PartyFacts, hit: PartyFacts): Town | null {
  for (const own of customer.addresses) {
    const listed = hit.addresses.find((address) => isSameTown(address.town, own.town));
    if (listed && own.town !== null) return { text: capitalised(own.town), pointer: listed.pointer };
  }
  return null;
}

/** The birth place in the town where the customer lives: in whichever country that is, they have it in common. */
function bornAtHome(customer: PartyFacts, hit: PartyFacts): PlaceFact | null {
  const isHome = ({ town, country }: PlaceFact) =>
    customer.addresses.some((address) => isSameTown(town, address.town)) &&
    (country === null || customer.countries.some(({ code }) => code === country));
  return hit.birthPlaces.find((place) => place.town !== '' && isHome(place)) ?? null;
}

/** Also "杭州" of "浙江杭州", whose province comes first. */
function isSameTown(listed: string | null, own: string | null): boolean {
  if (listed === null || own === null) return false;
  return listed === own || isCaseOfTown(listed, own) || (/^\p{Script=Han}{2,}$/u.test(own) && listed.endsWith(own));
}

function capitalised(town: string): string {
  return town.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function saysWhere(party: PartyFacts): boolean {
  return party.countries.some(
    (fact) =>
      fact.old !== true && (fact.role === 'nationality' || fact.role === 'residence' || fact.role === 'incorporation'),
  );
}

const ROLE_WORDS: Readonly<Record<CountryFact['role'], string>> = {
  nationality: 'nationality',
  residence: 'residence',
  birth: 'birth',
  office: 'office',
  incorporation: 'incorporation',
  company: "the company's country",
  unknown: 'role not stated',
};

function describe({ countries }: PartyFacts, town: Town | null): string {
  const byCountry = Map.groupBy(countries, ({ code }) => countryName(code));
  const stated = [...byCountry].map(
    ([name, facts]) => `${name} (${[...new Set(facts.map(({ role }) => ROLE_WORDS[role]))].sort().join(', ')})`,
  );
  if (town !== null) stated.push(`${town.text} (town)`);
  return stated.sort().join(', ');
}
