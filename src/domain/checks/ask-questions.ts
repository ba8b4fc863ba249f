import type { Question } from '../check/verdict.ts';
import type { IdentifierFact, IdentifierType, PartyFacts } from '../facts/facts.ts';
import { isOneOfACompany } from '../facts/number-schemes.ts';
import { normaliseName } from '../names/normalise.ts';
import { prepareName } from '../names/prepared-name.ts';
import type { CheckContext, DecidedHit, HitDecision } from './alert-check.ts';

interface Askable {
  fact: string;
  /** Of whom it can be asked. */
  of: 'person' | 'company' | 'both';
  weight: number;
  /** Whether a party states it precisely enough to decide. */
  known: (party: PartyFacts) => boolean;
  /** Whether the answer could tell the hit and the customer apart, or show that they are one. */
  onHit: (hit: PartyFacts, customer: PartyFacts) => boolean;
}

const BEARERS: Readonly<Record<string, Askable['of']>> = {
  registration_number: 'company',
  lei: 'company',
  national_id: 'person',
  passport: 'person',
};

/** By what many tax offices know a company its register knows it too. */
function askedAs({ type, scheme }: IdentifierFact, { entityType, identifiers }: PartyFacts): IdentifierType {
  if (entityType !== 'COMPANY' || scheme === undefined || !isOneOfACompany(scheme)) return type;
  return identifiers.some((own) => own.type === 'registration_number' || own.scheme?.name === scheme.name)
    ? type
    : 'registration_number';
}

/** ID-5: facts in falling worth. */
const ASKED: readonly Askable[] = [
  {
    fact: 'birth_date',
    of: 'person',
    weight: 10,
    // A bare birth year decides nothing.
    known: (party) => party.birthDates.some((date) => date.interval.precision === 'day'),
    onHit: (hit) => hit.birthDates.length + hit.ages.length > 0,
  },
  ...(['national_id', 'registration_number', 'passport', 'document_number', 'tax_id', 'lei', 'iban'] as const).map(
    (type): Askable => ({
      fact: type,
      of: BEARERS[type] ?? 'both',
      weight: 8,
      known: (party) => party.identifiers.some((identifier) => identifier.type === type),
      // A number that the customer gives under another name is known.
      onHit: (hit, customer) =>
        hit.identifiers.some(
          (listed) =>
            askedAs(listed, customer) === type && !customer.identifiers.some(({ value }) => value === listed.value),
        ),
    }),
  ),
  {
    fact: 'incorporation_date',
    of: 'company',
    weight: 7,
    known: (party) => party.incorporations.length > 0,
    onHit: (hit) => hit.incorporations.length + hit.deaths.length > 0,
  },
  {
    fact: 'nationality',
    of: 'person',
    weight: 6,
    known: (party) => party.countries.some((country) => country.role === 'nationality'),
    // Where a home alone is told, the customer's own home tells more.
    onHit: (hit, customer) =>
      hit.countries.some(({ role }) => role !== 'residence') || (hit.countries.length > 0 && hasHome(customer)),
  },
  {
    fact: 'birth_place',
    of: 'person',
    weight: 5,
    known: (party) => party.birthPlaces.length > 0,
    onHit: (hit) => hit.birthPlaces.length > 0,
  },
  {
    fact: 'middle_name',
    of: 'person',
    weight: 4.5,
    known: (party) => hasMiddleName(party.names[0]?.text ?? ''),
    onHit: (hit, customer) => hit.names.some(({ text }) => hasMiddleName(text) && beginsAlike(text, customer)),
  },
  {
    fact: 'residence',
    of: 'both',
    weight: 4,
    known: hasHome,
    // ID-6: beside the nationality it can tell a record of another country apart; and a town is shared or not.
    onHit: (hit, customer) =>
      (hit.countries.length > 0 && !haveCountryInCommon(hit, customer)) ||
      hit.addresses.some(({ town }) => town !== null),
  },
  {
    fact: 'employer',
    of: 'person',
    weight: 3,
    known: (party) => party.employers.length > 0,
    onHit: (hit) => hit.employers.length > 0,
  },
];

const MOST_QUESTIONS = 3;

