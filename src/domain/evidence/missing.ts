import type { EvidenceItem } from '../check/verdict.ts';
import type { IdentifierFact, PartyFacts, Stated } from '../facts/facts.ts';
import { describeInterval } from '../dates/interval.ts';
import { IDENTIFIER_WORDS } from './identifiers.ts';

/** What the hit states and the customer does not, or neither of them: neutral, but it could have told. */
export function missingFacts(customer: PartyFacts, hit: PartyFacts): EvidenceItem[] {
  return [
    ...missingBirth(customer, hit),
    ...missing('country', customer.countries, hit.countries, { needed: true }),
    ...missing('birth_place', customer.birthPlaces, hit.birthPlaces),
    ...missing('employer', customer.employers, hit.employers),
    ...missingIdentifiers(customer.identifiers, hit.identifiers),
  ];
}

function missingBirth(customer: PartyFacts, hit: PartyFacts): EvidenceItem[] {
  if (customer.entityType === 'COMPANY' || hit.entityType === 'COMPANY') return [];
  const listed: readonly Stated[] = hit.birthDates.length > 0 ? hit.birthDates : hit.ages;
  const own = customer.birthDates.map(({ interval, ...fact }) => ({ ...fact, text: describeInterval(interval) }));
  return missing('birth_date', own, listed, { needed: true });
}

function missing(
  field: string,
  own: readonly Stated[],
  listed: readonly Stated[],
  { needed = false }: { needed?: boolean } = {},
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
      why: mine ? `The alert states no ${word}.` : `The customer's ${word} is not known.`,
      pointer: theirs?.pointer ?? null,
    },
  ];
}

/** BLK-8: kinds that the customer holds no identifier of are not evaluated. */
function missingIdentifiers(own: readonly IdentifierFact[], listed: readonly IdentifierFact[]): EvidenceItem[] {
  const types = new Set(listed.map(({ type }) => type).filter((type) => !own.some((fact) => fact.type === type)));
  return [...types].sort().flatMap((type) =>
    listed
      .filter((fact) => fact.type === type)
      .slice(0, 1)
      .map((fact) => ({
        field: type,
        customerValue: null,
        alertValue: fact.text,
        relation: 'missing' as const,
        weight: 0,
        why: `The customer's ${IDENTIFIER_WORDS[type]} is not known.`,
        pointer: fact.pointer,
      })),
  );
}
