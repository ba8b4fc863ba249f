import { withoutAttachedAddress } from './forms-of-address.ts';
import { NameToken, weightOfConsonants } from './name-token.ts';
import { frequencyWeight, RARE } from './name-frequency.ts';
import { personVariants } from './name-variants.ts';
import { normaliseName } from './normalise.ts';
import { isUnmistakableForm } from './legal-forms.ts';
import type { Writing } from './bare-spelling.ts';
import type { ReadWords } from './read-words.ts';
import { GENERATIONS, HONORIFICS, INNER_TITLES, PARTICLES, POST_NOMINALS, RANKS, SINGULAR_OFFICES } from './words.ts';

/** More parts than any name has; what follows is no name. */
const MOST_TOKENS = 16;

export interface ReadPerson {
  tokens: NameToken[];
  generation: string | null;
  office: boolean;
}

/** Brings the text of a person's name into the order in which it is read, and undoes what copying did to it. */
export function personText(name: string): string {
  let text = withoutAttachedAddress(name);
  if (REVERSED.test(text)) text = text.replace(REVERSED_WORDS, reversed);
  if (RUN_TOGETHER.test(text)) text = text.replace(WHERE_JOINED, ' ');
  if (text.includes('/')) text = text.replace(CHILD_OF, ' ');
  return text.includes(',') ? givenNameFirst(text) : text;
}

/** `rimidalV`: the word ends where it should begin. */
const REVERSED = /(?<!\p{L})\p{Ll}{2,}\p{Lu}(?!\p{L})/u;
const REVERSED_WORDS = new RegExp(REVERSED, 'gu');

function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

/** `JanDaniel`, not `McDonald`. */
const RUN_TOGETHER = /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u;
const WHERE_JOINED = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
/** `s/o`, `d/o`, `a/l`: son and daughter of. */
const CHILD_OF = /\s[adsw]\/[lop]\s/giu;

/** `Torres, James` → `James Torres`; `Torres, Jr.` stays. */
function givenNameFirst(name: string): string {
  const comma = name.indexOf(',');
  const rest = name.slice(comma + 1).trim();
  const suffix = normaliseName(rest);
  if (suffix === '' || GENERATIONS.has(suffix) || POST_NOMINALS.has(suffix)) return name;
  return `${rest} ${name.slice(0, comma)}`;
}

/** The parts of a person's name: titles and particles go, compounds fall into their parts. */
export function readPerson({ words: all, signs, writing }: ReadWords): ReadPerson {
  const words = all.slice(0, MOST_TOKENS);
  if (signs !== null)
    return { tokens: words.map((word, at) => signToken(word, signs[at] ?? null)), generation: null, office: false };
  const title = takeTitles(words);
  const generation = takeSuffixes(words);
  const tokens: NameToken[] = [];
  const named = words.filter((word) => !PARTICLES.has(word)).length;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (index > 0 && index < words.length - 1 && PARTICLES.has(word)) continue;
    // Din at the head is a name of its own: Din Mohammad.
    const place = { isLast: index === words.length - 1, named, writing };
    const compound = index === 0 && FAITH_SPELLINGS.has(word) ? null : compoundToken(word, writing);
    if (compound !== null) tokens.push(...compound);
    else tokens.push(personToken(unleet(word), place));
  }
  return { tokens, generation, office: title === 'office' || (title === 'rank' && isRareAlone(tokens)) };
}

function isRareAlone(tokens: readonly NameToken[]): boolean {
  return tokens.length === 1 && (tokens[0]?.weight ?? 0) >= RARE;
}

function signToken(text: string, sign: string | null): NameToken {
  if (sign === null && text.length > 1) return personToken(text, ALONE);
  return new NameToken(text, { sign, weight: SIGN_WEIGHT, kind: 'name' });
}

const ALONE: Place = { isLast: false, named: 1, writing: 'full' };

/** A syllable is but part of a name. */
const SIGN_WEIGHT = 0.7;
const INITIAL_WEIGHT = 0.35;
const LIGHT_WEIGHT = 0.15;
/** A form of a common name that no table has. */
const VARIANT_WEIGHT = 0.65;
const COMPOUND_WEIGHT = 0.25;

interface Place {
  isLast: boolean;
  /** Words of the name that are no particles. */
  named: number;
  writing: Writing;
}

/** Beside two other words a title is one; else it is half of the name (al-Sheikh, Diyab). */
const WORDS_BESIDE_TITLE = 2;

