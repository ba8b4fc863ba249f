/** The vocabulary of everyday news in one language. */
export interface EverydayWords {
  /** Words that say nothing of weight, written small and parted by blanks. */
  plain: string;
  /** Words that tell of business, prizes, sport, culture, learning, charity or family. */
  topic: string;
  /** Verbs of everyday news that are bent by rule; English only. */
  verbs?: string;
  /** Phrases that are harmless as a whole, of words that are not alone. Regular expression sources (flags `gu`). */
  phrases: readonly string[];
  /** What a listed word may end in besides, and what stands in its place in the list. */
  endings: readonly (readonly [ending: string, base?: string])[];
  /** Whether two listed words make a third. */
  compounds: boolean;
  /** Whether nouns are written large, so that a large letter makes no name. */
  nounsLarge: boolean;
}
