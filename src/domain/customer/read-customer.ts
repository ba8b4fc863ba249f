import type { CustomerFacts } from '../check/facts.ts';
import type { IsoDate } from '../dates/interval.ts';
import { birthNamesOf } from '../facts/birth-names.ts';
import type { NameFact, PartyFacts } from '../facts/facts.ts';
import { distinct } from '../facts/distinct.ts';
import { FieldReader, isObject } from '../facts/field-reader.ts';
import { gendersOfNames, readGenders } from '../facts/read-life.ts';
import { namesWithMiddle } from '../facts/read-names.ts';
import { readParty } from '../facts/read-party.ts';
import type { ReadContext } from '../facts/read-party.ts';
import { isName } from '../names/is-name.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import { aliveOn } from './alive-on.ts';
import { fieldsOfCustomer } from './own-note.ts';
import { readOwnership } from './ownership.ts';
import type { Stake } from './ownership.ts';
import { RELATED_PARTY, readRelatedParties } from './related-parties.ts';
import type { RelatedParty } from './related-parties.ts';
import { withVerified } from './verified.ts';

export interface Customer extends PartyFacts {
  /** What makes the customer's data unusable for any comparison; null where it can be used. */
  unusable: string | null;
  /** Of a company: who runs, owns or signs for it, as its details name them. */
  related: RelatedParty[];
  /** Of a company: who holds what of it and of its owners, as far as its details state shares. */
  stakes?: Stake[];
}

/** What is known of the customer, out of the free JSON clients send. */
export function readCustomer(facts: CustomerFacts, { asOf, policy }: { asOf: IsoDate; policy: Policy }): Customer {
  const details = facts.inputDetails ?? {};
  const context: ReadContext = { asOf, policy, countryRole: 'residence', published: null, datesOfOwnCountry: true };
  const isCompany = facts.customerType === 'COMPANY';
  const whose = { fullName: facts.fullName, policy, company: isCompany };
  const reader = new FieldReader(isObject(details) ? fieldsOfCustomer(details, whose) : []);
  const party = withVerified(readParty(reader, { ...context, isCompany }), details);
  const fullName: NameFact = { text: facts.fullName.trim(), pointer: null, kind: 'PRIMARY' };
  return {
    ...party,
    entityType: facts.customerType === 'INDIVIDUAL' ? 'PERSON' : isCompany ? 'COMPANY' : party.entityType,
    names: distinct(
      [
        fullName,
        ...party.names.map((name) => ({ ...name, kind: 'ALIAS' as const })),
        ...(isCompany ? [] : [...birthNamesOf([fullName], reader), ...namesWithMiddle([fullName], reader)]),
      ].filter((name) => name.text !== ''),
      (name) => name.text,
    ),
    genders: party.genders.length > 0 ? party.genders : gendersOfNames([fullName]),
    // An age without the date it was true at proves nothing of the customer.
    ages: [],
    aliveOn: aliveOn(details, asOf),
    unusable: whyUnusable(facts, party, statesGender(reader)),
    ...(facts.customerType !== 'INDIVIDUAL' && isObject(details)
      ? partiesOf(details, [fullName, ...party.names], context)
      : { related: [] }),
  };
}

/** Those that a company's details name as its own, and those in the chain of its owners. */
function partiesOf(
  details: Readonly<Record<string, unknown>>,
  names: readonly NameFact[],
  context: ReadContext,
): Pick<Customer, 'related' | 'stakes'> {
  const related = readRelatedParties(details, context);
  const { parties, stakes } = readOwnership(details, { names: names.map(({ text }) => text), context });
  const known = new Set(related.map(({ party }) => party.names[0]?.text));
  const own = new Set(names.map(({ text }) => normaliseName(text)));
  const isNamesake = ({ party }: RelatedParty) => party.names.some(({ text }) => own.has(normaliseName(text)));
  // A firm is often called after who owns or runs it, which it cannot do itself.
  const isOther = (one: RelatedParty) => isPerson(one.party) || (related.includes(one) && mayRunCompany(one));
  const all = [...related, ...parties.filter(({ party }) => !known.has(party.names[0]?.text))];
  return { related: all.filter((one) => !isNamesake(one) || isOther(one)), stakes };
}

function mayRunCompany({ role, party: { entityType, names } }: RelatedParty): boolean {
  const isCompany = names.some(({ text }) => findLegalForms(normaliseName(text).split(' ')).forms.length > 0);
  return role !== RELATED_PARTY && entityType !== 'COMPANY' && !isCompany;
}

/** Whether a party is surely no company. */
function isPerson({ entityType, birthDates, birthPlaces, genders, ages, countries, identifiers }: PartyFacts): boolean {
  return (
    entityType === 'PERSON' ||
    [birthDates, birthPlaces, genders, ages].some((facts) => facts.length > 0) ||
    countries.some(({ role }) => role === 'nationality') ||
    identifiers.some(({ type }) => type === 'passport')
  );
}

function whyUnusable(
  { fullName, customerType, inputDetails }: CustomerFacts,
  party: PartyFacts,
  hasGender: boolean,
): string | null {
  if (inputDetails != null && !isObject(inputDetails)) {
    return `the customer's input_details are ${kindOf(inputDetails)} where an object is expected`;
  }
  if (fullName.trim() === '') return 'the customer has no name';
  if (!isName(fullName)) return "the customer's name has no letters to compare";
  const personal = customerType === 'COMPANY' ? personalFact(party, hasGender) : null;
  // ID-3: top-level facts that contradict the customer's own type.
  return personal === null ? null : `the customer is a company but its details carry ${personal}`;
}

/** In a field of its own: a form of address may be that of the company's contact. */
function statesGender(reader: FieldReader): boolean {
  return readGenders(reader).facts.some(({ pointer }) => /\/(?:gender|sex)$/i.test(pointer ?? ''));
}

function personalFact(
  { ages, birthDates, birthPlaces, identifiers, problems }: PartyFacts,
  hasGender: boolean,
): string | null {
  if (birthDates.length > 0 || problems.some((problem) => problem.startsWith('birth date'))) return 'a birth date';
  if (ages.length > 0) return 'an age';
  if (birthPlaces.length > 0) return 'a birth place';
  if (identifiers.some(({ type }) => type === 'passport')) return 'a passport';
  return hasGender ? 'a gender' : null;
}

export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'true or false' : 'an object';
}
