import type { IdentifierFact, IdentifierType, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { best, findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

export const IDENTIFIER_WORDS: Readonly<Record<IdentifierType, string>> = {
  national_id: 'national identity number',
  tax_id: 'tax number',
  passport: 'passport number',
  document_number: 'document number',
  registration_number: 'registration number',
  lei: 'LEI',
  iban: 'bank account',
  email: 'e-mail address',
  phone: 'phone number',
};

/** Numbers of one group say the same thing of their bearer: one finding each. */
const GROUPS: readonly (readonly IdentifierType[])[] = [
  ['national_id', 'tax_id'],
  ['passport', 'document_number'],
  ['registration_number', 'lei'],
  ['iban'],
];
/** What a document is called differs from one list to the next: an equal number is equal under either name. */
const DOCUMENTS: ReadonlySet<IdentifierType> = new Set(['document_number', 'passport', 'national_id']);

/** Unique identifiers of the same kind and country by equality; nothing where no kind is given on both sides. */
export function compareIdentifiers(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding[] {
  return GROUPS.flatMap((types) => {
    const own = customer.identifiers.filter(({ type }) => types.includes(type));
    const pairs = own.flatMap((left) =>
      hit.identifiers
        .filter((right) => isComparable(left, right))
        .map((right) => ({ own: left, listed: right, strength: judge(left, right, { customer, hit }) })),
    );
    const found = best(pairs);
    return found ? [identifierFinding(found, policy)] : [];
  });
}

function identifierFinding(
  { own, listed, strength }: { own: IdentifierFact; listed: IdentifierFact; strength: Strength },
  policy: Policy,
): Finding {
  const word = IDENTIFIER_WORDS[own.type];
  return findingOf({
    attribute: 'identifier',
    field: own.type,
    strength,
    conflict: `${word} differs`,
    customerValue: own.text,
    alertValue: listed.text,
    why:
      strength === 'strong agreement'
        ? `The ${word} is the same.`
        : strength === 'neutral'
          ? `The ${word} cannot be compared: ${own.value === listed.value ? 'it may be a placeholder or of another country' : 'one party can hold several'}.`
          : `The ${word} differs.`,
    pointer: listed.pointer,
    weights: policy.weights.uniqueIdentifier,
  });
}

function isComparable(own: IdentifierFact, listed: IdentifierFact): boolean {
  return own.type === listed.type || (DOCUMENTS.has(own.type) && DOCUMENTS.has(listed.type) && equal(own, listed));
}

function equal(own: IdentifierFact, listed: IdentifierFact): boolean {
  if (own.type !== 'registration_number') return own.value === listed.value;
  // Registers print leading zeros or leave them out.
  return own.value.replace(/^0+/, '') === listed.value.replace(/^0+/, '');
}

function judge(
  own: IdentifierFact,
  listed: IdentifierFact,
  { customer, hit }: { customer: PartyFacts; hit: PartyFacts },
): Strength {
  const [left, right] = [issuerOf(own, customer), issuerOf(listed, hit)];
  const abroad = left !== null && right !== null && left !== right;
  if (equal(own, listed)) return abroad || isPlaceholder(own.value) ? 'neutral' : 'strong agreement';
  if (isPlaceholder(own.value) || isPlaceholder(listed.value)) return 'neutral';
  switch (own.type) {
    case 'lei':
      return 'decisive conflict';
    case 'registration_number':
      // One register numbers each company once; another jurisdiction is another company, unless it is a branch.
      return !abroad && left !== null && right !== null ? 'decisive conflict' : 'weak conflict';
    case 'national_id':
    case 'tax_id':
      if (abroad) return 'neutral';
      return own.verified === true && listed.verified === true ? 'decisive conflict' : 'weak conflict';
    case 'passport':
      return !abroad && left !== null && right !== null ? 'weak conflict' : 'neutral';
    default:
      return 'neutral';
  }
}

/** Of the identifier itself; a register's is that of the one jurisdiction its company is incorporated in. */
function issuerOf({ country, type }: IdentifierFact, { countries }: PartyFacts): string | null {
  if (country !== undefined) return country;
  if (type !== 'registration_number') return null;
  const codes = new Set(countries.filter((fact) => fact.role === 'incorporation').map((fact) => fact.code));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

const SHORTEST_UNIQUE = 5;

/** "N/A", "000000", "123": two who write it have nothing in common. */
function isPlaceholder(value: string): boolean {
  return value.length < SHORTEST_UNIQUE || !/\d/.test(value) || /^(.)\1*$/.test(value);
}
