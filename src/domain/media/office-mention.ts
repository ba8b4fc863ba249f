import { isMatter, isOfficial, isFree, verbAt } from './office-clause.ts';
import type { Clause } from './office-clause.ts';
import { BODY, NEEDS_BODY, RANK, RANKING, TAINTED, isOffice } from './office-nouns.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, isSubject, isWord } from './office-text.ts';
import type { Token } from './office-text.ts';
import { ATTRIBUTES, BEFORE, BY, DONE, STANDS } from './office-verbs.ts';
import { FUNCTION, MATTER, POSSESSIVES } from './office-words.ts';

const isOfficeAt = (tokens: readonly Token[], at: number) => tokens[at] !== undefined && isOffice(tokens[at]);
const setOf = (words: string) => new Set(words.split(' '));

/** How a text introduces its subject: where that begins or ends, and the words that name an office. */
interface Title {
  at: number;
  offices: readonly string[];
  /** Ranks that are an office only with the body they belong to. */
  ranks: readonly string[];
  /** Whether that body is named. */
  body: boolean;
  /** Whether it speaks for a party: "prosecuting", "for the defence". */
  pleads: boolean;
}

const DETERMINER = setOf(
  "the a an our der die das den dem des ein eine einen einem einer le la les l' un une el los il lo gli o os as uma het een de den det en ett i'",
);
const LINK = setOf(
  "of for de du des d' dell' della dello del dei di da do dos van von vom der für av at from in bei i na zu no nel",
);
const PARTY = setOf(
  'law criminology university economics history finance medicine highways transport education health environment prosecution defence defense victims victim investors accused defendant family state people case caso strafrecht kriminologie droit derecho direito diritto penal pénal stf victimes parties civiles víctimas vítimas imputato imputata indagato vittime',
);
const FIELD = setOf('parish club local legal fellow leading award-winning well-known independent one former');

const isTitleWord = (token?: Token) =>
  token !== undefined &&
  (isOffice(token) ||
    RANKING.has(token.low) ||
    BODY.has(token.low) ||
    RANK.has(token.low) ||
    isCapital(token) ||
    token.text === "'s");

/** "Crooked judge X": what stands large only because it begins the sentence. */
const ADJECTIVE = /(?:ed|ing|st|ous|less|[^e]y)$/u;

/** The title that ends before a place of a sentence; null where none does, or one that is tainted. */
function titleBefore(tokens: readonly Token[], end: number): Title | null {
  let at = end;
  for (; at > 0; at -= 1) {
    const [token, before] = [tokens[at - 1], tokens[at - 2]];
    if (token === undefined) break;
    if (isTitleWord(token) && !(LINK.has(token.low) && DETERMINER.has(token.low))) continue;
    const linked =
      at < end &&
      (isTitleWord(tokens[at]) || isOther(tokens[at]) || DETERMINER.has(tokens[at]?.low ?? '')) &&
      (!isOfficeAt(tokens, at) ||
        /^(?:substitut|sostituto|vice)$/.test(before?.low ?? '') ||
        /^(?:substitut|sostituto|vice)$/.test(tokens[at - 2]?.low ?? '') ||
        BODY.has(tokens[at]?.low ?? ''));
    if (isOther(token) && LINK.has(before?.low ?? '')) continue;
    if (isOther(token) && DETERMINER.has(before?.low ?? '') && LINK.has(tokens[at - 3]?.low ?? '')) continue;
    if (
      LINK.has(token.low) &&
      (linked || isOther(tokens[at])) &&
      (isTitleWord(before) || DETERMINER.has(before?.low ?? ''))
    )
      continue;
    if (DETERMINER.has(token.low) && LINK.has(before?.low ?? '') && isTitleWord(tokens[at - 3]) && linked) continue;
    break;
  }
  const words = tokens.slice(at, end);
  const first = words[0];
  if (words.some(({ low }) => TAINTED.has(low))) return null;
  if (
    at === 0 &&
    first &&
    isCapital(first) &&
    !isOffice(first) &&
    !RANKING.has(first.low) &&
    !BODY.has(first.low) &&
    ADJECTIVE.test(first.low)
  )
    return null;
  const opened = tokens[at - 1];
  if (opened && TAINTED.has(opened.low)) return null;
  if (first?.text === "'s" && (isOther(opened) || isCapital(opened))) at -= 1;
  const owned =
    opened !== undefined && (DETERMINER.has(opened.low) || POSSESSIVES.has(opened.low) || opened.low === 'their');
  return { ...named(words), at: owned ? at - 1 : at };
}

