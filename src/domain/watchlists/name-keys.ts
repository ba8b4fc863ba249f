import { withoutAttachedAddress } from '../names/forms-of-address.ts';
import { normaliseName } from '../names/normalise.ts';
import { frequencyWeight } from '../names/name-frequency.ts';
import { namesLike } from '../names/name-variants.ts';
import { scriptOf, toLatin } from '../names/script.ts';
import { LEGAL_FORMS, PARTICLES } from '../names/words.ts';
import { CODES, hashOf, soundCodes } from './sound-code.ts';

/** Raised when the keys of a name may come out different: what was indexed before must be indexed again. */
export const KEYS_VERSION = 3;

/** Words of one name that are indexed; pairs grow with their square, and no name needs more to be told apart. */
const MOST_WORDS = 8;
const LONGEST_NAME = 400;
/** Shorter words have too many neighbours one letter away, but are themselves what a letter more or less makes of others. */
const SHORTEST_SPELLING = 4;
const SHORTEST_NEIGHBOUR = 3;
const LONGEST_SPELLING = 24;
const SHORTEST_SPLIT = 2;
const SHORTEST_HALF = 4;
/** Halves of words are looked for in names of few words: in others, two that are whole are enough to find them. */
const MOST_WORDS_SPLIT = 4;

/** What one listed name is found by. */
export interface IndexedName {
  words: readonly string[];
  keys: readonly number[];
  /** How many letters its words have together. */
  length: number;
  /** Bit n stands for the nth letter of the alphabet: which of them its words have. */
  letters: number;
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

/** The key of a word read as two, or of one of the two with another word; the mask is that of those. */
export interface SplitKey {
  mask: number;
  key: number;
  /** A name that it is to find has so many words at least. */
  leastWords: number;
}

export interface SearchedName {
  /** Its words in order; bit n of a mask is the nth of them. */
  words: readonly string[];
  searched: readonly SearchedWord[];
  /** Words read as two. */
  splits: readonly SplitKey[];
  /** The key of all its words as they are written, in any order. */
  whole: number;
  /** As those of an indexed name. */
  length: number;
  letters: number;
}

/** The words a name is indexed and searched by: Latin, folded, without particles, legal forms and initials. */
export function nameWords(name: string): string[] {
  return tellingWords(foldedWords(name));
}

function foldedWords(name: string): string[] {
  const latin = scriptOf(name) === 'Latin' ? name : toLatin(withoutAttachedAddress(name));
  const words = normaliseName(latin.slice(0, LONGEST_NAME)).split(' ');
  return words.filter((word) => word !== '');
}

function tellingWords(all: readonly string[]): string[] {
  // The syllables of a Korean or Chinese name are none, though they may look like one: Kim Se Gon.
  const areSyllables = all.length >= FEWEST_SYLLABLES && all.every((word) => word.length <= LONGEST_SYLLABLE);
  const telling = all.filter((word) => word.length > 1 && (areSyllables || !isAddition(word)));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST_WORDS);
}

const FEWEST_SYLLABLES = 3;
const LONGEST_SYLLABLE = 4;

/** A particle or a legal form: it comes and goes, and tells next to nothing. */
export function isAddition(word: string): boolean {
  return PARTICLES.has(word) || LEGAL_FORMS.has(word);
}

/** Keys of each word, of each two words and of all words of a listed name. */
export function indexName(name: string): IndexedName {
  const words = nameWords(name);
  const codes = words.map(soundCodes);
  const keys = new Set(codes.flat()).add(wholeKey(words));
  for (const [index, ofWord] of codes.entries()) {
    for (const other of codes.slice(index + 1).flat()) for (const code of ofWord) keys.add(pairKey(code, other));
  }
  return { words, keys: [...keys], length: letterCount(words), letters: lettersOf(words) };
}

