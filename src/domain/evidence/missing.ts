import type { EvidenceItem } from '../check/verdict.ts';
import { countryName } from '../countries/country-code.ts';
import { describeInterval } from '../dates/interval.ts';
import type { CountryFact, IdentifierFact, PartyFacts, Stated } from '../facts/facts.ts';
import { describeAge } from './age-at-date.ts';
import { describePlace } from './birth-place.ts';
import { IDENTIFIER_WORDS } from './identifiers.ts';
import { capital, withArticle } from './sentences.ts';
import type { Sides } from './sides.ts';

/** What the hit states and the customer does not, or neither of them: neutral, but it could have told. */
export function missingFacts(
  customer: PartyFacts,
  hit: PartyFacts,
  { compared, sides }: { compared: readonly string[]; sides: Sides },
): EvidenceItem[] {
  return [
    ...missingBirth(customer, hit, sides),
    // A town that both live in has told of the country.
    ...(compared.includes('country')
      ? []
      : missing('country', countries(customer), countries(hit), { sides, needed: true })),
    ...missing('birth_place', places(customer), places(hit), { sides }),
    ...missing('employer', customer.employers, hit.employers, { sides }),
    ...missingIdentifiers(customer.identifiers, hit.identifiers, sides),
  ];
}

function missingBirth(customer: PartyFacts, hit: PartyFacts, sides: Sides): EvidenceItem[] {
  if (customer.entityType === 'COMPANY' || hit.entityType === 'COMPANY') return [];
  const listed = [...births(hit), ...hit.ages.map((age): Stated => ({ ...age, text: describeAge(age) }))];
  return missing('birth_date', births(customer), listed, { sides, needed: true });
}

function births({ birthDates }: PartyFacts): Stated[] {
  return birthDates.map(({ interval, ...fact }) => ({ ...fact, text: describeInterval(interval) }));
}

function countries(party: PartyFacts): Stated[] {
  return party.countries.map((fact: CountryFact) => ({ ...fact, text: countryName(fact.code) }));
}

function places({ birthPlaces }: PartyFacts): Stated[] {
  return birthPlaces.map((place) => ({ ...place, text: place.town === '' ? place.text : describePlace(place) }));
}

function missing(
  field: string,
  own: readonly Stated[],
  listed: readonly Stated[],
  { sides, needed = false }: { sides: Sides; needed?: boolean },
): EvidenceItem[] {
  if (own.length > 0 && (listed.length > 0 || !needed)) return [];
  if (listed.length === 0 && !needed) return [];
  const [mine, theirs] = [own[0] ?? null, listed[0] ?? null];
  const word = field.replaceAll('_', ' ');
  return [
    {
      field,
      customerValue: mine?.text ?? null,
      alertValue: theirs?.text ?? null,
      relation: 'missing',
      weight: 0,
      why: whyMissing(word, { own: mine !== null, other: theirs !== null }, sides),
      pointer: theirs?.pointer ?? null,
    },
  ];
}

function whyMissing(word: string, known: { own: boolean; other: boolean }, { own, other }: Sides): string {
  if (known.own) return `${capital(other)} states no ${word}.`;
  return known.other
    ? `${capital(own)} has not stated ${withArticle(word)}.`
    : `Neither ${own} nor ${other} states ${withArticle(word)}.`;
}

/** BLK-8: kinds that the customer holds no identifier of are not evaluated. */
function missingIdentifiers(
  own: readonly IdentifierFact[],
  listed: readonly IdentifierFact[],
  sides: Sides,
): EvidenceItem[] {
  // What the customer gives under another name is not missing.
  const lacking = listed.filter(({ value }) => !own.some((fact) => fact.value === value));
  const types = new Set(lacking.map(({ type }) => type).filter((type) => !own.some((fact) => fact.type === type)));
  return [...types].sort().flatMap((type) =>
    lacking
      .filter((fact) => fact.type === type)
      .slice(0, 1)
      .map((fact) => ({
        field: type,
        customerValue: null,
        alertValue: fact.text,
        relation: 'missing' as const,
        weight: 0,
        why: whyMissing(IDENTIFIER_WORDS[type], { own: false, other: true }, sides),
        pointer: fact.pointer,
      })),
  );
}
