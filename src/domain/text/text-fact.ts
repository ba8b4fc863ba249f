import type { DateInterval } from '../dates/interval.ts';

/** A fact that stands in a name's own noun phrase or is predicated of it, in the text's own words. */
export type TextFact = { quote: string } & (
  | { kind: 'birth' | 'death'; date: DateInterval }
  | { kind: 'birth-place'; town: string; country: string | null }
  /** The countries that have such a place: of several, one is meant. */
  | { kind: 'residence'; town: string; countries: readonly string[]; guessed: boolean }
  | { kind: 'nationality'; country: string }
  | { kind: 'occupation' | 'employer' | 'relative'; value: string }
  | { kind: 'gender'; gender: 'F' | 'M' }
);

/** What was read, and how much of the text it took. */
export interface Reading {
  facts: TextFact[];
  length: number;
}

export function reading(said: string, facts: TextFact[]): Reading {
  return { facts, length: said.length };
}

/** A phrase without what parts it from the name. */
export function quoted(said: string): string {
  return said.replace(/^[\s,(:–-]+/, '').trim();
}
