import { VOCABULARIES, vocabularyFor } from './vocabularies.ts';
import type { Vocabulary } from './vocabularies.ts';
import { offencesIn } from '../offences.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';
import { matchesOf } from '../../text/matches-of.ts';

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Whatever smells of crime; among everyday words it stands in names, compounds and turns of speech. */
const SUSPICIOUS = whole([
  '(?:crim|illegal|unlawful|illicit|polic|court|tribunal|prison|jail|prosecut|scandal|probe|inquiry|alleg|accus|suspect|suspic|victim|weapon|drug|militan|militia|sanction|lawsuit|raid|seiz|fugitive|offshore|misconduct|whistle|investigat|guilt|gangs?(?!\\p{L})|gangst|smuggl|killer|murder|cheat|doping|bankrupt|insolven|blackmail|threat|violen|bomb|hostage|regulator|watchdog|interpol|europol|controvers|oust|resign|denie|embargo|hezbollah|hamas|taliban|al-qaeda|rocket|missile|nuclear|cartel|mafia|iran|natanz|fordow|bushehr|yongbyon|tehran|teheran|pyongyang|crimea|syria|panam|cayman|russia|moscow|moskau|moscou|moscú|mosca|belarus|sudan|venezuel|myanmar|disgrac|notorious|embattled)\\p{L}*|' +
    'kill(?:s|ed|ing|ings)?|fled|missing|shell (?:company|companies|firms?)|schemes?|dirty|dead|death|died|banned|ban|fined?|fines|debts?|arms|war|attack\\p{L}*|warn(?:ed|ing|ings)|wanted|sacked|claims?|claimed|secret|leak(?:s|ed)?|papers|cash|isis|junta|regimes?|mob|militar\\p{L}*|brigade|wagner|north korea\\p{L}*|tender|bid|bets?|betting|rigg\\p{L}*|fix(?:ed|ing)?|washed|stole\\p{L}*|bought|behind bars|cover[- ]?up|at large|on the run|inside job|cooked|officials?|eco|efcc|fbi|cbi|sfo|nca|icac|hawks|zar|sec|ofac',
  '\\p{L}*(?:kriminell|verbrech|straft|strafbar|gericht|polizei|gefängnis|skandal|ermittl|verdacht|verdächtig|waffe|droge|razzia|flüchtig|vorwurf|vorwürf|schulden|insolven|gewalt|bedroh|erpress|betrug|betrüg|prozess|anwält|haftier|häftling)\\p{L}*|strafe|haft|\\p{L}+haft(?<!wirtschaft|schaft|lebhaft)|opfer|flucht|anzeige|mord|tot|gesucht|klage|anwalt',
  '(?:crimin|illég|illicit|scandale|enquêt|soupçon|victime|arme|drogue|saisi(?!r)|fugiti|plainte|dette|faillite|menac|chantage|recherché|procès|mandat)\\p{L}*|justice|juge|fuite|mort|tué',
  '(?:crimen|delito|delincuen|ilegal|ilícit|cárcel|prisión|escándalo|sospech|víctima|arma|droga|redada|incaut|fugitiv|denuncia|deuda|quiebra|muert|asesin|amenaz|chantaje|buscad|acus|juicio|fiscal)\\p{L}*|juez|fuga|mató',
]);

/** "They were the reporter's": a word on whose it is. */
const BELONGS =
  /(?<!\p{L})(?:(?:was|were|is|are) (?:the |his |her )?\p{L}+['’]s[.!]?(?=\s*$|\n| \p{Lu})|on (?:his|her|their) (?:books|pay|list)(?!\p{L}))/u;

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
  if (masked.length > LONGEST || !masked.includes(SUBJECT)) return false;
  if (categories.some((name) => offencesIn(name.replaceAll(/[-_]/g, ' ')).length > 0)) return false;
  const vocabulary = vocabularyFor(masked, VOCABULARIES);
  return vocabulary !== null && isEveryday(masked, vocabulary);
}

function isEveryday(masked: string, vocabulary: Vocabulary): boolean {
  if (isMostlyUnknown(masked, vocabulary)) return false;
  const told =
    vocabulary.phrases === null
      ? masked
      : masked.replaceAll(vocabulary.phrases, (found) =>
          found.includes(SUBJECT) ? `${SUBJECT} ${PHRASE} ` : ` ${PHRASE} `,
        );
  let topics = 0;
  for (const sentence of told.split(SENTENCE_END)) {
    if (sentence.trim() === '') continue;
    const count = topicsOf(sentence, vocabulary);
    if (count === null || count === 0) return false;
    topics += count;
  }
  return (
    topics >= LEAST_TOPIC &&
    !SUSPICIOUS.test(told) &&
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

const TITLE_SHARE = 0.6;
const SHORTEST_TITLE = 4;

/** "Local Baker Wins County Prize": what is written large is no name. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => LARGE.test(word)).length;
  return words.length >= SHORTEST_TITLE && large >= words.length * TITLE_SHARE;
}
