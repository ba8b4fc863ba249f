import { BODY, NEEDS_BODY, RANK, RANKING, TAINTED, isOffice } from './nouns.ts';
import { isCapital, isOther } from './text.ts';
import type { Token } from './text.ts';
import { POSSESSIVES } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

const isOfficeAt = (tokens: readonly Token[], at: number) => tokens[at] !== undefined && isOffice(tokens[at]);

/** How a text introduces its subject: where that begins or ends, and the words that name an office. */
export interface Title {
  at: number;
  offices: readonly string[];
  /** Ranks that are an office only with the body they belong to. */
  ranks: readonly string[];
  /** Whether that body is named. */
  body: boolean;
  /** Whether it speaks for a party: "prosecuting", "for the defence". */
  pleads: boolean;
}

export const DETERMINER = wordSet(
  "the a an our der die das den dem des ein eine einen einem einer le la les l' un une el los il lo gli o os as uma het een de den det en ett i'",
);
export const LINK = wordSet(
  "of for de du des d' dell' della dello del dei di da do dos van von vom der für av at from in bei i na zu no nel",
);

export const isTitleWord = (token?: Token) =>
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
export function titleBefore(tokens: readonly Token[], end: number): Title | null {
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
    if (token.low === 'and' && isTitleWord(tokens[at]) && BODY.has(before?.low ?? '')) continue;
    if (DETERMINER.has(token.low) && LINK.has(before?.low ?? '') && isTitleWord(tokens[at - 3]) && linked) continue;
    break;
  }
  const words = tokens.slice(at, end);
  const first = words[0];
  // "a la salida del tribunal X": a place, and no title.
  if (first && words.every((word) => (BODY.has(word.low) || LINK.has(word.low)) && !isOffice(word) && !isCapital(word)))
    return { ...named([]), at: end };
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
  const begins = owned ? at - 1 : at;
  // "il suo difensore", "o seu advogado".
  const both = owned && POSSESSIVES.has(opened.low) && DETERMINER.has(tokens[begins - 1]?.low ?? '');
  return { ...named(words), at: both ? begins - 1 : begins };
}

export function named(words: readonly Token[]): Omit<Title, 'at'> {
  const offices = words.filter((word) => isOffice(word) && !NEEDS_BODY.has(word.low)).map(({ low }) => low);
  return {
    offices,
    ranks: words.filter(({ low }) => RANK.has(low) || NEEDS_BODY.has(low)).map(({ low }) => low),
    body: words.some(({ low, text }) => BODY.has(low) || /^\p{Lu}{3,}$/u.test(text)),
    pleads: false,
  };
}
