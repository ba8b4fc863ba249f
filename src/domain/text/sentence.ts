import { MONTH_PATTERN } from '../dates/months.ts';
import { matchesOf } from './matches-of.ts';

/** Longest stretch looked at on either side of a mention; keeps reading a megabyte linear. */
const REACH = 240;
const BREAK = /[.!?](?=\s+["“(]?\p{Lu})|\n/gu;
const STOP = /[.!?](?=\s+["“(]?\p{Lu}|\s*$)|\n/gu;

/** What stands before and after a span within its own sentence. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const earlier = text.slice(Math.max(0, start - REACH), start);
  const later = text.slice(end, end + REACH);
  // The span itself may open a sentence: its first letter tells.
  const breaks = [...matchesOf(earlier + text.charAt(start), BREAK)].filter(
    (match) => !isAbbreviation(earlier, match.index),
  );
  const last = breaks.at(-1);
  const stop = matchesOf(later, STOP).find(
    (match) => match.index + 1 >= later.length || !isAbbreviation(later, match.index),
  );
  return {
    before: last ? earlier.slice(last.index + 1) : earlier,
    after: stop ? later.slice(0, stop.index) : later,
  };
}

const ORDINAL = new RegExp(`^\\. ${MONTH_PATTERN}`, 'u');

/** `no. CS1189`. */
const NUMBER = /^\. [A-Z]{0,4} ?\d/;

/** `Mr.`, `U.S.`, `J.`, `12. März`: a full stop that ends no sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  if (/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop)) && ORDINAL.test(text.slice(stop, stop + 14)))
    return true;
  if (
    /(?:^|[\s(])(?:no|nr|reg)$/u.test(text.slice(Math.max(0, stop - 4), stop)) &&
    NUMBER.test(text.slice(stop, stop + 8))
  )
    return true;
  // "уроженец г. Казань", "în mun. Bacău", but "в 2019 г. Он".
  if (/(?:^|[^\d\s][\s(])(?:г|гор|mun|jud)$/u.test(text.slice(Math.max(0, stop - 5), stop))) return true;
  return /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Jr|Sr|St|Prof|Sen|Rep|Gov|Inc|Ltd|Co|No|b)$/u.test(
    text.slice(Math.max(0, stop - 6), stop),
  );
}
