import { isTitleWord } from '../offices.ts';
import type { Word } from '../frames/language.ts';
import { isSomebodyElse } from './anchors.ts';
import { textOf } from './verb-behind.ts';
import { CLAUSE, ON_BEHALF, isOffice } from './title.ts';

/** What stands beside a name between commas or brackets. */
interface Asides {
  /** Where it ends. */
  end: number;
  /** The words for an office in it. */
  roles: string[];
}

const LETTERS = /^(?:qc|kc|sc|san|jp)$/u;
const LONGEST_ASIDE = 12;

/** Where the age, home and office behind a name end, and the words for an office among them. */
export function asidesBehind(words: readonly Word[], at: number): Asides {
  const roles: string[] = [];
  let end = at + 1;
  while (LETTERS.test(words[end]?.low ?? '')) roles.push(words[end++]?.low ?? '');
  end = behindBody(words, end);
  let isOpen = /^[,(]$/u.test(words[end]?.low ?? '');
  while (isOpen) {
    const isBracket = words[end]?.low === '(';
    const aside = asideAt(words, end + 1, isBracket ? ')' : ',');
    if (aside === null) break;
    roles.push(...rolesIn(aside.words));
    end = aside.end;
    // The comma that closes one aside may open the next.
    const next = isBracket || words[end]?.low === '(' ? null : asideAt(words, end, ',');
    if (!isBracket && next?.isClosed !== true) break;
    if (next !== null) {
      roles.push(...rolesIn(next.words));
      end = next.end;
    }
    isOpen = /^[,(]$/u.test(words[end]?.low ?? '');
  }
  return { end, roles };
}

/** "Inspector X of the Helsinki Police Department, who led the inquiry,": where the public body behind a name ends. */
function behindBody(words: readonly Word[], at: number): number {
  const comma = words.findIndex(({ low }, index) => index >= at && low === ',');
  const body = words.slice(at + 1, comma);
  const isBody =
    /^(?:of|from|with)$/u.test(words[at]?.low ?? '') &&
    body.length <= LONGEST_BODY &&
    body.every(({ low, large }) => large || PUBLIC.test(low) || /^(?:the|of|s|['’]s)$/u.test(low)) &&
    body.some(({ low }) => PUBLIC.test(low));
  return isBody && comma > at && words[comma + 1]?.low === 'who' ? comma : at;
}
const LONGEST_BODY = 7;

/** The plain aside that begins at a place, to the mark that closes it or the end; null where none does. */
function asideAt(
  words: readonly Word[],
  from: number,
  mark: string,
): { words: readonly Word[]; end: number; isClosed: boolean } | null {
  const close = words.findIndex(({ low }, index) => index >= from && low === mark);
  const isClosed = close >= 0;
  const stop = isClosed ? close : words.length;
  const aside = words.slice(from, stop);
  if (stop - from >= LONGEST_ASIDE || (mark === ')' && !isClosed) || !isPlainAside(aside)) return null;
  return { words: aside, end: isClosed ? stop + 1 : stop, isClosed };
}

const PUBLIC =
  /^(?:police|authority|service|agency|commission|ministry|department|constabulary|bureau|directorate|division|unit|squad|prosecution|prosecutions|cps|fbi|nca|fca|hmrc|council)$/u;

/** The words of an aside for an office: of its own, or as one of a public body or on somebody's behalf. */
function rolesIn(aside: readonly Word[]): string[] {
  const first = aside[0]?.low ?? '';
  if (isCallingOnly(aside)) return [];
  const isOfBody = /^(?:of|from|for)$/u.test(first);
  const isForOther = first === 'for' && aside.some(isSomebodyElse);
  const isRole = (word: Word, index: number) =>
    isOffice(word, aside) ||
    LETTERS.test(word.low) ||
    (isOfBody && PUBLIC.test(word.low)) ||
    (index === 0 && (word.low === 'for' ? isForOther : ON_BEHALF.test(word.low)));
  return aside.filter(isRole).map(({ low }) => low);
}

/** "A solicitor": what one is, and not for whom. */
const isCallingOnly = (aside: readonly Word[]) =>
  /^an?$/u.test(aside[0]?.low ?? '') &&
  aside.length <= LONGEST_CALLING &&
  /^(?:lawyer|solicitor|barrister|attorney|advocate|officer|policeman|detective|judge|magistrate|prosecutor)$/u.test(
    aside.at(-1)?.low ?? '',
  );
const LONGEST_CALLING = 3;

const OPENS =
  /^(?:the|an?|of|from|for|at|aged|\d+|both|also|then|now|in|on|one|another|his|her|their|who|speaking|acting)$/u;
const FALLEN = /^(?:accused|charged|jailed|suspected|wanted|convicted|facing|under|once|now|himself|herself|already)$/u;
const IN_THE_DOCK =
  /^(?:on (?:trial|bail|remand|the run)|in (?:custody|prison|jail|hiding|the dock)|at large|(?:his|her|their) (?!.*(?:lawyer|attorney|counsel|barrister|solicitor|advocate)))/u;
/** Of what somebody may stand accused. */
const STAINS =
  /^(?:charged|arrested|convicted|jailed|suspended|sacked|indicted|bribes?|wanted|struck|disbarred|sentenced|detained|fined|bail|himself|herself)$/u;

/** Whether an aside tells of age, home, calling or office, and of no deed but one of office. */
function isPlainAside(aside: readonly Word[]): boolean {
  const [first, second] = aside;
  if (first === undefined || FALLEN.test(first.low) || IN_THE_DOCK.test(textOf(aside))) return false;
  if (first.low === 'who') return isOfWho(second, aside);
  const opens =
    first.large ||
    [OPENS, ON_BEHALF, LETTERS].some((kind) => kind.test(first.low)) ||
    isTitleWord(first.low) ||
    isSomebodyElse(first);
  return opens && !aside.some(({ low }, at) => (CLAUSE.has(low) && low !== 'and') || isStain(aside, at));
}

/** "Charged", and not "the lawyer of the jailed activist". */
function isStain(aside: readonly Word[], at: number): boolean {
  if (aside[at]?.low === 'accused' && aside[at + 1]?.low === 'of')
    return !aside.slice(0, at).some(({ low }) => /^(?:for|of|represents|representing)$/u.test(low));
  if (!STAINS.test(aside[at]?.low ?? '')) return false;
  return !/^(?:the|an?|of|for)$/u.test(aside[at - 1]?.low ?? '') || !aside.slice(at).some(isSomebodyElse);
}

const WHOSE_OFFICE =
  /^(?:spent|worked|works|held|served|serves|joined|retired|represents?|represented|leads?|led|heads|headed|prosecuted|prosecutes|defended|defends|presided|handled|handles|tried|heard|investigated|oversaw|oversees|acts|acted|appeared|appears|appearing|conducted|runs|chairs|chaired|delivered|sat|was|is|has|covers|covered)$/u;
const IN_OFFICE =
  /^(?:representing|prosecuting|defending|leading|handling|presiding|investigating|acting|appearing|heading|been|not|appointed|shot|injured|attacked|threatened|called|hired|instructed|named|elected|sworn|assigned|brought|asked|drafted|chosen|present)$/u;

/** "Who led the inquiry", "who is representing the accused". */
function isOfWho(verb: Word | undefined, aside: readonly Word[]): boolean {
  if (verb === undefined || !WHOSE_OFFICE.test(verb.low)) return false;
  if (/^(?:is|was|has)$/u.test(verb.low) && !IN_OFFICE.test(aside[2]?.low ?? '')) return false;
  return !aside.some(({ low }) => STAINS.test(low)) && !LED_THEM.test(textOf(aside));
}
/** "Who led the gang". */
const LED_THEM =
  /^who (?:led|leads|heads|headed|runs|ran|joined|served|represents|acted for) (?:the|an?|his|her) (?:[\p{L}-]+ )?(?:gang|cartel|ring|syndicate|scheme|plot|robbery|smugglers|traffickers|crew)(?!\p{L})/u;
