import { assign } from './assign.ts';
import type { NameComparison } from './name-comparison.ts';
import { isInitialMatch, isOneLetterApart, tokenSimilarity } from './token-similarity.ts';
import type { TokenContext } from './token-similarity.ts';

interface AlignedPair {
  left: number;
  right: number;
  similarity: number;
  initial: boolean;
}

export interface Alignment {
  left: readonly string[];
  right: readonly string[];
  pairs: AlignedPair[];
}

/** Pairs the tokens of two names, whatever their order; only pairs that count as the same name are kept. */
export function alignTokens(left: readonly string[], right: readonly string[], context: TokenContext): Alignment {
  const [leftTokens, rightTokens] = [joinSplit(left, right), joinSplit(right, left)];
  const matrix = leftTokens.map((token) => rightTokens.map((other) => tokenSimilarity(token, other, context)));
  const pairs = assign(matrix)
    .map((pair) => ({
      ...pair,
      initial: isInitialMatch(leftTokens[pair.left] ?? '', rightTokens[pair.right] ?? ''),
    }))
    .filter((pair) => pair.initial || pair.similarity >= context.policy.tokenMatch);
  return { left: leftTokens, right: rightTokens, pairs };
}

/** Joins two neighbours that the other name writes as one: Abdul Rahman, Abdulrahman. */
function joinSplit(tokens: readonly string[], others: readonly string[]): readonly string[] {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const joined = `${tokens[i] ?? ''}${tokens[i + 1] ?? ''}`;
    if (others.includes(joined) && !tokens.includes(joined)) {
      return joinSplit([...tokens.slice(0, i), joined, ...tokens.slice(i + 2)], others);
    }
  }
  return tokens;
}

export function toComparison({ left, right, pairs }: Alignment, nameClass: NameComparison['class']): NameComparison {
  const unmatchedLeft = left.filter((_, index) => !pairs.some((pair) => pair.left === index));
  const unmatchedRight = right.filter((_, index) => !pairs.some((pair) => pair.right === index));
  const matched = pairs.reduce((sum, pair) => sum + pair.similarity, 0);
  const total = left.length + right.length;
  return {
    class: nameClass,
    nearMiss: nameClass === 'partial' && areOneLetterApart(unmatchedLeft, unmatchedRight),
    similarity: total === 0 ? 0 : Math.round(((2 * matched) / total) * 1e6) / 1e6,
    pairs: pairs.map((pair) => ({
      left: left[pair.left] ?? '',
      right: right[pair.right] ?? '',
      similarity: pair.similarity,
    })),
    unmatchedLeft,
    unmatchedRight,
  };
}

/** Whether each token of the shorter list has one of its own in the other, one letter away. */
export function areOneLetterApart(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const free = [...longer];
  return (
    shorter.length > 0 &&
    shorter.every((token) => {
      const found = free.findIndex((other) => isOneLetterApart(token, other));
      if (found >= 0) free.splice(found, 1);
      return found >= 0;
    })
  );
}
