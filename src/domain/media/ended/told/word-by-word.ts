import { OTHER, SUBJECT } from '../../mask-names.ts';
import { offencesIn } from '../../offences.ts';
import { GOES_ON, GOES_ON_HARD } from './goes-on.ts';
import type { CaseWords } from './case-words.ts';

export interface WordReader {
  words: ReadonlySet<string>;
  beforeNouns: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Behind which an article may be a pronoun, and a verb follow: "qui les". */
  pronouns: ReadonlySet<string>;
  beforeParticiples: ReadonlySet<string>;
  adverbs: RegExp;
  verbs: RegExp;
  nounsLarge: boolean;
  opensWithNoun: boolean;
  mayExplain: boolean;
}

const listed = (words: string) => words.trim().split(/\s+/);

export function wordReaderOf(words: CaseWords): WordReader {
  return {
    words: new Set([words.words, words.beforeNouns, words.beforeParticiples].flatMap(listed)),
    beforeParticiples: new Set(listed(words.beforeParticiples)),
    adverbs: new RegExp(`.(?:${words.adverbs})$`, 'u'),
    beforeNouns: new Set(listed(words.beforeNouns)),
    articles: new Set(listed(words.articles)),
    pronouns: new Set(listed(words.pronouns)),
    verbs: new RegExp(`(?:${words.verbs})$`, 'u'),
    nounsLarge: words.nounsLarge === true,
    opensWithNoun: words.opensWithNoun === true,
    mayExplain: words.mayExplain,
  };
}

