/** Letters that tell most words apart. */
export const BEGINNING = 3;

/** The alternatives of a regular expression source, parted where none of them is parted again. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = endOfPart(source, at)) {
    if (source[at] !== '|') continue;
    alternatives.push(source.slice(start, at));
    start = at + 1;
  }
  return [...alternatives, source.slice(start)];
}

/** The first letters (`BEGINNING`) of whatever a regular expression source may match; null where they may be any. */
export function beginningsOf(source: string): ReadonlySet<string> | null {
  const found = new Set<string>();
  return alternativesOf(source).every((one) => collect('', one, found)) ? found : null;
}

/** @returns false where a match may begin with anything */
function collect(begun: string, rest: string, found: Set<string>): boolean {
  if (begun.length === BEGINNING) {
    found.add(begun);
    return true;
  }
  if (rest === '') return false;
  const end = endOfPart(rest, 0);
  const part = rest.slice(0, end);
  const [quantifier = ''] = QUANTIFIER.exec(rest.slice(end)) ?? [];
  const after = rest.slice(end + quantifier.length);
  if (LOOKS_AROUND.test(part)) return collect(begun, after, found);
  if (MAY_BE_NONE.test(quantifier) && !collect(begun, after, found)) return false;
  const goesOn = quantifier === '' || quantifier === '?' ? after : ANYTHING;
  if (part.startsWith('(')) {
    return alternativesOf(part.replace(/^\((?:\?:)?/, '').slice(0, -1)).every((one) =>
      collect(begun, one + goesOn, found),
    );
  }
  return lettersOf(part)?.every((letter) => collect(begun + letter, goesOn, found)) ?? false;
}

const QUANTIFIER = /^(?:[?*+]|\{[\d,]+\})\??/;
const MAY_BE_NONE = /^(?:[?*]|\{0)/;
const LOOKS_AROUND = /^\(\?<?[=!]/;
const ANYTHING = '.';

/** What one sign or a plain class of them stands for; null where that is too many. */
function lettersOf(part: string): string[] | null {
  if (/^\[[^\\^-]+\]$/.test(part)) return Array.from(part.slice(1, -1));
  if (/^\\[^\p{L}\d]$/u.test(part)) return [part.slice(1)];
  return /^[^\\.[^$]$/.test(part) ? [part] : null;
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|.)/y;

/** The end of the sign, escape, class or group that begins at a place. */
function endOfPart(source: string, start: number): number {
  if (source[start] === '\\') {
    ESCAPE.lastIndex = start;
    return ESCAPE.test(source) ? ESCAPE.lastIndex : start + 1;
  }
  if (source[start] !== '(' && source[start] !== '[') return start + 1;
  const close = source[start] === '(' ? ')' : ']';
  let at = start + 1;
  while (at < source.length && source[at] !== close)
    at = close === ')' || source[at] === '\\' ? endOfPart(source, at) : at + 1;
  return at + 1;
}
