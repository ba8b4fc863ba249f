import { yearInterval } from '../dates/interval.ts';
import { MONTH_PATTERN } from '../dates/months.ts';
import type { DateInterval } from '../dates/interval.ts';
import { OTHER, SUBJECT, asOther } from './mask-names.ts';
import { SENTENCE_END } from './proceedings.ts';
import { stageIn } from './stages.ts';

const MONTH = `(?:${MONTH_PATTERN},? )?`;
const YEAR = '((?:19|20)\\d{2})(?![\\d\\p{L}-]| \\p{Lu})';
const IN = `(?:[Ii]n|[Ii]m|[Ee]n|[Oo]n|[Nn]el)(?: the year| Jahr| année| \\d{1,2})? ${MONTH}`;
const BE =
  '(?:(?:was|were|is|been|has been|had been|got|wurde|ist|a été|avait été|fue|ha sido|è stat[oa]|foi) )?(?:\\p{L}+ly |again |first )?';
/** Who, and nothing but an age or an apposition without a verb: what a clause of his tells may be told of another. */
const NAMED = `${SUBJECT}(?:,? \\(?\\d{1,3}\\)?,?| \\([^()]{1,40}\\)|, (?:(?!whose|who|which|that|head|owner|heir|son|daughter)[\\p{L}'-]+ ?){1,5},)?(?:,? who)?`;
/** Between the stage and its year: by whom, where, of what and to what; no further verb or noun that dates itself. */
const LINK =
  "(?:(?! (?:born|passed|made|built|founded|convicted|sentenced|jailed|arrested|under|law|act|whose|who|which|that|since|from|dating|like)(?!\\p{L})) [\\p{L}\\d’'€£$.-]+){0,12}?";
const STAGE = '([\\p{L}]+(?: [\\p{L}]+){0,2}?)';
const AFTER_NAME = new RegExp(`(?<!\\p{L})${NAMED} ${BE}${STAGE}${LINK},? ${IN}${YEAR}`, 'u');
const YEAR_FIRST = new RegExp(`(?:^|, )${IN}${YEAR},? ${NAMED} ${BE}${STAGE}(?!\\p{L})`, 'u');
/** Remarks of a record name nobody: "Convicted of fraud in 1983". */
const REMARK = new RegExp(`^\\W*(?:(?:He|She) )?${BE}${STAGE}${LINK},? ${IN}${YEAR}`, 'iu');

/**
 * The first year in which a text has the subject accused, tried or sentenced; null where it tells none. Only where the
 * stage is predicated of the subject itself and names the year as its own: the father, the firm or the law of a sentence
 * may be older.
 * @param masked by `maskNames`
 * @param named whether a sentence must name the subject: in the press, but not in a record's own remarks
 */
export function accusedIn(masked: string, { named }: { named: boolean }): DateInterval | null {
  const patterns = named ? [AFTER_NAME, YEAR_FIRST] : [AFTER_NAME, YEAR_FIRST, REMARK];
  const years = asOther(masked)
    .split(SENTENCE_END)
    .filter((sentence) => /(?:19|20)\d{2}/.test(sentence) && !sentence.includes(OTHER))
    .flatMap((sentence) => patterns.flatMap((pattern) => yearOf(pattern.exec(sentence))));
  return years.length === 0 ? null : yearInterval(years.reduce((first, year) => Math.min(first, year)));
}

function yearOf(found: RegExpExecArray | null): number[] {
  const [, left = '', right = ''] = found ?? [];
  const [stage, year] = /^\d/.test(left) ? [right, left] : [left, right];
  return found !== null && stageIn(stage) !== null ? [Number(year)] : [];
}
