import type { Alignment } from './align.ts';
import type { NameToken } from './name-token.ts';
import type { PreparedName } from './prepare-name.ts';
import { areLight, doubt, DOUBTFUL, tally } from './score.ts';

/** What a part of the longer name that the shorter leaves out takes from the score, as a share of its weight. */
const LEFT_OUT = 0.65;
const REPEATED = 0.2;
/** A syllable is no middle name: without it the name is another. */
const SYLLABLE_LEFT_OUT = 1.4;
/** Parts that weigh less may stand on both sides and speak against nothing. */
const LIGHT = 0.2;
/** A part that differs makes another name, however much agrees. */
const OTHER_PART = 0.32;
const OTHER_GENERATION = 0.68;
/** Each further slip of the pen makes a slip less likely. */
const FURTHER_SLIPS = 0.5;
/** One word alone, or initials alone, name no one who has more names. */
const ONE_WORD = 0.55;
const OFFICE_HOLDER = 0.72;

/**
 * How surely two names are one person's, 0 … 1. Parts may be missing on one side (a middle name, a patronymic); a part
 * on each side that is not the other's makes two persons.
 */
export function scorePersons(alignment: Alignment, left: PreparedName, right: PreparedName): number {
  const { left: restLeft, right: restRight, ...sums } = tally(alignment, leftOut);
  if (sums.paired === 0 && left.run !== right.run) return 0;
  const conflict = restLeft.heaviest > LIGHT && restRight.heaviest > LIGHT;
  const rest = restLeft.weight + restRight.weight;
  const worst = conflict ? 1 : sums.worst;
  let score = sums.agreed / (sums.paired + 1e-9 + (conflict ? rest / LEFT_OUT : rest));
  score *= 1 - OTHER_PART * doubt(worst);
  score *= 1 - FURTHER_SLIPS * Math.min(1, sums.otherUnlikeness);
  if (left.generation !== null && right.generation !== null && left.generation !== right.generation)
    score *= OTHER_GENERATION;
  const limit = most(alignment, left, right);
  score = limit === OFFICE_HOLDER && sums.worst < DOUBTFUL ? OFFICE_HOLDER : Math.min(score, limit);
  return left.run === right.run && left.run.length >= SHORTEST_RUN ? Math.max(score, SAME_RUN) : score;
}

/** All letters in the same order: only the gaps between the words differ. */
const SAME_RUN = 0.95;
const SHORTEST_RUN = 6;

function leftOut(token: NameToken, tokens: readonly NameToken[]): number {
  if (token.sign !== null) return SYLLABLE_LEFT_OUT;
  const isRepeated = tokens.filter((other) => other.text === token.text).length > 1;
  return isRepeated ? REPEATED : LEFT_OUT;
}

/** The most that names can score by how much of a name they are. */
function most(alignment: Alignment, left: PreparedName, right: PreparedName): number {
  const [ownLeft, ownRight] = [wordsOf(left.tokens), wordsOf(right.tokens)];
  let written = 0;
  let joinedLeft = 0;
  let joinedRight = 0;
  for (const pair of alignment.pairs) {
    joinedLeft += joinedWords(left.tokens, pair.left, pair.leftCount);
    joinedRight += joinedWords(right.tokens, pair.right, pair.rightCount);
    const isWritten = pair.relation !== 'initial' && pair.relation !== 'acronym';
    if (isWritten && !areLight(alignment, pair)) written++;
  }
  const [wordsLeft, wordsRight] = [ownLeft - joinedLeft, ownRight - joinedRight];
  const [fewer, more] = [Math.min(wordsLeft, wordsRight), Math.max(wordsLeft, wordsRight)];
  if (written === 0) return ONE_WORD;
  if (more === 1 || written > 1) return 1;
  if (fewer > 1 && more === fewer) return 1;
  return fewer === 1 && (left.office || right.office) ? OFFICE_HOLDER : ONE_WORD;
}

/** How many words too many are counted of a run that is one word. */
function joinedWords(tokens: readonly NameToken[], start: number, count: number): number {
  return count === 1 ? 0 : Math.max(0, wordsOf(tokens.slice(start, start + count)) - 1);
}

/** Parts that are neither particles nor titles. */
function wordsOf(tokens: readonly NameToken[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind !== 'light') words++;
  return words;
}
