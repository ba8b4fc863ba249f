import { normaliseName } from '../names/normalise.ts';
import { namesLike } from '../names/name-variants.ts';
import { scriptOf, toLatin } from '../names/script.ts';
import { LEGAL_FORMS, PARTICLES } from '../names/words.ts';
import { CODES, hashOf, soundCodes } from './sound-code.ts';

/** Raised when the keys of a name may come out different: what was indexed before must be indexed again. */
export const KEYS_VERSION = 1;

/** Words of one name that are indexed; pairs grow with their square, and no name needs more to be told apart. */
const MOST_WORDS = 8;
const LONGEST_NAME = 400;
/** Shorter words have too many neighbours one letter away. */
const SHORTEST_SPELLING = 4;
const LONGEST_SPELLING = 24;
const SHORTEST_SPLIT = 2;

/** What one listed name is found by. */
export interface IndexedName {
  words: readonly string[];
  keys: readonly number[];
}

/** One word of a searched name, or two neighbours of it read as one. */
export interface SearchedWord {
  /** Bit n stands for the name's nth word. */
  mask: number;
  codes: readonly number[];
  /** Codes of other names that it may stand for, as William for Bill. */
  variantCodes: readonly number[];
  /** Hashes of its spellings one letter away. */
  spellings: readonly number[];
}

export interface SearchedName {
  /** Its words in order; bit n of a mask is the nth of them. */
  words: readonly string[];
  searched: readonly SearchedWord[];
  /** Keys of a word read as two, with the mask of that word. */
  splits: readonly { mask: number; key: number }[];
}

/** The words a name is indexed and searched by: Latin, folded, without particles, legal forms and initials. */
export function nameWords(name: string): string[] {
  const latin = scriptOf(name) === 'Latin' ? name : toLatin(name);
  const all = normaliseName(latin.slice(0, LONGEST_NAME)).split(' ');
  const telling = all.filter((word) => word.length > 1 && !PARTICLES.has(word) && !LEGAL_FORMS.has(word));
  const words = telling.length > 0 ? telling : all.filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Keys of each word and of each two words of a listed name. */
export function indexName(name: string): IndexedName {
  const words = nameWords(name);
  const codes = words.map(soundCodes);
  const keys = new Set(codes.flat());
  for (const [index, ofWord] of codes.entries()) {
    for (const other of codes.slice(index + 1).flat()) for (const code of ofWord) keys.add(pairKey(code, other));
  }
  return { words, keys: [...keys] };
}

/** What a searched name is looked up by. */
export function searchName(name: string): SearchedName {
  const words = nameWords(name);
  const searched = words.map((word, index) => searchWord(word, 1 << index));
  for (let index = 0; index + 1 < words.length; index++) {
    searched.push(searchWord(`${words[index] ?? ''}${words[index + 1] ?? ''}`, 3 << index));
  }
  const splits = words.flatMap((word, index) => splitKeys(word).map((key) => ({ mask: 1 << index, key })));
  return { words, searched, splits };
}

function searchWord(word: string, mask: number): SearchedWord {
  const codes = soundCodes(word);
  const variantCodes = new Set(namesLike(word).flatMap(soundCodes));
  for (const code of codes) variantCodes.delete(code);
  return { mask, codes, variantCodes: [...variantCodes], spellings: spellingHashes(word) };
}

/**
 * Hashes of a word and of all that is left when one letter is taken out of it. Two words that are one letter apart,
 * or differ by two neighbours swapped, share one.
 * @returns signed 32-bit integers; none for words too short to have neighbours, and for numbers
 */
export function spellingHashes(word: string): number[] {
  if (word.length < SHORTEST_SPELLING || /\d/.test(word)) return [];
  const text = word.slice(0, LONGEST_SPELLING);
  const hashes = new Set([hashOf(text) | 0]);
  for (let i = 0; i < text.length; i++) hashes.add(hashOf(text.slice(0, i) + text.slice(i + 1)) | 0);
  return [...hashes];
}

function splitKeys(word: string): number[] {
  const keys = new Set<number>();
  for (let at = SHORTEST_SPLIT; at <= word.length - SHORTEST_SPLIT && at < LONGEST_SPELLING; at++) {
    for (const left of soundCodes(word.slice(0, at))) {
      for (const right of soundCodes(word.slice(at))) keys.add(pairKey(left, right));
    }
  }
  return [...keys];
}

/** Never the key of a single word, and a safe integer. */
function pairKey(left: number, right: number): number {
  const [low, high] = left < right ? [left, right] : [right, left];
  return (low + 1) * CODES + high;
}

/** Letters of all words together; a name far longer than any counts as long as that. */
export function letterCount(words: readonly string[]): number {
  return Math.min(
    words.reduce((sum, word) => sum + word.length, 0),
    LONGEST_NAME,
  );
}
