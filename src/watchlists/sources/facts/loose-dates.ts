import { daysInMonth } from '../../../domain/dates/interval.ts';
import type { DateInterval } from '../../../domain/dates/interval.ts';
import { parseDate } from '../../../domain/dates/parse-date.ts';
import { bare, listItems } from './clean-text.ts';

export interface LooseDates {
  /** In the form of ListedEntity.birthDates. */
  dates: string[];
  /** What could not be read as dates, in the list's own words. */
  unread: string[];
}

/** Years before it are of another calendar, or a slip of the pen. */
export const FIRST_BIRTH_YEAR = 1850;
export const FIRST_FOUNDING_YEAR = 1400;

/** What large files write all their dates as. */
const ISO = /^\d{4}(?:-\d{2}){0,2}$/;
const NONE = /^(?:n[/.]?[ad]\.?|unknown|not (?:known|available)|none|-+)$/i;
const CIRCA =
  /^\(?(?:circa|approximately|approx\.?|about|around|on or (?:around|about)|in or (?:around|about)|ca?\.|~|estimated|presumed|possibly|probably|believed to be)\)?\s*/i;
const CIRCA_AFTER = /\s+(?:circa|approximately|approx\.?)$/i;
const CIRCA_NOTE = /^(?:circa|approx(?:imately|\.)?|about|estimated|presumed)$/i;
const OTHER_CALENDAR = /\b(?:hijri|hegira|hejri|lunar|solar|persian|islamic|muharram|safar|ramadan)\b/i;
/** `1352 (Iranian Hijri calendar),` */
const IN_OTHER_CALENDAR = /[\d./ -]+\([^()]*\b(?:hijri|hegira|hejri|lunar|solar|persian|islamic)\b[^()]*\),?/gi;
/** `… or …`, `… (or …)`. */
const ALTERNATIVES = /\s+\(?or\s+(?!around\b|about\b)/i;
/** A date that something else follows. */
const LEADING_DATE =
  /^(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Za-z]{3,9}\.? \d{4}|[A-Za-z]{3,9} \d{1,2}, \d{4}|\d{4})\b(?![./-]\d)/;

/**
 * Dates as lists write them: `15.8.1976`, `circa 1962`, `1962 to 1965`, `Between 1974 and 1978 (Approximately)`,
 * `(a) 26.9.1971, (b) 26.9.1977`, `1960 or August 1961`. What is no date of our calendar is left unread.
 */
export function looseDates(text: string, firstYear = FIRST_BIRTH_YEAR): LooseDates {
  const found: LooseDates = { dates: [], unread: [] };
  if (text === '') return found;
  if (ISO.test(text)) {
    readPiece(text, firstYear, found);
    return found;
  }
  for (const item of listItems(text)) {
    const ours = item.replace(IN_OTHER_CALENDAR, (match) => {
      found.unread.push(bare(match));
      return ' ';
    });
    for (const piece of bare(ours).split(ALTERNATIVES)) if (piece !== '') readPiece(bare(piece), firstYear, found);
  }
  return { dates: [...new Set(found.dates)], unread: [...new Set(found.unread)] };
}

