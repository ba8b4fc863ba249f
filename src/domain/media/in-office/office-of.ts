import { BODY, TAINTED, isRank, isTitleWord, needsBody, officeKinds } from '../offices.ts';
import { MARK } from '../frames/sentence.ts';
import type { Word } from '../frames/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { ACTS } from './verbs.ts';
import { isSomebodyElse } from './anchors.ts';

/** The office that a sentence gives the one it names. */
export interface Office {
  /** The words for it. */
  roles: readonly string[];
  /** Where its words begin before the name. */
  start: number;
  /** Where what stands beside the name ends behind it. */
  end: number;
  /** Whether its words name somebody else: "counsel for the accused", "Falk's lawyer". */
  isOfOther: boolean;
}

const ADDRESS = wordSet('mr mrs ms miss dr prof sir dame lord lady hon his her honour honor');
const VOICES = new Set(['judge', 'prosecutor', 'police', 'lawyer', 'government', 'speaker', 'expert', 'press', 'head']);
const ARTICLES = wordSet('the a an his her their its one');
const LETTERS = /^(?:qc|kc|sc|san|jp)$/u;
/** What one does in a trial by whom others are tried or defended: "represented by X". */
const DONE_BY: Readonly<Record<string, string>> = {
  represented: 'lawyer',
  defended: 'lawyer',
  prosecuted: 'prosecutor',
  over: 'judge',
  presided: 'judge',
  chaired: 'judge',
  penned: 'judge',
};
/** What one in office does for others, where it stands for the office. */
const ON_BEHALF =
  /^(?:prosecuting|defending|representing|appearing|acting|speaking|mitigating|presiding|sitting|sentencing|writing|reporting|for)$/u;
const LONGEST_TITLE = 9;
const LONGEST_ASIDE = 12;
const CLAUSE = wordSet('he she they i we who whom whose which that was were is are has had have will would and but');

/** The office in the words before and behind a name; null where they tell of none, or of one that is no more. */
export function officeOf(words: readonly Word[], at: number): Office | null {
  const before = officeBefore(words, at);
  const behind = asidesBehind(words, at);
  const address = startOfAddress(words, at);
  const done = workOf(words, at, address);
  const roles = [...(before?.roles ?? []), ...behind.roles, ...(done === undefined ? [] : [done])];
  if (roles.length === 0) return null;
  const start = before === null ? startOfAddress(words, at) : behindTitle(words, before.start);
  const title = [...words.slice(start, at), ...words.slice(at + 1, behind.end)];
  const others = title.filter(({ low }) => !roles.includes(low));
  if (
    words.some(
      (word, place) => roles.includes(word.low) && place >= start && place < behind.end && isTainted(words, place),
    )
  )
    return null;
  const isApposed = words.slice(start, at).some(({ low }) => low === ',') && words[behind.end]?.low === ',';
  return {
    roles,
    start,
    end: isApposed ? behind.end + 1 : behind.end,
    isOfOther: others.some(isSomebodyElse) || (before?.isOwned ?? false) || isForSomebody(title),
  };
}

/** "Former judge", "a disgraced lawyer": of the office itself, not of whom it is for. */
function isTainted(words: readonly Word[], office: number): boolean {
  for (let at = office - 1; at >= 0 && at > office - LONGEST_TITLE; at--) {
    const { low = '' } = words[at] ?? {};
    if (TAINTED.has(low)) return true;
    if (MARK.test(low) || ARTICLES.has(low) || /^(?:of|for|by|s)$/u.test(low)) return false;
  }
  return false;
}

/** What the words around say that one does in a trial: "represented by X", "in mitigation, X said", "By X", "X reports". */
function workOf(words: readonly Word[], at: number, address: number): string | undefined {
  const low = (place: number) => words[place]?.low ?? '';
  if (low(address - 1) === 'by')
    return address === 1 && at === words.length - 1 ? 'journalist' : DONE_BY[low(address - 2)];
  if (/^(?:reports|writes)$/u.test(low(at + 1))) return 'journalist';
  const lead = words
    .slice(0, address)
    .map((word) => word.low)
    .join(' ');
  return IN_TRIAL.test(lead) ? 'lawyer' : undefined;
}
const IN_TRIAL =
  /^(?:in mitigation|mitigating|defending|prosecuting|representing [^,]+|(?:appearing |acting )?for the (?:crown|defen[cs]e|prosecution|state|accused|defendants?|republic|people)) ,$/u;

/** "Trial judge, Justice X": the first of two titles. */
function behindTitle(words: readonly Word[], start: number): number {
  if (words[start - 1]?.low !== ',') return start;
  let first = start - 1;
  while (first > 0 && first > start - LONGEST_TITLE && isOfTitle(words[first - 1])) first -= 1;
  const title = words.slice(first, start - 1);
  return title.some((word) => isOffice(word, title) || /^(?:witness)$/u.test(word.low)) ? first : start;
}

