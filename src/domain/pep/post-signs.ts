import { toCountryCode } from '../countries/country-code.ts';
import { foldPost } from './fold-post.ts';
import { partOfCountry } from './parts-of-countries.ts';
import { withoutTerm } from './term-of-office.ts';
import { ABBREVIATIONS, VOCABULARY } from './vocabulary.ts';

/** Stand for expressions that name no office that is held; see `no-office.ts`. */
export const NO_OFFICE_MARKS = { played: '\u2205', notHeld: '\u2298' } as const;
/** Stands for what says that an enterprise is a state's; see `state-owned.ts`. */
export const STATE_OWNED_MARK = '\u2302';

const WORD = /\p{L}[\p{L}\p{M}\p{N}.]*(?:[-‐–'’](?=\p{L})[\p{L}\p{M}\p{N}.]+)*|[,;:()[\]/|&–—+∅⊘⌂،؛，、（）-]/gu;
/** "VIII созыва", "17. Wahlperiode", "2nd term", "kadencja", "（2期）": which of an assembly's terms. */
const CONVOCATION = new RegExp(
  '(?<!\\p{L})(?:(?:[IVXLІХ]+|\\d+)(?:st|nd|rd|th|er?|[èe]me|[.ºª°]|-?(?:го|го|й|e|a|ª))? ?)?(?:созыва?|скликання|сазыву|wahlperiode|gesetzgebungsperiode|legislaturperiode|legislatur|legislatura|législature|legislature period|kadencj[aie]|mandatura|mandato|volební období|mandatperiode|mandat|convocation|term|dönem)(?: [IVXLІХ]+)?(?!\\p{L})|\\d期',
  'giu',
);
const ROMAN = /(?<![\p{L}\p{M}])[IVXL]{1,6}(?![\p{L}\p{M}.'’])/gu;
/** "grado 2A", "(BPS-14)", "grade II": the rank among equals. */
const GRADE =
  /(?<!\p{L})(?:(?:(?:TSC|job|pay) )?(?:grade|grado|group|n[ií]vel|niveau|livello|grad|grupo|gruppo|cat[ée]gor[ií][ea]|category|categoria|class|classe|clase|scale|level|nivel|stufe|besoldungsgruppe|entgeltgruppe|escalafón|BPS|PS|PP|TV-L)[ -]?(?:[A-Z]?\d{1,3}[A-Za-z]?|[A-E]\d?|[IVX]+)|(?:\d+|[IVXІ]+)(?:-?(?:го|й))? (?:разряда|категории|категорії|класса)|\d+급)(?![\p{L}\p{N}])/giu;
/** "12th", "5e". */
const NUMBER = /(?<!\p{L})\d+(?:st|nd|rd|th|er?|[èe]me|[ºª.])?(?!\p{L})/giu;
const ELIDED = /^(d|l|dell|all|nell|sull|dall)['’](?=.)/iu;
const LONGEST_EXPRESSION = 6;
const LONGEST_PLACE = 4;
const SHORTEST_BEGINNING = 4;

interface Word {
  written: string;
  folded: string;
  isCapitalised: boolean;
}

const EXPRESSIONS = new Map<string, string>();
/** How many words the longest expression with a first word has. */
const LONGEST_WITH = new Map<string, number>();
const BEGINNINGS = new Map<string, string>();
for (const [sign, words] of Object.entries(VOCABULARY)) {
  for (const word of words.split(',')) {
    const folded = foldPost(word.replace('*', ''));
    (word.endsWith('*') ? BEGINNINGS : EXPRESSIONS).set(folded, sign);
    const first = firstWord(folded);
    LONGEST_WITH.set(first, Math.max(LONGEST_WITH.get(first) ?? 1, folded.split(' ').length));
  }
}
const CAPITALS = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([sign, words]) => words.split(',').map((word) => [word, sign])),
);

/**
 * The signs of a post in the order of its words, numbers and articles left out: `k` a part of
 * a country or a town that is known, `c` a country or people, `n` another name, `x` any other word.
 */
export function signsOf(post: string): string {
  const words = wordsOf(/\p{Lu}/u.test(post) ? post : capitalised(post));
  let signs = '';
  for (let at = 0; at < words.length;) {
    const { sign, length } = expressionAt(words, at) ??
      placeAt(words, at) ?? { sign: unknownSign(words[at]), length: 1 };
    // Nordic languages have "i" for in.
    if (sign === '&' && words[at]?.written === 'i' && isIn(signs, words[at + 1])) signs += 'I';
    else if (sign !== 'a') signs += sign;
    at += length;
  }
  // "Caxias do Sul": what would link two words of a name ends it.
  signs = signs.replace(/u(?=$|[^nkpcqwu])/gu, 'n');
  // "Keeper of the Seals": a place has no article in English, unless it says what kind of place it is.
  return signs.replace(/T(?=n+(?:[^nqwkSeKdvBAPQb]|$))/gu, 'x').replaceAll('T', 'O');
}

/** Behind a body, or between an office and a name: "Varaordfører i Bodø". */
function isIn(before: string, next: Word | undefined): boolean {
  return /[WbB]$/u.test(before) || (/[rl]$/u.test(before) && next?.isCapitalised === true);
}

/** A name of many languages says itself that it is a school's, a hospital's or a library's. */
function unknownSign(word: Word | undefined): string {
  if (WORKPLACE_STEM.test(word?.folded ?? '')) return 'W';
  return word?.isCapitalised === true ? 'n' : 'x';
}

const WORKPLACE_STEM =
  /(?:skol(?:a|an|e|en|u|i|y|ka)?$|schule?n?$|okul|szkol|школ|училищ|lukio|koulu|liceo|lyceum|gymnasi|gimnazi|гимнази|ліце|лице[ий]|hospital|ospedal|krankenhaus|klinik|sjukhus|sygehus|sykehus|ziekenhuis|sairaala|bolnic|nemocnic|больниц|лікарн|szpital|hastane|korhaz|liceul?$|sykehus|skatte(?:verket|etaten|styrelsen)$|bibliot|barnehage|forskol|kindergarten|dagis)/u;

/** A text in small letters only does not tell a name from another word. */
function capitalised(post: string): string {
  return post.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function wordsOf(post: string): Word[] {
  const words: Word[] = [];
  const add = (written: string) =>
    words.push({ written, folded: foldPost(written), isCapitalised: CAPITALISED.test(written) });
  for (const [found] of withoutNumbers(post.replace(SLASHED_FORM, '$1$2')).matchAll(WORD)) {
    if (!LINK.test(found)) {
      add(found);
      continue;
    }
    const elided = ELIDED.exec(found);
    if (elided) add(elided[1] ?? '');
    const rest = found.slice(elided?.[0].length ?? 0).replace(/['’]s$/iu, '');
    const parts = rest.split(LINK).filter((part) => part !== '');
    if (parts.length < 2) add(rest);
    // "Vice-Governor", "Minister-designate"; "Sint-Truiden" and "Port-au-Prince" are one name.
    else if (!isOfPlace(parts) && parts.some((part) => isOfPost(foldPost(part)))) parts.forEach(add);
    else add(rest.split(LINK).join(' '));
  }
  return words;
}

/** Within a word. */
const LINK = /[-‐–'’]/u;
/** So is each word of a script that has no small letters, and "eThekwini". */
const CAPITALISED = /^(?=\p{L})(?:\P{Ll}|\p{Ll}{1,2}\p{Lu}\p{Ll})/u;

/** "A/S", "S/A": a legal form. */
const SLASHED_FORM = /(?<!\p{L})([AS])\/([AS])(?!\p{L})/gu;

/** ", population about 145,000", "(318,000 inhabitants)": of how large a town. */
const INHABITANTS =
  /[,(]? ?(?:(?:population|pop\.)(?: of)?(?: (?:about|some|over|approx\.?|around|ca\.?))? ?\d[\d.,]*|(?:(?:approx\.?|about|some|around|over|ca\.?|circa|env\.?|environ|rund|etwa|unos|około) )?\d[\d.,]*(?: \d{3})* (?:inhabitants|residents|people|einwohner\p{L}*|habitant(?:e)?s|abitanti|inwoners|mieszkańców|obyvatel\p{L}*|invånare|ind?byggere|asukasta|lakos\p{L}*|stanovnika|жител\p{L}*))(?!\p{L})\)?|(?<=\p{L}) (?:of|with|von|mit|de|con|avec) \d{1,3}(?:[.,’' ]\d{3})+(?![\d.,])(?: (?:inhabitants|residents|people|einwohner\p{L}*|habitantes|habitants|abitanti)(?!\p{L}))?/giu;

function withoutNumbers(post: string): string {
  const plain = withoutTerm(post);
  const patterns = /\d/u.test(plain) ? [INHABITANTS, CONVOCATION, GRADE, NUMBER, ROMAN] : [CONVOCATION, GRADE, ROMAN];
  return patterns.reduce((text, numbers) => text.replace(numbers, ' '), plain);
}

/** "Port-au-Prince", "Île-de-France". */
function isOfPlace(parts: readonly string[]): boolean {
  return parts.slice(1, -1).some((part) => LINKS.includes(EXPRESSIONS.get(foldPost(part)) ?? ' ') && part !== 'of');
}

const LINKS = 'oOTIFua&';

function isOfPost(folded: string): boolean {
  const sign = EXPRESSIONS.get(folded) ?? beginningOf(folded);
  return sign !== undefined && !LINKS.includes(sign);
}

interface Expression {
  sign: string;
  length: number;
}

function expressionAt(words: readonly Word[], at: number): Expression | null {
  const { written = '', folded = '' } = words[at] ?? {};
  const longest = Math.min(LONGEST_EXPRESSION, LONGEST_WITH.get(firstWord(folded)) ?? 1);
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    const sign = EXPRESSIONS.get(joined(words, at, length));
    if (sign !== undefined) return longerPlace(words, at, length) ?? { sign, length };
  }
  const place = longerPlace(words, at, 1);
  if (place) return place;
  if (/^[,;:()[\]/|–—+،؛，、（）-]$/u.test(written)) return { sign: ',', length: 1 };
  if (written === '&') return { sign: '&', length: 1 };
  if (written === NO_OFFICE_MARKS.played) return { sign: '0', length: 1 };
  if (written === NO_OFFICE_MARKS.notHeld) return { sign: '9', length: 1 };
  if (written === STATE_OWNED_MARK) return { sign: 's', length: 1 };
  const sign = CAPITALS.get(written.replaceAll('.', '')) ?? EXPRESSIONS.get(folded) ?? beginningOf(folded);
  return sign === undefined ? null : { sign, length: 1 };
}

/** A name parted by hyphens is one word with blanks. */
function firstWord(folded: string): string {
  const end = folded.indexOf(' ');
  return end < 0 ? folded : folded.slice(0, end);
}

function joined(words: readonly Word[], at: number, length: number): string {
  let text = words[at]?.folded ?? '';
  for (let next = at + 1; next < at + length; next += 1) text += ` ${words[next]?.folded ?? ''}`;
  return text;
}

function beginningOf(folded: string): string | undefined {
  for (let length = folded.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const sign = BEGINNINGS.get(folded.slice(0, length));
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/** "Republic of Korea", "Quezon City": more words than the expression that they begin with. */
function longerPlace(words: readonly Word[], at: number, length: number): Expression | null {
  const place = placeAt(words, at);
  return place !== null && place.length > length ? place : null;
}

function placeAt(words: readonly Word[], at: number): Expression | null {
  if (words[at]?.isCapitalised !== true) return null;
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    if (words[at + length - 1]?.isCapitalised !== true) continue;
    const name = joined(words, at, length);
    // A word of two or three letters is no code within a post.
    if (name.length < 4 && !SHORT_COUNTRIES.has(name)) continue;
    if (toCountryCode(name) !== null) return { sign: 'c', length };
    const part = partOfCountry(name);
    if (part === null) continue;
    // "New York City", "Métropole de Lyon" say themselves what they are.
    const kinds = length > 1 ? [at + length - 1, at].map((one) => EXPRESSIONS.get(words[one]?.folded ?? '')) : [];
    const kind = kinds.find((one) => one === 'q' || one === 'w');
    return { sign: part + (kind ?? ''), length };
  }
  return null;
}

const SHORT_COUNTRIES: ReadonlySet<string> = new Set(['us', 'usa', 'uk', 'uae', 'drc', 'prc']);
