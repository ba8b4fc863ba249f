import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';
import type { Word } from '../frames/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { anchorAt } from './anchors.ts';
import { textOf, verbBehind } from './verb-behind.ts';
import { ACTS, SPEAKS } from './verbs.ts';

const PRONOUN = wordSet('he she they him her them his hers their');
/** How a trial goes for those who stand accused. */
const OUTCOME =
  /^(?:(?:was|were|is|are|has been|had been|will be|is to be|is due to be) (?:also )?(?:jailed|sentenced|fined|convicted|remanded|ordered|given|found guilty|acquitted|cleared|released|granted|charged|disqualified|banned|handed|told|due|expected|scheduled|on trial|accused|bailed|held)|pleaded|(?:denie[ds]|deny|admit(?:s|ted)?) (?:the |all |both |any |an? |one |two |three |four |five |six |seven |\d+ )?(?:charges?|counts?|allegations?|offences?|fraud|theft|murder|bribery|manslaughter|burglary|robbery|laundering|conspiracy|corruption)|faces?|must|(?:got|received) (?:an? |\d|two|three|four|five|six|seven|eight|nine|ten)(?:[^ ]+ )?(?:suspended|year|month|sentence|fine|term|years|months|discharge)|had pleaded|walked free|remains? (?:in|on|at)|will (?:be|appear|return|serve|stand)|could (?:be|face)|(?:lawyers?|solicitors?|counsel|barristers?|sentence|trial|bail)(?!\p{L}))(?!\p{L})/u;
/** Of the subject and the one other. */
const BOTH = /(?<!\p{L})(?:both|the pair|the two|the three|the trio|all three|all of them)(?!\p{L})/iu;
/** What comes of somebody in time, or beside others: that may be the subject's. */
const AGAIN = /(?<!\p{L})(?:later|too|also|now|since|himself|herself|in turn|in return|in exchange)(?!\p{L})/iu;

interface Before {
  /** The words for the subject's office. */
  roles: readonly string[];
  /** Whether the subject was named before. */
  isLater: boolean;
  /** Whether somebody else was. */
  isAnchored: boolean;
  /** Whether several were, who may be "both". */
  isSeveral: boolean;
  /** Whether one alone was, of whom "he" may be said. */
  isOne: boolean;
  /** Whether the subject says it. */
  isQuoted: boolean;
}

