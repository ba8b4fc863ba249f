import type { NamePolicy } from '../policy/policy.ts';
import { bareSimilarity } from './bare-spelling.ts';
import { isSameSign } from './han-signs.ts';
import { lettersApart } from './name-token.ts';
import type { NameToken } from './name-token.ts';
import { shareVariant } from './name-variants.ts';
import { koreanKey } from './sound.ts';
import { spellingSimilarity } from './spelling.ts';
import { PARTICLES } from './words.ts';

/** How two tokens are the same name. */
export type TokenRelation =
  'same' | 'variant' | 'sound' | 'transliterated' | 'spelling' | 'initial' | 'joined' | 'acronym';

const VARIANT = 0.97;
const SAME_SOUND = 0.95;
const SHORTEST_SOUND = 4;
/** Nur and Noor: fewer sounds say less. */
const SAME_SHORT_SOUND = 0.86;
const SHORTEST_SKELETON = 4;
/** Other vowels, as transliterations have them: Prigojine, Prigozhin. */
const SAME_CONSONANTS = 0.88;
export const INITIAL = 0.9;
const JOINED_PARTICLE = 0.93;
/** One reading, two signs: another name more often than not. */
const SAME_READING = 0.3;
/** The reading of a word without vowels is never sure. */
const READ = 0.95;
const ROMANISED = 0.93;

/** Endings by which one name becomes that of the other gender. */
const GENDER_ENDINGS = new Set(['', 'a', 'e', 'o', 'us', 'ina', 'ette']);
const OTHER_GENDER = 0.4;
/** Words of two and three letters have neighbours everywhere; swapped letters are a slip all the same. */
const SHORT = 3;
const SHORT_SWAPPED = 0.72;
const SHORT_MORE = 0.62;
const SHORT_NEAR = 0.45;
const NEARLY_SAME = 0.95;
/** Without its vowels a short word has neighbours everywhere too, and two slips in a longer one are none. */
const BARE_NEAR = 0.5;
/** Both are names in use: a slip is less likely than another name, and two slips are none. */
const KNOWN_PENALTY = 0.05;
const KNOWN_NEAR = 0.77;
const OTHER_NAME = 0.4;

export interface TokenRules {
  policy: NamePolicy;
  /** The words are names of persons: given names have genders, and a known name is hardly another one misspelled. */
  persons: boolean;
}

/** Similarity of two tokens, 0 … 1; at or above the policy's threshold they are taken for the same name. */
export function tokenSimilarity(left: NameToken, right: NameToken, rules: TokenRules): number {
  if (left.sign !== null && right.sign !== null) return signSimilarity(left, right);
  if (left.text === right.text) return 1;
  if (isExact(left) || isExact(right)) return 0;
  if (left.kind === 'initial' || right.kind === 'initial') return initialSimilarity(left, right);
  if (shareVariant(left.variants, right.variants)) return VARIANT;
  if (left.kind === 'place' && right.kind === 'place') return 0;
  const sign = left.sign ?? right.sign;
  if (sign !== null) return syllableSimilarity(sign, left.text, right.text);
  if (left.writing !== right.writing) return acrossScripts(left, right);
  if (left.writing === 'abjad' && isArticleBefore(left.text, right.text)) return JOINED_PARTICLE;
  const sound = soundSimilarity(left, right);
  return sound > 0 || isFarApart(left, right) ? sound : bySpelling(left, right, rules);
}

function soundSimilarity(left: NameToken, right: NameToken): number {
  if (left.stem === right.stem) return SAME_SOUND;
  if (left.sound === right.sound) {
    if (left.sound.length >= SHORTEST_SOUND) return SAME_SOUND;
    return left.written.length + right.written.length > 2 * SHORT ? SAME_SHORT_SOUND : 0;
  }
  if (isSlavic(left.written) && isSlavic(right.written) && yoKey(left.written) === yoKey(right.written))
    return SAME_SOUND;
  if (isUkrainian(left.written) && isUkrainian(right.written) && heAsGe(left.written) === heAsGe(right.written))
    return SAME_SOUND;
  if (withoutDj(left.written) === withoutDj(right.written)) return SAME_SOUND;
  if (left.written.length >= SHORTEST_SOUND && zhAsJ(left.written) === zhAsJ(right.written)) return SAME_SOUND;
  const sameConsonants = left.skeleton.length >= SHORTEST_SKELETON && left.skeleton === right.skeleton;
  return sameConsonants && !(left.known && right.known) ? SAME_CONSONANTS : 0;
}

