import type { NamePolicy } from '../policy/policy.ts';
import { assign } from './assign.ts';
import { isGapMoved, joinedSimilarity, spellsInitials } from './join.ts';
import type { NameToken } from './name-token.ts';
import { relationOf, tokenSimilarity } from './token-similarity.ts';
import type { TokenRelation, TokenRules } from './token-similarity.ts';

/** Tokens of one name that stand for tokens of the other: one for one, or one for a run of neighbours. */
export interface AlignedPair {
  readonly left: number;
  readonly leftCount: number;
  readonly right: number;
  readonly rightCount: number;
  readonly similarity: number;
  readonly relation: TokenRelation;
}

export interface Alignment {
  readonly left: readonly NameToken[];
  readonly right: readonly NameToken[];
  pairs: AlignedPair[];
  /** Of each token the pair that it is in, however unlike its counterpart; null where it has none. */
  readonly leftPair: (AlignedPair | null)[];
  readonly rightPair: (AlignedPair | null)[];
}

/** Words less alike have nothing to do with one another. */
const LEAST = 0.3;
/** A counterpart less alike than this may yet turn out to be a part of a word that was split or joined. */
const WEAK = 0.8;

export interface AlignOptions {
  policy: NamePolicy;
  rules: 'person' | 'organization' | 'vessel';
}

/** Pairs the tokens of two names so that the sum of similarities is the greatest possible, whatever their order. */
export function alignTokens(left: readonly NameToken[], right: readonly NameToken[], options: AlignOptions): Alignment {
  const alignment: Alignment = {
    left,
    right,
    pairs: [],
    leftPair: left.map(() => null),
    rightPair: right.map(() => null),
  };
  pairEqual(alignment);
  if (alignment.pairs.length < left.length || alignment.pairs.length < right.length) {
    pairAlike(alignment, options);
    joinRuns(alignment, options);
  }
  return alignment;
}

function pairEqual(alignment: Alignment): void {
  const { left, right, leftPair, rightPair, pairs } = alignment;
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      if (rightPair[j] !== null || left[i]?.text !== right[j]?.text || left[i]?.sign !== right[j]?.sign) continue;
      const pair: AlignedPair = { left: i, leftCount: 1, right: j, rightCount: 1, similarity: 1, relation: 'same' };
      leftPair[i] = pair;
      rightPair[j] = pair;
      pairs.push(pair);
      break;
    }
  }
}

interface FoundPair {
  left: number;
  right: number;
  similarity: number;
}

function pairAlike(alignment: Alignment, { policy, rules }: AlignOptions): void {
  const found = alikePairs(alignment, { policy, persons: rules === 'person' });
  for (const pair of compete(found) ? bestOf(found) : found) {
    const { left, right, similarity } = pair;
    const [one, other] = [alignment.left[left], alignment.right[right]];
    if (similarity === 0 || !one || !other) continue;
    const relation = relationOf(one, other, similarity);
    addPair(alignment, { left, leftCount: 1, right, rightCount: 1, similarity, relation });
  }
}

function alikePairs({ left, right, leftPair, rightPair }: Alignment, rules: TokenRules): FoundPair[] {
  const found: FoundPair[] = [];
  for (let i = 0; i < left.length; i++) {
    const one = left[i];
    if (leftPair[i] !== null || one === undefined) continue;
    for (let j = 0; j < right.length; j++) {
      const other = right[j];
      if (rightPair[j] !== null || other === undefined) continue;
      const similarity = tokenSimilarity(one, other, rules);
      if (similarity >= LEAST) found.push({ left: i, right: j, similarity });
    }
  }
  return found;
}

/** Whether two of the pairs want the same token. */
function compete(pairs: readonly FoundPair[]): boolean {
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++)
      if (pairs[i]?.left === pairs[j]?.left || pairs[i]?.right === pairs[j]?.right) return true;
  }
  return false;
}

function bestOf(found: readonly FoundPair[]): FoundPair[] {
  const rows = [...new Set(found.map((pair) => pair.left))];
  const columns = [...new Set(found.map((pair) => pair.right))];
  const matrix = rows.map(() => columns.map(() => 0));
  for (const { left, right, similarity } of found) {
    (matrix[rows.indexOf(left)] ?? [])[columns.indexOf(right)] = similarity;
  }
  return assign(matrix).map(({ left, right, similarity }) => ({
    left: rows[left] ?? 0,
    right: columns[right] ?? 0,
    similarity,
  }));
}