/** What a searched name is looked up by. */
export function searchName(name: string): SearchedName {
  const all = foldedWords(name);
  const words = tellingWords(all);
  const searched = words.map((word, index) => searchWord(word, 1 << index));
  searched.push(...withAdditions(all, words), ...withoutArticles(words));
  for (let index = 0; index + 1 < words.length; index++) {
    searched.push(searchWord(`${words[index] ?? ''}${words[index + 1] ?? ''}`, 3 << index));
  }
  const splits = words.flatMap((word, index) =>
    splitKeys(word).map((key) => ({ mask: 1 << index, key, leastWords: 2 })),
  );
  if (words.length <= MOST_WORDS_SPLIT) splits.push(...halfKeys(words));
  return { words, searched, splits, whole: wholeKey(words), length: letterCount(words), letters: lettersOf(words) };
}

/** Words read as one with the particle beside them, which may be their own end: `Mans ur`, `el Sisi`. */
function withAdditions(all: readonly string[], words: readonly string[]): SearchedWord[] {
  const found: SearchedWord[] = [];
  for (const [at, word] of all.entries()) {
    const index = words.indexOf(word);
    const [before = '', after = ''] = [all[at - 1], all[at + 1]];
    if (index < 0) continue;
    for (const joined of [isLone(before, words) && before + word, isLone(after, words) && word + after]) {
      if (joined === false) continue;
      found.push({ mask: 1 << index, codes: soundCodes(joined), variantCodes: [], spellings: [] });
    }
  }
  return found;
}

/** Words without the Arabic article, or the like, that was joined to them: `Alsisi`. */
function withoutArticles(words: readonly string[]): SearchedWord[] {
  return words.flatMap((word, index) => {
    const bare = JOINED_ARTICLE.exec(word)?.slice(1).find(Boolean);
    return bare === undefined ? [] : [{ mask: 1 << index, codes: soundCodes(bare), variantCodes: [], spellings: [] }];
  });
}

const JOINED_ARTICLE = /^(?:al|el|bin|ben|ibn|abu|abou)(.{4,})$|^(.{4,})(?:al|el)$/;

function isLone(word: string, words: readonly string[]): boolean {
  return word !== '' && !words.includes(word);
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
  if (word.length < SHORTEST_NEIGHBOUR || /\d/.test(word)) return [];
  if (word.length < SHORTEST_SPELLING) return [hashOf(word) | 0];
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

/** Keys of either half of a word that is in use as no name, with each other word: `Faresmohammed Manaa`. */
function halfKeys(words: readonly string[]): SplitKey[] {
  const found: SplitKey[] = [];
  const leastWords = words.length + 1;
  for (const [index, word] of words.entries()) {
    if (frequencyWeight(word) !== null) continue;
    const halves = new Set<number>();
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF && at < LONGEST_SPELLING; at++) {
      for (const half of [word.slice(0, at), word.slice(at)]) halves.add(soundCodes(half)[0] ?? 0);
    }
    for (const [other, text] of words.entries()) {
      if (other === index) continue;
      const mask = (1 << index) | (1 << other);
      for (const code of soundCodes(text))
        for (const half of halves) found.push({ mask, key: pairKey(half, code), leastWords });
    }
  }
  return found;
}

/** Never the key of a single word, and a safe integer. */
function pairKey(left: number, right: number): number {
  const [low, high] = left < right ? [left, right] : [right, left];
  return (low + 1) * CODES + high;
}

/** Of names that sound alike there are thousands, of those written alike few. Below every other key. */
function wholeKey(words: readonly string[]): number {
  return -1 - hashOf([...words].sort().join(' '));
}

function lettersOf(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) - FIRST_LETTER;
      if (letter >= 0 && letter < LETTERS) letters |= 1 << letter;
    }
  }
  return letters;
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;

/** Letters of all words together; a name far longer than any counts as long as that. */
function letterCount(words: readonly string[]): number {
  return Math.min(
    words.reduce((sum, word) => sum + word.length, 0),
    LONGEST_NAME,
  );
}
