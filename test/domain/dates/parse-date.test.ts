import { describe, expect, test } from 'vitest';
import { birthAtAge } from '../../../src/domain/dates/age-at-date.ts';
import { agesInText } from '../../../src/domain/dates/ages-in-text.ts';
import { parseBirthDate } from '../../../src/domain/dates/birth-date.ts';
import { birthsInText } from '../../../src/domain/dates/births-in-text.ts';
import { dateInUrl } from '../../../src/domain/dates/dates-in-text.ts';
import { addYears } from '../../../src/domain/dates/interval.ts';
import { readCustomer } from '../../../src/domain/customer/read-customer.ts';
import { parseDate } from '../../../src/domain/dates/parse-date.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const interval = (text: unknown) => {
  const parsed = parseDate(text);
  return parsed.kind === 'date'
    ? `${parsed.interval.from}/${parsed.interval.to}${parsed.interval.circa ? '~' : ''}`
    : 'unusable';
};

describe('1.2 every date becomes an interval', () => {
  test.each([
    ['1997-03-26', '1997-03-26/1997-03-26'],
    ['1997-03-26T00:00:00Z', '1997-03-26/1997-03-26'],
    ['26 March 1997', '1997-03-26/1997-03-26'],
    ['1997年3月26日', '1997-03-26/1997-03-26'],
    ['1997年3月', '1997-03-01/1997-03-31'],
    ['1997年出生', '1997-01-01/1997-12-31'],
    ['٢٦/٠٣/١٩٩٧', '1997-03-26/1997-03-26'],
    ['昭和38年9月1日', '1963-09-01/1963-09-01'],
    ['平成元年', '1989-01-01/1989-12-31'],
    ['S38.9.1', '1963-09-01/1963-09-01'],
    ['昭和38年2月30日', 'unusable'],
    ['民國58年7月9日', '1969-07-09/1969-07-09'],
    ['14 มีนาคม 2508', '1965-03-14/1965-03-14'],
    ['๑๔ มีนาคม ๒๕๐๘', '1965-03-14/1965-03-14'],
    ['14 มีนาคม 1965', '1965-03-14/1965-03-14'],
    ['พ.ศ. 2508', '1965-01-01/1965-12-31'],
    ['1961년 5월 2일', '1961-05-02/1961-05-02'],
    ['20 Mehr 1335', '1956-10-12/1956-10-12'],
    ['۲۰ مهر ۱۳۳۵', '1956-10-12/1956-10-12'],
    ['12 Hamal 1350', '1971-04-01/1971-04-01'],
    ['30 Esfand 1399', '2021-03-20/2021-03-20'],
    ['30 Esfand 1400', 'unusable'],
    ['Mehr 1335', '1956-09-23/1956-10-23'],
    ['1 Rajab 1388 AH', '1968-09-22/1968-09-26'],
    ['Ramadan 10, 1390', '1970-11-07/1970-11-11'],
    ['20 Mehr 1935', 'unusable'],
    ['26-Mar-1997', '1997-03-26/1997-03-26'],
    ['March 26, 1997', '1997-03-26/1997-03-26'],
    ['Wednesday, 26th March 1997', '1997-03-26/1997-03-26'],
    ['26.03.1997', '1997-03-26/1997-03-26'],
    ['26/03/1997', '1997-03-26/1997-03-26'],
    ['03/26/1997', '1997-03-26/1997-03-26'],
    ['04/03/1997', '1997-03-04/1997-04-03'],
    ['04.03.1997', '1997-03-04/1997-03-04'],
    ['19970326', '1997-03-26/1997-03-26'],
    ['1997-03', '1997-03-01/1997-03-31'],
    ['03/1997', '1997-03-01/1997-03-31'],
    ['February 1996', '1996-02-01/1996-02-29'],
    ['1997-00-00', '1997-01-01/1997-12-31'],
    ['1997', '1997-01-01/1997-12-31'],
    [1997, '1997-01-01/1997-12-31'],
    ['circa 1960', '1960-01-01/1960-12-31~'],
    ['1960 circa', '1960-01-01/1960-12-31~'],
    ['1960 (approx.)', '1960-01-01/1960-12-31~'],
    ['c. 1960', '1960-01-01/1960-12-31~'],
    ['1970 to 1973', '1970-01-01/1973-12-31'],
    ['2001-02-30', 'unusable'],
    ['31.04.1990', 'unusable'],
    ['0200-01-01', 'unusable'],
    ['200', 'unusable'],
    ['13/13/1990', 'unusable'],
    ['yesterday', 'unusable'],
    ['', 'unusable'],
    [null, 'unusable'],
    [{ year: 1990 }, 'unusable'],
    [12.5, 'unusable'],
  ])('%j: %s', (text, expected) => {
    expect(interval(text)).toBe(expected);
  });

  test.each(['2030-01-01', '1850-01-01'])('%s is nobody’s birth date in 2026', (text) => {
    expect(parseBirthDate(text, '2026-03-01', 125).kind).toBe('unusable');
  });
});

