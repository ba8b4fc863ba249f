import { ofKnownTexts } from '../text/known-texts.ts';
import { digitOf } from './digits.ts';
import { readEra } from './eras.ts';
import { dayInterval, daysInMonth, isoDate, monthInterval, yearInterval } from './interval.ts';
import type { DateInterval } from './interval.ts';
import { readOtherCalendar } from './other-calendars.ts';
import { MONTH_PATTERN, monthNumber, monthNumberInDate } from './months.ts';

export type ParsedDate = { kind: 'date'; interval: DateInterval } | { kind: 'unusable'; why: string };

/** Nothing an alert or a customer can mean lies before it; a smaller year is a slip of the pen. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/**
 * Reads a date as people and systems write it: ISO dates and timestamps, `26 March 1997`, `March 26, 1997`,
 * `26. März 1997`, `1997年3月26日`, `26.03.1997`, `26/03/1997` (day first unless impossible; both readings where both are possible), `03/1997`,
 * `March 1997`, `1997`, `20 Mehr 1335`, `昭和38年9月1日`, each with `circa`, in digits of any script. A date that does not exist is unusable, never mended.
 */
export function parseDate(value: unknown, { dayFirst = false }: { dayFirst?: boolean } = {}): ParsedDate {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? (readCompact(String(value)) ?? readYear(value)) : unusable(String(value));
  }
  if (typeof value !== 'string') return { kind: 'unusable', why: 'is not a date but another kind of value' };
  return dayFirst ? readDayFirst(value) : readAsWritten(value);
}

const CIRCA =
  /^(?:circa|about|approx(?:imately|\.)?|around|c(?:a|irc)?\.|~|ca?(?=\s))\s*|(?:,? | ?\()(?:circa|ca\.?|approx(?:imately|\.)?|env(?:iron|\.)?|aprox(?:imadamente|\.)?)\)?$/i;
const readDayFirst = ofKnownTexts(12, (text) => parseText(text, true));
const readAsWritten = ofKnownTexts(12, (text) => parseText(text, false));

function parseText(value: string, dayFirst: boolean): ParsedDate {
  const text = value
    .trim()
    .replace(OTHER_DIGITS, (digit) => String(digitOf(digit)))
    .replace(/^(\d{4}\. ?\d{1,2}\. ?\d{1,2})\.$/u, (_, day: string) => day.replaceAll(' ', ''))
    .replace(MASKED, masked)
    .replace(CHINESE, (_, ...parts: (string | undefined)[]) => parts.slice(0, 3).filter(isStated).join('-'));
  if (text.length > 80) return { kind: 'unusable', why: 'is too long for a date' };
  const plain = text.replace(CIRCA, '');
  const parsed = parsePlain(plain, dayFirst);
  if (plain === text || parsed.kind === 'unusable') return parsed;
  return { kind: 'date', interval: { ...parsed.interval, circa: true } };
}

/** Arabic, Persian, Thai and those as wide as a sign. */
const OTHER_DIGITS = /[٠-٩۰-۹๐-๙０-９]/gu;

/** `1997-xx-xx`, `1997-05-00`, `??.05.1997`: parts that are not known. */
const MASKED = /^(?:(\d{4})[-/.](\d{2}|xx|\?\?)[-/.](?:xx|00|\?\?)|(?:xx|00|\?\?)[-/.](\d{2}|xx|\?\?)[-/.](\d{4}))$/iu;

/** Groups as of the pattern: year and month, or month and year. */
function masked(_: string, year = '', month = '', monthBefore = '', yearAfter = ''): string {
  const [known, named] = year === '' ? [yearAfter, monthBefore] : [year, month];
  return /^(?!00)\d{2}$/.test(named) ? `${known}-${named}` : known;
}

/** `1971年3月`, `1971年3月5日生`. */
const CHINESE = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?)?(?:出?生)?$/u;

function isStated(part: string | undefined): boolean {
  return part !== undefined;
}

function parsePlain(text: string, dayFirst: boolean): ParsedDate {
  for (const read of [
    readIso,
    readCompact,
    readRange,
    (plain: string) => readNumeric(plain, dayFirst),
    readDayMonthYear,
    readMonthDayYear,
    readMonthYear,
    readMonthOfOtherLanguage,
  ]) {
    const parsed = read(text);
    if (parsed) return parsed;
  }
  const converted = readEra(text) ?? readOtherCalendar(text);
  if (converted) return { kind: 'date', interval: converted };
  return /^\d{1,4}$/.test(text) ? readYear(Number(text)) : unusable(text);
}

function readIso(text: string): ParsedDate | null {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*|Z)?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  // Some lists write an unknown day or month as 00.
  if (month === '00') return readYear(Number(year));
  if (day === undefined || day === '00') return readMonth(Number(year), Number(month), text);
  return readDay(Number(year), Number(month), Number(day), text);
}

function readCompact(text: string): ParsedDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? readDay(Number(match[1]), Number(match[2]), Number(match[3]), text) : null;
}

