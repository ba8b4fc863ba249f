import type { NameClass } from '../policy/policy.ts';

/** How two names compare and why; rules.md 1.1. */
export interface NameComparison {
  class: NameClass;
  /** Partial, but every part without counterpart is one letter away from one: a slip of the pen or another spelling. */
  nearMiss: boolean;
  /** 0 … 1: the share of both names that found its counterpart, weighed by how alike the counterparts are. */
  similarity: number;
  /** Tokens taken for the same name. */
  pairs: readonly { left: string; right: string; similarity: number }[];
  unmatchedLeft: readonly string[];
  unmatchedRight: readonly string[];
}

const NAME_CLASS_ORDER: readonly NameClass[] = [
  'exact',
  'strong',
  'strong-with-differing-part',
  'initials',
  'partial',
  'none',
];

/** The better of two comparisons: by class, then by similarity. */
export function isBetter(candidate: NameComparison, best: NameComparison): boolean {
  const difference = NAME_CLASS_ORDER.indexOf(candidate.class) - NAME_CLASS_ORDER.indexOf(best.class);
  if (difference !== 0) return difference < 0;
  if (candidate.nearMiss !== best.nearMiss) return candidate.nearMiss;
  return candidate.similarity > best.similarity;
}
