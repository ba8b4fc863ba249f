/** A letter beyond the basic plane takes two places. */
const LAST_OF_PLANE = 0xffff;

/**
 * The matches of a global pattern, as `matchAll` gives them. That copies the pattern each time, which takes longer than
 * the search where the pattern is long.
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (match === null) return;
    if (match[0] === '') at += (text.codePointAt(at) ?? 0) > LAST_OF_PLANE ? 2 : 1;
    yield match;
  }
}