const isOfTitle = (word: Word | undefined) =>
  word !== undefined &&
  !OPENING.has(word.low) &&
  !MARK.test(word.low) &&
  (isTitleWord(word.low) || word.large || ARTICLES.has(word.low) || /^(?:witness|of|for)$/u.test(word.low));

function startOfAddress(words: readonly Word[], at: number): number {
  let start = at;
  while (ADDRESS.has(words[start - 1]?.low ?? '') || isRank(words[start - 1]?.low ?? '')) start -= 1;
  return start;
}

/** "An attorney for Ortega", "who represents Ortega". */
const isForSomebody = (title: readonly Word[]) =>
  title.some(
    ({ low }, at) =>
      /^(?:for|representing|represents|represented|defending|defends)$/u.test(low) &&
      title[at + 1]?.large === true &&
      !BODY.has(title[at + 1]?.low ?? ''),
  );

/** Of one whose office is known: what stands beside the name. */
export function besideName(words: readonly Word[], at: number): Office {
  const { end } = asidesBehind(words, at);
  return { roles: [], start: startOfAddress(words, at), end, isOfOther: false };
}

function isOffice({ low }: Word, title: readonly Word[]): boolean {
  if (isRank(low) && title.some((word) => word.low === 'police')) return true;
  const kinds = officeKinds(low);
  if (![...kinds].some((kind) => VOICES.has(kind))) return false;
  return !needsBody(low) || title.some((word) => BODY.has(word.low));
}

function officeBefore(words: readonly Word[], at: number): { roles: string[]; start: number; isOwned: boolean } | null {
  let last = startOfAddress(words, at) - 1;
  const isApposed = words[last]?.low === ',';
  if (isApposed) last -= 1;
  const near = words.slice(Math.max(0, last - LONGEST_TITLE), last + 1);
  let place = -1;
  for (let index = last; index >= 0 && index > last - LONGEST_TITLE; index--) {
    const word = words[index];
    if (word === undefined || MARK.test(word.low) || CLAUSE.has(word.low)) break;
    if (isOffice(word, near)) place = index;
    else if (
      (place >= 0 || !isApposed) &&
      !word.large &&
      !isTitleWord(word.low) &&
      !/^(?:of|in|charge|for|and|the|s)$/u.test(word.low)
    )
      break;
  }
  if (place < 0) return null;
  const between = words.slice(place + 1, last + 1);
  if (
    between.some(
      ({ low }, index) =>
        ACTS.has(low) && between[index - 1]?.low !== 'in' && !ON_BEHALF.test(low) && !isTitleWord(low),
    )
  )
    return null;
  const start = startOfTitle(words, place);
  const title = words.slice(start, last + 1);
  const roles = title.filter((word) => isOffice(word, title)).map(({ low }) => low);
  return { roles, start, isOwned: title.some(({ low }) => /^(?:his|her|their)$/u.test(low)) };
}

/** Written large only where it begins a sentence. */
const OPENING = wordSet(
  'through by after in on at for from according to but and when while as with before under meanwhile yesterday today however then later sentencing jailing parading mitigating prosecuting defending representing',
);