/** Russian ё is printed as е as often as not, and both are romanised with and without a y: Semyonovich, Semenovich. */
function yoKey(word: string): string {
  return word
    .replace(/^[yj](?=e)/, '')
    .replace(/(?<=[bcdfghklmnprstvz])[yj][oe]/g, 'e')
    .replace(/kh/g, 'h');
}

const SHORTEST_UKRAINIAN = 6;

function isUkrainian(word: string): boolean {
  return (
    word.length >= SHORTEST_UKRAINIAN && /(?:uk|enko|ets|s[ck](?:y[iy]?|iy|a|aya)|[iy]ch|[iy]v(?:na|a)?)$/.test(word)
  );
}

/** Ukrainian г is h, и y and ї yi, where Cyrillic letters are read as Russian ones: Hnatiuk, Gnatyuk. */
function heAsGe(word: string): string {
  return word
    .replaceAll('kh', 'h')
    .replaceAll('g', 'h')
    .replace(/[yj]/g, 'i')
    .replace(/ii+/g, 'i')
    .replace(/(?<=[bcdfhklmnprstvz])i(?=[aeou])/g, '');
}

/** Passports write đ as dj or d: Djordje, Dorde. */
function withoutDj(word: string): string {
  return word.replaceAll('dj', 'd');
}

/** Mongolian, Kazakh and Azerbaijani ж is j in passports and zh where Russian read it: Dashdorj, Dashdorzh. */
function zhAsJ(word: string): string {
  return word.replaceAll(/d?zh/g, 'j');
}

const SHORTEST_SLAVIC = 6;

function isSlavic(word: string): boolean {
  return word.length >= SHORTEST_SLAVIC && /(?:[oe]v|in)a?$|[oe]vi?ch$|[oe]vna$|sk(?:y|iy|i|aya|aia)$/.test(word);
}

/** Numbers and codes are equal or others. */
function isExact({ kind }: NameToken): boolean {
  return kind === 'number' || kind === 'code';
}

function signSimilarity(left: NameToken, right: NameToken): number {
  if (isSameSign(left.sign ?? '', right.sign ?? '')) return 1;
  return left.text === right.text ? SAME_READING : 0;
}

function initialSimilarity(left: NameToken, right: NameToken): number {
  return left.text.charCodeAt(0) === right.text.charCodeAt(0) ? INITIAL : 0;
}

function acrossScripts(left: NameToken, right: NameToken): number {
  if (left.writing === 'kana' || right.writing === 'kana') return kanaSimilarity(left, right);
  if (left.writing === 'full') return bareSimilarity(right.text, left.text, right.writing) * READ;
  if (right.writing === 'full') return bareSimilarity(left.text, right.text, left.writing) * READ;
  return 0;
}

/** Kana break up consonants with vowels, know no l, and write v as b or as a vowel. */
function kanaSimilarity(left: NameToken, right: NameToken): number {
  const [one, other] = [kanaKey(left.written), kanaKey(right.written)];
  if (one === other && one.length >= SHORTEST_KANA) return ROMANISED;
  return spellingSimilarity(left.text, right.text) * READ;
}

const SHORTEST_KANA = 3;

