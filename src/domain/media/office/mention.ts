import { PLEADS, WHO, apposition, isOfField } from './apposition.ts';
import { clauseOf } from './clause.ts';
import { officeKinds } from './nouns.ts';
import {
  beginsSpeech,
  followsSpeaker,
  isAgreedWith,
  isAtHead,
  isContact,
  isLed,
  isLedBy,
  isOpinionOf,
  isTaking,
  speechBefore,
} from './frames.ts';
import { isKinBeside } from './kin.ts';
import { isSuccession } from './succession.ts';
import { openerBefore } from './openers.ts';
import type { Clause } from './pronouns.ts';
import { isFree, isMatter } from './rest.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { isTitleWord, named, titleBefore } from './title.ts';
import type { Title } from './title.ts';
import { verbAt } from './verb-at.ts';
import { ATTRIBUTES, BEFORE, BY, DONE, STANDS } from './verbs.ts';
import { FUNCTION, POSSESSIVES } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

export interface Mention {
  /** The words that name its office; none where the text names it bare. */
  offices: readonly string[];
  /** Where its title begins in the sentence. */
  start: number;
}

const JOINS = wordSet(
  'that while but when whereas and dass während aber und que mais tandis et mientras pero y che mentre ma dat terwijl en att men och at og',
);
const WITHIN = 8;

const ADDRESS = wordSet('dr prof mr mrs ms sir dame mag mec avv dott ing dipl');

/** What a sentence says of the subject at one place; null where it may be anything. */
export function mentionAt(tokens: readonly Token[], at: number, english: boolean): Mention | null {
  let begins = at;
  while (ADDRESS.has(tokens[begins - 1]?.low ?? '')) begins -= 1;
  const apposed = apposedBefore(tokens, begins);
  const before = apposed ?? withHired(tokens, titleBefore(tokens, at));
  if (before === null) return null;
  const opener = openerBefore(tokens, tokens[before.at - 2]?.text === ',' ? before.at - 1 : before.at);
  if (opener === null) return null;
  const fronted = PLEADS.has(tokens[at - 2]?.low ?? '') && tokens[at - 1]?.text === ',';
  const pleading = fronted || opener.pleads;
  const clause = clauseOf(tokens, { english, pleads: pleading });
  const after = apposition(
    clause,
    tokens[at + 1]?.text === ',' && apposed && !WHO.has(tokens[at + 2]?.low ?? '') ? at + 2 : at + 1,
  );
  if (after === null) return null;
  const offices = [...before.offices, ...after.offices, ...opener.offices, ...(fronted ? ['counsel'] : [])];
  if (before.body || after.body || isLed(tokens, before.at)) offices.push(...before.ranks, ...after.ranks);
  const again = tokens.slice(after.at).some(({ low }, index, rest) => offices.includes(low) && isDefinite(rest, index));
  if (again) return null;
  const judges = offices.some((office) => officeKinds(office).has('judge'));
  const whole = clauseOf(tokens, { english, judges, pleads: pleading || after.pleads });
  const beside = isBeside(whole, before.at, after.at, offices);
  if (!beside || offices.length === 0) {
    const phrase = { start: before.at, next: after.at, offices };
    if (isKinBeside(whole, phrase)) return { offices: ['kin'], start: 0 };
    if (isSuccession(whole, phrase)) return { offices: ['successor', 'director'], start: before.at };
    if (!beside) return null;
  }
  const spoken = offices.length > 0 ? speechBefore(tokens, before.at) : -1;
  if (isAtHead(whole, { start: before.at, next: after.at, offices })) return { offices, start: 0 };
  return { offices, start: spoken >= 0 ? beginsSpeech(tokens, spoken) : before.at };
}

const NO_PHRASE = wordSet(
  'was is has had war ist hat est a était es era fue ha è é foi said says who which qui que che',
);

