import anyAscii from 'any-ascii';
import type { Writing } from './bare-spelling.ts';

const ABJADS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
/** Their short a is read into every consonant, and any-ascii leaves it out. */
const ABUGIDAS =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Arabic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Devanagari',
  'Bengali',
  'Thai',
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

const LATIN_ONLY = /^[\p{ASCII}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** The first script found in a text; `Other` where it is none of the common ones. */
export function scriptOf(text: string): string {
  if (LATIN_ONLY.test(text)) return 'Latin';
  return SCRIPTS.find((script) => script.name !== 'Latin' && script.pattern.test(text))?.name ?? 'Other';
}

export function writingOf(text: string): Writing {
  if (ABJADS.test(text)) return 'abjad';
  if (ABUGIDAS.test(text)) return 'abugida';
  return KANA.test(text) ? 'kana' : 'full';
}

/** Scripts of syllables: each sign is a word of its own, and is compared as it stands. */
export const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Reads a text in Latin letters; syllables that a script runs together ("WangWei") become words. */
export function toLatin(text: string): string {
  // Capitals would be read letter by letter: Х as Kh within a word of capitals.
  if (!SYLLABLES.test(text)) return anyAscii(greekPairs(text.toLowerCase()));
  return anyAscii(text).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}

/** Greek writes one sound with two letters where ου is ou, and αυ, ευ are av, ev or af, ef (ISO 843, ELOT 743). */
function greekPairs(text: string): string {
  if (!/[υύ]/.test(text)) return text;
  return text
    .replace(/([οό])[υύ]/g, 'ou')
    .replace(/([αεη])[υύ](?=[αάεέηήιίοόωώυύβγδζλμνρ])/g, '$1v')
    .replace(/([αεη])[υύ]/g, '$1f');
}
