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
  if (ASCII.test(lower))
    return lower
      .replaceAll(/['`]/g, '')
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[łđðøæœßþıħŧŋĸə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼʻ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
