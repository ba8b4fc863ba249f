const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const WORDS = new Map<string, number>([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...ORDINALS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 1) * 10] as const),
  ...ORDINAL_TENS.split(' ').map((word, index) => [word, (index + 1) * 10] as const),
  // As often misspelled as not.
  ['fourty', 40],
  ['ninty', 90],
]);
const ROMAN_LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** Up to 39; beyond, they are words: Li, Mill. */
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/;
const ORDINAL_DIGITS = /^(\d+)(?:st|nd|rd|th)$/;
const ROUND = 10;
const LARGEST_TENS = 90;
const HUNDRED = 100;

/**
 * A folded name's words with its numbers in digits, however they are written: `forty four`, `XLIV` and `44th` are `44`.
 * Roman numbers count from the second word on, one letter (`Fund V`) as the last word only.
 */
export function readNumbers(words: readonly string[]): string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length;) {
    const number = numberAt(words, at);
    read.push(number === null ? (words[at] ?? '') : String(number.value));
    at += number?.count ?? 1;
  }
  return read;
}

interface WrittenNumber {
  value: number;
  /** Words it takes. */
  count: number;
}

/** The number that begins at a word; null where none does. */
function numberAt(words: readonly string[], at: number): WrittenNumber | null {
  const word = words[at] ?? '';
  const value = valueOf(word, at, words.length);
  if (value === null) return null;
  if (words[at + 1] === 'hundred' && value > 0 && value < ROUND) {
    const rest = namedAt(words, at + 2);
    return { value: value * HUNDRED + (rest?.value ?? 0), count: 2 + (rest?.count ?? 0) };
  }
  return namedAt(words, at) ?? { value, count: 1 };
}

/** A number below a hundred in words: `forty four`. */
function namedAt(words: readonly string[], at: number): WrittenNumber | null {
  const value = WORDS.get(words[at] ?? '');
  if (value === undefined) return null;
  const next = WORDS.get(words[at + 1] ?? '') ?? 0;
  const isTens = value % ROUND === 0 && value > ROUND && value <= LARGEST_TENS;
  return isTens && next > 0 && next < ROUND ? { value: value + next, count: 2 } : { value, count: 1 };
}

function valueOf(word: string, at: number, count: number): number | null {
  if (/^\d+$/.test(word)) return word.length > 9 ? null : Number(word);
  const ordinal = ORDINAL_DIGITS.exec(word);
  if (ordinal !== null) return Number(ordinal[1]);
  const named = WORDS.get(word);
  if (named !== undefined) return named;
  if (at === 0 || !ROMAN.test(word) || word === '') return null;
  return word.length > 1 || at === count - 1 ? romanValue(word) : null;
}

function romanValue(word: string): number {
  let value = 0;
  for (let i = 0; i < word.length; i++) {
    const own = ROMAN_LETTERS[word.charAt(i)] ?? 0;
    value += own < (ROMAN_LETTERS[word.charAt(i + 1)] ?? 0) ? -own : own;
  }
  return value;
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
