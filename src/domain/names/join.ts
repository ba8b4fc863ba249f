import { bareSimilarity } from './bare-spelling.ts';
import type { Writing } from './bare-spelling.ts';
import { lettersApart } from './name-token.ts';
import type { NameToken } from './name-token.ts';
import { koreanKey, skeletonOf } from './sound.ts';
import { spellingSimilarity } from './spelling.ts';

const LONGEST_JOIN = 3;
const MOST_LETTERS_MORE = 2;
const MOST_LETTERS_APART = 6;
/** Less alike, and the one is not made of the others. */
const LEAST_JOINED = 0.88;
const LEAST_JOINED_ACROSS = 0.93;
const SAME_CONSONANTS = 0.85;
const SHORTEST_SKELETON = 4;
const SHORTEST_JOINED = 4;

/** How alike a word is to a run of words read as one, 0 where it is not made of them. */
export function joinedSimilarity(token: NameToken, tokens: readonly NameToken[], start: number, count: number): number {
  if (count > LONGEST_JOIN || token.written.length < SHORTEST_JOINED) return 0;
  let [length, letters] = [0, 0];
  for (let i = start; i < start + count; i++) {
    length += tokens[i]?.written.length ?? 0;
    letters |= tokens[i]?.letters ?? 0;
  }
  const sameWriting = tokens[start]?.writing === token.writing;
  if (sameWriting && Math.abs(length - token.written.length) > MOST_LETTERS_MORE) return 0;
  if (sameWriting && lettersApart(letters, token.letters) > MOST_LETTERS_APART) return 0;
  return similarityToRun(token, tokens.slice(start, start + count));
}

function similarityToRun(token: NameToken, run: readonly NameToken[]): number {
  if (run.some((part) => part.kind === 'number')) return 0;
  const text = run.map((part) => part.written).join('');
  if (token.written === text) return 1;
  if (run.some((part) => part.sign !== null)) {
    const key = run.map((part) => koreanKey(part.text)).join('');
    return koreanKey(token.text) === key ? SAME_CONSONANTS : 0;
  }
  const writing = run[0]?.writing ?? 'full';
  if (writing !== token.writing) return acrossScripts(token, text, writing);
  const spelling = spellingSimilarity(token.written, text);
  if (spelling >= LEAST_JOINED) return spelling;
  const skeleton = skeletonOf(text);
  return token.skeleton === skeleton && skeleton.length >= SHORTEST_SKELETON ? SAME_CONSONANTS : 0;
}

function acrossScripts(token: NameToken, text: string, writing: Writing): number {
  const similarity =
    token.writing === 'full'
      ? bareSimilarity(text, token.text, writing)
      : bareSimilarity(token.text, text, token.writing);
  return similarity >= LEAST_JOINED_ACROSS ? similarity : 0;
}

const INITIALS = 0.85;
const ACRONYM = 0.8;
const NO_VOWEL = /^[^aeiou\d]{2,3}$/;

/** Whether a word is the initials of a run of words: JC of Jean Claude, or, where acronyms are in use, PLA of three words. */
export function spellsInitials(
  token: NameToken,
  tokens: readonly NameToken[],
  { start, count, acronyms }: { start: number; count: number; acronyms: boolean },
): number {
  if (count !== token.text.length || token.kind !== 'name') return 0;
  for (let i = 0; i < count; i++) {
    const part = tokens[start + i];
    if (part === undefined || part.text.length < 2 || part.text.charCodeAt(0) !== token.text.charCodeAt(i)) return 0;
  }
  // Two letters alone name no one.
  if (acronyms) return count > 2 || tokens.length > count ? ACRONYM : 0;
  return NO_VOWEL.test(token.text) ? INITIALS : 0;
}

/** Whether two runs of two words are the same letters, but for where the gap is: `kyon gsu`, `kyong su`. */
export function isGapMoved(left: readonly NameToken[], i: number, right: readonly NameToken[], j: number): boolean {
  const [one, two] = [left[i], left[i + 1]];
  const [three, four] = [right[j], right[j + 1]];
  if (!one || !two || !three || !four) return false;
  return one.written + two.written === three.written + four.written;
}
