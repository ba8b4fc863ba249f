import type { Word } from '../frames/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { PRONOUNS } from './pronouns.ts';
import { ACTS, AUXILIARIES, SILENT, SPEAKS, SUFFERED } from './verbs.ts';

const ADVERB =
  /^(?:\p{L}+ly|also|then|later|further|however|yesterday|today|again|now|not|never|ever|earlier|last|this|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|instead|once|still|meanwhile|therefore|thereafter|on|in|a|statement|court)$/u;
/** Behind what may be a passive without its auxiliary: "Judge X jailed for bribery". */
const NO_OBJECT = wordSet(
  ' for over after in on by amid as to at again of from with alongside along pending until guilty and while during without off today yesterday monday tuesday wednesday thursday friday saturday sunday , ; : ( ) " “ ” „ « » – —',
);
/** Verbs whose past is hardly ever a passive, and may have no object. */
const INTRANSITIVE =
  /^(?:appear|appeal|presid|rul|adjourn|declin|open|clos|object|appl(?:y|ied)|proceed|sat|led|lead|ask|press|vow|offer|sought|brought|heard|prosecut|defend|promis|refus|review|oversaw)/u;
const PAST =
  /(?:ed|ied)$|^(?:sent|caught|seen|struck|remitted|set|committed|brought|led|laid|drawn|thrown|put|sworn|swore)$/u;
const LONGEST_SILENCE = 6;
const LONGEST_HOME = 14;

/** Where the verb stands of which one in office is the doer, as those in office do it; -1 where another stands there. */
export function verbBehind(words: readonly Word[], from: number, acts: ReadonlySet<string> = ACTS): number {
  let at = skipHome(words, from);
  const isAdverb = (place: number) => ADVERB.test(words[place]?.low ?? '');
  while (isAdverb(at) || (words[at]?.low === ',' && isAdverb(at + 1))) at += 1;
  if (words[at]?.low === ',' && isAdverb(at - 1)) at += 1;
  const { low = '' } = words[at] ?? {};
  const next = words[at + 1]?.low ?? '';
  if (SILENT.test(textOf(words.slice(at, at + LONGEST_SILENCE)))) return at;
  if (AUXILIARIES.has(low)) return behindAuxiliary(words, at, acts);
  if (low === 'pleaded') return /^(?:with|for)$/u.test(next) ? at : -1;
  return acts.has(low) && isActive(low, next) ? at : -1;
}

export const textOf = (words: readonly Word[]) => words.map(({ low }) => low).join(' ');

function isActive(low: string, next: string): boolean {
  if (low === 'held') return !/^(?:in|on|over|for|by|at|without)$/u.test(next);
  if (low === 'found') return !/^(?:guilty|liable|not|dead|to|in)$/u.test(next);
  return SPEAKS.has(low) || !PAST.test(low) || INTRANSITIVE.test(low) || !NO_OBJECT.has(next);
}

/** "has ordered", "is prosecuting", "was told": the place of what follows. */
function behindAuxiliary(words: readonly Word[], from: number, acts: ReadonlySet<string>): number {
  const isBeing = /^(?:is|are|was|were)$/u.test(words[from]?.low ?? '');
  let at = from + 1;
  while (ADVERB.test(words[at]?.low ?? '')) at += 1;
  const { low = '' } = words[at] ?? {};
  if (isBeing && IN_COURSE.test(textOf(words.slice(at, at + 5)))) return at;
  if (isBeing) return SUFFERED.has(low) || (low.endsWith('ing') && acts.has(low)) ? at : -1;
  if (low === 'be' || low === 'been') {
    const next = words[at + 1]?.low ?? '';
    return next.endsWith('ing') && acts.has(next) ? at + 1 : -1;
  }
  return acts.has(low) ? at : -1;
}

/** "Was quoted as saying", "was expected to rule", "was not available". */
const IN_COURSE =
  /^(?:quoted as saying|(?:expected|due|scheduled) to (?:rule|sentence|deliver|hand down|hear|pass|announce|give (?:evidence|judgment))|not (?:immediately )?(?:available|reachable)|in court (?:as|when|to hear|for the (?:verdict|sentencing)))(?!\p{L})/u;

/** "of the Federal High Court, Lagos,": up to the verb. */
function skipHome(words: readonly Word[], from: number): number {
  if (!/^(?:of|from|for|at|in|with)$/u.test(words[from]?.low ?? '')) return from;
  const stop = words.findIndex(
    ({ low, large }, index) => index > from && ((ACTS.has(low) && !large) || AUXILIARIES.has(low)),
  );
  if (stop < 0 || stop - from > LONGEST_HOME) return from;
  const isHome = ({ low, large }: Word) =>
    large ||
    low === ',' ||
    /^(?:of|at|in|on|s|\d+)$/u.test(low) ||
    (low.length > 2 && !PRONOUNS.has(low) && !WHO.test(low));
  return words.slice(from, stop).every(isHome) ? stop : from;
}
const WHO = /^(?:who|whose|whom|which|that)$/u;