/** "the trustee appointed by the court, X": the phrase that ends in the comma before the name. */
function apposedBefore(tokens: readonly Token[], name: number): Title | null {
  if (tokens[name - 1]?.text !== ',') return null;
  const comma = titleBefore(tokens, name - 1);
  if (comma && comma.at < name - 1 && isTitled(comma) && endsInOffice(tokens, name - 2)) return comma;
  for (let at = name - 2; at > Math.max(-1, name - LONGEST_PHRASE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isPhraseWord(token, tokens[at + 1]))
      return hasOffice(comma) && comma.at < name - 1 && endsInOffice(tokens, name - 2) ? comma : null;
    if (!DETERMINED.has(token.low) && !POSSESSIVES.has(token.low) && token.text !== "'s") continue;
    const words = tokens.slice(at + 1, name - 1);
    const found = named(words.slice(0, 4));
    if (isTitled(found) && (isOfField(words) || words.length === 1)) return { ...found, at };
  }
  return hasOffice(comma) && comma.at < name - 1 && endsInOffice(tokens, name - 2) ? comma : null;
}
const hasOffice = (title: Title | null): title is Title =>
  title !== null && title.offices.length + title.ranks.length > 0;
const isTitled = ({ offices, ranks, body }: Omit<Title, 'at'>) => offices.length > 0 || (ranks.length > 0 && body);
const LONGEST_PHRASE = 12;
const DETERMINED = wordSet("the a der die das le la l' el il lo o een de den det un une una");
const isPhraseWord = (token: Token, next?: Token) =>
  (isWord(token) && !NO_PHRASE.has(token.low)) ||
  isOther(token) ||
  isNumber(token) ||
  token.text === "'s" ||
  (token.text === '.' && isWord(next));

const DEFINITE = wordSet("the der die dem den des le la l' el al du il o a pelo pela de het");
/** "…, said Inspector X; the inspector …": it is taken up in its own sentence. */
const isDefinite = (rest: readonly Token[], at: number) =>
  DEFINITE.has(rest[at - 1]?.low ?? '') && !isOther(rest[at + 1]) && !isCapital(rest[at + 1]);

/** "said his lawyer, Maître X": the two are one. */
function withHired(tokens: readonly Token[], title: Title | null): Title | null {
  if (title === null || tokens[title.at - 1]?.text !== ',' || title.offices.length === 0) return title;
  const hired = titleBefore(tokens, title.at - 1);
  return hired !== null &&
    hired.offices.length > 0 &&
    (ATTRIBUTES.has(tokens[hired.at - 1]?.low ?? '') || speechBefore(tokens, hired.at) >= 0)
    ? { ...title, at: hired.at }
    : title;
}

/** "The magistrate, X": the phrase ends in its office, or in the body the office is of. */
function endsInOffice(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  return token !== undefined && (isTitleWord(token) || isOther(token) || token.low === 'prosecution');
}

function isBeside(clause: Clause, start: number, next: number, offices: readonly string[]): boolean {
  const { tokens } = clause;
  const [lead, further] = [tokens[start - 1], tokens[start - 2]];
  const passive = tokens.slice(Math.max(0, start - WITHIN), start - 1);
  if (lead && offices.length > 0) {
    if (BY.has(lead.low) && isDoneBy(passive, tokens.slice(next))) return isMatter(clause, next);
    if (BEFORE.has(lead.low) && passive.some(({ low }) => STANDS.has(low))) return isMatter(clause, next);
  }
  const phrase = { start, next, offices };
  if ([isLedBy, isAtHead, isAgreedWith, isContact, isOpinionOf, isTaking].some((isFrame) => isFrame(clause, phrase)))
    return true;
  if (offices.length > 0 && speechBefore(tokens, start) >= 0 && followsSpeaker(clause, next)) return true;
  if (
    lead &&
    (ATTRIBUTES.has(lead.low) || (lead.low === 'com' && further?.low === 'acordo')) &&
    isSaid(tokens, start, offices)
  )
    return isMatter(clause, next) || isFreeAfterComma(clause, lead, next);
  if (opens(lead, further)) return clause.isOfficial(next) || isFrontedSaying(clause, start, next);
  // "Am Montag verurteilte Richter X …"
  return (
    isWord(lead) &&
    !FUNCTION.has(lead?.low ?? '') &&
    offices.length > 0 &&
    start > 1 &&
    isFronted(tokens, start - 1) &&
    isInverted(clause, start - 1, next)
  );
}

