const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Regular expression source of an age of a person who can act: 10 … 119, in figures or words. */
export const AGE_PATTERN = `(?:1[01]\\d|[1-9]\\d|(?:${TENS.join('|')})(?:[- ](?:${UNITS.join('|')}))?|${TEENS.join('|')})`;

export const DECADE_PATTERN = `(?:${DECADES.join('|')})`;

/** Years of an age written in figures or words. */
export function ageNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [first = '', second] = text.toLowerCase().split(/[- ]/);
  const teen = TEENS.indexOf(first);
  if (teen >= 0) return 10 + teen;
  return (TENS.indexOf(first) + 2) * 10 + (second === undefined ? 0 : UNITS.indexOf(second) + 1);
}

/** `forties` → 40 … 49; `early` and `late` narrow it. */
export function decadeAges(decade: string, part: string | undefined): { from: number; to: number } {
  const start = (DECADES.indexOf(decade.toLowerCase()) + 2) * 10;
  const word = part?.toLowerCase();
  if (word === 'early') return { from: start, to: start + 4 };
  if (word === 'mid') return { from: start + 3, to: start + 7 };
  return { from: word === 'late' ? start + 5 : start, to: start + 9 };
}
