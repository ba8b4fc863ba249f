import { isColumn, isHarmlessItem } from './brief-items.ts';
import { isFiction } from './fiction.ts';
import { isInPlay } from './in-play.ts';
import { isMishap } from './mishap.ts';
import { isTrueToLife, wholeWords, withoutPhrases } from './quiet.ts';
import { FIGURES } from './figures.ts';
import { SUSPICIOUS } from './suspicious.ts';
import { VOCABULARIES, vocabularyFor } from './vocabularies.ts';
import { IS_INNOCENT, isPlainNews, isTitleCase } from './plain-news.ts';
import type { Language, Vocabulary } from './vocabularies.ts';
import { offencesIn } from '../offences.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { isPlainlyAccused } from '../plainly-accused.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';
import { matchesOf } from '../../text/matches-of.ts';

const IS_SUSPICIOUS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SUSPICIOUS.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** "They were the reporter's": a word on whose it is. */
const BELONGS =
  /(?<!\p{L})(?:(?:was|were|is|are) (?:the |his |her )?\p{L}+['’]s[.!]?(?=\s*$|\n| \p{Lu})|on (?:his|her|their) (?:books|pay|list)(?!\p{L}))/u;

/** "a fraud he ran": what somebody is honoured for exposing was theirs. */
const BY_THEM =
  /(?:fraud|scam|scheme|ring|theft|crime|plot|swindle)s? (?:that |which )?(?:he|she|they) (?:had |themselves |himself |herself )?(?!(?:exposed|uncovered|reported|fought|fights|helped|discovered|revealed|spotted|investigated)(?!\p{L}))\p{Ll}+/iu;

const LONGEST = 5000;
/** Topic words without which a text says too little. */
const LEAST_TOPIC = 2;
/** Unknown words beyond which the phrases need not be looked for. */
const MOST_UNKNOWN = 0.25;

/**
 * S0: every word of the text is one of everyday news in a language that is known here, each sentence
 * tells of business, prizes, sport, culture, learning, charity or family, and nothing smells of crime. A word that is not
 * known may tell of anything.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 */
export function isUnrelated(masked: string, categories: readonly string[]): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT) || isFiledAsCrime(categories)) return false;
  if (isPlainlyAccused(masked) || BY_THEM.test(masked)) return false;
  const vocabulary = vocabularyFor(masked, VOCABULARIES);
  if (vocabulary === null) return false;
  return isEveryday(masked, vocabulary) || isOpenNews(masked, vocabulary);
}

function isOpenNews(masked: string, vocabulary: Vocabulary & { language: Language }): boolean {
  const told = withPhrases(withoutPhrases(masked.replaceAll(GIVEN_BY, ' '), IS_INNOCENT), vocabulary);
  return (
    !isColumn(masked) &&
    !BELONGS.test(told) &&
    !isBesideOffice(told) &&
    isPlainNews(told, vocabulary, vocabulary.language)
  );
}

/** With one sign for each phrase that is harmless as a whole. */
function withPhrases(masked: string, { phrases }: Vocabulary): string {
  return phrases === null
    ? masked
    : masked.replaceAll(phrases, (found) => (found.includes(SUBJECT) ? `${SUBJECT} ${PHRASE} ` : ` ${PHRASE} `));
}

const FIGURE = wholeWords(FIGURES);

/** News of a game, a film or a mishap is short; a long one has room for more. */
const LONGEST_STORY = 1500;

/**
 * S0: whatever crime a text names is no crime of the subject's: it is a figure of speech over a game, that of a novel or a
 * film, or of another item of a column; or the text tells of a mishap that is nobody's doing.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 * @param namesCrime whether the text names an offence at all
 */
export function isNoCrime(masked: string, categories: readonly string[], namesCrime: boolean): boolean {
  if (masked.length > LONGEST_STORY || !masked.includes(SUBJECT) || isFiledAsCrime(categories)) return false;
  if (isHarmlessItem(masked)) return true;
  if (isPlainlyAccused(masked)) return false;
  return (!namesCrime && isMishap(masked)) || isNotTrue(masked);
}

function isNotTrue(masked: string): boolean {
  return !isTrueToLife(masked) && (isInPlay(masked) || isFiction(masked) || isOpenInFigures(masked));
}

/** News that is open but for turns of speech: "robbed of the record". */
function isOpenInFigures(masked: string): boolean {
  const told = withoutPhrases(masked, FIGURE);
  if (told === masked) return false;
  const vocabulary = vocabularyFor(masked, VOCABULARIES);
  return vocabulary !== null && isOpenNews(told, vocabulary);
}

function isFiledAsCrime(categories: readonly string[]): boolean {
  return categories.some((name) => offencesIn(name.replaceAll(/[-_]/g, ' ')).length > 0);
}

