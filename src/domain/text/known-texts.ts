const MOST = 5000;

/**
 * The same reader of a text, which keeps its answers on those of at most `longest` characters: all hits of a check have the
 * same few dates, countries and posts, and several readers ask about each.
 */
export function ofKnownTexts<Answer>(longest: number, read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (known.size >= MOST) known.clear();
    known.set(ofItself(text), answer);
    return answer;
  };
}

/** The same text without the long one that V8 keeps in memory while any part of it is. */
function ofItself(text: string): string {
  return `${text} `.slice(0, -1);
}
