import type { IdentifierFact, IdentifierType, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { weightOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

const CONTACTS: ReadonlySet<IdentifierType> = new Set(['email', 'phone']);
/** A second one of its kind is common: another passport, another account. */
const RENEWABLE: ReadonlySet<IdentifierType> = new Set(['passport', 'document_number', 'iban']);

const WORDS: Readonly<Record<IdentifierType, string>> = {
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

/** Unique identifiers by equality; null where no kind is given on both sides. A declared conflict counts one step weaker. */
export function compareIdentifiers(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const pairs = pairsOf(customer, hit, (type) => !CONTACTS.has(type));
  const chosen = pairs.find((pair) => pair.own.value === pair.listed.value) ?? pairs[0];
  if (!chosen) return null;
  const { own, listed } = chosen;
  const equal = own.value === listed.value;
  const strength: Strength = equal ? 'strong agreement' : RENEWABLE.has(own.type) ? 'neutral' : 'weak conflict';
  return {
    attribute: 'identifier',
    strength,
    conflict: `${WORDS[own.type]} differs`,
    item: {
      field: own.type,
      customerValue: own.text,
      alertValue: listed.text,
      relation: equal ? 'agrees' : strength === 'neutral' ? 'unknown' : 'conflicts',
      weight: weightOf(strength, policy.weights.uniqueIdentifier),
      why: equal ? `The ${WORDS[own.type]} is the same.` : `The ${WORDS[own.type]} differs.`,
      pointer: listed.pointer,
    },
  };
}

/** An equal e-mail address or phone number; a different one says nothing, people change them. */
export function compareContacts(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const equal = pairsOf(customer, hit, (type) => CONTACTS.has(type)).find(
    (pair) => pair.own.value === pair.listed.value,
  );
  if (!equal) return null;
  return {
    attribute: 'contact',
    strength: 'strong agreement',
    conflict: '',
    item: {
      field: equal.own.type,
      customerValue: equal.own.text,
      alertValue: equal.listed.text,
      relation: 'agrees',
      weight: policy.weights.contact,
      why: `The ${WORDS[equal.own.type]} is the same.`,
      pointer: equal.listed.pointer,
    },
  };
}

function pairsOf(
  customer: PartyFacts,
  hit: PartyFacts,
  wanted: (type: IdentifierType) => boolean,
): { own: IdentifierFact; listed: IdentifierFact }[] {
  return customer.identifiers
    .filter((own) => wanted(own.type))
    .flatMap((own) => hit.identifiers.filter((listed) => listed.type === own.type).map((listed) => ({ own, listed })));
}