function personToken(text: string, { isLast, named, writing }: Place): NameToken {
  if (text.length === 1) return new NameToken(text, { weight: INITIAL_WEIGHT, kind: 'initial', writing });
  const isParticle = PARTICLES.has(text) || (writing === 'abjad' && BARE_PARTICLES.has(text));
  const isTitle = named > WORDS_BESIDE_TITLE && (INNER_TITLES.has(text) || (isLast && isUnmistakableForm(text)));
  if ((isParticle && named > 0) || isTitle)
    return new NameToken(text, { weight: LIGHT_WEIGHT, kind: 'light', writing });
  const weight = writing === 'abjad' ? weightOfConsonants(text) : frequencyWeight(text);
  const variants = writing === 'abjad' ? null : personVariants(text);
  const usual = weight ?? (variants === null ? RARE : VARIANT_WEIGHT);
  return new NameToken(text, {
    weight: usual,
    known: weight !== null || variants !== null,
    kind: 'name',
    writing,
    variants,
  });
}

/** Takes titles off the front. @returns whether one of them was an office that one person holds, or else a rank */
function takeTitles(words: string[]): 'office' | 'rank' | null {
  let title: 'office' | 'rank' | null = null;
  while (words.length > 1) {
    const [first = '', second = ''] = words;
    const both = words.length > 2 ? `${first} ${second}` : '';
    const isOffice = SINGULAR_OFFICES.has(first) || TWO_WORD_OFFICES.has(both);
    if (!isOffice && !HONORIFICS.has(first) && !TWO_WORD_TITLES.has(both)) break;
    if (isOffice) title = 'office';
    else if (RANKS.has(first)) title ??= 'rank';
    words.splice(0, TWO_WORD_OFFICES.has(both) || TWO_WORD_TITLES.has(both) ? 2 : 1);
  }
  return title;
}

const TWO_WORD_OFFICES = new Set(['prime minister', 'supreme leader', 'vice president']);
const TWO_WORD_TITLES = new Set(
  ['his', 'her'].flatMap((whose) =>
    ['excellency', 'majesty', 'highness', 'holiness', 'eminence', 'honour', 'honor'].map(
      (title) => `${whose} ${title}`,
    ),
  ),
);

/** Takes what follows a name off its end. @returns the generation it named */
function takeSuffixes(words: string[]): string | null {
  let generation: string | null = null;
  while (words.length > 2) {
    const last = words.at(-1) ?? '';
    if (GENERATIONS.has(last)) generation = GENERATIONS.get(last) ?? null;
    else if (!POST_NOMINALS.has(last)) break;
    words.pop();
  }
  return generation;
}

const SERVANT = 'abdul';
const FAITH = 'din';
/** Son of, father of, daughter of, and forms of address, without their vowels. */
const BARE_PARTICLES = new Set(['bn', 'bw', 'bnt', 'wld', 'syd', 'shykh', 'hj', 'mla']);
const SERVANT_SPELLINGS = new Set('abd abdal abdel abdol abdul abdur abder abdar abdus abdes abdoul'.split(' '));
const FAITH_SPELLINGS = new Set('din deen dine eddine eddin uddin ullin aldin addin eldin ddin ldyn dyn'.split(' '));
/** Names of their own, whatever they are made of. */
const WHOLE = /^abd[aeou]{1,2}l+[ah]/;
/** Abdulrahman, Abderrahim, Abdirashid. */
const OF_SERVANT = /^abd(?:[aeou]{1,2}l|[aeu](?:r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|t(?=t))|i(?=[a-z]{5}))([a-z]{3,})$/;
/** Shamsuddin, Nasreddine, Saifaldin. */
const OF_FAITH = /^([a-z]{3,}?)[aeiou](?:dd|ld)(?:i|ee|ie)ne?$/;

/** The parts of a compound of `abd` or `din`, those two in one spelling; null for other words. */
function compoundToken(word: string, writing: Writing): NameToken[] | null {
  const part = (text: string, written: string) =>
    new NameToken(text, { weight: COMPOUND_WEIGHT, kind: 'light', writing, written });
  const name = (text: string) => personToken(text, { ...ALONE, writing });
  const first = word.charCodeAt(0);
  if (first === LETTER_A || first === LETTER_B) {
    if (writing === 'abjad' ? word === 'bd' : SERVANT_SPELLINGS.has(word)) return [part(SERVANT, word)];
    const rest = word.startsWith('abd') && !WHOLE.test(word) ? OF_SERVANT.exec(word)?.[1] : undefined;
    if (rest !== undefined) return [part(SERVANT, word.slice(0, word.length - rest.length)), name(rest)];
  }
  if (!word.endsWith('n') && !word.endsWith('ne')) return null;
  if (FAITH_SPELLINGS.has(word)) return [part(FAITH, word)];
  const before = word.includes('d') ? OF_FAITH.exec(word)?.[1] : undefined;
  return before === undefined ? null : [name(before), part(FAITH, word.slice(before.length))];
}

const [LETTER_A, LETTER_B] = [97, 98];

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** Digits among letters stand for the letters they look like: `I9or Sech1n`. */
function unleet(word: string): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word)) return word;
  return word.replace(/\d/g, (digit) => LEET[digit] ?? digit);
}
