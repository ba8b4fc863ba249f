import { BODY, TAINTED } from '../offices.ts';
import { MARK } from '../frames/sentence.ts';
import type { Word } from '../frames/language.ts';
import { isSomebodyElse } from './anchors.ts';
import { asidesBehind } from './asides.ts';
import { ARTICLES, LONGEST_TITLE, startOfAddress, startOfFirstTitle, titleBefore } from './title.ts';
import { textOf } from './verb-behind.ts';

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

/** The office in the words before and behind a name; null where they tell of none, or of one that is no more. */
export function officeOf(words: readonly Word[], at: number): Office | null {
  const before = titleBefore(words, at);
  const behind = asidesBehind(words, at);
  const work = workOf(words, startOfAddress(words, at), at);
  const roles = [...(before?.roles ?? []), ...behind.roles, ...(work === undefined ? [] : [work])];
  const start = before === null ? startOfAddress(words, at) : startOfFirstTitle(words, before.start);
  if (roles.length === 0 || isTainted(words, roles, { start, end: behind.end })) return null;
  const title = [...words.slice(start, at), ...words.slice(at + 1, behind.end)];
  const namesOther = title.some((word) => !roles.includes(word.low) && isSomebodyElse(word));
  const isApposed = words.slice(start, at).some(({ low }) => low === ',') && words[behind.end]?.low === ',';
  return {
    roles,
    start,
    end: isApposed ? behind.end + 1 : behind.end,
    isOfOther:
      namesOther ||
      before?.isOwned === true ||
      isForSomebody(title) ||
      roles.some((role) => /^(?:defending|mitigating)$/u.test(role)),
  };
}

/** Of one whose office is known: what stands beside the name. */
export function besideName(words: readonly Word[], at: number): Office {
  return { roles: [], start: startOfAddress(words, at), end: asidesBehind(words, at).end, isOfOther: false };
}

/** "Former judge", "a disgraced lawyer": of the office itself, not of whom it is for. */
const isTainted = (words: readonly Word[], roles: readonly string[], { start, end }: { start: number; end: number }) =>
  words.some(({ low }, at) => at >= start && at < end && roles.includes(low) && isTaintedAt(words, at));

function isTaintedAt(words: readonly Word[], office: number): boolean {
  for (let at = office - 1; at >= 0 && at > office - LONGEST_TITLE; at--) {
    const { low = '' } = words[at] ?? {};
    if (TAINTED.has(low)) return true;
    if (MARK.test(low) || ARTICLES.has(low) || /^(?:of|for|by|s)$/u.test(low)) return false;
  }
  return false;
}

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

/** What the words around say that one does in a trial: "represented by X", "in mitigation, X said", "By X", "X reports". */
function workOf(words: readonly Word[], address: number, at: number): string | undefined {
  const low = (place: number) => words[place]?.low ?? '';
  if (low(address - 1) === 'by') {
    return address === 1 && at === words.length - 1 ? 'journalist' : DONE_BY[low(address - 2)];
  }
  if (/^(?:reports|writes)$/u.test(low(at + 1))) return 'journalist';
  return IN_TRIAL.test(textOf(words.slice(0, address))) ? 'lawyer' : undefined;
}
const IN_TRIAL =
  /^(?:in mitigation|mitigating|defending|prosecuting|representing [^,]+|(?:appearing |acting )?for the (?:crown|defen[cs]e|prosecution|state|accused|defendants?|republic|people)) ,$/u;

/** "An attorney for Ortega", "who represents Ortega". */
const isForSomebody = (title: readonly Word[]) =>
  title.some(({ low }, at) => {
    const next = title[at + 1];
    return FOR.test(low) && next?.large === true && !BODY.has(next.low);
  });
const FOR = /^(?:for|representing|represents|represented|defending|defends)$/u;
