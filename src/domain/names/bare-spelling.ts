import { similarityOfRatio } from './spelling.ts';

/** How a script writes vowels: `abjad` the long ones at most (Arabic, Hebrew), `abugida` all but the short a (Devanagari), `kana` too many. */
export type Writing = 'full' | 'abjad' | 'abugida' | 'kana';

/** Tenths of an edit, as in spellings. */
const FULL = 10;
const UNWRITTEN = 1;
const LONG_UNWRITTEN = 4;
const OTHER_VOWEL = 5;
const SAME_CLASS = 3;
const LONG_VOWEL = 9;
const ASPIRATE = 4;
const MUTE = 2;
const FINAL_ALEF = 1;

const VOWELS = 'aeiou';
/** Consonants that transliterations and readings exchange. */
const CLASSES = ['bpv', 'cgkq', 'dt', 'fpv', 'gj', 'jy', 'sz', 'hk', 'dz'];
/** What the letters of long vowels may be read as. */
const READINGS: Readonly<Record<string, string>> = { y: 'yiej', i: 'iey', w: 'wuov', v: 'wuov' };

const LONGEST = 32;
const WIDTH = LONGEST + 1;
const table = new Int32Array(WIDTH * WIDTH);
/** Without vowels, words less alike are other words. */
const LEAST = 0.88;
/** Too few consonants to tell names apart by. */
const FEW_LETTERS = 2;
const FEW_LETTERS_SAY = 0.8;

/** How alike a word whose vowels are not all written is to one in full, 0 … 1. */
export function bareSimilarity(bare: string, full: string, writing: Writing): number {
  const height = Math.min(bare.length, LONGEST);
  const width = Math.min(full.length, LONGEST);
  if (height > width + 1) return 0;
  table[0] = 0;
  for (let j = 1; j <= width; j++) table[j] = (table[j - 1] ?? 0) + unwritten(full, j - 1, writing);
  for (let i = 1; i <= height; i++) {
    const start = i * WIDTH;
    const extra = surplus(bare, i - 1, writing);
    table[start] = (table[start - WIDTH] ?? 0) + extra;
    for (let j = 1; j <= width; j++) {
      const at = start + j;
      table[at] = Math.min(
        (table[at - WIDTH - 1] ?? 0) + readAs(bare, i - 1, full.charAt(j - 1), { isLast: j === width, writing }),
        (table[at - WIDTH] ?? 0) + extra,
        (table[at - 1] ?? 0) + unwritten(full, j - 1, writing),
      );
    }
  }
  const similarity = similarityOfRatio((table[height * WIDTH + width] ?? 0) / FULL / (height + 1));
  if (similarity < LEAST) return 0;
  return height < FEW_LETTERS ? Math.min(similarity, FEW_LETTERS_SAY) : similarity;
}

/** What it costs that a letter of the full word is not written in the bare one. */
function unwritten(full: string, at: number, writing: Writing): number {
  const letter = full.charAt(at);
  if (at > 0 && letter === full.charAt(at - 1)) return 0;
  if (writing === 'abjad' && isLong(full, at)) return LONG_UNWRITTEN;
  if (letter === 'a') return UNWRITTEN;
  if (VOWELS.includes(letter)) return writing === 'abjad' ? UNWRITTEN : OTHER_VOWEL;
  // Behind a consonant it only tells which one: th, kh.
  if (letter === 'h') return at > 0 && !VOWELS.includes(full.charAt(at - 1)) ? MUTE : FULL;
  return full.charAt(at + 1) === 'h' ? ASPIRATE : FULL;
}

/**
 * A vowel written with two letters (Mahmoud), or an i or u at the end, is long; those are written in every script, but for
 * the alef, which is not read. In "Daoud" and "Jaoudé" the first two are no such vowel.
 */
function isLong(full: string, at: number): boolean {
  const letter = full.charAt(at);
  if (letter === 'a' || (letter === 'o' && full.charAt(at + 1) === 'u')) return false;
  if (at === full.length - 1) return letter === 'i' || letter === 'u';
  return at > 0 && VOWELS.includes(letter) && VOWELS.includes(full.charAt(at - 1));
}

/** What it costs that the bare word has a letter the full one lacks. */
function surplus(bare: string, at: number, writing: Writing): number {
  const letter = bare.charAt(at);
  if (letter === 'h' && at === bare.length - 1) return MUTE;
  // Arabic joins its article to the word.
  if (letter === 'l' && at === 0 && writing === 'abjad') return MUTE;
  // One letter of the script, two of ours: dh, sh, kh.
  if (letter === 'h' && at > 0 && 'dgkst'.includes(bare.charAt(at - 1))) return MUTE;
  // Amr is written with one, to tell it from Umar.
  if (letter === 'w' && at === bare.length - 1) return MUTE;
  if (letter === 'y' || letter === 'w') return LONG_VOWEL;
  return VOWELS.includes(letter) && writing === 'abugida' ? OTHER_VOWEL : FULL;
}

function readAs(
  bare: string,
  at: number,
  other: string,
  { isLast, writing }: { isLast: boolean; writing: Writing },
): number {
  const letter = bare.charAt(at);
  if (letter === other) return 0;
  if (writing === 'abugida' && VOWELS.includes(letter) && VOWELS.includes(other)) return OTHER_VOWEL;
  if (writing === 'abjad' && READINGS[letter]?.includes(other) === true) return 0;
  if (isLast && at === bare.length - 1 && (letter === 'y' || letter === 'h') && (other === 'a' || other === 'e'))
    return FINAL_ALEF;
  return CLASSES.some((sounds) => sounds.includes(letter) && sounds.includes(other)) ? SAME_CLASS : FULL;
}
