import type { NamePolicy } from '../policy/policy.ts';
import { areVariants } from './given-names.ts';
import { jaroWinkler } from './jaro-winkler.ts';

const VARIANT = 0.97;
const SAME_SOUND = 0.95;
const INITIAL = 0.9;
/** A pair that must be equal and is not stays below every threshold for a match. */
const NOT_EQUAL = 0.7;

/** Endings by which one name becomes that of the other gender. */
const GENDER_ENDINGS = new Set(['', 'a', 'e', 'o', 'us', 'ina', 'ette']);
/** Shorter words are one letter away from too many others. */
const SHORTEST_NEAR = 4;
/** Family names that Slavic languages inflect by gender. */
const FEMININE_SURNAME = /(?<=[oe]v)a$|(?<=sk)a(?:ya|ia|ja)?$/;
/** One ending of family names in its Ukrainian and its Belarusian spelling; it has no gender. */
const ENKO_SURNAME = /(?<=enk)[ao]$/;

export interface TokenContext {
  policy: NamePolicy;
  /** One of the names was written without vowels. */
  abjad: boolean;
}

/** Similarity of two folded tokens, 0 … 1; at or above the policy's threshold they are the same name. */
export function tokenSimilarity(left: string, right: string, { policy, abjad }: TokenContext): number {
  if (left === right) return 1;
  if (left.length === 1 || right.length === 1) return left.charCodeAt(0) === right.charCodeAt(0) ? INITIAL : 0;
  if (areVariants(left, right)) return VARIANT;
  if (stem(left) === stem(right)) return SAME_SOUND;
  if (abjad && consonants(left) === consonants(right)) return SAME_SOUND;
  const spelling = jaroWinkler(left, right);
  // Far apart in spelling: no reading brings them together.
  if (spelling < 0.6) return spelling;
  const sound = soundOf(left);
  if (sound.length >= 4 && sound === soundOf(right)) return SAME_SOUND;
  const short = Math.min(left.length, right.length) <= policy.shortToken;
  return short || differsByGender(left, right) ? Math.min(spelling, NOT_EQUAL) : spelling;
}

/** An initial that begins the other token: a match of its own kind. */
export function isInitialMatch(left: string, right: string): boolean {
  return left !== right && (left.length === 1 || right.length === 1) && left.charCodeAt(0) === right.charCodeAt(0);
}

function stem(token: string): string {
  return token.length >= 6
    ? token
        .replace(FEMININE_SURNAME, '')
        .replace(ENKO_SURNAME, '')
        .replace(/(?<=sk)(?:iy|ij|yi|y|i)$/, '')
    : token;
}

function consonants(token: string): string {
  return token.replace(/[aeiouwy]/g, '').replace(/(.)\1+/g, '$1');
}

/** One spelling for the usual ways to write the same sounds in Latin letters. */
function soundOf(token: string): string {
  return token
    .replace(/ph/g, 'f')
    .replace(/sch|sh|tch|ch|cz/g, '7')
    .replace(/kh/g, 'h')
    .replace(/ck|q|c/g, 'k')
    .replace(/x(?=.)/g, 'ks')
    .replace(/dj|dzh/g, 'j')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?<=[aou])e/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}

function differsByGender(left: string, right: string): boolean {
  let common = 0;
  while (common < left.length && left[common] === right[common]) common++;
  return common >= 3 && GENDER_ENDINGS.has(left.slice(common)) && GENDER_ENDINGS.has(right.slice(common));
}

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
