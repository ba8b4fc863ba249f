import type { MediaClass } from '../policy/policy.ts';
import { OFFENCES } from './offence-words.ts';

const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({
  ...offence,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}));

export interface Offence {
  class: MediaClass;
  offence: string;
}

/** All offences a text names, the gravest first. */
export function offencesIn(text: string): Offence[] {
  return PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ class: severity, offence }) => ({
    class: severity,
    offence,
  }));
}
