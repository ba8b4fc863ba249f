/** Longest stretch looked at on either side of a mention; keeps reading a megabyte linear. */
const REACH = 240;

/** What stands before and after a span within its own sentence. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const earlier = text.slice(Math.max(0, start - REACH), start);
  const later = text.slice(end, end + REACH);
  const breaks = [...earlier.matchAll(/[.!?](?=\s+["“(]?\p{Lu})|\n/gu)].filter(
    (match) => !isAbbreviation(earlier, match.index),
  );
  const last = breaks.at(-1);
  const stop = /[.!?](?=\s+["“(]?\p{Lu}|\s*$)|\n/u.exec(later);
  return {
    before: last ? earlier.slice(last.index + 1) : earlier,
    after: stop ? later.slice(0, stop.index) : later,
  };
}

/** `Mr.`, `U.S.`, `J.`: a full stop that ends no sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  return /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Jr|Sr|St|Prof|Sen|Rep|Gov|Inc|Ltd|Co|No|b)$/u.test(
    text.slice(Math.max(0, stop - 6), stop),
  );
}
