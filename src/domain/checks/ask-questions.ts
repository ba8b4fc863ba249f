import type { Question } from '../check/verdict.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { CheckContext, DecidedHit } from './alert-check.ts';

/** ID-5: facts in falling worth, and whether a party states them precisely enough to decide. */
const ASKED: readonly {
  fact: string;
  weight: number;
  known: (party: PartyFacts) => boolean;
  onHit: (hit: PartyFacts, customer: PartyFacts) => boolean;
}[] = [
  {
    fact: 'birth_date',
    weight: 10,
    // A bare birth year decides nothing.
    known: (party) => party.birthDates.some((date) => date.interval.precision === 'day'),
    onHit: (hit) => hit.birthDates.length + hit.ages.length > 0,
  },
  ...(['national_id', 'registration_number', 'passport', 'document_number', 'tax_id', 'lei', 'iban'] as const).map(
    (type) => ({
      fact: type,
      weight: 8,
      known: (party: PartyFacts) => party.identifiers.some((identifier) => identifier.type === type),
      onHit: (hit: PartyFacts) => hit.identifiers.some((identifier) => identifier.type === type),
    }),
  ),
  {
    fact: 'nationality',
    weight: 6,
    known: (party) =>
      party.countries.some((country) => country.role === 'nationality' || country.role === 'incorporation'),
    onHit: (hit) => hit.countries.length > 0,
  },
  {
    fact: 'residence',
    weight: 4,
    known: (party) => party.countries.some((country) => country.role === 'residence'),
    // ID-6: beside the nationality it can tell a record of another country apart.
    onHit: (hit, customer) => hit.countries.length > 0 && !haveCountryInCommon(hit, customer),
  },
];

const MOST_QUESTIONS = 3;

/** What only the customer can tell: each hit's own question, and the one fact of ID-5 that most open hits turn on. */
export function askQuestions(hits: readonly DecidedHit[], { customer }: CheckContext): Question[] {
  const open = hits.filter(({ decision }) => decision.outcome === 'PENDING');
  const own = open.flatMap(({ decision }) => decision.question ?? []);
  const unidentified = open.filter(({ decision }) => decision.identityOpen === true);
  const candidates = ASKED.filter((asked) => !appliesToPersonsOnly(asked.fact, customer) && !asked.known(customer))
    .map((asked) => ({ ...asked, count: unidentified.filter(({ hit }) => asked.onHit(hit, customer)).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || right.weight - left.weight);
  const identity = candidates.slice(0, 1).map(({ fact, weight }): Question => ({ fact, rule: 'ID-5', weight }));
  const questions = new Map([...identity, ...own].map((question) => [question.fact, question]));
  return [...questions.values()].sort((left, right) => right.weight - left.weight).slice(0, MOST_QUESTIONS);
}

function haveCountryInCommon(hit: PartyFacts, customer: PartyFacts): boolean {
  return hit.countries.some((fact) => customer.countries.some((own) => own.code === fact.code));
}

function appliesToPersonsOnly(fact: string, customer: PartyFacts): boolean {
  return customer.entityType === 'COMPANY' && (fact === 'birth_date' || fact === 'nationality');
}
