import { VERB_PLACES } from '../everyday/verb-place.ts';
import type { MayBeVerb } from '../everyday/verb-place.ts';
import { lexiconOf } from '../everyday/vocabularies.ts';
import type { Language } from '../everyday/vocabularies.ts';
import { SUBJECT } from '../mask-names.ts';
import { ENGLISH_FRAMES } from './frames/english.ts';
import { FRENCH_FRAMES } from './frames/french.ts';
import { GERMAN_FRAMES } from './frames/german.ts';
import { ITALIAN_FRAMES } from './frames/italian.ts';
import { PORTUGUESE_FRAMES } from './frames/portuguese.ts';
import { SPANISH_FRAMES } from './frames/spanish.ts';
import type { FrameWords } from './frame-words.ts';
import {
  CULPRIT,
  ENGLISH_GRAMMAR,
  FRENCH_GRAMMAR,
  GERMAN_GRAMMAR,
  ITALIAN_GRAMMAR,
  PORTUGUESE_GRAMMAR,
  SPANISH_GRAMMAR,
} from './grammar.ts';
import type { Grammar } from './grammar.ts';

/** Stand in a text for the subject as one who was harmed, heard or who reported it, and for no more than its presence. */
export const GROUND = '\u008D';
export const NEUTRAL = '\u008E';
export const THEY = CULPRIT;

/** What is told of who stands beside a crime in one language, ready to read with. */
export interface FrameGrammar {
  mayBeVerb: MayBeVerb;
  base: Grammar;
  grounds: RegExp;
  neutral: RegExp;
  culprits: RegExp;
  /** A word of a clause on the subject that tells of no deed. */
  knows: (word: string) => boolean;
  determiners: ReadonlySet<string>;
  verbal: RegExp;
  copula: RegExp;
  heads: RegExp;
  him: RegExp;
  speaker: RegExp;
  doubts: RegExp;
  hints: RegExp;
  drawn: RegExp;
  harm: RegExp;
  relative: RegExp;
  clauseWord: RegExp;
  dropsSubject: boolean;
  theyDid: RegExp;
  shady: RegExp;
  opener: RegExp;
  split: RegExp;
  listed: Iterable<string>;
}

const setOf = (words: string) => new Set(words.split(/\s+/));
const any = (sources: readonly string[], flags: string) =>
  sources.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}-])(?:${sources.join('|')})(?![\\p{L}-])`, flags);

/** Money is lost to a gang, and to a court or a bookmaker too. */
const LOSS = /^\(\?:(?:lost|verlor|perdi|a\|avait\|ont\) perdu|ha\|aveva\|hanno\) perso|perdeu|raakte)/u;

function grammarOf(language: Language, words: FrameWords, base: Grammar): FrameGrammar {
  const flags = base.everyday.nounsLarge ? 'giu' : 'gu';
  const known = setOf(words.words);
  const suffers = `${SUBJECT},? ?(?:${words.who} )?(?:${base.sources.suffered.filter((source) => !LOSS.test(source)).join('|')})`;
  return {
    mayBeVerb: VERB_PLACES[language],
    base,
    grounds: any([...words.grounds, suffers], flags),
    neutral: any(words.neutral, flags),
    culprits: any(words.culprits, flags),
    knows: (word) => known.has(word) || base.words.has(word) || base.everyday.bearing(word) !== 'unknown',
    determiners: setOf(words.determiners),
    verbal: new RegExp(words.verbal, 'u'),
    copula: new RegExp(`(?<!\\p{L})${words.copula}`, 'iu'),
    heads: new RegExp(`^${words.heads}`, 'iu'),
    him: new RegExp(`(?<!\\p{L})${words.him}(?!\\p{L})`, 'iu'),
    speaker: new RegExp(`(?<!\\p{L})${words.speaker}(?!\\p{L})`, 'iu'),
    hints: new RegExp(`(?<!\\p{L})${words.hints}(?!\\p{L})`, 'iu'),
    doubts: new RegExp(`(?<!\\p{L})${words.doubts}(?!\\p{L})`, 'iu'),
    drawn: new RegExp(`(?<!\\p{L})${words.drawn}(?!\\p{L})`, 'iu'),
    harm: new RegExp(`(?<!\\p{L})${words.harm}`, 'iu'),
    clauseWord: new RegExp(`(?<!\\p{L})${words.clauseWords} $`, 'iu'),
    relative: new RegExp(`(?<!\\p{L})${words.who} $`, 'iu'),
    dropsSubject: words.dropsSubject,
    theyDid: new RegExp(`^${words.theyDid}`, 'iu'),
    shady: new RegExp(`^(?:${words.shady})$`, 'iu'),
    opener: new RegExp(`^(?:${words.openers} )+`, 'iu'),
    split: new RegExp(`,(?!\\d)\\s*|[;:–—()]\\s*|\\s-\\s|(?<!\\p{L})(?=${words.openers} )`, 'u'),
    listed: base.listed,
  };
}

export const FRAME_GRAMMARS = lexiconOf<FrameGrammar>([
  grammarOf('english', ENGLISH_FRAMES, ENGLISH_GRAMMAR),
  grammarOf('german', GERMAN_FRAMES, GERMAN_GRAMMAR),
  grammarOf('french', FRENCH_FRAMES, FRENCH_GRAMMAR),
  grammarOf('spanish', SPANISH_FRAMES, SPANISH_GRAMMAR),
  grammarOf('portuguese', PORTUGUESE_FRAMES, PORTUGUESE_GRAMMAR),
  grammarOf('italian', ITALIAN_FRAMES, ITALIAN_GRAMMAR),
]);
