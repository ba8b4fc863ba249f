import { readAlert } from '../alerts/read-alert.ts';
import type { CheckFacts } from '../check/facts.ts';
import { readCustomer } from '../customer/read-customer.ts';
import type { Stated } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';

/** Shorter texts are titles and codes that our own rules read whole. */
const SHORTEST_TEXT = 40;
/** Characters of one request in all; a text that would go beyond is left to our own rules. */
const MOST_CHARACTERS = 40_000;
const MOST_NAMES = 10;

export interface TextsToRead {
  /** The names by which the texts may call the person they are read for. */
  names: string[];
  texts: Stated[];
}

/** The free text of an alert that a language model may read; null where there is none. */
export function textsToRead(
  { inputDetails, customer, asOf }: Pick<CheckFacts, 'inputDetails' | 'customer' | 'asOf'>,
  policy: Policy,
): TextsToRead | null {
  const subject = readCustomer(customer, { asOf, policy });
  const customerNames = subject.names.map(({ text }) => text);
  const alert = readAlert(inputDetails, { asOf, policy, countryRole: 'unknown', customerNames });
  if (subject.unusable !== null || alert.kind !== 'hits') return null;
  const found = alert.hits.flatMap(({ media }) => media.texts);
  const texts = withinBudget(found.filter(({ text, pointer }) => pointer !== null && text.length >= SHORTEST_TEXT));
  if (texts.length === 0) return null;
  const names = [...customerNames, ...alert.hits.flatMap((hit) => hit.names.map(({ text }) => text))];
  return { names: [...new Set(names)].slice(0, MOST_NAMES), texts };
}

function withinBudget(texts: readonly Stated[]): Stated[] {
  let left = MOST_CHARACTERS;
  return texts.filter(({ text }) => {
    if (text.length > left) return false;
    left -= text.length;
    return true;
  });
}
