import { DUTCH } from '../everyday/dutch.ts';
import { ENGLISH } from '../everyday/english.ts';
import type { EverydayWords } from '../everyday/everyday-words.ts';
import { FRENCH } from '../everyday/french.ts';
import { GERMAN } from '../everyday/german.ts';
import { ITALIAN } from '../everyday/italian.ts';
import { PORTUGUESE } from '../everyday/portuguese.ts';
import { SPANISH } from '../everyday/spanish.ts';
import { lexiconOf, vocabularyOf } from '../everyday/vocabularies.ts';
import type { Vocabulary } from '../everyday/vocabularies.ts';
import { SUBJECT } from '../mask-names.ts';
import { DUTCH_HARMED } from './dutch.ts';
import { ENGLISH_HARMED } from './english.ts';
import { FRENCH_HARMED } from './french.ts';
import { GERMAN_HARMED } from './german.ts';
import type { HarmedWords } from './harmed-words.ts';
import { ITALIAN_HARMED } from './italian.ts';
import { PORTUGUESE_HARMED } from './portuguese.ts';
import { SPANISH_HARMED } from './spanish.ts';

/** Stand in a text for those who did it, for what the subject suffered or reported, and for what it handed over. */
export const CULPRIT = '\u008C';
export const HARMED = '\u008D';
export const FLOW = '\u008F';

/** How one language tells of who was harmed, ready to read with. */
export interface Grammar {
  sources: HarmedWords;
  culprits: RegExp;
  suffered: RegExp;
  flows: RegExp;
  harmless: RegExp;
  /** A noun before or behind the subject that makes it one who was harmed. */
  roleBefore: RegExp;
  roleAfter: RegExp;
  /** What culprits do, where a clause goes on behind them. */
  harms: RegExp;
  opener: RegExp;
  /** Where clauses part. */
  split: RegExp;
  /** The subject, or who may be it. */
  tied: RegExp;
  persons: RegExp;
  words: ReadonlySet<string>;
  everyday: Vocabulary;
  listed: Iterable<string>;
}

const any = (sources: readonly string[]) =>
  sources.length === 0 ? '(?!)' : `(?<![\\p{L}-])(?:${sources.join('|')})(?![\\p{L}-])`;

function grammarOf(words: HarmedWords, everyday: EverydayWords): Grammar {
  const vocabulary = vocabularyOf(everyday, { wide: false });
  // To compare in any case takes much longer: only nouns that are written large need it.
  const flags = everyday.nounsLarge ? 'giu' : 'gu';
  const known = new Set(words.words.split(/\s+/));
  return {
    sources: words,
    culprits: new RegExp(any(words.culprits), flags),
    suffered: new RegExp(any(words.suffered), flags),
    harms: new RegExp(`^(?:${words.harms.join('|')})(?![\\p{L}-])`, 'iu'),
    harmless: new RegExp(any(words.harmless), flags),
    flows: new RegExp(any(words.flows), flags),
    everyday: vocabulary,
    listed: new Set([...known, ...vocabulary.listed]),
    roleBefore: new RegExp(`(?<![\\p{L}-])${words.roles}(?=,? ${SUBJECT})`, flags),
    roleAfter: new RegExp(`(${SUBJECT}, )(?:an? |the |une? |eine? )?(?:\\p{Ll}+ )?${words.roles}(?![\\p{L}-])`, flags),
    opener: new RegExp(`^(?:${words.openers} )+`, 'u'),
    split: new RegExp(
      `,(?!\\d)\\s*|[;:–—"“”«»]\\s*|\\s-\\s|(?<!\\p{L})(?=${words.openers} )|['’](?=\\s|$)|(?<=\\s)['‘]`,
      'u',
    ),
    tied: new RegExp(`${SUBJECT}|(?<!\\p{L})${words.pronouns}(?!\\p{L})`, 'iu'),
    persons: new RegExp(`(?<!\\p{L})${words.persons}(?!\\p{L})`, 'iu'),
    words: known,
  };
}

export const ENGLISH_GRAMMAR = grammarOf(ENGLISH_HARMED, ENGLISH);
export const GERMAN_GRAMMAR = grammarOf(GERMAN_HARMED, GERMAN);
export const FRENCH_GRAMMAR = grammarOf(FRENCH_HARMED, FRENCH);
export const SPANISH_GRAMMAR = grammarOf(SPANISH_HARMED, SPANISH);
export const PORTUGUESE_GRAMMAR = grammarOf(PORTUGUESE_HARMED, PORTUGUESE);
export const ITALIAN_GRAMMAR = grammarOf(ITALIAN_HARMED, ITALIAN);
const DUTCH_GRAMMAR = grammarOf(DUTCH_HARMED, DUTCH);

export const GRAMMARS = lexiconOf<Grammar>([
  ENGLISH_GRAMMAR,
  GERMAN_GRAMMAR,
  FRENCH_GRAMMAR,
  SPANISH_GRAMMAR,
  PORTUGUESE_GRAMMAR,
  ITALIAN_GRAMMAR,
  DUTCH_GRAMMAR,
]);
