import { yearInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';

export interface TermOfOffice {
  start: DateInterval | null;
  end: DateInterval | null;
}

const YEAR = '((?:19|20)\\d{2})';
const SPAN = new RegExp(
  `(?<!\\d)${YEAR} ?(?:[-–—/]|to|until|bis|à|a) ?(?:${YEAR}|present|now|heute|date)?(?!\\d)`,
  'iu',
);
const SINCE = new RegExp(`(?<!\\p{L})(?:since|from|seit|depuis|desde) ${YEAR}(?!\\d)`, 'iu');
const UNTIL = new RegExp(`(?<!\\p{L})(?:until|till|bis|jusqu'en|hasta) ${YEAR}(?!\\d)`, 'iu');

/** The years that a position's own words give, as "Minister of Mines (1998–2003)"; the last is no end while it goes on. */
export function termInWords(position: string): TermOfOffice {
  const span = SPAN.exec(position);
  if (span) return { start: yearOf(span[1]), end: yearOf(span[2]) };
  return { start: yearOf(SINCE.exec(position)?.[1]), end: yearOf(UNTIL.exec(position)?.[1]) };
}

function yearOf(digits: string | undefined): DateInterval | null {
  return digits === undefined ? null : yearInterval(Number(digits));
}
