import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';

/** The interval that a listed date stands for (see ListedEntity.birthDates); null where it is none. */
export function listedDate(text: string): DateInterval | null {
  const circa = text.startsWith('~');
  const [first = '', last = first] = (circa ? text.slice(1) : text).split('/');
  const [from, to] = [parseDate(first), parseDate(last)];
  if (from.kind !== 'date' || to.kind !== 'date' || to.interval.to < from.interval.from) return null;
  const precision = first === last ? from.interval.precision : 'range';
  return { from: from.interval.from, to: to.interval.to, precision, circa };
}
