/** V8 copies so short a part of a text; a longer one would keep the whole text in memory. */
const LONGEST = 12;
const MOST = 5000;

/** The same reader of a text, which keeps its answers on short ones: all hits of a check have the same few dates and countries. */
export function ofKnownTexts<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    if (text.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