const THUS = wordSet('so così ainsi así assim zo sådan således');
const opens = (lead?: Token, further?: Token) =>
  lead === undefined ||
  isMark(lead) ||
  (THUS.has(lead.low) && further?.text === ':') ||
  isQuote(lead) ||
  (JOINS.has(lead.low) && !isOther(further) && !isSubject(further) && !isCapital(further));

/** "…, said Judge X", "According to Judge X, …". */
const isSaid = (tokens: readonly Token[], start: number, offices: readonly string[]) =>
  offices.length > 0 && (tokens[start - 1]?.low !== 'to' || tokens[start - 2]?.low === 'according');
const ACCORDING = wordSet('com to laut selon según segundo secondo volgens enligt ifølge według potrivit');
/** "According to Judge X, …": what follows is said; else where and when it was. */
function isFreeAfterComma(clause: Clause, lead: Token, next: number): boolean {
  const at =
    clause.tokens[next - 1]?.text === ',' && (isWord(clause.tokens[next]) || isOther(clause.tokens[next]))
      ? next - 1
      : next;
  const [mark, first] = [clause.tokens[at], clause.tokens[at + 1]];
  if (mark?.text === ':') return isFree(clause, next + 1);
  if (mark?.text !== ',' || first === undefined || WHO.has(first.low)) return false;
  return (ACCORDING.has(lead.low) || FUNCTION.has(first.low)) && isFree(clause, at + 1);
}

/** "…," X said: the verb stands last, or nothing but time and place follow. */
const isFrontedSaying = ({ tokens }: Clause, start: number, next: number) =>
  start > 0 && next >= tokens.length && isQuote(tokens[start - 2]);

const FRONTS = wordSet(
  'am im in an auf aus bei mit nach vor zu zum zur für wegen gegen durch seit dann heute gestern zuvor daraufhin danach anschließend außerdem den dem einen einem beim vom op in na voor tegen met bij wegens daarna gisteren vandaag på i efter under med för mot igår därefter tirsdag',
);
/** "Am Montag verurteilte …", "Wegen Betrugs verurteilte …": what stands first is not who does it. */
const isFronted = (tokens: readonly Token[], verb: number) => {
  const at = tokens.findLastIndex((token, index) => index < verb && (isQuote(token) || token.text === ':')) + 1;
  const [first, second] = [tokens[at], tokens[at + 1]];
  // "Im Prozess" is masked as a name is.
  const isTrial = isOther(first) && /^(?:um|gegen|wegen)$/.test(second?.low ?? '');
  const isCourt = tokens.slice(at + 1, verb + 2).some(({ low }) => /gericht$/u.test(low));
  return (isTrial || FRONTS.has(first?.low ?? '')) && !isCourt;
};

function isInverted(clause: Clause, verb: number, next: number): boolean {
  const { tokens } = clause;
  const moved = [...tokens.slice(0, verb), ...tokens.slice(verb, verb + 1), ...tokens.slice(next)];
  return (
    verbAt(tokens, 0) <= verb && /(?:te|t)$/u.test(tokens[verb]?.low ?? '') && clauseOf(moved, clause).isOfficial(verb)
  );
}

function isDoneBy(before: readonly Token[], after: readonly Token[]): boolean {
  const nearest = before.findLast(
    ({ low }) => DONE.has(low) || /(?:ed|ne?n|té?e?s?|ado|ada|ido|ida|ato|ata)$/u.test(low),
  );
  if (nearest !== undefined) return DONE.has(nearest.low);
  return after.some(({ low }) => DONE.has(low));
}
