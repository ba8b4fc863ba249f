import type { AlignedPair, Alignment } from './align.ts';
import type { NameToken } from './name-token.ts';
import { INITIAL } from './token-similarity.ts';

/** What the alignment of two names adds up to, in weights of tokens. */
export interface Tally {
  /** Weight of all tokens that have a counterpart, and how much of it agrees. */
  paired: number;
  agreed: number;
  /** The greatest unlikeness of a pair, 0 … 1. */
  worst: number;
  /** Unlikeness of the other pairs. */
  otherUnlikeness: number;
  left: Rest;
  right: Rest;
}

/** Tokens of one name without counterpart. */
export interface Rest {
  weight: number;
  /** The heaviest of them. */
  heaviest: number;
}

/** An initial says no more than that the name may be the same. */
const INITIAL_AGREES = 0.6;

export function tally(alignment: Alignment, factor: (token: NameToken, others: readonly NameToken[]) => number): Tally {
  const result: Tally = {
    paired: 0,
    agreed: 0,
    worst: 0,
    otherUnlikeness: 0,
    left: restOf(alignment.left, alignment.leftPair, factor),
    right: restOf(alignment.right, alignment.rightPair, factor),
  };
  for (const pair of alignment.pairs) {
    const weight =
      weightOf(alignment.left, pair.left, pair.leftCount) + weightOf(alignment.right, pair.right, pair.rightCount);
    const isInitial = pair.relation === 'initial' && pair.similarity === INITIAL;
    result.paired += weight;
    result.agreed += weight * (isInitial ? INITIAL_AGREES : pair.similarity);
    if (isInitial || areLight(alignment, pair)) continue;
    const unlikeness = 1 - pair.similarity;
    result.otherUnlikeness += Math.min(unlikeness, result.worst);
    result.worst = Math.max(result.worst, unlikeness);
  }
  return result;
}

/** Two particles or titles: whether they agree decides nothing. */
export function areLight({ left, right }: Alignment, pair: AlignedPair): boolean {
  return left[pair.left]?.kind === 'light' && right[pair.right]?.kind === 'light';
}

function weightOf(tokens: readonly NameToken[], start: number, count: number): number {
  let weight = 0;
  for (let i = start; i < start + count; i++) weight += tokens[i]?.weight ?? 0;
  return weight;
}

function restOf(
  tokens: readonly NameToken[],
  pairOf: Alignment['leftPair'],
  factor: (token: NameToken, others: readonly NameToken[]) => number,
): Rest {
  const rest = { weight: 0, heaviest: 0 };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (pairOf[i] !== null || token === undefined) continue;
    rest.weight += token.weight * factor(token, tokens);
    rest.heaviest = Math.max(rest.heaviest, token.weight);
  }
  return rest;
}

/** From this unlikeness on, two words count against the names; from `OTHER` on they are two words. */
export const DOUBTFUL = 0.42;
const OTHER = 0.62;

/** How surely the most unlike words are two words, 0 … 1. */
export function doubt(worst: number): number {
  return Math.max(0, Math.min(1, (worst - DOUBTFUL) / (OTHER - DOUBTFUL)));
}

const DECIMALS = 1e4;

export function roundScore(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * DECIMALS) / DECIMALS;
}
