import { isColumn } from './column.ts';
import { isFiction } from './fiction.ts';
import { isInPlay } from './in-play.ts';
import { isTrueToLife, withoutPhrases } from './quiet.ts';
import { VOCABULARIES, vocabularyFor } from './vocabularies.ts';
import { IS_INNOCENT, isPlainNews } from './plain-news.ts';
import type { Vocabulary } from './vocabularies.ts';
import { offencesIn } from '../offences.ts';
import { SUBJECT } from '../mask-names.ts';
import { isPlainlyAccused } from '../plainly-accused.ts';

/** "They were the reporter's": a word on whose it is. */
const BELONGS =
  /(?<!\p{L})(?:(?:was|were|is|are) (?:the |his |her )?\p{L}+['’]s[.!]?(?=\s*$|\n| \p{Lu})|on (?:his|her|their) (?:books|pay|list)(?!\p{L}))/u;

/** "a fraud he ran": what somebody is honoured for exposing was theirs. */
const BY_THEM =
  /(?:fraud|scam|scheme|ring|theft|crime|plot|swindle)s? (?:that |which )?(?:he|she|they) (?:had |themselves |himself |herself )?(?!(?:exposed|uncovered|reported|fought|fights|helped|discovered|revealed|spotted|investigated)(?!\p{L}))\p{Ll}+/iu;

/**
 * S0: news that honours or entertains (`isPlainNews`), in a language whose everyday words are known here, and in which no
 * office holder or kin stands beside the subject.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 */
export function isUnrelated(masked: string, categories: readonly string[]): boolean {
  if (!masked.includes(SUBJECT) || isFiledAsCrime(categories) || isColumn(masked)) return false;
  if (isPlainlyAccused(masked) || BY_THEM.test(masked)) return false;
  const vocabulary = vocabularyFor(masked, VOCABULARIES);
  if (vocabulary === null) return false;
  const told = withPhrases(withoutPhrases(masked.replaceAll(GIVEN_BY, ' '), IS_INNOCENT), vocabulary);
  return !BELONGS.test(told) && !isBesideOffice(told) && isPlainNews(told, vocabulary, vocabulary.language);
}

/** With one sign for each phrase that is harmless as a whole. */
function withPhrases(masked: string, { phrases }: Vocabulary): string {
  return phrases === null
    ? masked
    : masked.replaceAll(phrases, (found) => (found.includes(SUBJECT) ? `${SUBJECT} ${PHRASE} ` : ` ${PHRASE} `));
}

/** News of a game or a film is short; a long one has room for more. */
const LONGEST_STORY = 1500;

/**
 * S0: whatever crime a text names is no crime of the subject's: it is a figure of speech over a game, or that of a novel or
 * a film.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 */
export function isNoCrime(masked: string, categories: readonly string[]): boolean {
  if (masked.length > LONGEST_STORY || !masked.includes(SUBJECT) || isFiledAsCrime(categories)) return false;
  return !isPlainlyAccused(masked) && !isTrueToLife(masked) && (isInPlay(masked) || isFiction(masked));
}

function isFiledAsCrime(categories: readonly string[]): boolean {
  return categories.some((name) => offencesIn(name.replaceAll(/[-_]/g, ' ')).length > 0);
}

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
