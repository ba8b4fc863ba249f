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
/**
 * What a number is called differs from one list to the next, and many states know a person, or a company, by the same one
 * at the tax office: an equal number is equal under either name.
 */
const OF_ONE_KIND: readonly ReadonlySet<IdentifierType>[] = [
  new Set(['document_number', 'passport', 'national_id', 'tax_id']),
  new Set(['registration_number', 'tax_id']),
];

/** Unique identifiers of the same kind and country by equality; nothing where no kind is given on both sides. */
export function compareIdentifiers(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding[] {
  return GROUPS.flatMap((types) => {
    const own = customer.identifiers.filter(({ type }) => types.includes(type));
    const pairs = own.flatMap((left) =>
      hit.identifiers
        .filter((right) => isComparable(left, right, { customer, hit }))
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
          ? `The ${word} cannot be compared: ${own.value === listed.value ? "it may be a placeholder or another country's" : 'one party can hold several'}.`
          : `The ${word} differs.`,
    pointer: listed.pointer,
    weights: policy.weights.uniqueIdentifier,
  });
}

interface Parties {
  customer: PartyFacts;
  hit: PartyFacts;
}

function isComparable(own: IdentifierFact, listed: IdentifierFact, parties: Parties): boolean {
  return (
    own.type === listed.type ||
    (OF_ONE_KIND.some((kind) => kind.has(own.type) && kind.has(listed.type)) && equal(own, listed, parties))
  );
}

function equal(own: IdentifierFact, listed: IdentifierFact, parties: Parties): boolean {
  if (own.value === listed.value) return true;
  if (own.type === 'national_id' && (withoutLetter(own) === listed.value || withoutLetter(listed) === own.value))
    return true;
  return own.type === 'registration_number' && registered(own, parties) === registered(listed, parties);
}

/** Venezuela's identity cards say with a letter whether they are a citizen's, which lists leave out. */
function withoutLetter({ value }: IdentifierFact): string {
  return value.replace(/^[VE](?=\d{6,9}$)/u, '');
}

/** Registers print leading zeros, and systems the country's code before the number, or leave them out. */
function registered({ value, country }: IdentifierFact, { customer, hit }: Parties): string {
  const prefix = /^[A-Z]{2}(?=\d)/.exec(value)?.[0];
  const codes = [country, ...customer.countries.map(({ code }) => code), ...hit.countries.map(({ code }) => code)];
  const isCountry = prefix !== undefined && codes.includes(prefix);
  return (isCountry ? value.slice(prefix.length) : value).replace(/^0+/, '');
}

function judge(own: IdentifierFact, listed: IdentifierFact, { customer, hit }: Parties): Strength {
  const [left, right] = [issuerOf(own, customer), issuerOf(listed, hit)];
  const abroad = left !== null && right !== null && left !== right;
  if (equal(own, listed, { customer, hit })) return abroad || isPlaceholder(own.value) ? 'neutral' : 'strong agreement';
  if (isPlaceholder(own.value) || isPlaceholder(listed.value) || listed.licence === true) return 'neutral';
  switch (own.type) {
    case 'lei':
      return 'decisive conflict';
    case 'registration_number':
      // One register numbers each company once; another jurisdiction is another company, unless it is a branch.
      return sameRegister(own, listed, { customer, hit }) ? 'decisive conflict' : 'weak conflict';
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

const OF_A_COUNTRY: ReadonlySet<IdentifierType> = new Set([
  'passport',
  'document_number',
  'national_id',
  'tax_id',
  'registration_number',
]);

/**
 * Whether every number that is equal may be that of another state, which gives out the same: `surely` where a bare
 * country beside the one contradicts the stated issuer of the other, `perhaps` where only countries of the bearers differ.
 */
export function issuedElsewhere(customer: PartyFacts, hit: PartyFacts): 'surely' | 'perhaps' | null {
  const pairs = customer.identifiers.flatMap((own) =>
    hit.identifiers
      .filter((listed) => isComparable(own, listed, { customer, hit }) && equal(own, listed, { customer, hit }))
      .map((listed) => ({ own, listed })),
  );
  const found = pairs.map(({ own, listed }) => {
    const [left, right] = [issuersOf(own, customer), issuersOf(listed, hit)];
    const apart = left.length > 0 && right.length > 0 && !left.some((code) => right.includes(code));
    if (!OF_A_COUNTRY.has(own.type) || !apart) return null;
    const bare = hit.countries.every(({ role }) => role === 'unknown');
    return own.country !== undefined && (listed.country !== undefined || bare) ? 'surely' : 'perhaps';
  });
  if (found.length === 0 || found.includes(null)) return null;
  return found.includes('perhaps') ? 'perhaps' : 'surely';
}

/** The issuer stated, else one of the countries of its bearer. */
function issuersOf({ country }: IdentifierFact, { countries }: PartyFacts): string[] {
  return country === undefined ? countries.map(({ code }) => code) : [country];
}

/** Where no jurisdiction is stated the only country of a company is its register's, if the numbers are of one kind. */
function sameRegister(own: IdentifierFact, listed: IdentifierFact, { customer, hit }: Parties): boolean {
  const [left, right] = [issuerOf(own, customer), issuerOf(listed, hit)];
  if (left !== null && right !== null) return left === right;
  const [home, other] = [left ?? onlyCountry(customer), right ?? onlyCountry(hit)];
  return home !== null && home === other && kindOfNumber(own) === kindOfNumber(listed);
}

function onlyCountry({ countries }: PartyFacts): string | null {
  const codes = new Set(countries.map(({ code }) => code));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

/** Digits but for leading zeros, with the letters around them: a tax number is longer than a register's. */
function kindOfNumber({ value }: IdentifierFact): string {
  if (SOCIAL_CREDIT_CODE.test(value)) return 'social credit code';
  return value.replace(/\d+/g, (digits) => (digits.length <= MOST_SHORT_DIGITS ? '#' : String(digits.length)));
}

/** One register numbers every organization in China so (GB 32100-2015). */
const SOCIAL_CREDIT_CODE = /^[1-9A-Y][1-9]\d{6}[\dA-HJ-NPQRTUWXY]{10}$/;
const MOST_SHORT_DIGITS = 8;

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
