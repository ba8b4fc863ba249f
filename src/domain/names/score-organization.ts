import type { Alignment } from './align.ts';
import { formsAgree } from './legal-forms.ts';
import type { NameToken } from './name-token.ts';
import type { PreparedName } from './prepare-name.ts';
import { doubt, tally } from './score.ts';

/** What a word that only one name has takes from the score, as a share of its weight. */
const EXTRA: Readonly<Record<NameToken['kind'], number>> = {
  name: 1.2,
  code: 1.2,
  initial: 1,
  light: 0.5,
  number: 1,
  word: 0.7,
  place: 1,
};
const LIGHT = 0.2;
const OTHER_PART = 0.32;
const FURTHER_SLIPS = 0.5;
const OTHER_NUMBER = 0.6;
const MISSING_NUMBER = 0.75;
const OTHER_FORM = 0.95;
/** A place and another legal form: the group's company in another country. */
const OTHER_COUNTRY = 0.75;

/**
 * How surely two names are one organization's, 0 … 1. Every word counts by how much it tells companies apart; numbers
 * must agree, legal forms should.
 */
export function scoreOrganizations(alignment: Alignment, left: PreparedName, right: PreparedName): number {
  const { left: restLeft, right: restRight, ...sums } = tally(alignment, extra);
  if (sums.paired === 0) return 0;
  const conflict = restLeft.heaviest > LIGHT && restRight.heaviest > LIGHT;
  let score = sums.agreed / (sums.paired + restLeft.weight + restRight.weight);
  score *= 1 - OTHER_PART * doubt(conflict ? 1 : sums.worst);
  score *= 1 - FURTHER_SLIPS * Math.min(1, sums.otherUnlikeness);
  score *= numbersAgree(left, right);
  if (!hasOwnWord(alignment) && restLeft.weight + restRight.weight > 0) score = Math.min(score, NOTHING_OF_ITS_OWN);
  const formsDiffer = !someFormAgrees(left, right);
  if (formsDiffer) score *= hasPlaceAlone(alignment) ? OTHER_COUNTRY : OTHER_FORM;
  return score;
}

/** What the names share are words of many companies, and one of them has more. */
const NOTHING_OF_ITS_OWN = 0.6;

function hasOwnWord({ left, right, pairs }: Alignment): boolean {
  const isOwn = (token: NameToken | undefined) => token?.kind === 'name' || token?.kind === 'code';
  return pairs.some((pair) => isOwn(left[pair.left]) || isOwn(right[pair.right]));
}

function extra(token: NameToken): number {
  return EXTRA[token.kind];
}

function numbersAgree(left: PreparedName, right: PreparedName): number {
  if (left.numbers === right.numbers) return 1;
  return left.numbers !== '' && right.numbers !== '' ? OTHER_NUMBER : MISSING_NUMBER;
}

/** Legal forms agree where one name has none. */
export function someFormAgrees(left: PreparedName, right: PreparedName): boolean {
  if (left.legalForms.length === 0 || right.legalForms.length === 0) return true;
  return left.legalForms.some((form) => right.legalForms.some((other) => formsAgree(form, other)));
}

function hasPlaceAlone({ left, right, leftPair, rightPair }: Alignment): boolean {
  return (
    left.some((token, index) => leftPair[index] === null && token.kind === 'place') ||
    right.some((token, index) => rightPair[index] === null && token.kind === 'place')
  );
}

const VESSEL_EXTRA = 0.9;
const VESSEL_MISSING_NUMBER = 0.85;
/** Ships' names are short, and many are words: a single short one has to be the same. */
const SHORT_NAME = 5;
const SHORT_OTHER = 0.6;

/** How surely two names are one vessel's, 0 … 1: all words count, and sister ships differ by number. */
export function scoreVessels(alignment: Alignment, left: PreparedName, right: PreparedName): number {
  const { left: restLeft, right: restRight, ...sums } = tally(alignment, vesselExtra);
  if (sums.paired === 0) return 0;
  const conflict = restLeft.heaviest > LIGHT && restRight.heaviest > LIGHT;
  let score = sums.agreed / (sums.paired + restLeft.weight + restRight.weight);
  score *= 1 - OTHER_PART * doubt(conflict ? 1 : sums.worst);
  score *= 1 - FURTHER_SLIPS * Math.min(1, sums.otherUnlikeness);
  if (left.numbers !== right.numbers)
    score *= left.numbers !== '' && right.numbers !== '' ? OTHER_NUMBER : VESSEL_MISSING_NUMBER;
  const isShort = left.folded.length <= SHORT_NAME || right.folded.length <= SHORT_NAME;
  return isShort && sums.worst > 0 ? Math.min(score, SHORT_OTHER) : score;
}

function vesselExtra({ kind }: NameToken): number {
  return kind === 'number' ? 0 : VESSEL_EXTRA;
}
