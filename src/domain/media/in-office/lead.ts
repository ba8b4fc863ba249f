import { MARK } from '../frames/sentence.ts';
import type { Word } from '../frames/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { anchorAt } from './anchors.ts';
import { OF_OFFICE, PRONOUNS, REFLEXIVES, isOfSpeaker } from './pronouns.ts';
import { textOf } from './verb-behind.ts';
import { ACTS, SPEAKS } from './verbs.ts';

/**
 * Where one in office stands in a sentence: as who does what follows; as who is said to have said it ("…, said X"); as
 * one by, before or to whom others did something.
 */
export type Lead = 'doer' | 'speaker' | 'beside';

interface Named {
  isJudge: boolean;
  /** Whether its title names somebody else. */
  isOfOther: boolean;
}

/** What the words before one in office make of it; null where it may be anything else. */
export function leadOf(lead: readonly Word[], { isJudge, isOfOther }: Named): Lead | null {
  const last = lead.at(-1)?.low ?? '';
  const isSaid = SPEAKS.has(last) && (lead.length === 1 || MARK.test(lead.at(-2)?.low ?? ''));
  if (isSaid) return isSaidOfOthers(lead.slice(0, -1), isOfOther) ? 'speaker' : null;
  if (MARK.test(last)) return introducedBy(lead, isOfOther);
  if (opensClause(lead, last, isOfOther) || LED_BY.test(textOf(lead.slice(-LONGEST_LINK)))) return 'doer';
  return isBeside(lead, { isJudge, isOfOther }) ? 'beside' : null;
}

/** Whether a sentence, or a clause of it, begins with the one in office. */
const opensClause = (lead: readonly Word[], last: string, isOfOther: boolean) =>
  lead.length === 0 ||
  (lead.length === 1 && OPENING.has(last)) ||
  (CLAUSE.test(last) && (isOfOther || !isPronounFirst(lead)));

/** Whether others did something by, before or to the one in office. */
function isBeside(lead: readonly Word[], { isJudge, isOfOther }: Named): boolean {
  const [before = '', last = ''] = [lead.at(-2)?.low, lead.at(-1)?.low];
  if (last === 'by' && (lead.length === 1 || (ACTS.has(before) && !/^(?:headed|led|launched)$/u.test(before))))
    return true;
  if ((isJudge && last === 'before') || (isOfOther && last === 'through')) return true;
  return BESIDE.test(textOf(lead.slice(-LONGEST_LINK)));
}
const LONGEST_LINK = 4;
const OPENING = wordSet('meanwhile yesterday today but however later then sentencing mitigating');

/** "A team led by": what they do is done by both. */
const LED_BY = /(?:prosecutors|detectives|officers|investigators|agents|team|police) (?:led|headed) by$/u;

/** "represented by", "the ruling of", "according to", "told": of one who is in office in it. */
const BESIDE =
  /(?:^| )(?:(?:represented|defended|signed|issued|tried|written|made|given|sworn|over|presided|conducted|done|taken|heard|sent|brought|read|held|found|handed down|penned|announced|coordinated|handled|(?:investigation|inquiry|prosecution|defence|defense|raid|operation|probe)(?: was| were| is)? led) by|(?:according|submitted|speaking) to|(?:judgment|judgement|ruling|decision|orders?|verdict|court|courtroom|words|remarks|leadership|supervision|office|chairmanship|sentence|application) of|(?:statement|questions|report|letter|order|ruling|comment|evidence|directions|questioning|warning|opinion|heard) from|(?:checks|report|reports|affidavit|investigation|audit|analysis|evidence|testimony|questioning|application|ruling|statement|inquiry|work) by|told|asked|urged|informed|begged|reminded|assured|implored|persuaded)$/u;

/** A clause of its own begins. */
const CLAUSE = /^(?:but|while|whereas|as|because|when|after|that|although|since|where|what|which|whom|how)$/u;

const QUOTES = /^["“”„«»]$/u;

/** Whether what is quoted tells of somebody else: in a direct quotation "he" is never who speaks. */
function isSaidOfOthers(told: readonly Word[], isOfOther: boolean): boolean {
  if (told.some((_, at) => isOfSpeaker(told, at, false))) return false;
  if (isOfOther || told.some(({ low }) => QUOTES.test(low))) return true;
  return !isPronounFirst(told) && !told.some(({ low }) => REFLEXIVES.has(low));
}

/** Whether a pronoun stands before anybody it may stand for. */
function isPronounFirst(words: readonly Word[]): boolean {
  const pronoun = words.findIndex(({ low }, at) => PRONOUNS.has(low) && !OF_OFFICE.has(words[at + 1]?.low ?? ''));
  const anchor = anchorAt(words);
  return pronoun >= 0 && !(anchor >= 0 && anchor < pronoun);
}

const INTRODUCES =
  /^(?:after|in|on|at|during|outside|before|following|speaking|sentencing|jailing|parading|passing|addressing|opening|closing|granting|refusing|rejecting|welcoming|announcing|imposing|delivering|reading|handing|remanding|fining|convicting|ruling|summing|concluding|adjourning|commenting|responding|reacting|confirming|giving|also|earlier|meanwhile|however|but|yesterday|today|last|later|for|from|under|when|while|as|with|by|asked|sitting|describing|condemning|praising|explaining|upholding|dismissing|outlining|prosecuting|defending|mitigating|representing)$/u;
const FALLEN =
  /^(?:arrested|charged|accused|convicted|jailed|facing|suspended|indicted|suspected|wanted|detained|caught|sacked|struck)$/u;

const IN_DOCK =
  /^(?:sentenced|on trial|on bail|in (?:custody|prison|jail|the dock|a plea)|(?:asked|questioned|confronted) (?:about|over|with))(?!\p{L})/u;

/** What a sentence begins with before its doer, or all that the doer says: "Six were held, X said". */
function introducedBy(lead: readonly Word[], isOfOther: boolean): Lead | null {
  const first = lead[0]?.low ?? '';
  if (FALLEN.test(first) || IN_DOCK.test(textOf(lead)) || lead.some(({ low }) => REFLEXIVES.has(low))) return null;
  const isQuote = lead.some(({ low }) => QUOTES.test(low));
  if (!isQuote && !isOfOther && isPronounFirst(lead)) return null;
  if (isQuote && lead.some((_, at) => isOfSpeaker(lead, at, false))) return null;
  return INTRODUCES.test(first) ? 'doer' : 'speaker';
}
