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
  /** What a word, written small, tells. */
  bearing(word: string): Bearing;
}

export function vocabularyOf({ plain, topic, phrases, endings, compounds, nounsLarge }: EverydayWords): Vocabulary {
  const words = new Map<string, Bearing>();
  for (const word of plain.split(/\s+/)) words.set(word, 'plain');
  for (const word of topic.split(/\s+/)) words.set(word, 'topic');
  words.delete('');
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
    phrases: phrases.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?:(?<=\\s)|(?!\\p{L}))`, 'gu'),
    nounsLarge,
    bearing: compounds ? (word) => compound(word, simple) : simple,
  };
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

/** Of the languages whose everyday words are known here. */
export const VOCABULARIES: readonly Vocabulary[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
].map(vocabularyOf);
