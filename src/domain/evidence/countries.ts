import { countryName } from '../countries/country-code.ts';
import type { CountryFact, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { weightOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

/** Nationality, residence, birth country and country of office as one group: one agreement or one conflict at most. */
export function compareCountries(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  if (customer.countries.length === 0 || hit.countries.length === 0) return null;
  const shared = hit.countries.find((fact) => customer.countries.some((own) => own.code === fact.code));
  const strength: Strength = shared
    ? 'weak agreement'
    : saysWhere(customer) && saysWhere(hit)
      ? 'weak conflict'
      : 'neutral';
  return {
    attribute: 'country',
    strength,
    conflict: 'different country',
    item: {
      field: 'country',
      customerValue: describe(customer.countries),
      alertValue: describe(hit.countries),
      relation: strength === 'neutral' ? 'unknown' : shared ? 'agrees' : 'conflicts',
      weight: weightOf(strength, policy.weights.country),
      why: shared
        ? `Both are tied to ${countryName(shared.code)}.`
        : strength === 'neutral'
          ? 'The countries differ, but they do not say the same of the two.'
          : 'No country is tied to both.',
      pointer: (shared ?? hit.countries[0])?.pointer ?? null,
    },
  };
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
  unknown: 'role not stated',
};

function describe(countries: readonly CountryFact[]): string {
  return [...new Set(countries.map((fact) => `${countryName(fact.code)} (${ROLE_WORDS[fact.role]})`))]
    .sort()
    .join(', ');
}
