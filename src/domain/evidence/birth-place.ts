import { countriesOfPlace } from '../countries/places.ts';
import type { CountryFact, PartyFacts, PlaceFact } from '../facts/facts.ts';
import { normaliseName } from '../names/normalise.ts';
import { scriptOf, toLatin } from '../names/script.ts';
import { isCaseOfTown } from '../text/case-forms.ts';
import type { Policy } from '../policy/policy.ts';
import { best, findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

/** Another town tells two people apart only in another country: a suburb and its city are one birth place. */
export function compareBirthPlaces(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const found = best(
    placesOf(customer).flatMap((own) =>
      placesOf(hit).map((listed) => ({ own, listed, strength: judge(own, listed, customer, hit) })),
    ),
  );
  if (!found) return null;
  const { own, listed, strength } = found;
  return findingOf({
    attribute: 'birth_place',
    strength,
    conflict: 'birth place differs',
    customerValue: describePlace(own),
    alertValue: describePlace(listed),
    why:
      strength === 'strong agreement'
        ? 'Both were born in the same town.'
        : strength === 'neutral'
          ? 'The birth places differ, but may be names of one place.'
          : 'They were born in towns of different countries.',
    pointer: listed.pointer,
    weights: policy.weights.birthPlace,
  });
}

/** As written where that is a place; of a sentence only the town. */
export function describePlace({ text, town }: PlaceFact): string {
  const isPlace = normaliseName(text).startsWith(town) && text.length <= town.length + LONGEST_REST;
  return isPlace ? text : town.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** For the region and the country behind a town. */
const LONGEST_REST = 40;

function placesOf({ birthPlaces }: PartyFacts): PlaceFact[] {
  return birthPlaces.filter((place) => place.town !== '');
}

function judge(own: PlaceFact, listed: PlaceFact, customer: PartyFacts, hit: PartyFacts): Strength {
  const [left, right] = [countryOf(own, customer.countries), countryOf(listed, hit.countries)];
  const abroad = left !== null && right !== null && left !== right;
  if (isSameTown(own.town, listed.town) && !abroad) return 'strong agreement';
  if (abroad) return 'weak conflict';
  // "Sfax" beside "Mosul, Iraq": a town of a name that lies in one country alone.
  const [homes, others] = [known(left, own, customer), known(right, listed, hit)];
  const apart = homes.length > 0 && others.length > 0 && !homes.some((code) => others.includes(code));
  return apart && !isSameTown(own.town, listed.town) ? 'weak conflict' : 'neutral';
}

/** The country stated; else that of whoever lives where they were born, or all that have a large town of the name. */
function known(country: string | null, { town }: PlaceFact, { addresses, countries }: PartyFacts): readonly string[] {
  if (country !== null) return [country];
  const homes = new Set(countries.filter(({ role }) => role === 'residence').map(({ code }) => code));
  return addresses.some((address) => address.town === town) && homes.size === 1 ? [...homes] : countriesOfPlace(town);
}

/** In whatever case a sentence has it; of signs with or without the province and what kind of place it is. */
function isSameTown(own: string, listed: string): boolean {
  if (own === listed || isCaseOfTown(listed, own)) return true;
  if (scriptOf(own) !== scriptOf(listed) && toLatin(own) === toLatin(listed)) return true;
  if (!HAN.test(own) || !HAN.test(listed)) return false;
  const [left, right] = [own, listed].map((town) => town.replaceAll(/[省市县縣区區]/gu, ''));
  return left !== undefined && right !== undefined && (left.endsWith(right) || right.endsWith(left));
}

const HAN = /^\p{Script=Han}{2,}$/u;

/** Of the place itself, else the one birth country that the party states. */
function countryOf(place: PlaceFact, countries: readonly CountryFact[]): string | null {
  if (place.country !== null) return place.country;
  const codes = new Set(countries.filter((fact) => fact.role === 'birth').map((fact) => fact.code));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}
