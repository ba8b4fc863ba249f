import { EARLIEST, addDays, addYears, dateParts, isoDate } from './interval.ts';
import type { DateInterval } from './interval.ts';

/**
 * When somebody was born who was `age` years old at `source` (rules.md 1.3). A source known to the day gives the year
 * that ends `age` years before it; one known to the month the first and last day of that month; one known to the year
 * the two birth years that are possible. An open beginning of the source stays open.
 * @param age completed years
 */
export function birthAtAge(age: { from: number; to: number }, source: DateInterval): DateInterval {
  const open = source.from === EARLIEST;
  if (source.precision === 'year') {
    const year = dateParts(source.from).year;
    return {
      from: isoDate(year - age.to - 1, 1, 1),
      to: isoDate(year - age.from, 12, 31),
      precision: 'range',
      circa: source.circa,
    };
  }
  return {
    from: open ? EARLIEST : addDays(addYears(source.from, -(age.to + 1)), 1),
    to: addYears(source.to, -age.from),
    precision: 'range',
    circa: source.circa,
  };
}