/** "The renowned federal judge", "Falk's lawyer": to the left as far as the noun's own words go. */
function startOfTitle(words: readonly Word[], place: number): number {
  let start = place;
  const isPart = (word: Word | undefined) =>
    word !== undefined &&
    !OPENING.has(word.low) &&
    (isTitleWord(word.low) || word.large || isSomebodyElse(word) || /^(?:s|u\.s|of|['’]s)$/u.test(word.low));
  const isAnd = (at: number) =>
    /^(?:and|&)$/u.test(words[at]?.low ?? '') && isPart(words[at - 1]) && isPart(words[at + 1]);
  const isInner = (at: number) =>
    at > 0 &&
    /^[\p{Ll}-]{3,}$/u.test(words[at]?.low ?? '') &&
    !CLAUSE.has(words[at]?.low ?? '') &&
    words[at]?.large === false &&
    words[at - 1]?.large === true &&
    !ACTS.has(words[at]?.low ?? '');
  while (
    start > 0 &&
    (isPart(words[start - 1]) || isAnd(start - 1) || isInner(start - 1)) &&
    !MARK.test(words[start - 1]?.low ?? '')
  )
    start -= 1;
  if (/^(?:of)$/u.test(words[start]?.low ?? '')) start += 1;
  const isAdjective =
    start > 1 && /^\p{Ll}{3,}$/u.test(words[start - 1]?.low ?? '') && ARTICLES.has(words[start - 2]?.low ?? '');
  if (isAdjective) start -= 1;
  if (ARTICLES.has(words[start - 1]?.low ?? '')) start -= 1;
  return start;
}

/** Where the age, home and office behind a name end, and the words for an office among them. */
function asidesBehind(words: readonly Word[], at: number): { end: number; roles: string[] } {
  let end = at + 1;
  const roles: string[] = [];
  while (LETTERS.test(words[end]?.low ?? '')) roles.push(words[end++]?.low ?? '');
  while (words[end]?.low === ',' || words[end]?.low === '(') {
    const isBracket = words[end]?.low === '(';
    const close = words.findIndex(({ low }, index) => index > end && (isBracket ? low === ')' : low === ','));
    const stop = close < 0 ? words.length : close;
    const aside = words.slice(end + 1, stop);
    if (stop - end > LONGEST_ASIDE || (isBracket && close < 0) || !isPlainAside(aside)) break;
    roles.push(...aside.filter((word, index) => isOfAside(word, index, aside)).map(({ low }) => low));
    end = Math.min(words.length, stop + (isBracket || close >= 0 ? 1 : 0));
    if (!isBracket && words[end]?.low === '(') break;
    if (!isBracket) {
      // The comma that closes one aside may open the next.
      const next = words.findIndex(({ low }, index) => index >= end && low === ',');
      if (next < 0 || next - end > LONGEST_ASIDE || !isPlainAside(words.slice(end, next))) break;
      roles.push(
        ...words
          .slice(end, next)
          .filter((word, index) => isOfAside(word, index, words.slice(end, next)))
          .map(({ low }) => low),
      );
      end = next + 1;
    }
  }
  return { end, roles };
}

const PUBLIC =
  /^(?:police|authority|service|agency|commission|ministry|department|constabulary|bureau|prosecution|prosecutions|cps|fbi|nca|fca|hmrc|council)$/u;
const isOfAside = (word: Word, index: number, aside: readonly Word[]) =>
  isOffice(word, aside) ||
  (/^(?:of|from|for)$/u.test(aside[0]?.low ?? '') && PUBLIC.test(word.low)) ||
  (index === 0 && ON_BEHALF.test(word.low) && word.low !== 'for') ||
  (word.low === 'for' && index === 0 && aside.some(isSomebodyElse)) ||
  LETTERS.test(word.low);

const OPENS =
  /^(?:the|an?|of|from|for|at|aged|\d+|both|also|then|now|in|on|one|another|his|her|their|who|speaking|acting)$/u;
const WHOSE_OFFICE =
  /^(?:spent|worked|works|held|served|serves|joined|retired|represents?|represented|represent|led|leads|heads|headed|prosecuted|prosecutes|defended|defends|presided|handled|handles|tried|heard|investigated|oversaw|oversees|acts|acted|appeared|appears|appearing|conducted|runs|chairs|chaired|delivered|sat|was|is|has|covers|covered)$/u;

function isPlainAside(aside: readonly Word[]): boolean {
  const [first, second] = aside;
  if (
    first === undefined ||
    /^(?:accused|charged|jailed|suspected|wanted|convicted|facing|under|once|now|himself|herself|already)$/u.test(
      first.low,
    )
  )
    return false;
  if (first.low === 'who') return isOfWho(second, aside);
  const opens =
    OPENS.test(first.low) ||
    first.large ||
    ON_BEHALF.test(first.low) ||
    isTitleWord(first.low) ||
    LETTERS.test(first.low) ||
    isSomebodyElse(first);
  return (
    opens &&
    !aside.some(({ low }) => CLAUSE.has(low) && low !== 'and') &&
    !aside.some(
      ({ low }, index) =>
        STAINS.test(low) &&
        !(/^(?:the|an?|of|for)$/u.test(aside[index - 1]?.low ?? '') && aside.slice(index).some(isSomebodyElse)),
    )
  );
}

function isOfWho(verb: Word | undefined, aside: readonly Word[]): boolean {
  if (verb === undefined || !WHOSE_OFFICE.test(verb.low)) return false;
  if (
    /^(?:is|was|has)$/u.test(verb.low) &&
    !/^(?:representing|prosecuting|defending|leading|handling|presiding|investigating|acting|appearing|heading|been|not|appointed|shot|injured|attacked|threatened|called|hired|instructed|named|elected|sworn|assigned|brought|asked|drafted|chosen|present)$/u.test(
      aside[2]?.low ?? '',
    )
  )
    return false;
  return !aside.some(({ low }) => STAINS.test(low));
}
/** Of what somebody may stand accused. */
const STAINS =
  /^(?:charged|arrested|convicted|jailed|suspended|sacked|indicted|bribes?|wanted|struck|disbarred|sentenced|detained|fined|bail|himself|herself|accused(?=of))$/u;