describe('1.3 age-at-date arithmetic', () => {
  test.each([
    ['2014-07-03', 42, '1971-07-04/1972-07-03'],
    ['2021-06-10', 45, '1975-06-11/1976-06-10'],
    ['2024-02-29', 30, '1993-03-01/1994-02-28'],
    ['2014', 42, '1971-01-01/1972-12-31'],
    ['2014-07', 42, '1971-07-02/1972-07-31'],
  ])('%s, aged %d: %s', (date, age, expected) => {
    const source = parseDate(date);
    if (source.kind !== 'date') throw new Error(date);
    const { from, to } = birthAtAge({ from: age, to: age }, source.interval);
    expect(`${from}/${to}`).toBe(expected);
  });

  test('29 February clamps to 28 February', () => {
    expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
    expect(addYears('2024-02-29', -4)).toBe('2020-02-29');
  });

  const ages = (text: string, published?: string) => {
    const date = published === undefined ? null : parseDate(published);
    return agesInText(text, { published: date?.kind === 'date' ? date.interval : null, asOf: '2026-03-01' }).map(
      ({ ages: { from }, birth }) => `${from}: ${birth.from}/${birth.to}`,
    );
  };

  test.each([
    ['a 42-year-old man', '2014-07-03', ['42: 1971-07-04/1972-07-03']],
    ['a 42-year-old man', undefined, ['42: 0001-01-01/1984-03-01']],
    ['He was 42 in 2014.', '2020-01-01', ['42: 1971-01-01/1972-12-31']],
    ['46, jailed for a fraud of 2011', '2020-01-01', []],
    ['Torres, 46, jailed for a fraud of 2011.', '2020-01-01', ['46: 1973-01-02/1974-01-01']],
    ['In 2014, Torres, 42, was arrested.', '2020-01-01', ['42: 1971-01-02/1978-01-01']],
    ['Torres, then 42, was arrested in 2014.', '2020-01-01', ['42: 1971-01-01/1972-12-31']],
    ['She is in her late thirties.', '2020-01-01', ['35: 1980-01-02/1985-01-01']],
    ['At the age of 19 he went to sea.', '2020-01-01', []],
    ['No one under age 18, on July 14, 2020, at 42 Main Street.', '2020-01-01', []],
  ])('%s (%s)', (text, published, expected) => {
    expect(ages(text, published)).toEqual(expected);
  });

  test.each([
    ['born in 1972', '1972-01-01'],
    ['born on 3 July 1972', '1972-07-03'],
    ['born in Houston, Texas, on July 3, 1972', '1972-07-03'],
    ['Torres (b. 1972)', '1972-01-01'],
    ['DOB: 1972-07-03', '1972-07-03'],
    ['born in Miami and convicted in 2014', undefined],
  ])('%s', (text, expected) => {
    expect(birthsInText(text, '2026-03-01')[0]?.birth.from).toBe(expected);
  });

  test.each([
    ['https://news.example/2014/07/03/torres', '2014-07-03'],
    ['https://news.example/2014-07-03-torres', '2014-07-03'],
    ['https://news.example/2014/07/torres', '2014-07-01'],
    ['https://news.example/archive/2014/torres', '2014-01-01'],
    ['https://news.example/torres?d=2014/07/03', undefined],
    ['https://news.example/2099/01/01/x', undefined],
  ])('%s', (url, expected) => {
    expect(dateInUrl(url, '2026-03-01')?.from).toBe(expected);
  });
});

describe('the order of day and month in figures', () => {
  const birthOf = (inputDetails: object) =>
    readCustomer(
      { fullName: 'James Torres', customerType: 'INDIVIDUAL', inputDetails },
      { asOf: '2026-03-01', policy: defaultPolicy },
    ).birthDates.map(({ interval: { from, to } }) => `${from}/${to}`);

  test.each([
    ['02/11/1966', { nationality: 'GB' }, '1966-11-02/1966-11-02'],
    ['02/11/1966', { nationality: 'BR', residence: 'PT' }, '1966-11-02/1966-11-02'],
    ['02/11/1966', {}, '1966-02-11/1966-11-02'],
    ['02/11/1966', { nationality: 'US' }, '1966-02-11/1966-11-02'],
    ['02/11/1966', { nationality: 'GB', residence: 'US' }, '1966-02-11/1966-11-02'],
    ['02/25/1966', { nationality: 'GB' }, '1966-02-25/1966-02-25'],
  ])('%s of a customer of %j', (dob, countries, expected) => {
    expect(birthOf({ dob, ...countries })).toEqual([expected]);
  });
});

test.each([
  ['0200-01-01', '"0200-01-01" lies outside the years 1000 to 2999'],
  ['1980-02-30', '"1980-02-30" is a date that does not exist'],
])('%s: %s', (text, why) => {
  expect(parseDate(text)).toEqual({ kind: 'unusable', why });
});
