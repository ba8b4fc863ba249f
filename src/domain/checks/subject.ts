import type { Customer } from '../customer/read-customer.ts';
import type { RelatedParty } from '../customer/related-parties.ts';

/** Whom a hit is held against, in words. */
export interface Subject {
  /** At first mention: `the customer`, `the customer's director Ivan Petrov`. */
  full: string;
  /** From then on: `the customer`, `Ivan Petrov`. */
  short: string;
}

export const THE_CUSTOMER: Subject = { full: 'the customer', short: 'the customer' };

/** A party that the customer names, held against a hit as the customer itself is. */
export function customerOf({ party }: RelatedParty): Customer {
  return { ...party, unusable: null, related: [] };
}

const LONGEST_NAME = 60;

export function subjectOf({ role, party }: RelatedParty): Subject {
  const name = party.names[0] && oneLine(party.names[0].text, LONGEST_NAME);
  return name === undefined
    ? { full: `the customer's ${role}`, short: `the ${role}` }
    : { full: `the customer's ${role} ${name}`, short: name };
}

/**
 * A value of the input in one line of at most so many characters; it may be of any length and hold line breaks. Without
 * marks of direction, which would turn the sentence around it; the joiners of Persian and Indian names are kept.
 */
export function oneLine(text: string, longest: number): string {
  const line = text
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
