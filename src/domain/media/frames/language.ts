import { FRAME_WORDS, KINDS } from './words.ts';
import type { FrameWords } from './words.ts';
import { matchesOf } from '../../text/matches-of.ts';

export interface Word {
  /** In small letters, without an elided article. */
  low: string;
  /** Whether it is written large. */
  large: boolean;
  /** Where it ends in its text. */
  end: number;
}

/** The words of one language, by what they do. */
export type Language = Readonly<Record<keyof FrameWords, ReadonlySet<string>>> & { name: string };

const WORD = /[\u0080\u0081]|[\p{L}\p{M}\p{Nd}]+(?:[-'’.,](?=[\p{L}\p{Nd}])[\p{L}\p{M}\p{Nd}]+)*|[,;:()"“”„«»–—]/gu;
const ELIDED = /^(?:l|un|dell|all|dall|nell|sull|qu|c|s|n)['’](?=\p{L})(?!h?a(?:vait|veva|nno)?$|ont$)/u;

/** The words of a text and the signs between them, names as the signs that stand for them. */
export function wordsIn(text: string): Word[] {
  return [...matchesOf(text, WORD)].map((match) => ({
    low: match[0]
      .toLowerCase()
      .replace(ELIDED, '')
      .replace(/['’]s$/u, ''),
    large: /^\p{Lu}/u.test(match[0]),
    end: match.index + match[0].length,
  }));
}

/** By which a language is told. */
const LITTLE_KINDS =
  'articles prepositions passive auxiliary is pronouns owners who says voices victims lost harmed handed common'.split(
    ' ',
  ) as (keyof FrameWords)[];

const LANGUAGES: readonly Language[] = Object.entries(FRAME_WORDS).map(([name, words]) => {
  const set = (kind: keyof FrameWords) => new Set((words[kind] ?? '').split(' ').filter((word) => word !== ''));
  return { name, ...Object.fromEntries(KINDS.map((kind) => [kind, set(kind)])) } as Language;
});
/** The languages of each little word, by their places. */
const LITTLE = new Map<string, number[]>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const kind of LITTLE_KINDS) {
    for (const word of language[kind]) {
      const known = LITTLE.get(word) ?? [];
      if (known.at(-1) !== index) LITTLE.set(word, [...known, index]);
    }
  }
}

/**
 * What a text may be written in: the language it has most little words of, or several where it is too short to tell, each
 * of them with the turns of all; none where it has not one.
 */
export function languagesOf(words: readonly Word[]): readonly Language[] {
  const counts = LANGUAGES.map(() => 0);
  for (const { low } of words) {
    for (const index of LITTLE.get(low) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const likely = most === 0 ? [] : LANGUAGES.filter((_, index) => counts[index] === most);
  if (likely.length < 2) return likely;
  const turns = new Set(likely.flatMap((language) => [...language.turns, ...language.admits]));
  return likely.map((language) => ({ ...language, turns }));
}

/** Letters by which the cases of a noun differ, and those that tell it. */
const ENDING = 2;
const CHANGED = 1;
const STEM = 4;

/** Whether two words are one noun, in whatever case or number. */
export function isSameNoun(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  const shared = Math.max(STEM, shorter - CHANGED);
  return (
    Math.abs(left.length - right.length) <= (shorter > STEM ? ENDING + 1 : ENDING) &&
    left.slice(0, shared) === right.slice(0, shared)
  );
}
