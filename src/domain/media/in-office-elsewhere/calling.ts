import { PASSIVE_LOOKS } from '../frames/court-words.ts';
import type { Word } from '../frames/language.ts';
import { MARK } from '../frames/sentence.ts';
import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { RANKING, TAINTED, isTitleWord } from '../offices.ts';
import { stageIn } from '../stages.ts';
import { FORMER, HELPS, INQUIRY, IS_PASSIVE, OBLIQUE, PARTS, WHO } from './little-words.ts';
import { ACCORDING, ACTS, AS, LOSES, REVEALS, SAYS, inflectedKinds, isAccused, isPureSpeech } from './office-words.ts';
import type { Tongue } from './tongue.ts';
import { FAR, NOTHING, isHeard } from './tongue.ts';

/** Where the title before the name begins; null where a preposition or case makes it an object. */
export function titleStart(before: readonly Word[], tongue: Tongue): number | null {
  let at = before.length;
  while (at > 0 && isOfTitle(before, at - 1, tongue)) at -= 1;
  const office = before.findIndex(
    ({ low }, index) =>
      index >= at && (tongue.kindsOf(low).length > 0 || isTitleWord(low) || inflectedKinds(low).length > 0),
  );
  while (at < before.length && (office < 0 || at < office) && isLead(before[at], tongue)) at += 1;
  const led = before[at - 1]?.low ?? '';
  const ahead = before[at - 2]?.low ?? '';
  const isFirst = (at === 1 || MARK.test(ahead)) && tongue.has('articles', led);
  if (led === 'der' && /in$/u.test(before[office]?.low ?? '')) return null;
  const isLed =
    (tongue.has('prepositions', led) && !isFirst) || (tongue.has('articles', led) && tongue.has('prepositions', ahead));
  const said = before
    .slice(Math.max(0, at - FAR), at)
    .map((word) => word.low)
    .filter((low) => !tongue.has('articles', low));
  return OBLIQUE.has(led) || (isLed && !ACCORDING.test(said.join(' '))) ? null : at;
}
const isLead = (word: Word | undefined, tongue: Tongue) =>
  word !== undefined &&
  tongue.kindsOf(word.low).length === 0 &&
  (!isTitleWord(word.low) || tongue.isLittle(word.low)) &&
  (!RANKING.has(word.low) || tongue.isLittle(word.low));

