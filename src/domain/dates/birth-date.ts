import { dateParts } from './interval.ts';
import type { IsoDate } from './interval.ts';
import { parseDate } from './parse-date.ts';
import type { ParsedDate } from './parse-date.ts';

/** A date that can be a living memory's birth date: not after the as-of date, not more than `oldest` years before it. */
export function parseBirthDate(
  value: unknown,
  asOf: IsoDate,
  oldest: number,
  order: { dayFirst?: boolean } = {},
): ParsedDate {
  const parsed = parseDate(value, order);
  if (parsed.kind === 'unusable') return parsed;
  const { from, to } = parsed.interval;
  if (from > asOf) return { kind: 'unusable', why: `"${String(value).trim()}" lies in the future` };
  // What a form fills in by itself: nobody is checked on the day of their birth.
  if (from === asOf) return { kind: 'unusable', why: `"${String(value).trim()}" is the day of the decision` };
  if (dateParts(to).year < dateParts(asOf).year - oldest) {
    return { kind: 'unusable', why: `"${String(value).trim()}" is longer ago than anyone can have been born` };
  }
  return parsed;
}
