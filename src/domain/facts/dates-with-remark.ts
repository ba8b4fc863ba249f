import { toCountryCode } from '../countries/country-code.ts';
import { countriesOfPlace } from '../countries/places.ts';
import type { Located } from './field-reader.ts';

/**
 * The dates that a field for a birth date holds: each of two ("1961 or 1962") where a list is not sure, and the one beside a
 * remark that is understood whole; else the value as it stands.
 */
export function datesWithRemark({ value, pointer }: Located): Located[] {
  const said = typeof value === 'string' ? (TWO_DATES.exec(value) ?? withRemark(value)) : null;
  return said === null ? [{ value, pointer }] : said.slice(1).map((one) => ({ value: one.trim(), pointer }));
}

/** A date and no more than where somebody was born, where the date is from, or the same day in another calendar. */
function withRemark(value: string): string[] | null {
  const { date = '', place = '', at } = (WITH_PLACE.exec(value) ?? AFTER_PLACE.exec(value))?.groups ?? {};
  if (date !== '' && (at !== undefined || isPlace(place)) && !DOUBTS.test(value)) return ['', date];
  const guessed = GUESSED.exec(value);
  if (guessed !== null) return [value, `circa ${guessed[1] ?? ''}`];
  return WITH_SOURCE.exec(value) ?? CONVERTED.exec(value) ?? AFTER_BORN.exec(value);
}

/** A known town or country, or a town in one: "1941 (Vater)" is a father's, and a name a brother's. */
function isPlace(text: string): boolean {
  const parts = text
    .split(/[,()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isKnown = (part = '') => toCountryCode(part) !== null || countriesOfPlace(part).length > 0;
  return isKnown(parts.at(-1)) && parts.length <= MOST_PARTS;
}

const MOST_PARTS = 3;
const ONE_DATE = String.raw`\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}`;
/** "15.08.1966, Horlivka", "1959 (Zahlé)", "1961 in Beni Mellal, Morocco" */
const WITH_PLACE = new RegExp(
  `^\\s*(?<date>${ONE_DATE}),? \\(?(?<at>(?:in|at|à|en|a|em|w|v|i|te) )?(?<place>\\p{Lu}[\\p{L}\\p{M}’'-]{2}[\\p{L}\\p{M}’' ,().-]*)$`,
  'u',
);
/** "Surabaya, 5 Mei 1955" */
const AFTER_PLACE = new RegExp(`^\\s*(?<place>\\p{Lu}[\\p{L}\\p{M}’' -]{2,40}), (?<date>${ONE_DATE})$`, 'u');
/** What is no place, makes the date uncertain, counts years otherwise, or is of somebody else. */
export const DOUBTS =
  /(?<!\p{L})(?:(?:approx|aprox|estimat|claim|alleg|angebl|disput|uncertain|unsure|unver|unconf|possib|probab|presum|présum|presunt|supuest|suppos|doubt|alternat|ungef|environ|około|прибл|около|calend|kalend)\p{L}*|est|circa|ca|about|around|vers|etwa|hacia|cerca|intorno|maybe|perhaps|false|fake|wrong|old|former|hijri|solar|lunar|shamsi|qamari|jalali|persian|islamic|buddhist|hebrew|jewish|ethiopian|coptic|julian|era|before|after|until|died|deceased|or|not|of|his|her|father|mother|son|daughter|brother|sister|wife|husband|spouse)(?!\p{L})/iu;
const GUESSED = new RegExp(`^\\s*(${ONE_DATE}) \\((?:approx(?:\\.|imately)?|estimated?|est\\.|circa|ca\\.?)\\)$`, 'iu');
const WITH_SOURCE = new RegExp(
  `^\\s*(${ONE_DATE}) \\((?:as )?(?:(?:verified|confirmed|per|from|in|by|according to) )*(?:the )?(?:passport|id(?:entity)?(?: card)?|document|registry|birth certificate|verified)\\)$`,
  'iu',
);
/** "1358/05/20 (Solar Hijri) = 11 Aug 1979" */
const CONVERTED = new RegExp(
  `^\\s*[\\d/.-]{6,10} \\(?(?:solar|lunar|hijri|shamsi|jalali|persian|islamic|A\\.?H\\.?|S\\.?H\\.?)(?: (?:hijri|calendar))?\\)? ?= ?(${ONE_DATE})$`,
  'iu',
);
const TWO_DATES = new RegExp(
  `^\\s*(${ONE_DATE}) ?(?:/|;|,| or | oder | ou | o | of | eller )\\s*(?:alt\\.? )?(${ONE_DATE})(?: \\(two passports\\))?\\s*$`,
  'iu',
);
/** "born in 1955", "née le 3 mai 1961" */
const AFTER_BORN = new RegExp(
  `^\\s*(?:born|b\\.|née?|nat[oa]|nacid[oa]|nascid[oa]|geb(?:\\.|oren))(?: (?:on|in|le|en|il|nel|el|em|am))? (${ONE_DATE})\\s*$`,
  'iu',
);