function isEveryday(masked: string, vocabulary: Vocabulary): boolean {
  if (isMostlyUnknown(masked, vocabulary)) return false;
  const told = withPhrases(masked, vocabulary);
  let topics = 0;
  for (const sentence of told.split(SENTENCE_END)) {
    if (sentence.trim() === '') continue;
    const count = topicsOf(sentence, vocabulary);
    if (count === null || count === 0) return false;
    topics += count;
  }
  return (
    topics >= LEAST_TOPIC &&
    !IS_SUSPICIOUS.test(told) &&
    !BELONGS.test(told) &&
    !isBesideOffice(told) &&
    offencesIn(told).length === 0 &&
    stageIn(told) === null
  );
}

/** It spares the search for phrases. */
function isMostlyUnknown(masked: string, { bearing }: Vocabulary): boolean {
  const words = masked.match(SMALL_WORD) ?? [];
  const most = words.length * MOST_UNKNOWN;
  let unknown = 0;
  return words.length === 0 || words.some((word) => bearing(word) === 'unknown' && ++unknown > most);
}

const SMALL_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?!\p{L})/gu;

const OFFICIAL =
  '(?:minister|ministry|mayor|governor|senator|president of|government|council(?:lor)?|ministre|maire|préfet|sénateur|bürgermeister(?:in)?|minister(?:in)?|landrat|stadtrat|alcalde(?:sa)?|ministr[oa]|gobernador(?:a)?|senador(?:a)?|prefeito|prefeita|autarca|sindac[oa]|burgemeester)';
const OFFICIALS = new RegExp(`(?<!\\p{L})${OFFICIAL}(?!\\p{L})`, 'iu');
/** Who hands over a prize. */
const GIVEN_BY = new RegExp(
  `(?<!\\p{L})(?:by|from|door|uit handen van|par|des mains d[ue]|por|pel[oa]|de manos d(?:el|e la)|da|dal|dalla|von|vom|durch) (?:(?:the|de|la|le|el|il|o|a|der|dem|den) )?(?:lord |deputy |vice-?)?${OFFICIAL}(?!\\p{L})`,
  'giu',
);
const OWN_OFFICE = new RegExp(
  `(?<!\\p{L})(?:(?:prime|foreign|deputy|lord) )?${OFFICIAL},? (?=${SUBJECT})|(?<=${SUBJECT},? (?:the |a |der |die |le |la |el )?(?:new )?)${OFFICIAL}(?!\\p{L})`,
  'giu',
);
const KIN =
  /(?<!\p{L})(?:brother|sister|wife|husband|son|daughter|nephew|uncle|cousin|in-law|bruder|schwester|ehefrau|ehemann|sohn|tochter|frère|sœur|femme|mari|fils|fille|hermano|hermana|marido|esposa|hijo|hija|irmão|irmã|marido|filho|filha|fratello|sorella|moglie|marito|figlio|figlia|broer|zus)(?!\p{L})/iu;

/** Who holds office beside the subject, or whose kin beside an office, may be what the story is about. */
function isBesideOffice(told: string): boolean {
  return OFFICIALS.test(told.replaceAll(OWN_OFFICE, '')) || (OFFICIALS.test(told) && KIN.test(told));
}

/** Stands for a phrase that is harmless as a whole; a sign of no script, like those of names. */
const PHRASE = '\u008E';
const TOKEN = /(?<![\d\p{L}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[\u0080\u0081\u008E]/gu;
const LARGE = /^\p{Lu}/u;

/** How many words of a sentence tell of an everyday topic; null where one of its words is not known. */
function topicsOf(sentence: string, { bearing, nounsLarge }: Vocabulary): number | null {
  const tokens = [...matchesOf(sentence, TOKEN)];
  const isTitle = !nounsLarge && isTitleCase(tokens.map(([word]) => word));
  let topics = 0;
  for (const [index, token] of tokens.entries()) {
    const [word] = token;
    if (word === SUBJECT || word === OTHER) continue;
    if (word === PHRASE) {
      topics += 1;
      continue;
    }
    const known = wordBearing(word.toLowerCase(), bearing);
    if (known === 'topic') topics += 1;
    else if (known === 'unknown') {
      const opens = index === 0 || /[:"“«„(–—]\s*$/u.test(sentence.slice(0, token.index));
      if (isTitle || opens || !LARGE.test(word)) return null;
      if (nounsLarge && !NAMES_PLACE.test(sentence.slice(0, token.index))) return null;
    }
  }
  return topics;
}

/** Where nouns are written large, a name is told from them by the preposition before it. */
const NAMES_PLACE = /(?<!\p{L})(?:in|aus|nach|bei|[Vv]on|SC|FC|TSV|VfB|VfL|FSV|SV|Bad|und)\s$/u;

function wordBearing(word: string, bearing: Vocabulary['bearing']): ReturnType<Vocabulary['bearing']> {
  const whole = bearing(word);
  if (whole !== 'unknown' || !/['’]/.test(word)) return whole;
  const parts = word.split(/['’]/).map((part) => (part.length === 1 ? 'plain' : bearing(part)));
  return parts.includes('unknown') ? 'unknown' : parts.includes('topic') ? 'topic' : 'plain';
}
