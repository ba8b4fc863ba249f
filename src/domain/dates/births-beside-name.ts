import type { Span } from '../text/mention-owner.ts';
import { isSomebodyElses } from '../text/hangs-on-another.ts';
import type { BirthMention } from './births-in-text.ts';
import { DATE_PATTERN, readDate } from './dates-in-text.ts';
import { numberOfFigures } from './digits.ts';
import { isoDate, yearInterval } from './interval.ts';
import type { DateInterval, IsoDate } from './interval.ts';

/** Sex, people, and what a court calls somebody, in signs. */
const DESCRIBED = '(?:[男女](?:性)?[，,、·] ?)?(?:\\p{Script=Han}{1,4}族[，,、] ?)?(?:[남여](?:성)?[·,] ?)?';
const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'ژانویه'],
  ['فبراير', 'شباط', 'فيفري', 'فوریه'],
  ['مارس', 'آذار', 'مارچ'],
  ['أبريل', 'ابريل', 'نيسان', 'أفريل', 'آوریل'],
  ['مايو', 'أيار', 'ماي', 'مه'],
  ['يونيو', 'حزيران', 'جوان', 'ژوئن'],
  ['يوليو', 'تموز', 'جويلية', 'ژوئیه'],
  ['أغسطس', 'آب', 'أوت', 'اوت'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'سپتامبر'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'اکتبر'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'نوامبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'دسامبر'],
];
const ARABIC_MONTH = ARABIC_MONTHS.flat().join('|');
const YEAR = '\\p{Nd}{4}(?!\\p{Nd})';
/** Right behind a name: Chinese and Japanese; Korean; Arabic and Persian; Hebrew; Hindi; Thai; Vietnamese, Finnish and Nordic. */
const BEHIND = [
  `^(?:容疑者|被告人?|氏|さん)?[，,、（(] ?${DESCRIBED}(?<date>(?:昭和|平成)?\\d{1,4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)(?:出生|生)`,
  `^(?: ?씨)? ?[(（] ?${DESCRIBED}(?<date>\\d{4}년(?: ?\\d{1,2}월(?: ?\\d{1,2}일)?)?) ?(?:출)?생`,
  `^[،,]? ?[(（]?(?:المولودة?|ولدت?|(?:من )?مواليد|متولد|زاده)(?: (?:في|عام|سنة|يوم|بتاريخ|در|سال)){0,3} (?:(?<day>\\p{Nd}{1,2}) (?<month>${ARABIC_MONTH}) )?(?<year>${YEAR})`,
  `^,? ?\\(?(?:יליד|ילידת|נולד|נולדה) (?:ב-?|שנת |בשנת )?(?<date>${YEAR})`,
  `^,? ?\\(?जन्म(?: वर्ष| तिथि)?:? (?<date>${DATE_PATTERN})`,
  `^,? ?\\(?เกิด(?:ปี|เมื่อ| )*(?:พ\\.ศ\\. ?)?(?<year>${YEAR})`,
  `^ ?\\((?:SN|sn\\.?|s\\.|f\\.|g\\.|dz\\.|p\\.) ?(?<date>${DATE_PATTERN})(?=[,);])`,
].map((source) => new RegExp(source, 'u'));
const REACH = 80;
const [FIRST_SOLAR, LAST_SOLAR, BUDDHIST, BUDDHIST_AHEAD] = [1280, 1410, 2430, 543];

/**
 * Births that stand right behind one of the names, as "李伟，男，汉族，1962年5月出生". Many scripts write names like all other
 * words: of a birth that stands anywhere else nobody can tell whose it is.
 * @param names where the text names the person
 */
export function birthsBesideName(
  text: string,
  names: readonly Span[],
  asOf: IsoDate,
): Pick<BirthMention, 'quote' | 'birth'>[] {
  return names.flatMap(({ start, end }) => {
    const after = text.slice(end, end + REACH);
    const found = BEHIND.map((pattern) => pattern.exec(after)).find((match) => match !== null);
    const birth = found === undefined ? null : birthOf(found.groups ?? {});
    if (found === undefined || birth === null || birth.from > asOf) return [];
    if (isSomebodyElses(text.slice(start, end), text.slice(Math.max(0, start - REACH), start))) return [];
    return [{ quote: text.slice(start, end) + found[0], birth }];
  });
}

function birthOf({ date, day, month, year }: Record<string, string | undefined>): DateInterval | null {
  if (date !== undefined) return readDate(date);
  const number = numberOfFigures(year ?? '');
  // The Solar Hijri year runs from March to March.
  if (number >= FIRST_SOLAR && number <= LAST_SOLAR)
    return { from: isoDate(number + 621, 3, 20), to: isoDate(number + 622, 3, 21), precision: 'range', circa: false };
  if (number >= BUDDHIST) return yearInterval(number - BUDDHIST_AHEAD);
  const named = ARABIC_MONTHS.findIndex((names) => names.some((name) => name === month)) + 1;
  const days = numberOfFigures(day ?? '');
  return named === 0 ? yearInterval(number) : readDate(isoDate(number, named, days));
}