/** Whether a sentence that does not name the subject tells of others: neither by its office nor by a pronoun does it mean the subject. */
export function isWithoutSubject(
  words: readonly Word[],
  text: string,
  { roles, isLater, isAnchored, isOne, isSeveral, isQuoted }: Before,
): boolean {
  if (
    words.some((_, at) => takesUpOffice(words, at, roles) || isOfficeOwner(words, at, roles)) ||
    FALLEN.test(words[0]?.low ?? '')
  )
    return false;
  if (!isLater && isRoleFallen(words, roles)) return false;
  if (roles.includes('journalist') && words.some(({ low }) => AUTHOR.test(low))) return false;
  if (!isAnchored && /(?<!\p{L})(?:co-(?:defendants?|accused)|accomplices?)(?!\p{L})/iu.test(text)) return false;
  if (isLater && (TAINTS_ACT.test(text) || OWN_PLACE.test(text))) return false;
  // Who speaks is "I", and never "he".
  if (isQuoted && !BOTH.test(text))
    return !words.some(({ low }) => SPEAKER.test(low)) && !/["“”].*[\p{L}]{2}/u.test(text);
  return !isLater || isOfOthers(words, text, { isAnchored, isOne, isSeveral });
}

/** Whether the pronouns of a sentence mean others than the one in office named before. */
function isOfOthers(
  words: readonly Word[],
  text: string,
  { isAnchored, isOne, isSeveral }: Pick<Before, 'isAnchored' | 'isOne' | 'isSeveral'>,
): boolean {
  const isOfTwo = words.filter(({ low }) => low === OTHER).length > 1;
  if (BOTH.test(text) && !isOfTwo && !isSeveral) return false;
  const pronoun = words.findIndex(({ low }) => PRONOUN.has(low));
  if (pronoun >= 0 && words[0]?.low === 'according') return false;
  const anchor = antecedentAt(words);
  if (pronoun < 0 || (anchor >= 0 && anchor < pronoun)) return true;
  const told = words.slice(pronoun + 1);
  const isSpeaking = pronoun === 0 && SPEAKS.has(told[0]?.low ?? '');
  if (isSpeaking && stageIn(text) === null && offencesIn(text).length === 0) return true;
  const isPlural = /^the(?:y|m|ir)$/u.test(words[pronoun]?.low ?? '');
  return (isPlural ? isAnchored : isOne) && OUTCOME.test(textOf(told)) && !AGAIN.test(text);
}

/** "A witness says the verdict was bought": what one in office did, taken up. */
const ACT = 'verdict|ruling|judge?ment|decision|sentence|acquittal|arrests?|search|raid|warrants?|seizure|case';
const TAINTS_ACT = new RegExp(
  `(?<!\\p{L})not believe(?!\\p{L})|(?<!\\p{L})(?:the|that|this) (?:${ACT}|confession|report|statement|evidence|affidavit) (?:cost|was|were|had been|is|came) (?:[^,.;]{1,30} )?(?:bought|forged|planted|perjured|fabricated|an? lie|\\u0081|the \\p{L}+|paid|sold|fixed|rigged|extort\\p{L}*|bribe\\p{L}*|money|unlawful|illegal|false|invented|staged|motivated)|(?:pay|paid|paying|bought|buy|buying|bribe\\p{L}*)(?: [^ ,.;]+){0,2}? (?:for )?(?:the|his|her|this|that) (?:${ACT})(?!\\p{L})`,
  'iu',
);
/** "In his chambers", "the judge's mortgage". */
const OWN_PLACE =
  /(?<!\p{L})(?:his|her) (?:own )?(?:chambers|courtroom|locker|badge|robes?|practice|law firm|firm|licen[cs]e|patrol car|squad car|colleagues?|superiors?)(?!\p{L})/iu;

const FALLEN =
  /^(?:arrested|charged|accused|convicted|jailed|suspended|indicted|suspected|wanted|detained|sacked|sentenced|fined|remanded)$/u;

/** The first whom a pronoun may stand for: not who only speaks of it. */
function antecedentAt(words: readonly Word[]): number {
  const at = anchorAt(words);
  if (at < 0) return at;
  const isSpeaking = AUTHORITY.test(words[at]?.low ?? '') || SPEAKS.has(words[at + 1]?.low ?? '');
  const next = isSpeaking ? antecedentAt(words.slice(at + 1)) : 0;
  return next < 0 ? next : isSpeaking ? at + 1 + next : at;
}
const AUTHORITY =
  /^(?:police|prosecutors|investigators|agents|officials?|detectives|officers?|judges?|magistrates?|lawyers?|barristers?|solicitors?|attorneys?|inspectors?|policemen|policeman)$/u;

/** "The judge was suspended", "the city and its mayor": the office with an article, and no act of it. */
export function takesUpOffice(words: readonly Word[], at: number, roles: readonly string[]): boolean {
  if (!roles.includes(words[at]?.low ?? '')) return false;
  const [second = '', before = ''] = [words[at - 2]?.low, words[at - 1]?.low];
  const isDefinite = at === 0 || ARTICLE.test(before) || ARTICLE.test(second) || /^[,;:"“”]$/u.test(before);
  const isNamed = words[at + 1]?.low === OTHER || words[at + 1]?.large === true;
  if (!isDefinite || isNamed || IS_SIDE.test(words[at]?.low ?? '')) return false;
  if (second === 'by') return !ACTS.has(words[at - 3]?.low ?? '');
  return verbBehind(words, at + 1) < 0 && !SPEAKS.has(second) && !/^(?:before|told|to)$/u.test(second);
}
/** "The judge had shares", "the constable's own locker". */
const isOfficeOwner = (words: readonly Word[], at: number, roles: readonly string[]) =>
  roles.includes((words[at]?.low ?? '').replace(/['’]s$/u, '')) &&
  ARTICLE.test(words[at - 1]?.low ?? '') &&
  /^(?:s|had|has|own|offered|owned|owns)$/u.test(words[at + 1]?.low ?? '');
/** "A judge has been arrested. Judge X": that may be the one named next. */
const isRoleFallen = (words: readonly Word[], roles: readonly string[]) =>
  words
    .slice(0, 4)
    .some(
      ({ low }, at) =>
        roles.includes(low) &&
        /^(?:an?|former|senior)$/u.test(words[at - 1]?.low ?? '') &&
        words.slice(at + 1).some((word) => FALLEN.test(word.low)),
    );
const SPEAKER = /^(?:i|me|my|myself|us|i'.*)$/u;
/** Who wrote the report, taken up by it. */
const AUTHOR = /^(?:authors?|writers?|i|my|me)$/u;
const ARTICLE = /^(?:the|this|that|its)$/u;
/** A side in court, or several people. */
const IS_SIDE =
  /^(?:prosecution|prosecutors|bench|court|honour|parquet|lawyers|attorneys|solicitors|detectives|justice)$/u;