/** What only the customer can tell: each hit's own question, and the one fact of ID-5 that most open hits turn on. */
export function askQuestions(
  hits: readonly DecidedHit[],
  decision: HitDecision,
  { customer, sanction }: Pick<CheckContext, 'customer'> & { sanction: boolean },
): Question[] {
  // What is rejected or accepted waits for nobody.
  if (decision.outcome !== 'PENDING') return [];
  const open = hits.filter((hit) => hit.decision.outcome === 'PENDING');
  const own = [...open.map((hit) => hit.decision), decision].flatMap(({ question }) => question ?? []);
  const unidentified = open.filter((hit) => hit.decision.identityOpen === true);
  const ofCustomer = unidentified.filter(({ related }) => related === undefined);
  // A person is not asked about those whom only the alert names.
  const ofParties = unidentified.filter(({ related }) => related !== undefined && customer.entityType !== 'PERSON');
  const identity = [
    ...mostWanted(ofCustomer.map((hit) => pairOf(hit, customer, sanction))),
    ...mostWanted(ofParties.flatMap((hit) => (hit.related ? [pairOf(hit, hit.related.party, sanction)] : []))).map(
      ({ fact, ...question }) => ({ ...question, fact: PARTY_FACTS[fact] ?? 'party_identity' }),
    ),
  ];
  const questions = new Map([...identity, ...own].map((question) => [question.fact, question]));
  return [...questions.values()]
    .sort((left, right) => right.weight - left.weight || (left.fact < right.fact ? -1 : 1))
    .slice(0, MOST_QUESTIONS);
}

/** A company is asked for a fact of all that run or own it, so that nobody can tell whom the question is about. */
const PARTY_FACTS: Readonly<Record<string, string>> = {
  birth_date: 'party_birth_date',
  nationality: 'party_nationality',
};

interface Pair {
  hit: PartyFacts;
  own: PartyFacts;
  /** ID-6: a country alone clears nobody of a sanctions list, and a record that names no more confirms nobody by it. */
  countryIsIdle: boolean;
  /** Whether so many bear the name that they share their nationality too. */
  isCommonName: boolean;
}

function pairOf({ hit, judgement }: DecidedHit, own: PartyFacts, sanction: boolean): Pair {
  const countryIsIdle = sanction && judgement.rules.includes('ID-6');
  return { hit, own, countryIsIdle, isCommonName: (judgement.nameFrequency?.namesakes ?? 0) >= 1 };
}

/** A nationality that the record states tells few of one name apart, or none of many; where it lives tells nothing. */
function isIdle(fact: string, { hit, isCommonName }: Pair): boolean {
  if (fact === 'nationality') return isCommonName || !hit.countries.some(({ role }) => role === 'nationality');
  return fact === 'residence';
}

/** ID-5: of the facts that one side lacks and the other has, the one that most hits turn on. */
function mostWanted(pairs: readonly Pair[]): Question[] {
  const candidates = ASKED.map((asked) => ({
    ...asked,
    count: pairs.filter(
      (pair) => !(pair.countryIsIdle && isIdle(asked.fact, pair)) && isObtainable(asked, pair.own, pair.hit),
    ).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || right.weight - left.weight);
  return candidates.slice(0, 1).map(({ fact, weight }) => ({ fact, rule: 'ID-5', weight }));
}

/** SAN-2: whether some attribute of the hit is left that the customer has not stated and that could separate the two. */
export function couldBeSeparated(customer: PartyFacts, hit: PartyFacts): boolean {
  return ASKED.some((asked) => isObtainable(asked, customer, hit));
}

function isObtainable({ of, known, onHit }: Askable, customer: PartyFacts, hit: PartyFacts): boolean {
  const isCompany = customer.entityType === 'COMPANY';
  if (isCompany ? of === 'person' : of === 'company') return false;
  return !known(customer) && onHit(hit, customer);
}

function hasHome(party: PartyFacts): boolean {
  return party.countries.some(({ role }) => role === 'residence') || party.addresses.some(({ town }) => town !== null);
}

function haveCountryInCommon(hit: PartyFacts, customer: PartyFacts): boolean {
  return hit.countries.some((fact) => customer.countries.some((own) => own.code === fact.code));
}

function hasMiddleName(name: string): boolean {
  const FULL_WITH_MIDDLE = 3;
  return prepareName(name, 'person').tokens.filter(({ kind }) => kind === 'name').length >= FULL_WITH_MIDDLE;
}

/** A further name is worth asking for only where the names are alike without it. */
function beginsAlike(listed: string, customer: PartyFacts): boolean {
  const own = normaliseName(customer.names[0]?.text ?? '').split(' ');
  const words = new Set(normaliseName(listed).split(' '));
  return own.length >= 2 && own.every((word) => words.has(word));
}
