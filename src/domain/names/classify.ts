import type { NameClass, NamePolicy } from '../policy/policy.ts';
import type { AlignedPair, Alignment } from './align.ts';
import { isGeneric } from './company-words.ts';
import type { NameToken } from './name-token.ts';
import type { PreparedName } from './prepare-name.ts';
import { someFormAgrees } from './score-organization.ts';
import { isOneLetterApart } from './token-similarity.ts';

/** An alignment as the classes of rules.md 1.1 see it: which tokens are taken for the same name. */
export interface ClassView {
  /** Pairs taken for the same name, initials among them. */
  same: readonly AlignedPair[];
  /** Those that are more than an initial. */
  written: readonly AlignedPair[];
  unmatchedLeft: readonly string[];
  unmatchedRight: readonly string[];
}

export function viewOf({ left, right, pairs }: Alignment, policy: NamePolicy): ClassView {
  const isSame = (pair: AlignedPair) => isInitial(pair) || pair.similarity >= policy.tokenMatch;
  const same = pairs.every(isSame) ? pairs : pairs.filter(isSame);
  return {
    same,
    written: same.some(isInitial) ? same.filter((pair) => !isInitial(pair)) : same,
    unmatchedLeft: unmatched(left, (index) => same.some((pair) => isWithin(index, pair.left, pair.leftCount))),
    unmatchedRight: unmatched(right, (index) => same.some((pair) => isWithin(index, pair.right, pair.rightCount))),
  };
}

function isInitial({ relation }: AlignedPair): boolean {
  return relation === 'initial' || relation === 'acronym';
}

function unmatched(tokens: readonly NameToken[], isMatched: (index: number) => boolean): string[] {
  const texts: string[] = [];
  for (const [index, { text }] of tokens.entries()) if (!isMatched(index)) texts.push(text);
  return texts;
}

function isWithin(index: number, start: number, count: number): boolean {
  return index >= start && index < start + count;
}

export function classifyPersons(
  alignment: Alignment,
  view: ClassView,
  [left, right]: readonly [PreparedName, PreparedName],
): NameClass {
  const found = isInSigns(left) && isInSigns(right) ? classOfSigns(alignment) : classOfParts(alignment, view);
  const generationDiffers =
    left.generation !== null && right.generation !== null && left.generation !== right.generation;
  const transliterated = found === 'exact' && left.script !== right.script ? 'strong' : found;
  const isFull = transliterated === 'exact' || transliterated === 'strong';
  return generationDiffers && isFull ? 'strong-with-differing-part' : transliterated;
}

function isInSigns({ tokens }: PreparedName): boolean {
  return tokens.length > 0 && tokens.every((token) => token.sign !== null);
}

/** A name in signs is one word: with another sign it is another name. */
function classOfSigns(alignment: Alignment): NameClass {
  const { left, right, pairs } = alignment;
  if (isSameSequence(alignment)) return 'exact';
  const isWhole = left.length === pairs.length && right.length === pairs.length;
  return isWhole && pairs.every((pair) => pair.similarity === 1) ? 'strong' : 'none';
}

function classOfParts(alignment: Alignment, { same, written, unmatchedLeft, unmatchedRight }: ClassView): NameClass {
  const [left, right] = [partsOf(alignment.left), partsOf(alignment.right)];
  const shorter = Math.min(
    left.length - joinedParts(same, (pair) => pair.leftCount),
    right.length - joinedParts(same, (pair) => pair.rightCount),
  );
  if (shorter === 0) return 'none';
  if (written.length === 0) return shorter > 1 && areOneLetterApart(unmatchedLeft, unmatchedRight) ? 'partial' : 'none';
  if (left.length === 1 && right.length === 1) return written[0]?.similarity === 1 ? 'exact' : 'strong';
  const counted = (pairs: readonly AlignedPair[]) =>
    pairs.filter((pair) => left.includes(pair.left) && right.includes(pair.right));
  const [sameParts, writtenParts] = [counted(same), counted(written)];
  if (shorter === 1 && Math.max(left.length, right.length) > 1) return 'partial';
  if (isSameSequence(alignment)) return 'exact';
  if (sameParts.length === shorter) {
    if (writtenParts.length >= 2) return 'strong';
    return surnameIsInitial(sameParts, alignment) ? 'partial' : 'initials';
  }
  return writtenParts.length >= 2 &&
    coversEnds(left, (index) => writtenParts.some((pair) => isWithin(index, pair.left, pair.leftCount))) &&
    coversEnds(right, (index) => writtenParts.some((pair) => isWithin(index, pair.right, pair.rightCount)))
    ? 'strong-with-differing-part'
    : 'partial';
}

/** Indices of the parts that name: without particles and titles, unless there is nothing else. */
function partsOf(tokens: readonly NameToken[]): number[] {
  const all = [...tokens.keys()];
  const naming = all.filter((index) => tokens[index]?.kind !== 'light');
  return naming.length > 0 ? naming : all;
}

function joinedParts(pairs: readonly AlignedPair[], count: (pair: AlignedPair) => number): number {
  return pairs.reduce((sum, pair) => sum + count(pair) - 1, 0);
}

/** Equal in the same order, or with the family name moved from the end to the front. */
function isSameSequence({ left, right }: Alignment): boolean {
  const texts = right.map((token) => token.sign ?? token.text);
  const text = left.map((token) => token.sign ?? token.text).join('');
  const rotated = [texts.at(-1), ...texts.slice(0, -1)].join('');
  const rotatedBack = [...texts.slice(1), texts[0]].join('');
  return text === texts.join('') || text === rotated || text === rotatedBack;
}

/** "Thomas K.": the family name is known by its first letter only. */
function surnameIsInitial(pairs: readonly AlignedPair[], { left, right }: Alignment): boolean {
  return pairs.some(
    (pair) =>
      isInitial(pair) &&
      ((pair.left === left.length - 1 && left[pair.left]?.kind === 'initial') ||
        (pair.right === right.length - 1 && right[pair.right]?.kind === 'initial')),
  );
}

function coversEnds(parts: readonly number[], isMatched: (index: number) => boolean): boolean {
  return isMatched(parts[0] ?? -1) && isMatched(parts.at(-1) ?? -1);
}

export function classifyOrganizations(
  alignment: Alignment,
  { written, unmatchedLeft, unmatchedRight }: ClassView,
  [left, right]: readonly [PreparedName, PreparedName],
): NameClass {
  if (left.numbers !== '' && right.numbers !== '' && left.numbers !== right.numbers) return 'none';
  if (written.length === 0) return 'none';
  const unmatched = [...unmatchedLeft, ...unmatchedRight];
  if (unmatched.length === 0) {
    if (!someFormAgrees(left, right)) return 'strong-with-differing-part';
    return left.folded === right.folded && left.script === right.script ? 'exact' : 'strong';
  }
  if (written.every((pair) => isGeneric(alignment.left[pair.left]?.text ?? ''))) return 'none';
  return unmatched.every(isGeneric) ? 'strong-with-differing-part' : 'partial';
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
