import type { NameClass } from '../policy/policy.ts';
import type { TokenRelation } from './token-similarity.ts';

/** Words of the two names that stand for one another. */
export interface NamePair {
  left: string;
  right: string;
  /** 0 … 1. */
  similarity: number;
  relation: TokenRelation;
}

/** A word that only one of the names has. */
export interface LoneWord {
  side: 'left' | 'right';
  text: string;
  /** How much of a name's identity it carries, 0 … 1. */
  weight: number;
}

/** How two names compare and why; rules.md 1.1. */
export interface NameComparison {
  class: NameClass;
  /** Partial, but every part without counterpart is one letter away from one: a slip of the pen or another spelling. */
  nearMiss: boolean;
  /** 0 … 1, four decimals: how surely the two name one subject. The policy's threshold for screening is on this scale. */
  score: number;
  /** Words that have a counterpart, alike enough or not to be taken for the same name. */
  pairs: readonly NamePair[];
  /** Words without a counterpart that is taken for the same name. */
  unmatchedLeft: readonly string[];
  unmatchedRight: readonly string[];
  /** Words without any counterpart. */
  lone: readonly LoneWord[];
  /** The numbers of both names where they do not agree (Fund II, Fund III). */
  numbers: { left: string; right: string } | null;
}

const NAME_CLASS_ORDER: readonly NameClass[] = [
  'exact',
  'strong',
  'strong-with-differing-part',
  'initials',
  'partial',
  'none',
];

/** Whether family and given name match, whatever else differs. */
export function isFullName(found: NameClass | null): boolean {
  return found === 'exact' || found === 'strong' || found === 'strong-with-differing-part';
}

/** Whether two names may be one: more than a part of them matches. */
export function mayBeOneName({ class: found }: NameComparison): boolean {
  return found !== 'none' && found !== 'partial';
}

/** The better of two comparisons: by class, then by score. */
export function isBetter(candidate: NameComparison, best: NameComparison): boolean {
  const difference = NAME_CLASS_ORDER.indexOf(candidate.class) - NAME_CLASS_ORDER.indexOf(best.class);
  if (difference !== 0) return difference < 0;
  if (candidate.nearMiss !== best.nearMiss) return candidate.nearMiss;
  return candidate.score > best.score;
}
