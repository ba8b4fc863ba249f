import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import type { EverydayWords } from './everyday-words.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

export type Bearing = 'topic' | 'plain' | 'unknown';

/** An everyday vocabulary, ready to be asked. */
export interface Vocabulary {
  /** Phrases that are harmless as a whole. */
  phrases: RegExp | null;
  nounsLarge: boolean;
  /** Words as they stand: many of a text's are where it is in this language. */
  listed: Iterable<string>;
  /** What a word, written small, tells. */
  bearing: (word: string) => Bearing;
}

function vocabularyOf({
  plain,
  topic,
  verbs = '',
  phrases,
  endings,
  compounds,
  nounsLarge,
}: EverydayWords): Vocabulary {
  const words = new Map<string, Bearing>();
  const add = (list: readonly string[], bearing: Bearing) => {
    for (const word of list) if (word !== '' && !words.has(word)) words.set(word, bearing);
  };
  const split = (list: string) => list.split(/\s+/);
  add(split(topic), 'topic');
  add(split(plain), 'plain');
  add(split(verbs).flatMap(formsOf), 'plain');
  const simple = (word: string): Bearing => {
    const whole = words.get(word);
    if (whole !== undefined) return whole;
    for (const [ending, base = ''] of endings) {
      if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_STEM) continue;
      const found = words.get(word.slice(0, -ending.length) + base);
      if (found !== undefined) return found;
    }
    return 'unknown';
  };
  return {
    phrases:
      phrases.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?:(?<=\\s)|(?!\\p{L}))`, 'gu'),
    nounsLarge,
    listed: words.keys(),
    bearing: compounds ? (word) => compound(word, simple) : simple,
  };
}

/** Of a regular English verb. */
function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const last = verb.at(-1) ?? '';
  const double = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  return [verb, `${verb}${/(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'}`, `${verb}ed`, `${verb}ing`, ...double];
}

const SHORTEST_STEM = 3;
const SHORTEST_PART = 3;
/** What joins the parts of a German or Dutch compound. */
const JOINTS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** A word, or two words of the list in one. */
function compound(word: string, simple: (part: string) => Bearing): Bearing {
  const whole = simple(word);
  if (whole !== 'unknown') return whole;
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const end = simple(word.slice(cut));
    if (end === 'unknown') continue;
    const start = word.slice(0, cut);
    if (JOINTS.some((joint) => start.endsWith(joint) && isTold(simple(start.slice(0, start.length - joint.length))))) {
      return 'topic';
    }
  }
  return 'unknown';
}

const isTold = (bearing: Bearing) => bearing !== 'unknown';

/** Of the words of a text written small, those that must be listed as they stand. */
const LEAST_LISTED = 0.45;
/** Letters that tell what language a text is in. */
const ENOUGH = 120;

function smallWords(text: string): string[] {
  return text
    .split(' ')
    .map((word) => (/[,.;:]$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '' && word >= 'a' && word === word.toLowerCase());
}

/** Vocabularies, with a bit for each of them that lists a word. */
export interface Lexicon<T> {
  all: readonly T[];
  listing: ReadonlyMap<string, number>;
}

function lexiconOf<T extends Pick<Vocabulary, 'listed'>>(all: readonly T[]): Lexicon<T> {
  const listing = new Map<string, number>();
  for (const [index, { listed }] of all.entries()) {
    for (const word of listed) listing.set(word, (listing.get(word) ?? 0) | (1 << index));
  }
  return { all, listing };
}

/**
 * The vocabulary that lists most words of a text; null where none lists enough.
 * @param how how many of its letters are looked at, and the share of their words that must be listed, 0 … 1
 */
export function vocabularyFor<T>(
  text: string,
  { all, listing }: Lexicon<T>,
  how: { letters?: number; least?: number } = {},
): T | null {
  const { letters = ENOUGH, least = LEAST_LISTED } = how;
  const words = smallWords(text.slice(0, letters));
  const listings = words.map((word) => listing.get(word) ?? 0);
  let found: T | null = null;
  let most = Math.max(1, words.length * least);
  for (const [index, vocabulary] of all.entries()) {
    const listed = listings.filter((bits) => (bits & (1 << index)) !== 0).length;
    if (listed < most || (found !== null && listed === most)) continue;
    most = listed;
    found = vocabulary;
  }
  return found;
}

const WORDS = {
  english: ENGLISH,
  german: GERMAN,
  french: FRENCH,
  spanish: SPANISH,
  portuguese: PORTUGUESE,
  italian: ITALIAN,
  dutch: DUTCH,
} as const;

export type Language = keyof typeof WORDS;

/** Of the languages whose everyday words are known here. */
export const VOCABULARIES = lexiconOf(
  Object.entries(WORDS).map(([language, words]) => ({
    ...vocabularyOf(words),
    language: language as Language,
  })),
);
