import type { AlertHit } from '../alerts/alert-hit.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import { companyWordWeight } from '../names/company-words.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { normaliseName } from '../names/normalise.ts';
import { toLatin } from '../names/script.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { isReadLanguage } from './language.ts';
import { knownHomes } from './known-homes.ts';

/** "Example Trust's director". */
const POSSESSIVE = /['’]s(?!\p{L})/gu;
/** Chinese and Japanese part no words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** Scripts that are read letter by letter in Latin ones. */
const READ_IN_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
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
    said: withPlainSigns(part.text),
    folded: ` ${normaliseName(part.text.replaceAll(POSSESSIVE, ''))} `,
    latin: READ_IN_LATIN.test(part.text) ? ` ${normaliseName(toLatin(part.text))} ` : null,
    pointer: part.pointer,
  }));
  const namedOf = (facts: readonly Stated[], isName: (folded: string) => boolean): Stated[] =>
    facts.slice(0, MOST_NAMES).flatMap(({ text }) => {
      const folded = normaliseName(text);
      const found = isName(folded)
        ? texts.find(({ folded: whole, latin }) =>
            [whole, latin ?? ''].some((said) => said.includes(UNPARTED.test(folded) ? folded : ` ${folded} `)),
          )
        : undefined;
      return found ? [{ text, pointer: found.pointer }] : [];
    });
  const own = new Set(
    [
      ...customer.names.map(({ text }) => text),
      ...customer.addresses.flatMap(({ full, town }) => [full, town]),
    ].flatMap((text) => normaliseName(text ?? '').split(' ')),
  );
  const withoutForm = customer.employers.slice(0, MOST_NAMES).flatMap(({ text }) => {
    const name = distinctiveName(text, own);
    const inLatin = ` ${normaliseName(name ?? '')} `;
    const found =
      name === null
        ? undefined
        : texts.find(({ said, latin }) => isWritten(name, said) || latin?.includes(inLatin) === true);
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

/** What comes before a name of partners, and what their trade is behind a comma: "Étude Kerbrat & Le Goff, notaires". */
const PRACTICE =
  /^(?:étude|cabinet|kanzlei|studio(?: legale)?|bufete|despacho|notaría|escritório|advokatfirma[ne]?t?|kancelaria) (?=\p{Lu})|, \p{Ll}[\p{L} ]+$/giu;
/** Of one word only one so long is no other word. */
const SHORTEST_ALONE = 6;

/**
 * An employer as the press writes it, without its legal form: "Lionpeak Digital Assets". Of two words or more, or one long
 * one, of which one is none that many companies have, and none of the customer's own name or home; null where the rest
 * could mean anything.
 */
function distinctiveName(text: string, own: ReadonlySet<string>): string | null {
  const whole = withPlainSigns(text.trim());
  const bare = whole.replace(PRACTICE, '');
  const written = bare.split(/\s+/u);
  const folded = written.map((word) => normaliseName(word.replaceAll('.', '')).split(' ').filter(Boolean));
  const { kept, forms } = findLegalForms(folded.flat());
  const isBeginning = kept.every((index, at) => index === at);
  if ((forms.length === 0 && bare === whole) || !isBeginning || kept.length === 0) return null;
  const counts = folded.map((_, at) => folded.slice(0, at + 1).flat().length);
  const name = written.slice(0, counts.indexOf(kept.length) + 1);
  if (name.length === 0 || !name.every((word) => CAPITAL.test(word) || JOINS.test(word))) return null;
  const least = kept.length === 1 ? SHORTEST_ALONE : SHORTEST_WORD;
  const isTelling = (word: string) => word.length >= least && companyWordWeight(word) === null && !own.has(word);
  const words = folded.slice(0, name.length).flat();
  return words.some(isTelling) ? name.join(' ').replace(/[,.]+$/u, '') : null;
}

const LONGER = /^[\p{L}\p{N}-]/u;
/** "direktora Drinagasa" */
const LONGER_THAN_CASE = /^(?!(?:a|u|om|em|ie|owi|y|i|ovi|ban|ben|nál|nél|t|ul|ului)(?![\p{L}\p{N}-]))[\p{L}\p{N}-]/u;

/** Written so, and no part of a longer word; a place in which something happened is no employer. */
function isWritten(name: string, said: string): boolean {
  for (let start = said.indexOf(name); start >= 0; start = said.indexOf(name, start + 1)) {
    const [before, after] = [said.slice(Math.max(0, start - 6), start), said.slice(start + name.length)];
    if (
      !/[\p{L}\p{N}]$/u.test(before) &&
      !(isReadLanguage(said) ? LONGER : LONGER_THAN_CASE).test(after) &&
      !/(?:^|\s)(?:[Ii]n|[Nn]ear) $/u.test(before)
    )
      return true;
  }
  return false;
}