const QUOTED = /["“„«]\s?[^"“”„«»]{1,600}["”“»]/gu;
const SENTENCE_END = /(?<=[\p{L}\d)"”\u0080-\u008F][.!?])\s+|\n/u;
const TOKEN =
  /[\u0080-\u008F]|(?:[dlnjcmts]|(?:lors|jus|puis|quel|quoi)?qu|(?:d|n|s|c|qu|b)?(?:ell|all|ull|oll|est)|dall|un|anch|senz|nessun|gl)'(?=[ \p{L}\u0080\u0081\u0086])|[\p{L}£€$]*\d[\p{L}\d.,]*|\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*|'s(?!\p{L})|[^\s\p{L}]/giu;
const WORD = /^\p{L}(?!.*\d)/u;
const LARGE = /^\p{Lu}/u;
const OPENS = /^[:"“«„(–—!?]$/u;
/** Closed: each word must be known or stand where no verb can; open: each that may be a verb. */
type How = 'closed' | 'open';

/** Whether all words of a text are known or stand where only nouns and adjectives do. Quotations are not read. */
export function isHarmless(text: string, reader: WordReader, how: How): boolean {
  return text
    .replaceAll(QUOTED, ' ')
    .split(SENTENCE_END)
    .every((sentence) => isHarmlessSentence(sentence, reader, how));
}

/** Where a clause ends that may tell why it ended. */
const CLAUSE_END =
  /[,;:–—]|(?<!\p{L})(?:after|because|since|when|as|that|which|weil|dass|nachdem|denn|car|parce qu(?:e|')|après|alors|qu(?:e|')|porque|que|luego de|tras|perché|perche|dopo|poiché|che|pois|omdat|nadat|dat|want|eftersom|fordi|efter|ponieważ|bo|że)(?!\p{L})/iu;
const SUBJECTS = new RegExp(`[${SUBJECT}\u0085]`, 'u');

function isHarmlessSentence(sentence: string, reader: WordReader, how: How): boolean {
  return (
    areHarmless(sentence.match(TOKEN) ?? [], reader, how) ||
    (reader.mayExplain &&
      sentence
        .split(CLAUSE_END)
        .every((clause) => areHarmless(clause.match(TOKEN) ?? [], reader, how) || isBeside(clause, how)))
  );
}

/** Told neither of the subject nor of anything that goes on. */
function isBeside(clause: string, how: How): boolean {
  if (how === 'open' && clause.includes('\u0086')) return !SUBJECTS.test(clause) && !GOES_ON_HARD.test(clause);
  return (
    !SUBJECTS.test(clause) && !(how === 'open' ? GOES_ON_HARD : GOES_ON).test(clause) && offencesIn(clause).length === 0
  );
}

function areHarmless(tokens: readonly string[], reader: WordReader, how: How): boolean {
  const isTitle = !reader.nounsLarge && isTitleCase(tokens);
  const isOfEnd = tokens.includes('\u0086');
  let place: string[] = [];
  return tokens.every((token, index) => {
    const word = token.toLowerCase();
    const opens = index === 0 || OPENS.test(tokens[index - 1] ?? '');
    const isName =
      LARGE.test(token) && !isTitle && (reader.nounsLarge || !opens || opensAsName(token, tokens[index + 1], reader));
    const isOwner = tokens[index + 1] === "'s";
    if (WORD.test(token) && !isName && !isOwner && !isKnown(word, reader)) {
      if (reader.adverbs.test(word)) return true;
      const follows =
        (how === 'open' && isThing(word, tokens[index - 1], { reader, isOfEnd })) || mayFollow(word, place, reader);
      place = [word];
      return follows;
    }
    place = [place.at(-1) ?? '', word];
    return true;
  });
}

function isKnown(word: string, { words }: WordReader): boolean {
  return words.has(word) || (word.includes('-') && word.split('-').every((part) => words.has(part)));
}

const ANYBODY = new RegExp(`^(?:${SUBJECT}|${OTHER}|\u0085|\u0085)$`, 'u');

/** Behind these stands a verb. */
const AUXILIARIES = new Set(
  'had has have having hat haben habe hatte hatten est ont ha hanno han é tem têm heeft hebben har will would can could shall should may might must to do does did cannot va vont peut peuvent doit doivent puede pueden debe deben podrá può possono deve devono dovrà pode podem deve devem vai vão kan kunnen zal zullen moet moeten gaat gaan ska skal vil må måste może mogą musi kann können soll sollen muss müssen will wollen'.split(
    ' ',
  ),
);

/** No verb by its ending and its place, and nothing of crime or proceedings: whatever it is, it is nobody's deed. */
function isThing(
  word: string,
  before: string | undefined,
  { reader, isOfEnd }: { reader: WordReader; isOfEnd: boolean },
): boolean {
  const behind = before?.toLowerCase() ?? '';
  if (ANYBODY.test(behind) || reader.pronouns.has(behind) || AUXILIARIES.has(behind)) return false;
  if (reader.verbs.test(word) && !reader.articles.has(behind)) return false;
  if (CRIME.test(word) || offencesIn(word).length > 0) return isOfEnd;
  return !GOES_ON.test(word);
}

/** Of what the end is, beside it; elsewhere, a matter of its own. */
const CRIME =
  /^(?:crim|offen[cs]|brib|misdeed|wrongdo|delit|délit|delikt|straft|vergehen|reat[oi]|infra|brott|lovbrudd|misdrij|przestęp)/u;

/** A name may open a sentence, and in some languages whatever is written large there is no verb. */
function opensAsName(token: string, next: string | undefined, { opensWithNoun, verbs }: WordReader): boolean {
  if (/^\p{Lu}{2,}$/u.test(token)) return true;
  return opensWithNoun ? !verbs.test(token) : next !== undefined && LARGE.test(next);
}

/** Behind an article a noun, behind "was" or "had been" whatever was so or was done before, but by nobody of the case. */
function mayFollow(word: string, [first = '', last = first]: readonly string[], reader: WordReader): boolean {
  const isDeed = first === SUBJECT || first === OTHER || reader.pronouns.has(first);
  if (reader.beforeParticiples.has(last)) return !isDeed;
  if (reader.verbs.test(word)) return false;
  return last === "'s" || /\d/u.test(last) || (reader.beforeNouns.has(last) && !isDeed);
}

const TITLE_SHARE = 0.7;
const SHORTEST_TITLE = 4;

/** "Local Baker Wins County Prize": what is written large is no name. */
function isTitleCase(tokens: readonly string[]): boolean {
  const words = tokens.filter((token) => WORD.test(token) && token.length > 1);
  const large = words.filter((word) => LARGE.test(word)).length;
  return words.length >= SHORTEST_TITLE && large >= words.length * TITLE_SHARE;
}
