import type { Word } from '../frames/language.ts';
import { LONGEST_COUNT, anchorAt, beginsWithAnchor, isOneAlone, isSomebodyElse } from './anchors.ts';
import { isObjectOfOffice } from './object.ts';
import { OF_OFFICE, PRONOUNS, REFLEXIVES, isDoerInOffice, isOfSpeaker } from './pronouns.ts';
import { textOf } from './verb-behind.ts';
import { ACTS, SPEAKS } from './verbs.ts';

const LINK = /^(?:and|but|then|or)$/u;
/** A verb told in the past or with an auxiliary. */
const MAY_BE_VERB =
  /(?:ed|ied)$|^(?:took|got|went|made|paid|kept|ran|stole|fled|lied|hid|bought|sold|knew|became|was|were|is|are|has|had|have|will|would|can|could|may|faces|faced|denies|stood|stands|left|lost|let|met|spent|won|wore|withdrew|takes|gets|pays|makes|owes|owns|chose|did|does|drove|fell|felt|flew|rang|slept|tore|re-?sold)$/u;
/** So end adjectives, too: "fraud and aggravated theft". */
const ADJECTIVE =
  /^(?:aggravated|organi[sz]ed|related|alleged|unlicensed|unauthori[sz]ed|forged|so-called|attempted|connected|continued|repeated|counterfeited|sustained|sophisticated|calculated|suspended|combined|red|hundred|limited|united|concerted|failed|armed|unregistered|undisclosed|fabricated|inflated|falsified|doctored)$/u;
/** What lets somebody off may be done for gain. */
const LENIENT =
  /^(?:grant|releas|acquit|clear|discharg|dismiss|quash|suspend|reduc|overturn|stay|refus|reject|free|fine|let)/u;
const FOR_GAIN =
  /(?<!\p{L})(?:for (?:an? )?(?:bribe|cash|gift|favou?r|reward|payment|money)|after (?:an? |the )?(?:bribe|gift|payment)|in return|in exchange|exchange for|kickback|pay-?off|(?:refus|agree|promis|offer|fail)\p{L}* to pay)(?!\p{L})/iu;
/** "Demanded £20,000", and not "demanded 12 years". */
const ASKS = /^(?:charge|demand|ask|seek|sought|press|request)/u;
const SUM_FIRST = /^(?:\p{L}{0,3} )?[\d.,]+(?! (?:year|month|week|day|hour|count|charge))/u;
const OF_COURSE =
  /^(?:finding|hearing|ruling|convicting|pleading|admitting|rejecting|reviewing|considering|listening|noting|learning|jailing|sentencing|fining|imposing|completing|reading|passing|delivering|leaving|concluding|handing|adjourning|remanding)$/u;
const GOES_ON_SAYING =
  /^(?:saying|adding|citing|following|including|involving|according|regarding|concerning|relating|containing|totalling|totaling|belonging|pending|amounting|ranging|laundering|trafficking|smuggling|bribing|dealing|money|forging|stalking|grooming|stealing|handling|posing|claiming|pretending)$/u;

export interface Told {
  /** The verb of office, in small letters. */
  verb: string;
  /** Whether somebody else was named before it. */
  isOfOther: boolean;
  isJudge: boolean;
  acts: ReadonlySet<string>;
}

/** Whether all that stands behind a verb of office is of others, or goes on in office. */
export function isRestOfOthers(rest: readonly Word[], { verb, isOfOther, isJudge, acts }: Told): boolean {
  if (isForGain(rest, verb) || !isObjectOfOffice(verb, rest, isJudge)) return false;
  let isAnchored = isOfOther;
  let isOne = isOfOther;
  const heard = /^(?:tell|told|ask|inform)/u.test(verb) ? LONGEST_COUNT : 0;
  const isThat = !/^(?:for|against|on|about)$/u.test(rest[0]?.low ?? '');
  return rest.every(({ low }, at) => {
    isAnchored ||= beginsWithAnchor(rest, at);
    isOne ||= isOneAlone(rest, at) && !(at < heard && OF_COURT.test(low));
    if (isOfSpeaker(rest, at, isJudge) || (!isOfOther && isOfSomebodyElseAgain(rest, at))) return false;
    if (isPronoun(low) && !isOne) {
      if (isForOther(rest, at, acts)) [isAnchored, isOne] = [true, true];
      else if (!isOfWork(rest, at, acts)) return false;
    }
    if (!SPEAKS.has(verb) && isPronoun(low) && isOutOfPlace(rest, at, acts)) return false;
    if (isOfOther && /^s?he$/u.test(low) && isOwnConfession(rest, at)) return false;
    const isOfTheirs = SPEAKS.has(verb) && isAnchored && isThat;
    return (
      !(LINK.test(low) && isOwnDeed(rest, at + 1, { isOfTheirs, isJudge, acts })) &&
      !isOwnParticiple(rest, at, { isOfTheirs, isJudge, acts })
    );
  });
}
/** "Said he had only moved the money", of counsel: as likely the counsel's as the client's. */
const isOwnConfession = (rest: readonly Word[], at: number) =>
  /^(?:only|merely|regretted|both|just)$/u.test(rest[at + 1]?.low ?? '') ||
  /^(?:only|merely|kept|just)$/u.test(rest[at + 2]?.low ?? '') ||
  rest.slice(at).some((word, place) => word.low === 'own' && place < LONGEST_CONFESSION);
