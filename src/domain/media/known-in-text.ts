import type { AlertHit } from '../alerts/alert-hit.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import { normaliseName } from '../names/normalise.ts';

/** "Example Trust's director". */
const POSSESSIVE = /['’]s(?!\p{L})/gu;
/** Chinese and Japanese part no words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const SHORTEST_NAME = 5;
const MOST_NAMES = 20;

/**
 * MED-2: the customer's employers and relatives that a report names. Who is written about beside them need not be
 * looked for in the text: the names are known.
 */
export function withKnownNames(hit: AlertHit, customer: PartyFacts): AlertHit {
  if (customer.employers.length + customer.relatives.length === 0 || hit.media.texts.length === 0) return hit;
  const texts = hit.media.texts.map((part) => ({
    folded: ` ${normaliseName(part.text.replaceAll(POSSESSIVE, ''))} `,
    pointer: part.pointer,
  }));
  const namedOf = (facts: readonly Stated[], isName: (folded: string) => boolean): Stated[] =>
    facts.slice(0, MOST_NAMES).flatMap(({ text }) => {
      const folded = normaliseName(text);
      const found = isName(folded)
        ? texts.find(({ folded: whole }) => whole.includes(UNPARTED.test(folded) ? folded : ` ${folded} `))
        : undefined;
      return found ? [{ text, pointer: found.pointer }] : [];
    });
  return {
    ...hit,
    employers: [...hit.employers, ...namedOf(customer.employers, (name) => name.length >= SHORTEST_NAME)],
    relatives: [...hit.relatives, ...namedOf(customer.relatives, (name) => name.includes(' '))],
  };
}
