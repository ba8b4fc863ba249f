import { BODY, isRank, isTitleWord, needsBody, officeKinds } from '../offices.ts';
import { MARK } from '../frames/sentence.ts';
import type { Word } from '../frames/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { isSomebodyElse } from './anchors.ts';
import { ACTS } from './verbs.ts';

const ADDRESS = wordSet('mr mrs ms miss dr prof sir dame lord lady hon his her honour honor');
const VOICES = new Set(['judge', 'prosecutor', 'police', 'lawyer', 'government', 'speaker', 'expert', 'press', 'head']);
export const ARTICLES = wordSet('the a an his her their its one');
/** Where a clause begins or has its verb: no title goes on across it. */
export const CLAUSE = wordSet(
  'he she they i we who whom whose which that was were is are has had have will would and but',
);
/** What one in office does for others, where it stands for the office. */
export const ON_BEHALF =
  /^(?:prosecuting|defending|representing|appearing|acting|speaking|mitigating|presiding|sitting|sentencing|writing|reporting|for)$/u;
/** Written large only where it begins a sentence. */
const OPENING = wordSet(
  'through by after in on at for from according to but and when while as with before under meanwhile yesterday today ' +
    'however then later sentencing jailing parading mitigating prosecuting defending representing',
);
const LINKS_TITLE = /^(?:of|in|charge|for|and|the|s)$/u;
/** How far before a name its title may begin. */
export const LONGEST_TITLE = 9;

/** An office in the words before a name. */
interface Title {
  roles: string[];
  start: number;
  /** Whether it is somebody's: "his lawyer". */
  isOwned: boolean;
}

/** Whether a word names an office that speaks or acts; a head, or an officer of an army, only beside a public body. */
export function isOffice({ low }: Word, title: readonly Word[]): boolean {
  if (isRank(low) && title.some((word) => word.low === 'police')) return true;
  const isVoice = [...officeKinds(low)].some((kind) => VOICES.has(kind));
  return isVoice && (!needsBody(low) || title.some((word) => BODY.has(word.low)));
}

/** Where the address before a name begins: "Mr", "Dr", "Lt Col". */
export function startOfAddress(words: readonly Word[], at: number): number {
  let start = at;
  while (ADDRESS.has(words[start - 1]?.low ?? '') || isRank(words[start - 1]?.low ?? '')) start -= 1;
  return start;
}

/** The title before a name; null where there is none. */
export function titleBefore(words: readonly Word[], at: number): Title | null {
  const address = startOfAddress(words, at) - 1;
  const isApposed = words[address]?.low === ',';
  const last = isApposed ? address - 1 : address;
  const place = placeOfOffice(words, last, isApposed);
  // "The lawyer of X" is another.
  const isOfName = /^(?:of|for)$/u.test(words[last]?.low ?? '');
  if (place < 0 || isOfName || hasVerb(words.slice(place + 1, last + 1))) return null;
  const start = startOfTitle(words, place);
  const title = words.slice(start, last + 1);
  const roles = title.filter((word) => isOffice(word, title)).map(({ low }) => low);
  return { roles, start, isOwned: title.some(({ low }) => /^(?:his|her|their)$/u.test(low)) };
}

/** The place of the first word for an office before a name, where only words of titles stand between; -1 of none. */
function placeOfOffice(words: readonly Word[], last: number, isApposed: boolean): number {
  const near = words.slice(Math.max(0, last - LONGEST_TITLE), last + 1);
  let place = -1;
  for (let index = last; index >= 0 && index > last - LONGEST_TITLE; index--) {
    const word = words[index];
    if (word === undefined || MARK.test(word.low) || CLAUSE.has(word.low)) break;
    if (isOffice(word, near)) place = index;
    else if ((place >= 0 || !isApposed) && !isWithinTitle(word)) break;
  }
  return place;
}
const isWithinTitle = ({ low, large }: Word) => large || isTitleWord(low) || LINKS_TITLE.test(low);

/** Whether words between an office and a name have a verb, which parts the two. */
const hasVerb = (between: readonly Word[]) =>
  between.some(
    ({ low }, index) => ACTS.has(low) && between[index - 1]?.low !== 'in' && !ON_BEHALF.test(low) && !isTitleWord(low),
  );

/** "The renowned federal judge", "Falk's lawyer": to the left as far as the noun's own words go. */
function startOfTitle(words: readonly Word[], place: number): number {
  let start = place;
  while (start > 0 && isOfTitleBefore(words, start - 1)) start -= 1;
  if (words[start]?.low === 'of') start += 1;
  const isAdjective = /^\p{Ll}{3,}$/u.test(words[start - 1]?.low ?? '') && ARTICLES.has(words[start - 2]?.low ?? '');
  if (isAdjective) start -= 1;
  return ARTICLES.has(words[start - 1]?.low ?? '') ? start - 1 : start;
}

const isOfTitleBefore = (words: readonly Word[], at: number) =>
  !MARK.test(words[at]?.low ?? '') && (isNounPart(words[at]) || isAndOfTitle(words, at) || isInnerNoun(words, at));

const isNounPart = (word: Word | undefined) =>
  word !== undefined &&
  !OPENING.has(word.low) &&
  (isTitleWord(word.low) || word.large || isSomebodyElse(word) || /^(?:s|u\.s|of|['’]s)$/u.test(word.low));

const isAndOfTitle = (words: readonly Word[], at: number) =>
  /^(?:and|&)$/u.test(words[at]?.low ?? '') && isNounPart(words[at - 1]) && isNounPart(words[at + 1]);

/** "Hawks provincial spokesman": a noun in small letters behind a name. */
function isInnerNoun(words: readonly Word[], at: number): boolean {
  const { low = '', large = true } = words[at] ?? {};
  return (
    at > 0 &&
    !large &&
    /^[\p{Ll}-]{3,}$/u.test(low) &&
    !CLAUSE.has(low) &&
    !ACTS.has(low) &&
    words[at - 1]?.large === true
  );
}

/** "Trial judge, Justice X": the start of the first of two titles. */
export function startOfFirstTitle(words: readonly Word[], start: number): number {
  if (words[start - 1]?.low !== ',') return start;
  let first = start - 1;
  while (first > 0 && first > start - LONGEST_TITLE && isOfFirstTitle(words[first - 1])) first -= 1;
  const title = words.slice(first, start - 1);
  return title.some((word) => word.low === 'witness' || isOffice(word, title)) ? first : start;
}

const isOfFirstTitle = (word: Word | undefined) =>
  word !== undefined &&
  !OPENING.has(word.low) &&
  !MARK.test(word.low) &&
  (word.large || isTitleWord(word.low) || ARTICLES.has(word.low) || /^(?:witness|of|for)$/u.test(word.low));
