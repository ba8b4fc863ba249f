import { OTHER, SUBJECT } from '../mask-names.ts';
import { likeOffices, officeKinds } from '../offices.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { tellsOfOthers } from '../unnamed.ts';
import { languagesOf, wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { anchorAt } from './anchors.ts';
import { leadOf } from './lead.ts';
import { besideName, officeOf } from './office-of.ts';
import type { Office } from './office-of.ts';
import { isRestOfOthers } from './rest.ts';
import { verbBehind } from './verb-behind.ts';
import { ACTS, COMMENTS, SPEAKS } from './verbs.ts';
import { isWithoutSubject } from './without-name.ts';

const LONGEST = 3000;
const TITLE =
  /(?<!\p{L})(?<title>mr|mrs|ms|dr|prof|hon|insp|supt|sgt|det|capt|lt|col|cpl|const|adv|sen|rep|gov|st|no|v|rs|art)\. /giu;

interface Sentence {
  text: string;
  words: readonly Word[];
}

/**
 * MED-1, S0: an English text that names the subject only as one who speaks or acts in an office in somebody else's case.
 * What is said of the subject decides: each time its office, and a verb of office of which it is the doer; and that no
 * pronoun, and no word for its office, goes on about it otherwise. What is said of others does not matter.
 * @param masked by `maskNames`
 */
export function isInOffice(masked: string): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT) || PAID_THEM.test(masked)) return false;
  const plain = masked.replaceAll(TITLE, '$<title> ');
  if (!languagesOf(wordsIn(plain)).some(({ name }) => name === 'english')) return false;
  const sentences = plain
    .split(SENTENCE_END)
    .filter((text) => /\p{L}|[\u0080\u0081]/u.test(text))
    .map((text) => ({ text, words: wordsIn(text) }));
  const roles = sentences.flatMap(({ words }) => officeOf(words, nameIn(words))?.roles ?? []);
  if (roles.length === 0 || !sentences.some(tellsOfSomebodyElse)) return false;
  const like = likeOffices(roles);
  const first = sentences.findIndex(isNamed);
  return sentences.every((sentence, at) =>
    isNamed(sentence)
      ? isSeenInOffice(sentence, roles)
      : isWithoutSubject(sentence.words, sentence.text, {
          roles: like,
          isLater: at > first,
          isAnchored: sentences.slice(0, at).some(tellsOfSomebodyElse),
        }),
  );
}

const PAID_THEM = /(?<!\p{L})(?:pay|paid|paying|pays|bribe|bribed|bribing)(?: back)? (?:him|her|them)(?!\p{L})/iu;
const nameIn = (words: readonly Word[]) => words.findIndex(({ low }) => low === SUBJECT);
const isNamed = ({ text }: Sentence) => text.includes(SUBJECT);

/** MED-1 asks for others as actors. */
const tellsOfSomebodyElse = ({ words, text }: Sentence) =>
  anchorAt(words.filter((word, at) => word.low !== SUBJECT && !isOwnTitle(words, at))) >= 0 ||
  tellsOfOthers(text) ||
  officeOf(words, nameIn(words))?.isOfOther === true;
/** The subject's own office, beside its name. */
function isOwnTitle(words: readonly Word[], at: number): boolean {
  const name = nameIn(words);
  const office = name < 0 ? null : officeOf(words, name);
  return office !== null && at >= office.start && at < office.end && office.roles.includes(words[at]?.low ?? '');
}

/** Whether a sentence names the subject once, in office, and all else it tells is of others. */
export function isSeenInOffice({ words, text }: Sentence, known: readonly string[]): boolean {
  const at = nameIn(words);
  const isOwner = /\u0080['’]s?(?!\p{L})/u.test(text);
  if (text.indexOf(SUBJECT) !== text.lastIndexOf(SUBJECT) || (isOwner && !OWNED.test(words[at + 2]?.low ?? '')))
    return false;
  const found = officeOf(words, at) ?? besideName(words, at);
  const office = { ...found, end: isOwner ? at + 3 : behindColleague(words, found) };
  const kinds = new Set([...office.roles, ...known].flatMap((role) => [...officeKinds(role)]));
  const acts = ['judge', 'prosecutor', 'police', 'lawyer'].some((kind) => kinds.has(kind as 'judge')) ? ACTS : COMMENTS;
  const isJudge = kinds.has('judge');
  const before = words.slice(0, office.start);
  const lead = leadOf(before, { isJudge, isOfOther: office.isOfOther });
  if (lead === null) return false;
  const isWho = isWhoBehind(words, office.end);
  if (!isWho && goesOnAbout(words, office.end)) return false;
  const verb = verbBehind(words, isWho ? office.end + 2 : office.end, acts);
  const isOfOther = office.isOfOther || (lead !== 'doer' && anchorAt(before) >= 0);
  const told = (from: number, doing: string, isOf = isOfOther) =>
    isRestOfOthers(words.slice(from), { verb: doing, isOfOther: isOf, isJudge, acts });
  if (isWho) return lead === 'beside' && verb >= 0 && told(verb + 1, words[verb]?.low ?? '', true);
  if (lead === 'doer') return verb >= 0 && told(verb + 1, words[verb]?.low ?? '');
  if (lead === 'beside') return told(office.end, 'said', true);
  const said = before.at(-1)?.low ?? '';
  if (SPEAKS.has(said)) return told(office.end, said);
  return verb >= 0 && SPEAKS.has(words[verb]?.low ?? '') && told(verb + 1, words[verb]?.low ?? '');
}

/** "X's client", "X's office". */
const OWNED =
  /^(?:clients?|ruling|judg(?:e?)ment|decision|order|verdict|remarks|office|team|court|courtroom|findings|report|investigation|chambers|department|unit)$/u;
/** "Before Justice X, who granted him bail". */
const isWhoBehind = (words: readonly Word[], end: number) => words[end]?.low === ',' && words[end + 1]?.low === 'who';

/** "Attorneys X and Falk": behind the other of two. */
function behindColleague(words: readonly Word[], { roles, end }: Office): number {
  const isTwo = words[end]?.low === 'and' && words[end + 1]?.low === OTHER;
  return isTwo && roles.some((role) => /(?:s|counsel)$/u.test(role)) ? end + 2 : end;
}

/** ", who took", ", accused of": what goes on about the one just named. */
function goesOnAbout(words: readonly Word[], end: number): boolean {
  const [first = '', second = ''] = [words[end]?.low, words[end + 1]?.low];
  return WHO.test(first) || (/^[,(–—]$/u.test(first) && (WHO.test(second) || FALLEN.test(second)));
}
const WHO = /^(?:who|whose|whom)$/u;
const FALLEN =
  /^(?:accused|arrested|charged|convicted|jailed|suspended|indicted|suspected|wanted|detained|sacked|sentenced|fined|now|once|formerly|himself|herself)$/u;
