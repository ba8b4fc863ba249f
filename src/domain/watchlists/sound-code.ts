/** Sounds that the world's spellings confuse, as one symbol each; 1 … 10. */
const SYMBOLS: Readonly<Record<string, number>> = { b: 1, f: 2, h: 3, k: 4, l: 5, m: 6, n: 7, r: 8, s: 9, t: 10 };
const BASE = 11;
/** Longer words differ in their endings only. */
const LONGEST_CODE = 6;
/** Codes of words with digits lie above every sound code. */
const FIRST_NUMBER_CODE = BASE ** LONGEST_CODE;
const NUMBER_CODES = 2 ** 25 - FIRST_NUMBER_CODE;
/** Words of vowels only: one code for all that begin alike. */
const FIRST_VOWEL_CODE = 2 ** 25;
/** Above every code. */
export const CODES = 2 ** 26;

/**
 * What a folded Latin word sounds like, coarsely: its consonants in classes that survive transliteration (k, q, c, g are
 * one), vowels left out. Equal codes make two words candidates for a comparison and nothing more.
 * @returns integers below `CODES`: one, and one more for each letter that some languages read or write as another (`j` as a
 * vowel, `dj` as d, `v` as b)
 */
export function soundCodes(word: string): number[] {
  const readings = [word];
  if (word.includes('j')) readings.push(word.replace(/dj|j/g, 'y'));
  if (word.includes('dj')) readings.push(word.replaceAll('dj', 'd'));
  if (/v(?!$)/.test(word)) readings.push(...readings.map((reading) => reading.replace(/v(?!$)/g, 'b')));
  return readings.length === 1 ? [soundCode(word)] : [...new Set(readings.map(soundCode))];
}

function soundCode(word: string): number {
  if (/\d/.test(word)) return FIRST_NUMBER_CODE + (hashOf(word) % NUMBER_CODES);
  const sounds = soundsOf(word);
  if (sounds === '') return FIRST_VOWEL_CODE + word.charCodeAt(0);
  let code = 0;
  for (let i = 0; i < sounds.length && i < LONGEST_CODE; i++) code = code * BASE + (SYMBOLS[sounds.charAt(i)] ?? 0);
  return code;
}

function soundsOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'k')
    .replace(/th|dh/g, 't')
    .replace(/(?:t|d)?(?:sch|sh|zh|ch|cz|tz|ts|dz)|dj/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/x/g, 'ks')
    .replace(/[jz]/g, 's')
    .replace(/[cgq]/g, 'k')
    .replace(/d/g, 't')
    .replace(/p/g, 'b')
    .replace(/^w|w$|v/g, 'f')
    .replace(/(?<=.)h$/, '')
    .replace(/[^bfhklmnrst]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
