const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Regular expression source of an age of a person who can act: 10 … 119, in figures or words. */
export const AGE_PATTERN = `(?:1[01]\\d|[1-9]\\d|(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${TEENS.join('|')})`;

/** Regular expression source of what leads to an age that somebody guesses. */
export const ABOUT_PATTERN =
  '(?:about|around|approximately|approx\\.?|roughly|some|circa|ca?\\.?|etwa|ungefähr|rund|um die|environ|unos|alrededor de(?: los)?|aproximadamente|cerca de|ongeveer|omkring|około|asi|kolem|přibližně|circa|oko|около|примерно|приблизно|на вид|на вигляд|yaklaşık|noin)';

export const DECADE_PATTERN = `(?:${DECADES.join('|')}|[2-9]0['’]?s)`;

/** Years of an age written in figures or words. */
export function ageNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [first = '', second] = text.toLowerCase().split(/[- ]/);
  const teen = TEENS.indexOf(first);
  if (teen >= 0) return 10 + teen;
  return (TENS.indexOf(first) + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second) + 1);
}

/** `forties`, `40s` → 40 … 49; `early` and `late` narrow it. */
export function decadeAges(decade: string, part: string | undefined): { from: number; to: number } {
  const word = decade.toLowerCase();
  return narrowed(/^\d/.test(word) ? Number(word.slice(0, 2)) : (DECADES.indexOf(word) + 2) * 10, part);
}

function narrowed(start: number, part: string | undefined): { from: number; to: number } {
  if (/^(?:early|anfang)/i.test(part ?? '')) return { from: start, to: start + 4 };
  if (/^mi/i.test(part ?? '')) return { from: start + 3, to: start + 7 };
  return { from: /^(?:late|end)/i.test(part ?? '') ? start + 5 : start, to: start + 9 };
}

/** Stems of the words that mean ten years of life, in English, German, French, Spanish and Italian. */
const DECADE_STEMS: readonly (readonly [number, string])[] = [
  [20, 'zwanz|veinte|twint'],
  [30, 'dreiß|dreiss|trent|treint|dert|trint'],
  [40, 'vierz|quadra|quarant|cuadra|cuarent|veert|quarent'],
  [50, 'fünfz|quinqua|cinquant|quincua|cincuent|vijft|cinquent'],
  [60, 'sechz|sexa|soixant|sessant|sesent|zest|sessent'],
  [70, 'siebz|septua|settant|setent|zevent'],
  [80, 'achtz|octo|ottant|ochent|tacht|oitent'],
  [90, 'neunz|nona|novant|novent'],
];
const ANY_STEM = DECADE_STEMS.map(([, stems]) => stems).join('|');

/** "sexagenarian", "quinquagénaire", "cuadragenario", "sessantenne", "Endvierziger": somebody of that decade of life. */
export const DECADE_PERSON_PATTERN = `(?:(?:anfang|mitte?|end)?(?:${ANY_STEM})(?:iger(?:in)?(?! Jahr| jaren)|genarians?|g[ée]naire|gen[aá]ri[oa]|enaire|enne|(?:a|i)?añer[oa])(?!\\p{L}))`;

/** "Mitte vierzig", "Ende 50". */
export const DECADE_OF_LIFE_PATTERN = `(?:anfang|mitte|ende) (?:[2-9]0|(?:${ANY_STEM})ig)(?![\\p{L}\\d])`;

/** The ages that a word or phrase of the two patterns means. */
export function decadeOfLife(phrase: string): { from: number; to: number } {
  const digits = /[2-9]0/.exec(phrase)?.[0];
  const start = DECADE_STEMS.find(([, stems]) => new RegExp(stems, 'i').test(phrase))?.[0] ?? 0;
  return narrowed(digits === undefined ? start : Number(digits), phrase);
}

const ITALIAN_TENS = 'vent trent quarant cinquant sessant settant ottant novant'.split(' ');
const ITALIAN_UNITS = ['un', 'du|due', 'tre|tré', 'quattr|quattro', 'cinqu', 'se|sei', 'sett', 'ott', 'nov'];

/** Regular expression source of what comes before "-enne": "ventidue", "settantasei". */
export const ITALIAN_AGE_PATTERN = `(?:${ITALIAN_TENS.join('|')})[ia]?(?:${ITALIAN_UNITS.join('|')})`;

/** Years of such a word. */
export function italianAge(word: string): number {
  const lower = word.toLowerCase();
  const tens = ITALIAN_TENS.findIndex((stem) => lower.startsWith(stem));
  const unit = ITALIAN_UNITS.findIndex((words) => new RegExp(`[ait](?:${words})$`).test(lower));
  return (tens + 2) * 10 + unit + 1;
}
