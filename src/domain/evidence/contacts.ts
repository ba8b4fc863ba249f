import type { IdentifierFact, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { IDENTIFIER_WORDS } from './identifiers.ts';
import { isSamePhone } from './phone-numbers.ts';

/** An equal e-mail address or phone number; a different one says nothing, people change them. */
export function compareContacts(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const pairs = customer.identifiers
    .filter(({ type }) => type === 'email' || type === 'phone')
    .flatMap((own) => hit.identifiers.filter(({ type }) => type === own.type).map((listed) => ({ own, listed })));
  const same = pairs.find((pair) =>
    pair.own.type === 'phone' ? isSamePhone(pair, customer, hit) : pair.own.value === pair.listed.value,
  );
  const found = same ?? pairs.find(({ own, listed }) => own.type === 'email' && mailbox(own) === mailbox(listed));
  if (!found) return null;
  const { own, listed } = found;
  return findingOf({
    attribute: 'contact',
    field: own.type,
    strength: same ? 'strong agreement' : 'weak agreement',
    conflict: '',
    customerValue: own.text,
    alertValue: listed.text,
    why: same
      ? `The ${IDENTIFIER_WORDS[own.type]} is the same.`
      : 'The e-mail addresses reach the same mailbox: they differ in a tag or in dots that its provider ignores.',
    pointer: listed.pointer,
    weights: policy.weights.contact,
  });
}

/** The second key of section 4: without `+tag`, and without dots where the provider ignores them. */
function mailbox({ value }: IdentifierFact): string {
  const [local = '', domain = ''] = value.split('@');
  const plain = local.replace(/\+.*$/, '');
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}

/** An equal full address; a different one says nothing, people move. */
export function compareAddresses(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  for (const own of customer.addresses) {
    const listed = hit.addresses.find((address) => address.full !== null && address.full === own.full);
    if (!listed) continue;
    return findingOf({
      attribute: 'address',
      strength: 'strong agreement',
      conflict: '',
      customerValue: own.text,
      alertValue: listed.text,
      why: 'The full address is the same.',
      pointer: listed.pointer,
      weights: policy.weights.address,
    });
  }
  return null;
}
