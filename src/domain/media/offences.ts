import type { MediaClass } from '../policy/policy.ts';
import { mayBeInOtherLanguage } from './language.ts';
import { OFFENCES_ELSEWHERE, wholeElsewhere } from './offence-words-elsewhere.ts';
import { OFFENCES } from './offence-words.ts';
import { WordSearch } from '../text/word-search.ts';

export interface Offence {
  class: MediaClass;
  offence: string;
}

const whole = (words: readonly string[]) => `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;

/** Of text in lower case: to compare in any case takes twice the time. */
const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({ offence, anywhere: new RegExp(whole(words), 'u') }));
const SEARCH = new WordSearch(OFFENCES.map(({ words }) => words));

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
  const found = SEARCH.listsIn(lower);
  const isElsewhere = mayBeInOtherLanguage(lower) && ANY_ELSEWHERE.test(lower);
  return PATTERNS.filter(
    ({ offence }, index) => found.has(index) || (isElsewhere && ELSEWHERE.get(offence)?.test(lower) === true),
  ).map(({ offence }) => offence);
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
