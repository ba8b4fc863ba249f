import type { MediaClass } from '../policy/policy.ts';
import { mayBeInOtherLanguage } from './language.ts';
import { OFFENCES_ELSEWHERE, SearchElsewhere } from './offence-words-elsewhere.ts';
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

const ELSEWHERE = new SearchElsewhere(OFFENCES.map(({ offence }) => OFFENCES_ELSEWHERE[offence]));
const NONE: ReadonlySet<number> = new Set();

/** All offences a text names, the gravest first. */
export function offencesIn(text: string): Offence[] {
  const lower = text.toLowerCase();
  const found = SEARCH.listsIn(lower);
  const elsewhere = mayBeInOtherLanguage(lower) ? ELSEWHERE.listsIn(lower) : NONE;
  return PATTERNS.filter((_, index) => found.has(index) || elsewhere.has(index)).map(({ offence }) => offence);
}

/** Those of some offences that a part of their text names. */
export function offencesAmong(offences: readonly Offence[], part: string): Offence[] {
  if (offences.length === 0) return [];
  const lower = part.toLowerCase();
  const elsewhere = ELSEWHERE.listsIn(lower);
  return offences.filter((offence) => {
    const index = PATTERNS.findIndex((one) => one.offence === offence);
    return PATTERNS[index]?.anywhere.test(lower) === true || elsewhere.has(index);
  });
}
