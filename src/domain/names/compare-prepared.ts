import type { NamePolicy } from '../policy/policy.ts';
import { alignTokens } from './align.ts';
import type { AlignedPair, Alignment } from './align.ts';
import { areOneLetterApart, classifyOrganizations, classifyPersons, viewOf } from './classify.ts';
import type { LoneWord, NameComparison, NamePair } from './name-comparison.ts';
import type { NameToken } from './name-token.ts';
import { prepareAs } from './prepare-name.ts';
import type { PreparedName } from './prepare-name.ts';
import { scoreOrganizations, scoreVessels } from './score-organization.ts';
import { scorePersons } from './score-person.ts';
import { roundScore } from './score.ts';

const SCORES = { person: scorePersons, organization: scoreOrganizations, vessel: scoreVessels } as const;
const RULES: readonly PreparedName['rules'][] = ['vessel', 'organization', 'person'];

/** Compares two names that were read before; symmetric. */
export function comparePrepared(left: PreparedName, right: PreparedName, policy: NamePolicy): NameComparison {
  const aligned = align(left, right, policy);
  const { names, alignment, rules, mirrored } = aligned;
  const view = viewOf(alignment, policy);
  const nameClass = (rules === 'person' ? classifyPersons : classifyOrganizations)(alignment, view, names);
  const [first, second] = names;
  const result: NameComparison = {
    class: nameClass,
    nearMiss: nameClass === 'partial' && areOneLetterApart(view.unmatchedLeft, view.unmatchedRight),
    score: scoreOf(aligned),
    pairs: pairsOf(alignment, mirrored),
    unmatchedLeft: view.unmatchedLeft,
    unmatchedRight: view.unmatchedRight,
    lone: loneOf(alignment, mirrored),
    numbers: first.numbers === second.numbers ? null : { left: first.numbers, right: second.numbers },
  };
  return mirrored ? mirror(result) : result;
}

/** The score of `comparePrepared` alone, 0 … 1, for those who compare many and need no reasons. */
export function scorePrepared(left: PreparedName, right: PreparedName, policy: NamePolicy): number {
  return scoreOf(align(left, right, policy));
}

interface Aligned {
  names: readonly [PreparedName, PreparedName];
  alignment: Alignment;
  rules: PreparedName['rules'];
  /** The names were taken in the other order. */
  mirrored: boolean;
}

/** Always in one order, so that it does not matter which name is given first. */
function align(left: PreparedName, right: PreparedName, policy: NamePolicy): Aligned {
  const rules = RULES.find((candidate) => left.rules === candidate || right.rules === candidate) ?? 'person';
  const [one, other] = [prepareAs(left, rules), prepareAs(right, rules)];
  const mirrored = one.folded > other.folded || (one.folded === other.folded && one.text > other.text);
  const names = mirrored ? ([other, one] as const) : ([one, other] as const);
  const alignment = alignTokens(names[0].tokens, names[1].tokens, { policy, rules });
  return { names, alignment, rules, mirrored };
}

function scoreOf({ alignment, names: [left, right], rules }: Aligned): number {
  return roundScore(SCORES[rules](alignment, left, right));
}

function pairsOf({ left, right, pairs }: Alignment, mirrored: boolean): NamePair[] {
  const position = (pair: AlignedPair) => (mirrored ? pair.right : pair.left);
  return [...pairs]
    .sort((one, other) => position(one) - position(other))
    .map((pair) => ({
      left: textOf(left, pair.left, pair.leftCount),
      right: textOf(right, pair.right, pair.rightCount),
      similarity: roundScore(pair.similarity),
      relation: pair.relation,
    }));
}

function textOf(tokens: readonly NameToken[], start: number, count: number): string {
  if (count === 1) return tokens[start]?.text ?? '';
  return tokens
    .slice(start, start + count)
    .map((token) => token.text)
    .join(' ');
}

function loneOf({ left, right, leftPair, rightPair }: Alignment, mirrored: boolean): LoneWord[] {
  const lone = (side: LoneWord['side'], tokens: readonly NameToken[], pairOf: Alignment['leftPair']) =>
    tokens.flatMap(({ text, weight }, index) => (pairOf[index] === null ? [{ side, text, weight }] : []));
  const [ofLeft, ofRight] = [lone('left', left, leftPair), lone('right', right, rightPair)];
  return mirrored ? [...ofRight, ...ofLeft] : [...ofLeft, ...ofRight];
}

function mirror(result: NameComparison): NameComparison {
  const { pairs, unmatchedLeft, unmatchedRight, lone, numbers } = result;
  return {
    ...result,
    pairs: pairs.map((pair) => ({ ...pair, left: pair.right, right: pair.left })),
    unmatchedLeft: unmatchedRight,
    unmatchedRight: unmatchedLeft,
    lone: lone.map((word) => ({ ...word, side: word.side === 'left' ? 'right' : 'left' })),
    numbers: numbers === null ? null : { left: numbers.right, right: numbers.left },
  };
}