const LONGEST_CONFESSION = 7;
const isPronoun = (low: string) => PRONOUNS.has(low) || REFLEXIVES.has(low);
/** Those who are told something, and not told of. */
const OF_COURT = /^(?:judges?|magistrates?|officers?|prosecutors?|inspectors?|detectives)$/u;

/**
 * "Said Falk had given him the car": what one does to "him" one does to another; where but one is named beside the speaker,
 * it may be the speaker.
 */
function isDoneToSpeaker(rest: readonly Word[], at: number): boolean {
  const { low = '' } = rest[at] ?? {};
  const isObject = low === 'him' || (low === 'her' && BEHIND_OBJECT.test(rest[at + 1]?.low ?? ''));
  if (!isObject && !/^(?:the|an?|no|two|money|\d+)$/u.test(rest[at + 1]?.low ?? '')) return false;
  if (!/^(?:him|her)$/u.test(low)) return false;
  let before = at - 2;
  while (before > 0 && /^(?:had|has|have|was|were|also|never|not|\p{L}+ly)$/u.test(rest[before]?.low ?? ''))
    before -= 1;
  const isDoer =
    rest[before] !== undefined && (rest[before]?.low === ',' || anchorAt(rest.slice(before, before + 1)) === 0);
  return (
    isDoer &&
    rest
      .slice(0, at)
      .filter(
        (word, place) => isSomebodyElse(word) && !OF_COURT.test(word.low) && !/^an?$/u.test(rest[place - 1]?.low ?? ''),
      ).length < 2 &&
    !PLURAL_OR_BODY.test(rest[before]?.low ?? '')
  );
}
/** Those may do it to the accused. */
const PLURAL_OR_BODY =
  /^(?:police|court|officers?|detectives|agents|victims?|lawyers?|investigators|guards?|company|firm|bank)$/u;

/** ", her landlord", "Falk was his cousin", "Falk gave him the car": of another than the one it is said of. */
const isOfSomebodyElseAgain = (rest: readonly Word[], at: number) =>
  isDoneToSpeaker(rest, at) || isRelatedToSpeaker(rest, at);

function isRelatedToSpeaker(rest: readonly Word[], at: number): boolean {
  if (!/^(?:his|her)$/u.test(rest[at]?.low ?? '') || /^clients?$/u.test(rest[at + 1]?.low ?? '')) return false;
  const [second, before] = [rest[at - 2], rest[at - 1]?.low ?? ''];
  if (second === undefined || !/^(?:,|was|is|were|are|and)$/u.test(before)) return false;
  if (rest.slice(Math.max(0, at - 4), at).some((word) => word.low === 'whose')) return true;
  const first = anchorAt(rest);
  if (second.low === ',' && !rest.slice(first + 1, at - 1).some(({ low }) => FINITE.test(low))) return first >= 0;
  const isFirst = anchorAt(rest.slice(0, at - 2)) < 0 || anchorAt(rest.slice(0, at - 2)) >= at - 4;
  if (before === 'and') return false;
  return isFirst && (isSomebodyElse(second) || second.low === ',');
}

const FINITE = /^(?:was|were|is|are|had|has|did|who|that|whose|and|said|told)$/u;

