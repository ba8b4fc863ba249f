import type { MediaClass } from '../policy/policy.ts';
import { mayBeInOtherLanguage } from './language.ts';
import { OFFENCES_ELSEWHERE, wholeElsewhere } from './offence-words-elsewhere.ts';
import { OFFENCES } from './offence-words.ts';

export interface Offence {
  class: MediaClass;
  offence: string;
}

const whole = (words: readonly string[]) => `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;

/** Of text in lower case: to compare in any case takes twice the time. */
const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({
  offence,
  anywhere: new RegExp(whole(words), 'u'),
  atStart: new RegExp(whole(words), 'uy'),
}));
/** Where the words of any offence begin: one search through a text takes as long as one for a single offence. */
const STARTS = new RegExp(`(?=${whole(OFFENCES.flatMap(({ words }) => words))})`, 'gu');

const elsewhere = ({ offence }: Offence): string[] => {
  const words = OFFENCES_ELSEWHERE[offence];
  return words === undefined
    ? []
    : [wholeElsewhere(words.whole), ...(words.anywhere === undefined ? [] : [words.anywhere])];
};
const ELSEWHERE = new Map(
  PATTERNS.flatMap(({ offence }) => {
    const sources = elsewhere(offence);
    return sources.length === 0 ? [] : [[offence, new RegExp(sources.join('|'), 'u')] as const];
  }),
);
const ANY_ELSEWHERE = new RegExp(PATTERNS.flatMap(({ offence }) => elsewhere(offence)).join('|'), 'u');

/** All offences a text names, the gravest first. */
export function offencesIn(text: string): Offence[] {
  const lower = text.toLowerCase();
  const starts = startsIn(lower);
  const isElsewhere = mayBeInOtherLanguage(lower) && ANY_ELSEWHERE.test(lower);
  return PATTERNS.filter(
    ({ atStart, offence }) =>
      starts.some((start) => {
        atStart.lastIndex = start;
        return atStart.test(lower);
      }) ||
      (isElsewhere && ELSEWHERE.get(offence)?.test(lower) === true),
  ).map(({ offence }) => offence);
}

/** Not by `matchAll`: it copies the pattern first, and this one is long. */
function startsIn(lower: string): number[] {
  const starts: number[] = [];
  STARTS.lastIndex = 0;
  while (STARTS.test(lower)) {
    starts.push(STARTS.lastIndex);
    STARTS.lastIndex += 1;
  }
  return starts;
}

/** Those of some offences that a part of their text names. */
export function offencesAmong(offences: readonly Offence[], part: string): Offence[] {
  const lower = part.toLowerCase();
  return offences.filter(
    (offence) =>
      PATTERNS.some((one) => one.offence === offence && one.anywhere.test(lower)) ||
      ELSEWHERE.get(offence)?.test(lower) === true,
  );
}