function addPair({ pairs, leftPair, rightPair }: Alignment, pair: AlignedPair): void {
  pairs.push(pair);
  leftPair.fill(pair, pair.left, pair.left + pair.leftCount);
  rightPair.fill(pair, pair.right, pair.right + pair.rightCount);
}

/** A word as two or three of the other name's: Abdulrahman, Abdul Rahman; or as their initials: JC, Jean-Claude. */
function joinRuns(alignment: Alignment, { rules }: AlignOptions): void {
  const acronyms = rules === 'organization';
  joinSide(alignment, { own: alignment.left, others: alignment.right, fromLeft: true, acronyms });
  joinSide(alignment, { own: alignment.right, others: alignment.left, fromLeft: false, acronyms });
  moveGaps(alignment);
}

interface Side {
  own: readonly NameToken[];
  others: readonly NameToken[];
  fromLeft: boolean;
  acronyms: boolean;
}

function joinSide(alignment: Alignment, side: Side): void {
  const free = side.fromLeft ? alignment.leftPair : alignment.rightPair;
  const othersFree = side.fromLeft ? alignment.rightPair : alignment.leftPair;
  for (let index = 0; index < side.own.length; index++) {
    const token = side.own[index];
    const found = token !== undefined && isFree(free[index]) ? runFor(token, othersFree, side) : null;
    if (found === null) continue;
    const { start, count, similarity, relation } = found;
    const span = side.fromLeft
      ? { left: index, leftCount: 1, right: start, rightCount: count }
      : { left: start, leftCount: count, right: index, rightCount: 1 };
    replaceBy(alignment, { ...span, similarity, relation });
  }
}

/** Without a counterpart, or with a weak one only. */
function isFree(pair: AlignedPair | null | undefined): boolean {
  return pair == null || (pair.similarity < WEAK && pair.leftCount + pair.rightCount === 2);
}

interface FoundRun {
  start: number;
  count: number;
  similarity: number;
  relation: TokenRelation;
}

const LONGEST_RUN = 6;

function runFor(
  token: NameToken,
  pairOf: readonly (AlignedPair | null)[],
  { others, acronyms }: Side,
): FoundRun | null {
  for (let start = 0; start + 1 < others.length; start++) {
    if (!isFree(pairOf[start])) continue;
    for (let count = 2; count <= LONGEST_RUN && start + count <= others.length; count++) {
      if (!isFree(pairOf[start + count - 1])) break;
      const joined = joinedSimilarity(token, others, start, count);
      if (joined > 0) return { start, count, similarity: joined, relation: 'joined' };
      const initials = spellsInitials(token, others, { start, count, acronyms });
      if (initials > 0) return { start, count, similarity: initials, relation: 'acronym' };
    }
  }
  return null;
}

const GAP_MOVED = 0.95;

/** `kyon gsu` for `kyong su`: the gap between two words, moved by a letter. */
function moveGaps(alignment: Alignment): void {
  const { left, right, leftPair, rightPair } = alignment;
  for (let i = 0; i + 1 < left.length; i++) {
    if (leftPair[i] !== null && leftPair[i + 1] !== null) continue;
    for (let j = 0; j + 1 < right.length; j++) {
      if ((rightPair[j] !== null && rightPair[j + 1] !== null) || !isGapMoved(left, i, right, j)) continue;
      const span = { left: i, leftCount: 2, right: j, rightCount: 2 };
      replaceBy(alignment, { ...span, similarity: GAP_MOVED, relation: 'joined' });
      break;
    }
  }
}

function replaceBy(alignment: Alignment, pair: AlignedPair): void {
  const kept = alignment.pairs.filter((other) => !overlaps(pair, other));
  alignment.pairs = [];
  alignment.leftPair.fill(null);
  alignment.rightPair.fill(null);
  for (const other of kept) addPair(alignment, other);
  addPair(alignment, pair);
}

function overlaps(one: AlignedPair, other: AlignedPair): boolean {
  return (
    (one.left < other.left + other.leftCount && other.left < one.left + one.leftCount) ||
    (one.right < other.right + other.rightCount && other.right < one.right + one.rightCount)
  );
}
