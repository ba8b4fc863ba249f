import type { MediaClass } from '../policy/policy.ts';
import { OFFENCES } from './offence-words.ts';

export interface Offence {
  class: MediaClass;
  offence: string;
}

/** Of text in lower case: to compare in any case takes twice the time. */
const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({
  offence,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
}));
const PATTERN_OF = new Map(PATTERNS.map(({ offence, pattern }) => [offence.offence, pattern]));

/** All offences a text names, the gravest first. */
export function offencesIn(text: string): Offence[] {
  const lower = text.toLowerCase();
  return PATTERNS.filter(({ pattern }) => pattern.test(lower)).map(({ offence }) => offence);
}

/** Those of some offences that a part of their text names. */
export function offencesAmong(offences: readonly Offence[], part: string): Offence[] {
  const lower = part.toLowerCase();
  return offences.filter(({ offence }) => PATTERN_OF.get(offence)?.test(lower));
}