function named(words: readonly Token[]): Omit<Title, 'at'> {
  const offices = words.filter((word) => isOffice(word) && !NEEDS_BODY.has(word.low)).map(({ low }) => low);
  return {
    offices,
    ranks: words.filter(({ low }) => RANK.has(low) || NEEDS_BODY.has(low)).map(({ low }) => low),
    body: words.some(({ low, text }) => BODY.has(low) || /^\p{Lu}{3,}$/u.test(text)),
    pleads: false,
  };
}

const WHO = setOf('who qui que che die der das som która który care');
const PLEADS = setOf('prosecuting defending mitigating');
const YEARS = setOf('years old ans años anos anni jahre de aged âgé âgée');

/** What stands between the name and its verb: age, body, day, "who is investigating the case", "a professor of law". */
function apposition(clause: Clause, from: number): Title | null {
  const { tokens } = clause;
  let [at, body, pleads] = [from, false, false];
  const [offices, ranks]: [string[], string[]] = [[], []];
  if (tokens[at]?.text === "'s" || tokens[at]?.text === "'") return null;
  for (;;) {
    const token = tokens[at];
    if (token?.text === '(' && isNumber(tokens[at + 1])) {
      at = tokens.findIndex(({ text }, index) => index > at && text === ')') + 1;
      if (at === 0) return null;
    } else if (token?.text === ',') {
      const end = endOfAside(tokens, at + 1);
      const told = aside(tokens.slice(at + 1, end), clause);
      if (told === null) break;
      offices.push(...told.offices);
      ranks.push(...told.ranks);
      body ||= told.body;
      pleads ||= told.pleads;
      at = tokens[end]?.text === ',' ? end + 1 : end;
    } else if (token && LINK.has(token.low)) {
      const end = endOfBody(tokens, at + 1);
      if (end === at + 1) break;
      body ||= named(tokens.slice(at, end)).body || tokens.slice(at, end).some(isOther);
      at = end;
    } else if (token?.low === 'and' && isOther(tokens[at + 1])) at += 2;
    else break;
  }
  return { at, offices, ranks, body, pleads };
}

const endOfAside = (tokens: readonly Token[], from: number) => {
  const end = tokens.findIndex(
    (token, index) => index >= from && isMark(token) && token.text !== '-' && token.text !== '.',
  );
  const stop = end < 0 ? tokens.length : end;
  return tokens[stop - 1]?.text === '.' ? stop - 1 : stop;
};

function endOfBody(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const known = BODY.has(token.low) || isCapital(token) || isOther(token) || token.text === "'s";
    const linked =
      (LINK.has(token.low) || DETERMINER.has(token.low) || token.low === 'and') && isInBody(tokens[at + 1]);
    if (!known && !linked) break;
  }
  return at;
}
const isInBody = (token?: Token) =>
  token !== undefined && (BODY.has(token.low) || isCapital(token) || isOther(token) || DETERMINER.has(token.low));

function aside(words: readonly Token[], whole: Clause): Omit<Title, 'at'> | null {
  const [first] = words;
  const nothing = { offices: [], ranks: [], body: false, pleads: false };
  if (first === undefined) return null;
  if (words.every((word) => isNumber(word) || YEARS.has(word.low))) return nothing;
  if (PLEADS.has(first.low) && words.length === 1) return { ...nothing, offices: ['counsel'], pleads: true };
  if (
    /^(?:for|pour|por|für)$/.test(first.low) &&
    words.some(({ low }) => /^(?:prosecution|defence|defense|state)$/.test(low))
  ) {
    return { ...nothing, offices: ['counsel'], pleads: true };
  }
  if (/^(?:appearing|sitting|presiding|acting|speaking|representing)$/.test(first.low)) {
    return words.slice(1).every((word) => isKnownInTitle(word) || FUNCTION.has(word.low) || MATTER.has(word.low))
      ? nothing
      : null;
  }
  if (WHO.has(first.low)) {
    const clause = { ...whole, tokens: words, pleads: false };
    return isOfficial(clause, 1) || isVerbLast(words) ? nothing : null;
  }
  const rest = DETERMINER.has(first.low) || POSSESSIVES.has(first.low) ? words.slice(1) : words;
  if (rest.some(({ low }) => TAINTED.has(low))) return null;
  const begins = LINK.has(first.low) && !DETERMINER.has(first.low) ? words : null;
  if (begins ?? isFromPlace(words)) {
    return words.every(
      (word) => isInBody(word) || LINK.has(word.low) || word.text === "'s" || isNumber(word) || word.text === 'ª',
    )
      ? named(words)
      : null;
  }
  const title = named(rest);
  const isTitle = title.offices.length > 0 || (title.ranks.length > 0 && (title.body || rest.some(isOther)));
  const known = rest.every(
    (word) => isKnownInTitle(word) || LINK.has(word.low) || DETERMINER.has(word.low) || word.low === 'and',
  );
  return isTitle && known && !whole.tokens.some(({ low }) => low === 'cartel') ? title : null;
}

