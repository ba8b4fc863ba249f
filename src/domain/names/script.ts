import anyAscii from 'any-ascii';

/** Scripts that write consonants and leave most vowels out. */
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
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

export function isAbjad(text: string): boolean {
  return ABJAD.test(text);
}

/** Reads a text in Latin letters; syllables that a script runs together ("WangWei") become words. */
export function toLatin(text: string): string {
  return anyAscii(text).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
