import { genderOfTitle } from './titles.ts';
import { HONORIFICS } from '../names/words.ts';
import { capitalisedIn, isNameWord } from './person-names.ts';
import { sentenceAround } from './sentence.ts';
import { beginsWithTown, isDemonym, isPeopleAfterArticle, leadsToName } from './words-before-names.ts';

/** A name in a text, with what stands before and after it in its sentence. */
export interface Mention {
  name: string;
  /** Forms of address and titles that stand before it. */
  titles: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Runs of capitals looked at in one text; what is said of a person stands beside one of the first of them. */
const MOST_RUNS = 3000;
const MOST_MENTIONS = 60;

/** Where a text names somebody, as far as `isNamed` knows the name. */
export function mentionsOf(text: string, isNamed: (name: string) => boolean): Mention[] {
  const found: Mention[] = [];
  for (const match of capitalisedIn(text).slice(0, MOST_RUNS)) {
    const words = match[0].split(' ');
    let start = match.index;
    const titles: string[] = [];
    while (
      words[0] !== undefined &&
      (!isNameWord(words[0]) ||
        isTitle(words[0]) ||
        (words.length > 1 && leadsToName(words[0])) ||
        (words.length > 2 &&
          (isDemonym(words[0]) || beginsWithTown(text, start) || isPeopleAfterArticle(words[0], text, start))))
    ) {
      titles.push(words[0]);
      start += (words.shift()?.length ?? 0) + 1;
    }
    const name = words.join(' ').replace(/(?:['’]s|[.'’-])$/u, '');
    if (name === '' || !isNamed(name)) continue;
    const end = start + name.length;
    found.push({ name, titles: titles.join(' '), start, end, ...sentenceAround(text, start, end) });
    if (found.length >= MOST_MENTIONS) break;
  }
  return found;
}

function isTitle(word: string): boolean {
  const folded = word.toLowerCase().replace(/\.$/, '');
  return HONORIFICS.has(folded) || genderOfTitle(word) !== null;
}
