import { EARLIEST, describeInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';

/** With a capital letter, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a company`, `an aircraft`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `on 2015-02-03`, `in 2015`, `between 2015-02-03 and 2016-01-05`, `by 1996-06-15`. */
export function when(date: DateInterval): string {
  if (date.from === EARLIEST) return `by ${date.to}`;
  const words = describeInterval(date);
  if (date.precision === 'range') return `between ${words.replace(' to ', ' and ')}`;
  return `${date.precision === 'day' ? 'on' : 'in'} ${words}`;
}
