import { yearInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { OTHER, SUBJECT, asOther } from './mask-names.ts';
import { SENTENCE_END, firstAccusation } from './proceedings.ts';

/**
 * The first year in which a text has the subject accused, tried or sentenced; null where it tells none. Only of sentences
 * that name nobody besides the subject: another may have been tried long before.
 * @param masked by `maskNames`
 * @param named whether a sentence must name the subject: in the press, but not in a record's own remarks
 */
export function accusedIn(masked: string, { named }: { named: boolean }): DateInterval | null {
  const own = asOther(masked)
    .split(SENTENCE_END)
    .filter((sentence) => (!named || sentence.includes(SUBJECT)) && !sentence.includes(OTHER));
  const year = firstAccusation(own);
  return year === null ? null : yearInterval(year);
}
