import { normaliseName } from './normalise.ts';

/** Written in plain letters, and parted from what stands around it by plain signs. */
const PLAIN_WORD = /(?<=^|[ (])[A-Z][a-z]+(?=[ ,.)]|$)/g;

/** Whether a text has one of some folded words (`normaliseName`). Most names are plain: they spare folding the text. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (
    (text.match(PLAIN_WORD) ?? []).some((word) => words.has(word.toLowerCase())) ||
    normaliseName(text)
      .split(' ')
      .some((word) => words.has(word))
  );
}
