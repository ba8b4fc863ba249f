/** One line without control characters and needless blanks. */
export function cleanText(text: string): string {
  return /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(text)
    ? text
    : text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Whether it says something: a letter or digit of any script. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Without a pair of quotes around the whole of it, and the stops that end a sentence or list. */
export function bare(text: string): string {
  const unquoted = /^"([\s\S]*)"$/.exec(text.trim())?.[1] ?? text.trim();
  return unquoted.replace(/^[\s,;]+|[\s,;.]+$/g, '');
}

/**
 * The items of a value that holds several: separated by `;`, or numbered as `(a) … (b) …`, `a) …`, `(1) …`, `(i) …`.
 */
export function listItems(text: string): string[] {
  return bare(text)
    .split(/;|(?:^|[\s,])(?:\((?:aa|bb|cc|[a-z])|\(?(?:[a-h]|[ivx]{1,4}|[1-9]))\)\s*/)
    .map(bare)
    .filter(saysSomething);
}