/** `1970-1973`, `between 1970 and 1973`, `1970s`. */
function readRange(text: string): ParsedDate | null {
  const decade = /^(?:(?:early|mid|late)[- ])?(\d{3})0['’]?s$/i.exec(text)?.[1];
  const match = /^(?:between\s+)?(\d{4})\s*(?:-|–|to|and)\s*(\d{4})$/i.exec(text);
  if (!match && decade === undefined) return null;
  const [first, last] = match ? [Number(match[1]), Number(match[2])] : [Number(`${decade}0`), Number(`${decade}9`)];
  if (first > last || first < FIRST_YEAR || last > LAST_YEAR) return unusable(text);
  return {
    kind: 'date',
    interval: { from: isoDate(first, 1, 1), to: isoDate(last, 12, 31), precision: 'range', circa: false },
  };
}

function readNumeric(text: string, dayIsFirst: boolean): ParsedDate | null {
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthYear) return readMonth(Number(monthYear[2]), Number(monthYear[1]), text);
  const match = /^(\d{1,2})([-/. ])\s?(\d{1,2})\2\s?(\d{4})(?:[T ,]+\d{1,2}:\d{2}.*)?$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = readDay(year, second, first, text);
  // Dots are the continental way of writing, where the day always comes first.
  if ((match[2] === '.' || dayIsFirst) && dayFirst.kind === 'date') return dayFirst;
  const monthFirst = readDay(year, first, second, text);
  if (dayFirst.kind === 'unusable') return monthFirst;
  return monthFirst.kind === 'unusable' ? dayFirst : eitherOf(dayFirst.interval, monthFirst.interval);
}

function eitherOf(left: DateInterval, right: DateInterval): ParsedDate {
  if (left.from === right.from) return { kind: 'date', interval: left };
  const [first, last] = left.from < right.from ? [left, right] : [right, left];
  return { kind: 'date', interval: { from: first.from, to: last.to, precision: 'range', circa: false } };
}

/** Any other word before a date may say whose it is: "Principal, 5 May 1941". */
const WEEKDAY =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\.?,?\\s+)?';
const DAY_MONTH_YEAR = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:of|de))?[\\s-]*(${MONTH_PATTERN}),?(?:\\s+del?)?[\\s-]*(\\d{4})(?:[,\\s]+\\d{1,2}:\\d{2}.*)?$`,
  'i',
);
const MONTH_DAY_YEAR = new RegExp(
  `^${WEEKDAY}(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:[,\\s]+\\d{1,2}:\\d{2}.*)?$`,
  'i',
);
const MONTH_YEAR = new RegExp(`^(${MONTH_PATTERN})[\\s,-]+(?:del? )?(\\d{4})$`, 'i');

function readDayMonthYear(text: string): ParsedDate | null {
  const match = DAY_MONTH_YEAR.exec(text);
  return match ? readDay(Number(match[3]), monthNumber(match[2] ?? '') ?? 0, Number(match[1]), text) : null;
}

/** `19 marca 1972`, `8 мая 1973 года`, `1971. szeptember 30`. */
function readMonthOfOtherLanguage(text: string): ParsedDate | null {
  const match = /^(\d{1,2})\.? (\p{L}{3,12}) (\d{4})(?: ?(?:r|г|р)\.| года?| року)?$/u.exec(text);
  const found = match ?? /^(?<year>\d{4})\. (?<month>\p{L}{3,12}) (?<day>\d{1,2})\.?$/u.exec(text);
  const [day, word = '', year] = match
    ? match.slice(1)
    : [found?.groups?.day, found?.groups?.month, found?.groups?.year];
  const month = monthNumberInDate(word);
  return found === null || month === null ? null : readDay(Number(year), month, Number(day), text);
}

function readMonthDayYear(text: string): ParsedDate | null {
  const match = MONTH_DAY_YEAR.exec(text);
  return match ? readDay(Number(match[3]), monthNumber(match[1] ?? '') ?? 0, Number(match[2]), text) : null;
}

function readMonthYear(text: string): ParsedDate | null {
  const match = MONTH_YEAR.exec(text);
  return match ? readMonth(Number(match[2]), monthNumber(match[1] ?? '') ?? 0, text) : null;
}

function readDay(year: number, month: number, day: number, text: string): ParsedDate {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!real) return impossible(text);
  return plausible(year) ? { kind: 'date', interval: dayInterval(year, month, day) } : outOfRange(text);
}

function readMonth(year: number, month: number, text: string): ParsedDate {
  if (month < 1 || month > 12) return impossible(text);
  return plausible(year) ? { kind: 'date', interval: monthInterval(year, month) } : outOfRange(text);
}

function readYear(year: number): ParsedDate {
  return plausible(year) ? { kind: 'date', interval: yearInterval(year) } : outOfRange(String(year));
}

function plausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function impossible(text: string): ParsedDate {
  return { kind: 'unusable', why: `"${text}" is a date that does not exist` };
}

function outOfRange(text: string): ParsedDate {
  return { kind: 'unusable', why: `"${text}" lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}` };
}

function unusable(text: string): ParsedDate {
  return { kind: 'unusable', why: `"${text}" cannot be read as a date` };
}
