/**
 * Line breaks in a name could write lines of an e-mail of their own, and marks of direction turn its letters round.
 * The two joiners (U+200C, U+200D) are kept: names in Persian and in Indian scripts are spelled with them.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** As {@link oneLine}, line by line; blank lines are left out, so that nothing can stand apart as a part of its own. */
export function severalLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}
