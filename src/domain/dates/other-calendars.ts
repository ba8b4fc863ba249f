import { dayInterval, isoDate } from './interval.ts';
import type { DateInterval } from './interval.ts';

interface Calendar {
  /** As Unicode's locale data names it. */
  name: 'persian' | 'islamic-civil';
  /** Spellings of its months in order, each in lower case; regular expression sources. */
  months: readonly string[];
  /** Day of its epoch, as a count of days since 1970, and the mean length of its year. */
  epoch: number;
  meanYear: number;
  /** Days by which a date may be off: whoever goes by the new moon may begin a month sooner or later. */
  slack: number;
}

const CALENDARS: readonly Calendar[] = [
  {
    name: 'persian',
    months: [
      'farvardin|فروردین|hamal|حمل',
      'ordibehesht|اردیبهشت|sa[uw]r|ثور',
      'khordad|خرداد|ja[uw]za|جوزا',
      'tir|تیر|saratan|سرطان',
      'mordad|amordad|مرداد|asad|اسد',
      'shahrivar|شهریور|sonbol[ae]h?|sunbul[ae]h?|سنبله',
      'mehr|مهر|mizan|میزان',
      'aban|آبان|aqrab|عقرب',
      'azar|آذر|qa[uw]s|قوس',
      'dey|دی|jad[iy]|جدی',
      'bahman|بهمن|dal[uvw]a?|دلو',
      'esfand|اسفند|hut|حوت',
    ],
    epoch: -492268,
    meanYear: 365.2422,
    slack: 0,
  },
  {
    name: 'islamic-civil',
    months: [
      'muharram|moharram|محرم',
      'safar|صفر',
      "rab[iī]['’]? ?(?:al|ul|i)[- ]?(?:awwal|awal)|ربيع الأول|ربیع الاول",
      "rab[iī]['’]? ?(?:al|ul|i)[- ]?(?:thani|sani|akhir)|ربيع الثاني|ربیع الثانی",
      'jumada ?(?:al|ul)[- ]?(?:awwal|ula|oola)|جمادى الأولى',
      'jumada ?(?:al|ul)[- ]?(?:thani|thaniya|akhir|akhira|sani)|جمادى الآخرة',
      'rajab|رجب',
      "sha['’]?ban|شعبان",
      'ramadan|ramazan|ramadhan|رمضان',
      'shawwal|shawal|شوال',
      "dh?u?l? ?(?:al)?[- ]?(?:qi|qa|qu)['’]?d[ae]h?|zil ?qad[ae]h?|ذو القعدة",
      'dh?u?l? ?(?:al)?[- ]?hijj[ae]h?|zil ?hij[ae]h?|ذو الحجة',
    ],
    epoch: -492148,
    meanYear: 354.3667,
    slack: 2,
  },
];

const [FIRST_YEAR, LAST_YEAR] = [1200, 1500];
const DAY = 86_400_000;
const LONGEST_MONTH = 31;
const ERA = '(?:,? ?(?:a\\.?h\\.?|a\\.?p\\.?|s\\.?h\\.?|h\\.?|هـ?|ش)(?: ?\\(?(?:solar|lunar|shamsi|qamari)\\)?)?)?';

const READERS = CALENDARS.map((calendar) => {
  const months = calendar.months.map((words) => new RegExp(`^(?:${words})$`, 'iu'));
  const any = `(${calendar.months.join('|')})`;
  return {
    calendar,
    months,
    dayFirst: new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?${any},?[ -](\\d{4})${ERA}$`, 'iu'),
    monthFirst: new RegExp(`^${any} (\\d{1,2}),? (\\d{4})${ERA}$`, 'iu'),
    format: new Intl.DateTimeFormat(`en-u-ca-${calendar.name}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
  };
});
type Reader = (typeof READERS)[number];

/** A date of the Solar Hijri or the Islamic calendar, told by the name of its month: `20 Mehr 1335`, `Rajab 1388`. */
export function readOtherCalendar(text: string): DateInterval | null {
  for (const reader of READERS) {
    const [, day, month, year] = reader.dayFirst.exec(text) ?? [];
    const [, otherMonth, otherDay, otherYear] = month === undefined ? (reader.monthFirst.exec(text) ?? []) : [];
    const name = month ?? otherMonth;
    const number = Number(year ?? otherYear);
    if (name === undefined || number < FIRST_YEAR || number > LAST_YEAR) continue;
    const index = reader.months.findIndex((pattern) => pattern.test(name)) + 1;
    const stated = day ?? otherDay;
    return intervalOf(reader, { year: number, month: index, day: stated === undefined ? null : Number(stated) });
  }
  return null;
}

function intervalOf(
  reader: Reader,
  { year, month, day }: { year: number; month: number; day: number | null },
): DateInterval | null {
  const first = dayNumber(reader, { year, month, day: day ?? 1 });
  if (first === null) return null;
  const { slack } = reader.calendar;
  if (day !== null && slack === 0) {
    const date = new Date(first * DAY);
    return dayInterval(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  const last = day === null ? first + LONGEST_MONTH - 1 : first;
  return { from: iso(first - slack), to: iso(last + slack), precision: 'range', circa: false };
}

/** The day since 1970 that the calendar writes so; null where it has no such day. */
function dayNumber(
  { calendar, format }: Reader,
  { year, month, day }: { year: number; month: number; day: number },
): number | null {
  const guess = Math.round(
    calendar.epoch + (year - 1) * calendar.meanYear + ((month - 1) * calendar.meanYear) / 12 + (day - 1),
  );
  const REACH = 8;
  for (let number = guess - REACH; number <= guess + REACH; number++) {
    const parts = format.formatToParts(new Date(number * DAY));
    const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (valueOf('year') === year && valueOf('month') === month && valueOf('day') === day) return number;
  }
  return null;
}

function iso(number: number): string {
  const date = new Date(number * DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
