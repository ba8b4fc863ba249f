import { daysInMonth, isoDate } from '../../../domain/dates/interval.ts';
import type { DateInterval } from '../../../domain/dates/interval.ts';
import type { XmlElement } from '../input/xml-element.ts';

/** Year, month and day of an element such as `DateOfIssue`, ISO 8601; null where one is missing. */
export function partialDate(element: XmlElement): string | null {
  const [year, month, day] = parts(element);
  return year > 0 && month > 0 && day > 0 ? isoDate(year, month, day) : null;
}

/** From the first day of `Start` to the last of `End`; null where no year is stated. */
export function partialInterval(period: XmlElement): Pick<DateInterval, 'from' | 'to' | 'circa'> | null {
  const [start] = [...period.all('Start', 'From'), ...period.all('Start', 'To')];
  const [end] = [...period.all('End', 'To'), ...period.all('End', 'From'), ...period.all('Start', 'To')];
  const [firstYear, firstMonth, firstDay] = start ? parts(start) : [0, 0, 0];
  if (firstYear === 0) return null;
  const [lastYear, lastMonth, lastDay] = end && parts(end)[0] > 0 ? parts(end) : [firstYear, firstMonth, firstDay];
  const month = lastMonth || 12;
  return {
    from: isoDate(firstYear, firstMonth || 1, firstDay || 1),
    to: isoDate(lastYear, month, lastDay || daysInMonth(lastYear, month)),
    circa: [...period.all('Start'), ...period.all('End')].some((side) => side.get('Approximate') === 'true'),
  };
}

/** 0 where missing or impossible. */
function parts(element: XmlElement): [number, number, number] {
  const number = (name: string, most: number) => {
    const value = Number(element.first(name));
    return Number.isInteger(value) && value > 0 && value <= most ? value : 0;
  };
  return [number('Year', 9999), number('Month', 12), number('Day', 31)];
}
