import { OFF_THE_FIELD, TRUE_TO_LIFE } from './in-earnest.ts';
import { SUSPICIOUS } from './suspicious.ts';
import { VOCABULARIES, vocabularyFor } from './vocabularies.ts';
import { GRAVER } from './graver-words.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';

/** Stands for a word or a phrase that is harmless where it stands. */
export const HARMLESS = '\u008E';

const TRUE = beginningsOf(TRUE_TO_LIFE);
const EARNEST = beginningsOf([...GRAVER, ...TRUE_TO_LIFE, ...OFF_THE_FIELD]);

const IS_SUSPICIOUS = new RegExp(wholeWords(SUSPICIOUS).source, 'u');

/** Of words in small letters. */
export function beginningsOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u');
}

/** Of whole words in small letters. */
export function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Whether a text says that it is of true life, or tells of those who deal with deeds: most reports do at once. */
export function isTrueToLife(masked: string): boolean {
  return TRUE.test(masked.toLowerCase());
}

/**
 * A text with one sign for each phrase that a pattern finds in it.
 * @param pattern of text in small letters
 */
export function withoutPhrases(text: string, pattern: RegExp): string {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return [...lower.matchAll(pattern)].reduceRight(
    (told, { index, 0: phrase }) => `${told.slice(0, index)} ${HARMLESS} ${told.slice(index + phrase.length)}`,
    text,
  );
}

/** Whether no word tells of a crime, of the law, or of money, drugs, bets and bans. */
export function isQuiet(lower: string): boolean {
  return (
    !EARNEST.test(lower) && !IS_SUSPICIOUS.test(lower) && stageIn(lower) === null && offencesIn(lower).length === 0
  );
}

/** Of the words of a text, those that everyday news does not have, 0 … 1. */
const MOST_UNKNOWN = 0.4;
/** Of the words written small, those that must be listed, 0 … 1. */
const LEAST_LISTED = 0.3;
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu;
const WORD = /\p{L}{4,}|\u008E/gu;
/** Who speaks, and to whom a prize goes, tells of no deed. */
const SPOKEN =
  /^(?:says|said|saying|goes|went|gave|given|gives|laughed|joked|shrugged|smiled|accepted|quipped|admits|sagt|sagte|meint|meinte|scherzt|scherzte|lacht|lachte|findet|fand|geht|ging|plaisante|souffle|sourit|lâche|glisse|lance|lancé|confie|rit|dice|dijo|bromea|bromeó|lamentó|ironizó|resumió|comentó|disse|brincou|lamentou|ironizou|resumiu|scherza|ride|commenta|ironizza|sospira|vindt|vond|grapte|verzuchtte|zelf)$/u;

/**
 * Whether so many words of a text are none of everyday news that it may tell of anything; false in a language whose
 * everyday words are not known.
 * @param told the text in small letters, `HARMLESS` standing for what is known already
 * @param masked the text as it stands
 */
export function isForeign(told: string, masked: string): boolean {
  const vocabulary = vocabularyFor(masked, VOCABULARIES, { least: LEAST_LISTED });
  if (vocabulary === null) return false;
  const names = new Set(vocabulary.nounsLarge ? [] : (masked.match(NAME) ?? []).map((name) => name.toLowerCase()));
  const words = (told.match(WORD) ?? []).filter((word) => !names.has(word));
  const unknown = words.filter(
    (word) => word !== HARMLESS && !SPOKEN.test(word) && vocabulary.bearing(word) === 'unknown',
  );
  return unknown.length > words.length * MOST_UNKNOWN;
}
