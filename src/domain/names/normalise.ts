/** Letters that NFKD leaves whole, with the usual Latin reading. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ĸ: 'k',
  ə: 'e',
};

/** Signs that NFKD leaves as they are; most texts have no others. */
const ASCII = /^[\x20-\x7e\n\r\t]*$/;
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * Folds a name for comparison: NFKD without marks and invisible signs, letters NFKD leaves replaced, lower case, apostrophes closed up,
 * every other sign a blank. Scripts other than Latin stay as they are.
 */
export function normaliseName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower.trim();
  const plain = ASCII.test(lower) ? lower : lower.replaceAll(BEYOND_ASCII, foldSign);
  const closed = plain.replaceAll(/['`]/g, '');
  return closed.replaceAll(ASCII.test(closed) ? /[^a-zA-Z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

const BEYOND_ASCII = /[^\x00-\x7f]/gu;
const folded = new Map<string, string>();
const MOST_FOLDED = 10_000;

/** Of one sign: NFKD takes each apart by itself, and what it puts in another order are marks. */
function foldSign(sign: string): string {
  const known = folded.get(sign);
  if (known !== undefined) return known;
  const plain = sign
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[łđðøæœßþıħŧŋĸə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼʻ`´]/g, '');
  if (folded.size < MOST_FOLDED) folded.set(sign, plain);
  return plain;
}
