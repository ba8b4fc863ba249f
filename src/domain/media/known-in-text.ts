import type { AlertHit } from '../alerts/alert-hit.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import { companyWordWeight } from '../names/company-words.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { normaliseName } from '../names/normalise.ts';
import { knownHomes } from './known-homes.ts';

/** "Example Trust's director". */
const POSSESSIVE = /['’]s(?!\p{L})/gu;
/** Chinese and Japanese part no words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const SHORTEST_NAME = 5;
const MOST_NAMES = 20;

/**
 * MED-2: the customer's employers, relatives and home town that a report names. Who is written about beside them need
 * not be looked for in the text: the names are known.
 */
export function withKnownNames(hit: AlertHit, customer: PartyFacts): AlertHit {
  if (hit.media.texts.length === 0) return hit;
  const addresses = [...hit.addresses, ...knownHomes(hit, customer)];
  if (customer.employers.length + customer.relatives.length === 0) return { ...hit, addresses };
  const texts = hit.media.texts.map((part) => ({
    said: part.text.replaceAll('’', "'"),
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
  const own = new Set(customer.names.flatMap(({ text }) => normaliseName(text).split(' ')));
  const withoutForm = customer.employers.slice(0, MOST_NAMES).flatMap(({ text }) => {
    const name = distinctiveName(text, own);
    const found = name === null ? undefined : texts.find(({ said }) => isWritten(name, said));
    return found ? [{ text, pointer: found.pointer }] : [];
  });
  return {
    ...hit,
    addresses,
    employers: [
      ...hit.employers,
      ...namedOf(customer.employers, (name) => name.length >= SHORTEST_NAME),
      ...withoutForm,
    ],
    relatives: [...hit.relatives, ...namedOf(customer.relatives, (name) => name.includes(' '))],
  };
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const JOINS = /^(?:&|\+|and|of|y|e|et|und|de|del|di|du|van|i)$/u;
const SHORTEST_WORD = 3;

/**
 * An employer as the press writes it, without its legal form: "Lionpeak Digital Assets". Of two words or more, one of
 * which is none that many companies have, and none of the customer's own name; null where the rest could mean anything.
 */
function distinctiveName(text: string, own: ReadonlySet<string>): string | null {
  const written = text.trim().replaceAll('’', "'").split(/\s+/u);
  const folded = written.map((word) => normaliseName(word.replaceAll('.', '')).split(' ').filter(Boolean));
  const { kept, forms } = findLegalForms(folded.flat());
  const isBeginning = kept.every((index, at) => index === at);
  if (forms.length === 0 || !isBeginning || kept.length < 2) return null;
  const counts = folded.map((_, at) => folded.slice(0, at + 1).flat().length);
  const name = written.slice(0, counts.indexOf(kept.length) + 1);
  if (name.length === 0 || !name.every((word) => CAPITAL.test(word) || JOINS.test(word))) return null;
  const isTelling = (word: string) =>
    word.length >= SHORTEST_WORD && companyWordWeight(word) === null && !own.has(word);
  const words = folded.slice(0, name.length).flat();
  return words.some(isTelling) ? name.join(' ').replace(/[,.]+$/u, '') : null;
}

/** Written so, and no part of a longer word; a place in which something happened is no employer. */
function isWritten(name: string, said: string): boolean {
  for (let start = said.indexOf(name); start >= 0; start = said.indexOf(name, start + 1)) {
    const [before, after] = [said.slice(Math.max(0, start - 6), start), said.slice(start + name.length)];
    if (
      !/[\p{L}\p{N}]$/u.test(before) &&
      !/^[\p{L}\p{N}-]/u.test(after) &&
      !/(?:^|\s)(?:[Ii]n|[Nn]ear) $/u.test(before)
    )
      return true;
  }
  return false;
}