/** The consonants that kana can tell apart: `chi` is written for ti, `ji` for di. */
function kanaKey(word: string): string {
  return word
    .replace(/^v(?=[^aeiou])|^[uw](?=r)/, '')
    .replace(/ph/g, 'f')
    .replace(/tch|ch|ts|th/g, 't')
    .replace(/sh/g, 's')
    .replace(/j|dz|zh/g, 'd')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/[aeiouwyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** A syllable read from its sign is the other or it is not: it has no misspellings. */
function syllableSimilarity(sign: string, left: string, right: string): number {
  return isHangul(sign) && koreanKey(left) === koreanKey(right) ? ROMANISED : 0;
}

const [FIRST_HANGUL, LAST_HANGUL] = [0xac00, 0xd7a3];

function isHangul(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code >= FIRST_HANGUL && code <= LAST_HANGUL;
}

function bySpelling(left: NameToken, right: NameToken, { policy, persons }: TokenRules): number {
  if (isParticleBefore(left.text, right.text) || isParticleBefore(right.text, left.text)) return JOINED_PARTICLE;
  const spelling = spellingSimilarity(left.written, right.written);
  const length = Math.min(left.written.length, right.written.length);
  if (spelling < JUMBLED && isJumbled(left, right)) return JUMBLED;
  if (left.writing === 'abjad')
    return length <= policy.shortToken || spelling < KNOWN_NEAR ? Math.min(spelling, BARE_NEAR) : spelling;
  if (spelling === 0) return 0;
  let similarity = spelling;
  if (length <= SHORT && spelling < NEARLY_SAME) similarity = shortSimilarity(left, right, spelling);
  else if (persons && left.known && right.known) {
    if (differsByGender(left.text, right.text)) similarity = Math.min(spelling, OTHER_GENDER);
    else similarity = spelling < KNOWN_NEAR ? Math.min(spelling, OTHER_NAME) : spelling - KNOWN_PENALTY;
  }
  return length <= policy.shortToken ? Math.min(similarity, policy.tokenMatch - BELOW) : similarity;
}

/** The same letters between the first and the last, in any order. */
const JUMBLED = 0.72;
const SHORTEST_JUMBLED = 6;

function isJumbled({ written: left, letters }: NameToken, { written: right, letters: others }: NameToken): boolean {
  if (letters !== others || left.length !== right.length || left.length < SHORTEST_JUMBLED) return false;
  if (left.charCodeAt(0) !== right.charCodeAt(0) || left.at(-1) !== right.at(-1)) return false;
  return sorted(left) === sorted(right);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function shortSimilarity(left: NameToken, right: NameToken, spelling: number): number {
  const longer =
    Math.max(left.written.length, right.written.length) - Math.min(left.written.length, right.written.length);
  if (longer === 0) return left.letters === right.letters ? SHORT_SWAPPED : Math.min(spelling, SHORT_NEAR);
  const isLetterMore = Math.max(left.written.length, right.written.length) > SHORT && longer === 1;
  return isLetterMore && !(left.known && right.known) ? Math.min(spelling, SHORT_MORE) : Math.min(spelling, SHORT_NEAR);
}

/** Just below the threshold of tokens that are the same name. */
const BELOW = 0.01;
/** Letters that one word may have and the other lack where slips alone tell them apart, in short words and in others. */
const LETTERS_APART_SHORT = 4;
const LETTERS_APART = 6;
const SHORT_WORD = 7;

function isFarApart(left: NameToken, right: NameToken): boolean {
  const isShort = left.text.length <= SHORT_WORD && right.text.length <= SHORT_WORD;
  return lettersApart(left.letters, right.letters) > (isShort ? LETTERS_APART_SHORT : LETTERS_APART);
}

/** `alrahman` for `rahman`. */
function isParticleBefore(longer: string, shorter: string): boolean {
  const extra = longer.length - shorter.length;
  return (
    extra >= 2 && shorter.length >= SHORTEST_SOUND && longer.endsWith(shorter) && PARTICLES.has(longer.slice(0, extra))
  );
}

/** Arabic, where it is joined to the word and read as one letter: al-Rahman. */
function isArticleBefore(left: string, right: string): boolean {
  return left === `l${right}` || right === `l${left}`;
}

export function relationOf(left: NameToken, right: NameToken, similarity: number): TokenRelation {
  if (similarity === 1) return 'same';
  if (left.kind === 'initial' || right.kind === 'initial') return 'initial';
  if (shareVariant(left.variants, right.variants)) return 'variant';
  if (left.writing !== right.writing || left.sign !== null || right.sign !== null) return 'transliterated';
  return similarity === SAME_SOUND ? 'sound' : similarity === JOINED_PARTICLE ? 'joined' : 'spelling';
}

function differsByGender(left: string, right: string): boolean {
  let common = 0;
  while (common < left.length && left[common] === right[common]) common++;
  return common >= 3 && GENDER_ENDINGS.has(left.slice(common)) && GENDER_ENDINGS.has(right.slice(common));
}

/** Shorter words are one letter away from too many others. */
const SHORTEST_NEAR = 4;

/** One letter wrong, missing or too many, or two neighbours swapped; not the ending that makes a name another gender's. */
export function isOneLetterApart(left: string, right: string): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < SHORTEST_NEAR || longer.length - shorter.length > 1 || /\d/.test(left + right)) return false;
  if (differsByGender(left, right)) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  const rest = shorter.slice(start);
  if (longer.length > shorter.length) return rest === longer.slice(start + 1);
  const swapped = `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}`;
  return rest.slice(1) === longer.slice(start + 1) || (rest.length > 1 && swapped === longer.slice(start));
}
