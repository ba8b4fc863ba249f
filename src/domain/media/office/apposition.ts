import { clauseOf } from './clause.ts';
import { BODY, RANKING, TAINTED } from './nouns.ts';
import type { Clause } from './pronouns.ts';
import { isCapital, isMark, isNumber, isOther } from './text.ts';
import type { Token } from './text.ts';
import { DETERMINER, LINK, isTitleWord, named } from './title.ts';
import type { Title } from './title.ts';
import { FUNCTION, MATTER, POSSESSIVES } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

const PARTY = wordSet(
  'law criminology university economics history finance medicine highways transport education health environment prosecution defence defense victims victim investors accused defendant family state people case caso strafrecht kriminologie droit derecho direito diritto penal pénal stf victimes parties civiles víctimas vítimas imputato imputata indagato vittime',
);
const FIELD = wordSet(
  'serious violent parish club local legal fellow leading award-winning well-known independent one former',
);
export const WHO = wordSet('who qui que che die der das som która który care');
export const PLEADS = wordSet('prosecuting defending mitigating');
const YEARS = wordSet('years old ans años anos anni jahre de aged âgé âgée');

/** What stands between the name and its verb: age, body, day, "who is investigating the case", "a professor of law". */
export function apposition(clause: Clause, from: number): Title | null {
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
      if (told === null && WHO.has(tokens[at + 1]?.low ?? '') && !isOther(tokens[at - 1])) return null;
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
  if (WHO.has(first.low) && (clauseOf(words, whole).isOfficial(1) || isVerbLast(words))) return nothing;
  if (WHO.has(first.low) && !DETERMINER.has(first.low)) return null;
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

const LAST_VERBS = wordSet(
  'vertritt vertrat verteidigt verteidigte leitet leitete führt führte ermittelt untersucht anklagt',
);
/** "der die Geschädigten vertritt". */
const isVerbLast = (words: readonly Token[]) =>
  LAST_VERBS.has(words.at(-1)?.low ?? '') &&
  words.slice(1, -1).every((word) => FUNCTION.has(word.low) || isOther(word) || MATTER.has(word.low));
