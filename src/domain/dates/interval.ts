/** A calendar date, ISO 8601 `YYYY-MM-DD`; such dates compare as text. */
export type IsoDate = string;

type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** Every date the service reads: the first and the last day it may mean, both included. */
export interface DateInterval {
  from: IsoDate;
  to: IsoDate;
  precision: DatePrecision;
  /** The source itself says "about". */
  circa: boolean;
}

/** Sorts before every date: an interval from here on is open at its beginning. */
export const EARLIEST: IsoDate = '0001-01-01';

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 29 February becomes 28 February in a common year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** A day the target month lacks becomes its last. Never before {@link EARLIEST}. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  if (newYear < 1) return EARLIEST;
  const newMonth = (count % 12) + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return isoDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

export function dayInterval(year: number, month: number, day: number): DateInterval {
  const date = isoDate(year, month, day);
  return { from: date, to: date, precision: 'day', circa: false };
}

export function monthInterval(year: number, month: number): DateInterval {
  return {
    from: isoDate(year, month, 1),
    to: isoDate(year, month, daysInMonth(year, month)),
    precision: 'month',
    circa: false,
  };
}

export function yearInterval(year: number): DateInterval {
  return { from: isoDate(year, 1, 1), to: isoDate(year, 12, 31), precision: 'year', circa: false };
}

export function overlaps(left: DateInterval, right: DateInterval): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** Whether more than `years` whole years lie between the two intervals. */
export function furtherApartThan(left: DateInterval, right: DateInterval, years: number): boolean {
  return addYears(left.to, years) < right.from || addYears(right.to, years) < left.from;
}

/** Difference of the calendar years nearest to each other; 0 where the years meet. */
export function yearsApart(left: DateInterval, right: DateInterval): number {
  const gap = Math.max(
    dateParts(left.from).year - dateParts(right.to).year,
    dateParts(right.from).year - dateParts(left.to).year,
  );
  return Math.max(0, gap);
}

/** In words: `1997-03-26`, `July 1971`, `1971`, `1971-07-04 to 1972-07-03`. */
export function describeInterval(interval: DateInterval): string {
  const about = interval.circa ? 'about ' : '';
  if (interval.precision === 'day') return about + interval.from;
  if (interval.precision === 'month') return about + interval.from.slice(0, 7);
  if (interval.precision === 'year') return about + interval.from.slice(0, 4);
  return interval.from === EARLIEST ? `no later than ${interval.to}` : `${about}${interval.from} to ${interval.to}`;
}

/** The one that ends last; null of none. */
export function latest(dates: readonly DateInterval[]): DateInterval | null {
  return dates.reduce<DateInterval | null>((last, date) => (last === null || date.to > last.to ? date : last), null);
}
