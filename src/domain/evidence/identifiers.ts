import { normaliseName } from '../names/normalise.ts';
import type { IdentifierFact, IdentifierType, PartyFacts } from '../facts/facts.ts';
import { hasOneRegister, partWithRegister, stateOfRegister } from '../facts/registers.ts';
import type { Parties } from './equal-numbers.ts';
import { SHORTEST_UNIQUE, areButForLetters, companyScheme, equal } from './equal-numbers.ts';
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
          ? `The ${word} cannot be compared: ${whyNeutral(own, listed)}.`
          : `The ${word} differs.`,
    pointer: listed.pointer,
    weights: policy.weights.uniqueIdentifier,
  });
}

function whyNeutral(own: IdentifierFact, listed: IdentifierFact): string {
  if (own.value === listed.value) return "it may be a placeholder or another country's";
  return areButForLetters(own, listed) ? 'only the letters beside it differ' : 'one party can hold several';
}

function isComparable(own: IdentifierFact, listed: IdentifierFact, parties: Parties): boolean {
  return (
    own.type === listed.type ||
    companyScheme(own, listed, parties) !== null ||
    (OF_ONE_KIND.some((kind) => kind.has(own.type) && kind.has(listed.type)) && equal(own, listed, parties))
  );
}

/** Each court begins at one: the same number at two of them is of two companies. */
function areOfTwoCourts(own: IdentifierFact, listed: IdentifierFact): boolean {
  const [left, right] = [registerWords(own.register), registerWords(listed.register)];
  const state = statedIssuer(own) ?? statedIssuer(listed);
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((word) => right.includes(word)) &&
    state !== null &&
    !hasOneRegister(state)
  );
}

function judge(own: IdentifierFact, listed: IdentifierFact, { customer, hit }: Parties): Strength {
  const [left, right] = [issuerOf(own, customer), issuerOf(listed, hit)];
  const abroad = left !== null && right !== null && left !== right;
  if (equal(own, listed, { customer, hit }))
    return abroad || isPlaceholder(own.value) || areOfTwoCourts(own, listed) ? 'neutral' : 'strong agreement';
  if (isPlaceholder(own.value) || isPlaceholder(listed.value) || isOpenLicence(own, listed)) return 'neutral';
  if (own.unsure === true || listed.unsure === true) return 'neutral';
  // Of two numbers that one state gives, neither tells of the other.
  if (!abroad && own.scheme && listed.scheme && own.scheme.name !== listed.scheme.name) return 'neutral';
  if (areButForLetters(own, listed)) return 'neutral';
  const scheme = companyScheme(own, listed, { customer, hit });
  // One with a check digit or the number of a branch behind it may be the same.
  if (scheme !== null && (own.value.startsWith(listed.value) || listed.value.startsWith(own.value))) return 'neutral';
  if (scheme !== null && !abroad)
    return scheme.country !== null || areOfOneHome(own, listed, { customer, hit })
      ? 'decisive conflict'
      : 'weak conflict';
  switch (own.type) {
    case 'lei':
      return 'decisive conflict';
    case 'registration_number':
      // One register numbers each company once; another jurisdiction is another company, unless it is a branch.
      return sameRegister(own, listed, { customer, hit }) ? 'decisive conflict' : 'weak conflict';
    case 'national_id':
    case 'tax_id':
      if (abroad || areOfTwoForms(own, listed) || isReplaced(own) || isReplaced(listed)) return 'neutral';
      return isForLife(own) && isForLife(listed) ? 'decisive conflict' : 'weak conflict';
    case 'passport':
      return !abroad && left !== null && right !== null ? 'weak conflict' : 'neutral';
    default:
      return 'neutral';
  }
}

/** Numbers of the county or province whose register it is, and India's of a state and a year, change as the company moves. */
function areOfTwoParts(own: IdentifierFact, listed: IdentifierFact): boolean {
  const [left, right] = [own, listed].map(({ text }) => OF_A_PART.exec(text.trim())?.groups);
  return left !== undefined && right !== undefined && left.part !== right.part && left.founded === right.founded;
}

/** "J40/1234/2001", "MI-1234567", "U12345MH2001PTC123456" */
const OF_A_PART =
  /^(?:(?<part>J ?\d{1,2})\/|(?<part>[A-Z]{2})[- ]\d{6,7}$|[LU]\d{5}(?<part>[A-Z]{2})(?<founded>\d{4})[A-Z]{3}\d{6}$)/;

/** Numbers of one kind are as long but for a digit; others are older or shortened: "700304-1234" of "19700304-1234". */
function areOfTwoForms(own: IdentifierFact, listed: IdentifierFact): boolean {
  return Math.abs(own.value.length - listed.value.length) > 1;
}

/** What Latvia gives instead of an old number, and Turkey to foreigners before they are citizens. */
function isReplaced({ value, country, scheme }: IdentifierFact): boolean {
  return /^(?:3[2-9]\d{9}|99\d{9})$/.test(value) && ['LV', 'TR', null].includes(country ?? scheme?.country ?? null);
}

/** A licence's number may be another one than the register's, unless both are of one authority. */
function isOpenLicence(own: IdentifierFact, listed: IdentifierFact): boolean {
  return listed.licence === true && isOneRegister(own.register, listed.register) !== true;
}

