import { dayInterval, daysInMonth, monthInterval, yearInterval } from './interval.ts';
import type { DateInterval } from './interval.ts';

/** The year before the first of each era, by its name and by the letter that forms print. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:明治|M)$/iu, 1867],
  [/^(?:大正|T)$/iu, 1911],
  [/^(?:昭和|S)$/iu, 1925],
  [/^(?:平成|H)$/iu, 1988],
  [/^(?:令和|R)$/iu, 2018],
  [/^(?:(?:中華)?民國|(?:中华)?民国)$/u, 1911],
  [/^(?:佛曆|佛历)$/u, -543],
];
const NAMED = '明治|大正|昭和|平成|令和|(?:中華)?民國|(?:中华)?民国';
const IN_SIGNS = new RegExp(
  `^(${NAMED}|佛曆|佛历) ?(\\d{1,4}|元) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号號])?)?(?:出?生)?$`,
  'u',
);
/** "S38.9.1": so short only Japanese forms write it, and only with a day. */
const BY_LETTER = new RegExp(`^(M|T|S|H|R|${NAMED}) ?(\\d{1,2})[./-](\\d{1,2})[./-](\\d{1,2})$`, 'u');
const KOREAN = /^(\d{4}) ?년(?: ?(\d{1,2}) ?월(?: ?(\d{1,2}) ?일)?)?(?: ?생)?$/u;

const THAI_MONTHS: readonly (readonly [string, string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];
const THAI = /^(?:(\d{1,2}) )?(?:(?!พ\.? ?ศ|ค\.? ?ศ)([\u0E00-\u0E7F.]+) ?)?(?:(พ\.? ?ศ\.?|ค\.? ?ศ\.?) ?)?(\d{4})$/u;
/** "15/03/2530 (พ.ศ.)", "พ.ศ. 15/03/2530" */
const THAI_IN_FIGURES = /^(?:พ\.? ?ศ\.? ?)?(\d{1,2})[/.-](\d{1,2})[/.-](2[45]\d{2})(?: ?\(?พ\.? ?ศ\.?\)?)?$/u;
/** Years of the Buddhist era run 543 ahead; no year of ours is as large. */
const FIRST_BUDDHIST = 2300;
const BUDDHIST_AHEAD = 543;

/**
 * A date counted from the beginning of a reign, of the Republic of China or of the Buddhist era: `昭和38年9月1日`,
 * `民國58年7月9日`, `14 มีนาคม 2508`; and a date with Korean signs. Null for any other text, and for a day that does not exist.
 */
export function readEra(text: string): DateInterval | null {
  const [, era = '', year = '', month, day] = IN_SIGNS.exec(text) ?? BY_LETTER.exec(text) ?? [];
  const before = ERAS.find(([name]) => name.test(era))?.[1];
  if (before !== undefined) return intervalOf(before + (year === '元' ? 1 : Number(year)), month, day);
  const korean = KOREAN.exec(text);
  return korean ? intervalOf(Number(korean[1]), korean[2], korean[3]) : readThai(text);
}

function readThai(text: string): DateInterval | null {
  const figures = /พ/u.test(text) ? THAI_IN_FIGURES.exec(text) : null;
  if (figures !== null) return intervalOf(Number(figures[3]) - BUDDHIST_AHEAD, figures[2], figures[1]);
  const [, day, word, era, stated] = THAI.exec(text) ?? [];
  if (stated === undefined || (word === undefined && era === undefined)) return null;
  const month = THAI_MONTHS.findIndex((names) => names.some((name) => name === word)) + 1;
  if (word !== undefined && month === 0) return null;
  const year = Number(stated);
  const ours = year >= FIRST_BUDDHIST ? year - BUDDHIST_AHEAD : year;
  return intervalOf(ours, month === 0 ? undefined : String(month), day);
}

function intervalOf(year: number, month: string | undefined, day: string | undefined): DateInterval | null {
  if (month === undefined) return yearInterval(year);
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined) return monthInterval(year, number);
  return Number(day) >= 1 && Number(day) <= daysInMonth(year, number) ? dayInterval(year, number, Number(day)) : null;
}