const isFromPlace = (words: readonly Token[]) =>
  ['da', 'du', 'de', 'do', 'del', 'von', 'vom', 'van'].includes(words[0]?.low ?? '');
const isKnownInTitle = (word: Token) =>
  isTitleWord(word) ||
  isOther(word) ||
  PARTY.has(word.low) ||
  FIELD.has(word.low) ||
  isNumber(word) ||
  RANKING.has(word.low);

const LAST_VERBS = setOf(
  'vertritt vertrat verteidigt verteidigte leitet leitete führt führte ermittelt untersucht anklagt',
);
/** "der die Geschädigten vertritt". */
const isVerbLast = (words: readonly Token[]) =>
  LAST_VERBS.has(words.at(-1)?.low ?? '') &&
  words.slice(1, -1).every((word) => FUNCTION.has(word.low) || isOther(word) || MATTER.has(word.low));

export interface Mention {
  /** The words that name its office; none where the text names it bare. */
  offices: readonly string[];
}

const JOINS = setOf(
  'that while but when whereas and dass während aber und que mais tandis et mientras pero y che mentre ma dat terwijl en att men och at og',
);
const WITHIN = 8;

/** What a sentence says of the subject at one place; null where it may be anything. */
export function mentionAt(tokens: readonly Token[], at: number, english: boolean): Mention | null {
  const comma = tokens[at - 1]?.text === ',' ? titleBefore(tokens, at - 1) : null;
  const apposed = comma && comma.at < at - 2 + 1 && endsInOffice(tokens, at - 2) ? comma : null;
  const before = apposed ?? titleBefore(tokens, at);
  if (before === null) return null;
  const fronted = PLEADS.has(tokens[at - 2]?.low ?? '') && tokens[at - 1]?.text === ',' ? ['counsel'] : [];
  const clause = { tokens, english, pleads: fronted.length > 0 };
  const after = apposition(clause, tokens[at + 1]?.text === ',' && apposed ? at + 2 : at + 1);
  if (after === null) return null;
  const offices = [...before.offices, ...after.offices, ...fronted];
  if (before.body || after.body) offices.push(...before.ranks, ...after.ranks);
  const pleads = fronted.length > 0 || after.pleads;
  return isBeside({ tokens, pleads, english }, before.at, after.at, offices) ? { offices } : null;
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
  if (lead && ATTRIBUTES.has(lead.low) && isSaid(tokens, start, offices))
    return isMatter(clause, next) || isFreeAfterComma(clause, next);
  if (opens(lead, further)) return isOfficial(clause, next) || isFrontedSaying(clause, start, next);
  // "Am Montag verurteilte Richter X …"
  return (
    isWord(lead) &&
    !FUNCTION.has(lead?.low ?? '') &&
    offices.length > 0 &&
    start > 1 &&
    isInverted(clause, start - 1, next)
  );
}

const opens = (lead?: Token, further?: Token) =>
  lead === undefined ||
  isMark(lead) ||
  isQuote(lead) ||
  (JOINS.has(lead.low) && !isOther(further) && !isSubject(further) && !isCapital(further));

/** "…, said Judge X", "According to Judge X, …". */
const isSaid = (tokens: readonly Token[], start: number, offices: readonly string[]) =>
  offices.length > 0 && (tokens[start - 1]?.low !== 'to' || tokens[start - 2]?.low === 'according');
const isFreeAfterComma = (clause: Clause, next: number) =>
  (clause.tokens[next]?.text === ',' || clause.tokens[next]?.text === ':') && isFree(clause, next + 1);

/** "…," X said: the verb stands last, or nothing but time and place follow. */
const isFrontedSaying = ({ tokens }: Clause, start: number, next: number) =>
  start > 0 && next >= tokens.length && isQuote(tokens[start - 2]);

function isInverted(clause: Clause, verb: number, next: number): boolean {
  const { tokens } = clause;
  const moved = [...tokens.slice(0, verb), ...tokens.slice(verb, verb + 1), ...tokens.slice(next)];
  return (
    verbAt(tokens, 0) <= verb &&
    /(?:te|t)$/u.test(tokens[verb]?.low ?? '') &&
    isOfficial({ ...clause, tokens: moved }, verb)
  );
}

function isDoneBy(before: readonly Token[], after: readonly Token[]): boolean {
  const nearest = before.findLast(
    ({ low }) => DONE.has(low) || /(?:ed|ne?n|té?e?s?|ado|ada|ido|ida|ato|ata)$/u.test(low),
  );
  if (nearest !== undefined) return DONE.has(nearest.low);
  return after.some(({ low }) => DONE.has(low));
}