/** The next card has another number. */
function isForLife({ verified, ofCard }: IdentifierFact): boolean {
  return verified === true && ofCard !== true;
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
function issuersOf(number: IdentifierFact, { countries }: PartyFacts): string[] {
  const stated = statedIssuer(number);
  return stated === null ? countries.map(({ code }) => code) : [stated];
}

/**
 * Whether both numbers are of one register: of the same name, or of the one that their state keeps. Where no
 * jurisdiction is stated the only country of a company is its register's, if the numbers are of one kind.
 */
function sameRegister(own: IdentifierFact, listed: IdentifierFact, { customer, hit }: Parties): boolean {
  const [left, right] = [issuerOf(own, customer), issuerOf(listed, hit)];
  if ((left !== null && right !== null && left !== right) || areOfTwoParts(own, listed)) return false;
  const named = isOneRegister(own.register, listed.register);
  if (named !== null) return named;
  if ((own.register ?? listed.register) !== undefined && haveLettersOfOneRegister(own, listed)) return true;
  if (!areOfOneHome(own, listed, { customer, hit }) || !hasOneRegister(left ?? onlyCountry(customer) ?? ''))
    return false;
  return (statedIssuer(own) !== null && statedIssuer(listed) !== null) || isOfOneKind(own, listed);
}

function areOfOneHome(own: IdentifierFact, listed: IdentifierFact, { customer, hit }: Parties): boolean {
  const home = issuerOf(own, customer) ?? onlyCountry(customer);
  const isHome =
    home !== null && (listed.text.startsWith(home) || (hit.countries.length === 0 && areWrittenAlike(own, listed)));
  const other = issuerOf(listed, hit) ?? onlyCountry(hit) ?? (isHome ? home : null);
  return home !== null && home === other;
}

/** "556677-8899" and "559011-2233": in groups as one register writes its numbers. */
function areWrittenAlike(own: IdentifierFact, listed: IdentifierFact): boolean {
  const [left, right] = [own, listed].map(({ text }) => text.trim().replace(/\d/g, '9'));
  return left === right && own.value.length >= SHORTEST_WRITTEN && /9[^9 ]9/.test(left ?? '');
}

const SHORTEST_WRITTEN = 8;

/** "LL17790" and "LL04412 (Labuan FSA)": letters that a register puts before its numbers, and as many digits. */
function haveLettersOfOneRegister(own: IdentifierFact, listed: IdentifierFact): boolean {
  const [left, right] = [own, listed].map(
    ({ value }) => /^(?!HR|IBC|REG|FILE|NO|NR)[A-Z]{2,4}(?=\d{4,}$)/.exec(value)?.[0],
  );
  return left !== undefined && left === right && own.value.length === listed.value.length;
}

/** Null where the names do not tell: one is missing, or says no more than that it is a register. */
function isOneRegister(own: string | undefined, listed: string | undefined): boolean | null {
  const [part, otherPart] = [own, listed].map((name) => partWithRegister(name ?? ''));
  if (part && otherPart) return part === otherPart;
  const [left, right] = [registerWords(own), registerWords(listed)];
  if (left.length === 0 || right.length === 0) return null;
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (fewer.every((word) => more.includes(word))) return true;
  const [state, other] = [stateOfRegister(own ?? ''), stateOfRegister(listed ?? '')];
  return state !== null && hasOneRegister(state) && state === other ? true : null;
}

function registerWords(name = ''): string[] {
  const words = normaliseName(name).split(' ');
  return words.filter((word) => word !== '' && !ANY_REGISTER.has(word));
}

/** Words that any register's name may have. */
const ANY_REGISTER = new Set(
  'the of for and de del della di du des la le register registry registrar registro registre registru rejestr companies company ag amtsgericht registergericht court gericht commercial trade business handelsregister mercantil comercio commerce tribunal greffe imprese national state central'.split(
    ' ',
  ),
);

function onlyCountry({ countries }: PartyFacts): string | null {
  const codes = new Set(countries.map(({ code }) => code));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

function isOfOneKind(own: IdentifierFact, listed: IdentifierFact): boolean {
  if (own.scheme && listed.scheme) return own.scheme.name === listed.scheme.name;
  // As long as each other with their zeros, or without.
  return own.value.length === listed.value.length || kindOfNumber(own) === kindOfNumber(listed);
}

/** Digits but for leading zeros, with the letters before them: a tax number is longer than a register's. */
function kindOfNumber({ value }: IdentifierFact): string {
  return value.replace(/(?<=\d)[A-Z]+/g, 'A').replace(/\d+/g, (digits) => {
    const { length } = digits.replace(/^0+/, '');
    return length <= MOST_SHORT_DIGITS ? '#' : String(length);
  });
}

const MOST_SHORT_DIGITS = 8;

/** Of the identifier itself; a register's is that of the one jurisdiction its company is incorporated in. */
function issuerOf(number: IdentifierFact, { countries }: PartyFacts): string | null {
  const stated = statedIssuer(number);
  if (stated !== null) return stated;
  if (number.type !== 'registration_number') return null;
  const codes = new Set(countries.filter((fact) => fact.role === 'incorporation').map((fact) => fact.code));
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

/** As stated beside the number, or told by what it is called or by who keeps its register. */
function statedIssuer({ country, scheme, register }: IdentifierFact): string | null {
  return country ?? scheme?.country ?? (register === undefined ? null : stateOfRegister(register));
}

/** "N/A", "000000", "123": two who write it have nothing in common. */
function isPlaceholder(value: string): boolean {
  return value.length < SHORTEST_UNIQUE || !/\d/.test(value) || /^(.)\1*$/.test(value);
}