function readPiece(piece: string, firstYear: number, found: LooseDates): void {
  const whole = readOne(piece, firstYear);
  if (whole !== null) {
    note(found, piece, whole);
    // `3.5.1977 (15.4.1974 for the alias …)`
    const another = LEADING_DATE.exec(/\(([^()]+)/.exec(piece)?.[1] ?? '')?.[1];
    const alternative = another === undefined ? null : readOne(another, firstYear);
    if (alternative !== null) note(found, piece, alternative);
    return;
  }
  const parts = piece.split(/\s*[,/&]\s*|\s+and\s+/).filter((part) => part !== '');
  const read = parts.map((part) => readOne(part, firstYear));
  if (parts.length > 1 && read.every((one) => one !== null)) {
    for (const one of read) note(found, piece, one);
    return;
  }
  const leading = LEADING_DATE.exec(piece)?.[1];
  const date = leading === undefined || OTHER_CALENDAR.test(piece) ? null : readOne(leading, firstYear);
  if (date !== null) note(found, piece, { ...date, rest: true });
  else found.unread.push(piece);
}

interface ReadDate {
  /** Null where the text says that none is known. */
  date: string | null;
  /** There is more in the text than the date. */
  rest: boolean;
}

function note(found: LooseDates, piece: string, { date, rest }: ReadDate): void {
  if (date !== null) found.dates.push(date);
  if (rest) found.unread.push(piece);
}

function readOne(text: string, firstYear: number): ReadDate | null {
  if (NONE.test(text)) return { date: null, rest: false };
  if (OTHER_CALENDAR.test(text)) return null;
  const unwrapped = /^\(([^()]*)\)?$/.exec(text)?.[1] ?? text.replace(/^([^()]*)\)$/, '$1');
  const [, before = '', inBrackets = ''] = /^([^()]*[^()\s])\s*\(([^()]*)\)$/.exec(unwrapped) ?? ['', unwrapped];
  const noted = CIRCA_NOTE.test(inBrackets.trim());
  const rest = inBrackets !== '' && !noted && !/^gregorian/i.test(inBrackets);
  const words = bare(before)
    .replace(/^(?:in|established|founded(?: in)?) /i, '')
    .replace(/([a-z]\.)(?=\d)/i, '$1 ');
  const plain = words.replace(CIRCA, '').replace(CIRCA_AFTER, '');
  const interval = readRange(plain) ?? readDecade(plain) ?? readDate(plain);
  if (interval === null || Number(interval.from.slice(0, 4)) < firstYear) return null;
  return { date: listedForm({ ...interval, circa: interval.circa || noted || plain !== words }), rest };
}

function readDate(text: string): DateInterval | null {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? parsed.interval : null;
}

/** `between 1974 and 1978`, `01 Jan 1987 to 31 Jan 1987`, `1959/1960`, `Aug. and Sep. 1977`. */
function readRange(text: string): DateInterval | null {
  const years = /^(\d{4})\/(\d{4})$/.exec(text);
  if (years && Number(years[2]) - Number(years[1]) !== 1) return null;
  const match =
    years ??
    /^([a-z]{3,9})\/([a-z]{3,9} \d{4})$/i.exec(text) ??
    /^between\s+(.+?)\s+and\s+(.+)$/i.exec(text) ??
    /^(?:from\s+)?(.+?)\s+(?:to|until|-|–)\s+(.+)$/i.exec(text);
  const [, first = '', last = ''] = match ?? [];
  const to = readDate(last);
  const from = readDate(first) ?? readDate(`${first} ${to?.from.slice(0, 4) ?? ''}`);
  if (!from || !to || from.from > to.to) return null;
  return { from: from.from, to: to.to, precision: 'range', circa: from.circa || to.circa };
}

/** `1960s`; `late 1960s` is no more precise than to say about. */
function readDecade(text: string): DateInterval | null {
  const match = /^(early|mid|late)?[\s-]*(?:the )?(\d{3})0s$/i.exec(text);
  if (!match) return null;
  const decade = match[2] ?? '';
  return { from: `${decade}0-01-01`, to: `${decade}9-12-31`, precision: 'range', circa: match[1] !== undefined };
}

/** An interval in the form of ListedEntity.birthDates. */
export function listedForm({ from, to, circa }: Pick<DateInterval, 'from' | 'to' | 'circa'>): string {
  const start = trimmed(from, '01', '01');
  const end = trimmed(to, '12', String(daysInMonth(Number(to.slice(0, 4)), Number(to.slice(5, 7)))));
  // Both ends as precise as the less precise allows: 1962-01-01 to 1965-12-31 is 1962/1965.
  const length = Math.max(start.length, end.length);
  const [first, last] = [from.slice(0, length), to.slice(0, length)];
  return `${circa ? '~' : ''}${first === last ? first : `${first}/${last}`}`;
}

/** Without the month and day that are the first, or last, that they can be. */
function trimmed(date: string, month: string, day: string): string {
  if (date.slice(8) !== day) return date;
  return date.slice(5, 7) === month ? date.slice(0, 4) : date.slice(0, 7);
}
