import type { Writing } from './bare-spelling.ts';
import { EASTERN_GIVEN_NAMES } from './eastern-given-names.ts';
import { frequencyWeight, RARE } from './name-frequency.ts';
import { skeletonOf, soundOf, stemOf } from './sound.ts';

/** `light`: a word that may come and go (abdul, din, a particle at either end, a form of address). */
export type TokenKind = 'name' | 'initial' | 'light' | 'number' | 'code' | 'word' | 'place';

export interface TokenTraits {
  /** The sign of a script of syllables (Han, Hangul) that it was read from: those are compared as signs. */
  sign?: string | null;
  /** Of the script it was read from. */
  writing?: Writing;
  /** How much of the name's identity it carries, 0 … 1. */
  weight: number;
  /** In use as a name or a word of its own, so that it is hardly a misspelling of another. */
  known?: boolean;
  kind: TokenKind;
  /** Groups of names that are one name; null where it is in none. */
  variants?: readonly number[] | null;
  /** As it was spelled, where `text` is the one spelling chosen for many. */
  written?: string;
}

/** One word of a name with all that comparing it needs; what only some comparisons need is worked out when first asked for. */
export class NameToken {
  /** Folded, in Latin letters. */
  readonly text: string;
  readonly written: string;
  readonly sign: string | null;
  readonly writing: Writing;
  readonly weight: number;
  readonly known: boolean;
  readonly kind: TokenKind;
  readonly variants: readonly number[] | null;
  /** One bit for each letter it has: words far apart are told so at once. */
  readonly letters: number;
  private cachedSound: string | null = null;
  private cachedSkeleton: string | null = null;
  private cachedStem: string | null = null;

  constructor(text: string, traits: TokenTraits) {
    this.text = text;
    this.written = traits.written ?? text;
    this.sign = traits.sign ?? null;
    this.writing = traits.writing ?? 'full';
    this.weight = traits.weight;
    this.known = traits.known ?? false;
    this.kind = traits.kind;
    this.variants = traits.variants ?? null;
    this.letters = lettersOf(this.written);
  }

  get sound(): string {
    return (this.cachedSound ??= soundOf(this.written));
  }

  get skeleton(): string {
    return (this.cachedSkeleton ??= skeletonOf(this.written));
  }

  get stem(): string {
    return (this.cachedStem ??= stemOf(this.written));
  }
}

const FIRST_LETTER = 97;
const LETTERS = 26;

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - FIRST_LETTER;
    letters |= letter >= 0 && letter < LETTERS ? 1 << letter : 1 << LETTERS;
  }
  return letters;
}

/** How many letters one word has and the other lacks. */
export function lettersApart(left: number, right: number): number {
  let bits = left ^ right;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}

/** Weights of the names common where vowels are not written, by their consonants. */
const weightsOfSkeletons = new Map<string, number>();
for (const name of EASTERN_GIVEN_NAMES.split(/\s+/)) {
  const skeleton = skeletonOf(name);
  const weight = Math.min(frequencyWeight(name) ?? RARE, weightsOfSkeletons.get(skeleton) ?? RARE);
  if (skeleton !== '') weightsOfSkeletons.set(skeleton, weight);
}

/** Weight of a word of a person's name that no table has as it is, for its consonants may be those of one. */
export function weightOfConsonants(text: string): number | null {
  return weightsOfSkeletons.get(skeletonOf(text)) ?? null;
}