/** "Whose yacht she used", "came for her": in a deed of office, of another than the one it is done to. */
function isOutOfPlace(rest: readonly Word[], at: number, acts: ReadonlySet<string>): boolean {
  const [low, before, second] = [rest[at]?.low ?? '', rest[at - 1]?.low ?? '', rest[at - 2]?.low ?? ''];
  if (/^s?he$/u.test(low)) return !BEFORE_DOER.test(before);
  const isObject = low === 'him' || (low === 'her' && BEHIND_OBJECT.test(rest[at + 1]?.low ?? ''));
  const isOwn = acts.has(before) && (at === 1 || /^(?:and|but|then|or|,|to|also|by|\p{L}+ly)$/u.test(second));
  return isObject && at > 0 && !isOwn && !BEFORE_OBJECT.test(before);
}
const BEFORE_DOER =
  /^(?:after|because|when|that|if|as|while|since|where|before|said|says|saying|adding|noting|finding|observing|him|her|and|but|although|,|["“”])$/u;
const BEFORE_OBJECT =
  /^(?:against|keep|gave|give|giving|bar|barred|barring|banned|told|telling|put|on|saying|that|make|made)$/u;

/** "Released him for a gift", "demanded £20,000", "signed off". */
function isForGain(rest: readonly Word[], verb: string): boolean {
  const text = textOf(rest);
  return (
    (LENIENT.test(verb) && FOR_GAIN.test(text)) ||
    (ASKS.test(verb) && SUM_FIRST.test(text)) ||
    (verb.startsWith('sign') && rest[0]?.low === 'off')
  );
}

/** "Told him", "her client": who is told, jailed or barred is never who does it. */
function isForOther(rest: readonly Word[], at: number, acts: ReadonlySet<string>): boolean {
  const { low = '' } = rest[at] ?? {};
  const next = rest[at + 1]?.low ?? '';
  const isObject = low === 'him' || (low === 'her' && BEHIND_OBJECT.test(next));
  return /^clients?$/u.test(next) || (isObject && (at === 0 || acts.has(rest[at - 1]?.low ?? '')));
}
const BEHIND_OBJECT = /^(?:|to|that|for|from|on|after|by|over|[,;:("“])$/u;

/** "His ruling", "he had ordered", "as he handed down the sentence". */
function isOfWork(rest: readonly Word[], at: number, acts: ReadonlySet<string>): boolean {
  const next = rest[at + 1]?.low ?? '';
  const isWhile = WHILE.test(rest[at - 1]?.low ?? '') && acts.has(next);
  return isWhile || OF_OFFICE.has(next) || isDoerInOffice(rest, at, acts);
}
const WHILE = /^(?:as|when|while|after|before)$/u;

/** What may be told of the speaker behind what is told of others. */
const GAINS = /^(?:sold|pocketed|took|shared|split|launders?|laundered|profited|kept)$/u;

interface Deed extends Pick<Told, 'isJudge' | 'acts'> {
  /** Whether it is told by the subject, of others. */
  isOfTheirs: boolean;
}

/** Whether what "and" links may be a deed of the subject that is none of office. */
function isOwnDeed(rest: readonly Word[], from: number, { isOfTheirs, isJudge, acts }: Deed): boolean {
  let at = from;
  if (rest[at]?.low === ',') at = Math.max(at, rest.findIndex(({ low }, index) => index > from && low === ',') + 1);
  while (/^(?:\p{L}+ly|then|later|also|even|still|not|never)$/u.test(rest[at]?.low ?? '')) at += 1;
  const { low = '' } = rest[at] ?? {};
  if (ADJECTIVE.test(low) || (isOfTheirs && !GAINS.test(low))) return false;
  if (acts.has(low) && !isObjectOfOffice(low, rest.slice(at + 1), isJudge)) return true;
  if (acts.has(low)) return SPEAKS.has(low) && /^\d/u.test(rest[at + 1]?.low ?? '');
  return PRONOUNS.has(low) || MAY_BE_VERB.test(low);
}

/** Whether an "-ing" behind a comma, or behind "after", may be what the subject did besides. */
function isOwnParticiple(rest: readonly Word[], at: number, { isOfTheirs, isJudge, acts }: Deed): boolean {
  const { low = '' } = rest[at] ?? {};
  const before = rest[at - 1]?.low ?? '';
  if (!/^\p{L}{2,}ing$/u.test(low) || isOfTheirs || !/^(?:,|after|while|by|before|without|despite)$/u.test(before)) {
    return false;
  }
  if (acts.has(low) || ACTS.has(low)) return !SPEAKS.has(low) && !isObjectOfOffice(low, rest.slice(at + 1), isJudge);
  return before === ',' ? !GOES_ON_SAYING.test(low) : !OF_COURSE.test(low);
}
