/** A folded word, and what is left of it where spellings of one name differ most. */
export interface WordForm {
  word: string;
  skeleton: string;
}

export function formOf(word: string): WordForm {
  return { word, skeleton: word.replaceAll(/[aeiouyjhw]/g, '').replaceAll(/(.)\1/g, '$1') };
}

const SHORTEST_STEM = 3;
const LONGEST_ENDING = 3;

/** Whether a word may be a name's in another case, plural or spelling: "Kertészt", "Nováka", "Djukic" of "Đukić". */
export function mayBe({ word, skeleton }: WordForm, name: WordForm): boolean {
  if (word === name.word) return true;
  const { length } = name.word;
  const inflected =
    Math.abs(word.length - length) <= LONGEST_ENDING &&
    word.startsWith(name.word.slice(0, Math.max(SHORTEST_STEM, length - 1)));
  return inflected || (length > SHORTEST_STEM && skeleton === name.skeleton);
}
