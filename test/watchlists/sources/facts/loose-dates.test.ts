import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listedDate } from '../../../../src/domain/watchlists/listed-date.ts';
import { looseDates } from '../../../../src/watchlists/sources/facts/loose-dates.ts';

describe('dates as lists write them', () => {
  test.each([
    ['15.8.1976', '1976-08-15'],
    ['1976-08-15', '1976-08-15'],
    ['15 Aug 1976', '1976-08-15'],
    ['8 Oct.1970', '1970-10-08'],
    ['Aug 1960', '1960-08'],
    ['1962', '1962'],
    ['circa 1962', '~1962'],
    ['Approximately 1970', '~1970'],
    ['1970 circa', '~1970'],
    ['(probably) 1944', '~1944'],
    ['on or around 3.4.1973', '~1973-04-03'],
    ['1962 to 1965', '1962/1965'],
    ['01 Jan 1987 to 31 Jan 1987', '1987-01'],
    ['between 1974 and 1978', '1974/1978'],
    ['Between 1977 and 1978 (Approximately)', '~1977/1978'],
    ['Between Aug. and Sep. 1977', '1977-08/1977-09'],
    ['March/April 1965', '1965-03/1965-04'],
    ['1959/1960', '1959/1960'],
    ['1960s', '1960/1969'],
    ['03/04/1970', '1970-03-04/1970-04-03'],
    ['1960 or August 1961', '1960 1961-08'],
    ['10.2.1983 (or 10.3.1983)', '1983-02-10 1983-03-10'],
    ['(a) 26.9.1971, (b) 26.9.1977', '1971-09-26 1977-09-26'],
    ['a) 1964 b) 28.8.1962', '1964 1962-08-28'],
    ['"(a) 17.8.1972; (b) 1.1.1972"', '1972-08-17 1972-01-01'],
    ['7.8.1965 / 20.2.1972', '1965-08-07 1972-02-20'],
    ['1352 (Iranian Hijri calendar), 1972 or 1973 (Gregorian calendar)', '1972 1973'],
    ['N/D', ''],
    ['', ''],
  ])('%s → %s', (text, dates) => {
    expect(looseDates(text).dates.join(' ')).toBe(dates);
  });

  test.each([
    ['1 Muharram 1390'],
    ['24/06/1402 (Hijri Calendar)'],
    ['30-35 years old'],
    ['31.2.1970'],
    ['before 1964'],
    ['1390'],
    ['10 October (year unknown)'],
  ])('%s is left as it is, and nothing invented', (text) => {
    expect(looseDates(text)).toEqual({ dates: [], unread: [text] });
  });

  test('what follows a date is kept beside it', () => {
    expect(looseDates('20.8.1963 POB: Tokmak')).toEqual({ dates: ['1963-08-20'], unread: ['20.8.1963 POB: Tokmak'] });
    expect(looseDates('1964 (possibly: 21 April)')).toEqual({ dates: ['1964'], unread: ['1964 (possibly: 21 April)'] });
  });

  test('whatever the text, each date is in a form that the model reads', () => {
    const word = fc.constantFrom(
      'circa',
      'or',
      'between',
      'and',
      '1962',
      '15.8.1976',
      'Aug',
      '(',
      ')',
      ';',
      '/',
      'to',
      '31.2.1970',
      ',',
      '-',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.string(), (words, tail) => {
        for (const date of looseDates(`${words.join(' ')} ${tail}`).dates) expect(listedDate(date)).not.toBeNull();
      }),
    );
  });
});