function isOfTitle(before: readonly Word[], at: number, tongue: Tongue): boolean {
  const { low, large } = before[at] ?? NOTHING;
  if (tongue.kindsOf(low).length > 0 || isTitleWord(low) || inflectedKinds(low).length > 0) return true;
  if ((/^d['’]/u.test(low) || FORMER.test(low)) && tongue.kindsOf(before[at - 1]?.low ?? '').length > 0) return true;
  const earlier = before.slice(Math.max(0, at - FAR), at);
  const isBehindOffice = earlier.some((word) => tongue.kindsOf(word.low).length > 0);
  const next = before[at + 1]?.low;
  if (low === ',')
    return isBehindOffice && (next === undefined || tongue.kindsOf(next).length > 0 || isTitleWord(next));
  if (low === OTHER || MARK.test(low)) return false;
  const later = before.slice(at + 1);
  const isComplement =
    before.at(-1)?.low === ',' &&
    !ACTS.has(low) &&
    !SAYS.has(low) &&
    earlier.some(
      (word, index, all) =>
        tongue.kindsOf(word.low).length > 0 &&
        (tongue.has('prepositions', all[index + 1]?.low ?? '') || FORMER.test(all[index + 1]?.low ?? '')),
    );
  if (PARTS.has(low)) return true;
  return (
    isComplement ||
    (large && at > 0) ||
    (later.length > 0 && tongue.isLittle(low) && isBehindOffice) ||
    (isAccused(low) && isBehindOffice)
  );
}

/** Where what is done begins, behind age and calling; null where an aside tells of a deed. */
export function behindAside(
  after: readonly Word[],
  { tongue, isSource }: { tongue: Tongue; isSource: boolean },
): number | null {
  let at = after[0]?.low === '(' ? after.findIndex(({ low }) => low === ')') + 1 : 0;
  while (after[at]?.low === ',' && !tongue.isVerbLast) {
    const end = after.findIndex(({ low }, index) => index > at && low === ',');
    const close = end < 0 ? after.length : end;
    const aside = after.slice(at + 1, close);
    const isCalled = aside.some(({ low }) => tongue.kindsOf(low).length > 0) || aside.length <= FAR;
    const isOffice = aside.slice(0, FAR).some(({ low }) => tongue.kindsOf(low).length > 0);
    if ((isSource || end < 0) && !isOffice) return at;
    if (!isCalled && !isDoing(aside, tongue)) return null;
    if (!isPlainAside(aside, tongue)) return null;
    at = end < 0 ? close : end + 1;
    if (end >= 0 && after[end + 1] !== undefined && WHO.has(after[end + 1]?.low ?? '')) at = end;
  }
  return at;
}
/** "…, who defends the former mayor,". */
const isDoing = ([who, ...next]: readonly Word[], tongue: Tongue) =>
  (WHO.has(who?.low ?? '') || tongue.has('who', who?.low ?? '')) &&
  [...next.slice(0, FAR), ...next.slice(-1)].some(
    ({ low }) => ACTS.has(low) || HELPS.test(low) || SAYS.has(low) || REVEALS.has(low),
  );

function isPlainAside(aside: readonly Word[], tongue: Tongue): boolean {
  const isRelative =
    WHO.has(aside[0]?.low ?? '') || aside.some(({ low }) => tongue.has('who', low) && !tongue.isLittle(low));
  const office = aside.findIndex(({ low }) => tongue.kindsOf(low).length > 0);
  const text = aside
    .filter(({ low }, at) => !isAccused(low) || office < 0 || at < office)
    .map(({ low }) => low)
    .join(' ')
    .replaceAll(INQUIRY, '');
  return (
    (!isRelative || isDoing(aside, tongue)) &&
    !aside.some(({ low }) => tongue.isAlso(low) || TAINTED.has(low) || FORMER.test(low) || tongue.isPronoun(low)) &&
    (stageIn(text) === null || isDoing(aside, tongue)) &&
    (office >= 0 || offencesIn(text).length === 0) &&
    !(office < 0 && !isDoing(aside, tongue) && aside.some(({ low }) => isAccused(low) && !/^\d/u.test(low)))
  );
}

/** Whether the words before an office are those by which it is said to have spoken: "…, a déclaré", "wie". */
export function isSaid(ends: readonly string[], tongue: Tongue): boolean {
  const said = ends.findLastIndex((low) => isPureSpeech(low));
  const isFirst = ends
    .slice(0, Math.max(0, said))
    .every((low, at) => AS.has(low) || tongue.has('auxiliary', low) || (at === 0 && HELPS_ALONE.has(low)));
  const isBehind = tongue.has('prepositions', ends[0] ?? '') && said > 0;
  return said >= 0 && ends.length - 1 - said <= 1 && (isFirst || isBehind);
}
const HELPS_ALONE = new Set(['s', 'se', 'så']);

/** Whether a sentence begins with its subject, or with a day or place before it. */
export function isPlainLead(lead: readonly Word[], tongue: Tongue): boolean {
  const heard = lead.findIndex(({ low }) => isHeard(low, tongue));
  if (heard >= 0)
    return (
      stageIn(lead.map(({ low }) => low).join(' ')) === null &&
      lead.length <= FAR + 2 &&
      !lead.some(({ low }) => low === OTHER)
    );
  if (tongue.isVerbLast && isGenitive(lead)) return true;
  const words = lead.filter(
    ({ low }) => !tongue.isOwner(low) && !tongue.has('articles', low) && !isTitleWord(low) && !/^["“„«»–—]$/u.test(low),
  );
  const plain = words.map(({ low }) => low).join(' ');
  return (
    words.length <= 3 &&
    !lead.some(({ low }) => (isAccused(low) && !/^\d/u.test(low)) || OBLIQUE.has(low)) &&
    stageIn(plain) === null &&
    !words.some(({ low, large }, at) => (at > 0 || !large) && tongue.has('prepositions', low)) &&
    words.every(({ large }) => large || words.length === 1)
  );
}

/** "Y’ın", "sanık": whose counsel. */
export const isGenitive = (lead: readonly Word[]) =>
  isAccused(lead.at(-1)?.low ?? '') || (lead.at(-2)?.low === OTHER && /^n?[ıiuü]n$/u.test(lead.at(-1)?.low ?? ''));

const REACH = 10;
/** The place of the first verb behind the name, where it is one of office and active. */
export function verbAt(after: readonly Word[], from: number, tongue: Tongue): number | null {
  const isVerb = ({ low }: Word) => SAYS.has(low) || ACTS.has(low) || REVEALS.has(low) || LOSES.has(low);
  if (tongue.isVerbLast) return isVerb(after.at(-1) ?? NOTHING) ? after.length - 1 : null;
  const at = after.findIndex((word, index) => index >= from && index <= from + REACH && isVerb(word));
  const between = after.slice(from, Math.max(from, at));
  const isAux = between.some(({ low }) => tongue.has('auxiliary', low) || HELPS.test(low));
  const isPassive = PASSIVE_LOOKS[tongue.name]?.test(after[at]?.low ?? '') === true && !isAux;
  if (WHO.has(between[0]?.low ?? '')) return null;
  const isParted = between.some(
    ({ low }) => MARK.test(low) || (IS_PASSIVE.has(low) && after[at]?.low !== 'av') || (isAccused(low) && !isAux),
  );
  const isPlain = isAux || between.length <= 1 || tongue.isLittle(between[0]?.low ?? '');
  return at < 0 || isPassive || isParted || !isPlain ? null : at;
}
