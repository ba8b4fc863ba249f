/**
 * The same reader of a text, which keeps its last answer: several readers ask the same of one text, one after the other,
 * before they come to the next.
 */
export function ofLastText<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}
