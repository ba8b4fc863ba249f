import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { HARMLESS_VERBS } from './harmless-verbs.ts';
import { HONOURS, INNOCENT, TURNS } from './honours.ts';
import { beginningsOf, isQuiet, wholeWords } from './quiet.ts';
import { VERB_PLACES } from './verb-place.ts';
import type { MayBeVerb, Place } from './verb-place.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Language, Vocabulary } from './vocabularies.ts';

const IS_HONOUR = beginningsOf(HONOURS);
/** Of text in small letters: what is harmless as a whole. */
export const IS_INNOCENT = wholeWords(INNOCENT);
export const IS_TURN = new RegExp(wholeWords(TURNS).source, 'u');

const IS_HARMLESS_VERB = new Map(
  Object.entries(HARMLESS_VERBS).map(([language, stems]) => [language, new RegExp(`^(?:${stems})`, 'u')]),
);

const LONGEST = 1500;
/** Topic words without which a text says too little. */
const LEAST_TOPICS = 2;
/** Of the words of a text, those that everyday news does not have, 0 … 1. */
const MOST_UNKNOWN = 0.4;

/** What somebody honoured says, with who says it: no deed, where no word of it tells of a crime. */
const QUOTED = new RegExp(
  `(?:["“„«][^"“”„«»\\n]{5,300}["”“»]|(?<![\\p{L}\\d])['‘][^"“”\\n]{5,300}?[.,!?]['’](?!\\p{L}))(?:,? (?:(?:he|she|they|${SUBJECT}) (?:said|says|added)|(?:said|says|added|sagte?|disse|dijo|dit|zegt|zei) (?:he|she|${SUBJECT}|er|sie|hij|zij)|sagte?|disse|dijo|a-t-(?:il|elle) dit|ha detto))?`,
  'gu',
);
const TOKEN = /(?<![\d\p{L}])[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\p{Nd}[\p{Nd}.,]*|[\u0080-\u008F]/gu;
const LARGE = /^\p{Lu}/u;
const PARTED = /[,;:()“”"«»„–—]/u;

/**
 * S0: news that honours or entertains, in which no word tells of a crime, the law or hidden money or turns the story, and
 * no word that is not known may be a verb: what it names may be anything, what somebody does must be known as harmless.
 * @param told a masked text with one sign for each phrase that is harmless as a whole
 */
export function isPlainNews(told: string, { bearing, nounsLarge }: Vocabulary, language: Language): boolean {
  const lower = told.toLowerCase();
  if (told.length > LONGEST || !IS_HONOUR.test(lower) || IS_TURN.test(lower) || !isQuiet(lower)) return false;
  const isKnownVerb = IS_HARMLESS_VERB.get(language);
  const mayBeVerb: MayBeVerb = (place) =>
    isKnownVerb?.test(place.word) !== true && !IS_HONOUR.test(place.word) && VERB_PLACES[language](place);
  const count = { topics: 0, words: 0, unknown: 0 };
  for (const sentence of told.replaceAll(QUOTED, ' ').split(SENTENCE_END)) {
    const places = placesIn(sentence, nounsLarge);
    const found = topicsAmong(places, bearing, mayBeVerb, count);
    if (found === null) return false;
    const isHonour = IS_HONOUR.test(sentence.toLowerCase());
    // "11.09.2025" alone tells nothing.
    const isTold = places.some(({ word }) => /\p{L}/u.test(word));
    if (found === 0 && isTold && !isHonour) return false;
    if (isHonour) count.topics += 1;
  }
  return count.topics >= LEAST_TOPICS && count.unknown <= count.words * MOST_UNKNOWN;
}

const isSign = (word: string) => word === SUBJECT || word === OTHER || word === PHRASE;
const PHRASE = '\u008E';

/** How many words tell of an everyday topic; null where one that is not known may be a verb. */
function topicsAmong(
  places: readonly Place[],
  bearing: Vocabulary['bearing'],
  mayBeVerb: MayBeVerb,
  count: { topics: number; words: number; unknown: number },
): number | null {
  let topics = 0;
  for (const place of places) {
    const { word } = place;
    if (word === PHRASE) topics += 1;
    if (isSign(word) || /^\p{Nd}/u.test(word)) continue;
    const parts = word.split('-').map(bearing);
    count.words += 1;
    if (parts.includes('topic')) topics += 1;
    if (!parts.includes('unknown')) continue;
    if (place.large && !isFirst(place)) continue;
    count.unknown += 1;
    if (mayBeVerb(place)) {
      return null;
    }
  }
  count.topics += topics;
  return topics;
}

const isFirst = ({ before }: Place) => before === '';

/** Each word of a sentence with what stands around it. */
function placesIn(sentence: string, nounsLarge: boolean): Place[] {
  const tokens = [...matchesOf(sentence, TOKEN)];
  const isTitle = !nounsLarge && isTitleCase(tokens.map(([word]) => word));
  const between = (index: number) => {
    const [left, right] = [tokens[index - 1], tokens[index]];
    return left === undefined || right === undefined ? '' : sentence.slice(left.index + left[0].length, right.index);
  };
  return tokens.map((token, index) => {
    const [text] = token;
    const low = (at: number) => tokens[at]?.[0].toLowerCase() ?? '';
    return {
      at: token.index,
      word: text.toLowerCase(),
      large: LARGE.test(text) && !isTitle,
      before: low(index - 1),
      further: [low(index - 3), low(index - 2)],
      after: low(index + 1),
      afterLarge: LARGE.test(tokens[index + 1]?.[0] ?? ''),
      parted: PARTED.test(between(index)),
      ends: index === tokens.length - 1 || PARTED.test(between(index + 1)),
    };
  });
}

const TITLE_SHARE = 0.6;
const SHORTEST_TITLE = 4;

/** "Local Baker Wins County Prize": what is written large is no name. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => LARGE.test(word)).length;
  return words.length >= SHORTEST_TITLE && large >= words.length * TITLE_SHARE;
}
