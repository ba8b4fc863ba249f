import { OTHER, SUBJECT } from '../mask-names.ts';
import { likeOffices, officeKinds } from '../offices.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';
import { isNumeral, tellsOfOthers } from '../unnamed.ts';
import { languagesOf, wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { PLURAL, anchorAt, beginsWithAnchor, isOneAlone } from './anchors.ts';
import { isSeenInOffice } from './named.ts';
import { officeOf } from './office-of.ts';
import { isWithoutSubject } from './without-name.ts';

const LONGEST = 3000;
const TITLE =
  /(?<!\p{L})(?<title>mr|mrs|ms|dr|prof|hon|insp|supt|sgt|det|capt|lt|col|cpl|const|adv|sen|rep|gov|st|no|v|rs|art)\. /giu;
/** "… thief." The constable": a sentence ends within the quotation, too. */
const QUOTE_END = /(?<=[.!?]["”]) (?=\p{Lu}|\u0081)/gu;
const PAID_THEM = /(?<!\p{L})(?:pay|paid|paying|pays|bribe|bribed|bribing)(?: back)? (?:him|her|them)(?!\p{L})/iu;

/** A ruling, or a raid, that was bought. */
const FOR_SALE =
  /(?<!\p{L})(?:would both|(?:,|and) (?:himself|herself)|their convictions|his own hearing|with (?:her|his) help|\u0080, the accused|ours|(?:had|which) framed (?:him|her)|paid well|an investor|split (?:it|the)|we (?:shared|split|delivered|took|sold|bought|planted|made)|plea (?:deal|bargain)|envelope|friendly|to a friend|pay protection|warned by (?:\p{L}+ ){0,4}\u0080|statement lies|and pay for the return|charged? \u0081 [€£$]\d+|brought [^.;]{1,30} to \u0081|told the gang|by (?:him|her)(?=[.,;]|$)|hers|s?he (?:himself|herself)|, (?:himself|herself),|(?:was|been|is) (?:his|her)(?= (?!clients?))|\u0081,? (?:had |has )?(?:paid for|bought|bribed|wired)|client, [^,]{1,40} by \u0081|(?:was|were) bribed|took bribes|(?:fraud|bribery|corruption) (?:trial opens|arrest shocks)|named (?:him|her)|for the (?:cartel|gang)|gang led by|(?:was|were|been|is|called|as) (?:for sale|bought|fixed|rigged)|changed hands|(?:the two|both) of them|(?:at|during|in) (?:his|her) (?:own )?(?:trial|sentencing|arraignment)|on (?:his|her) payroll|shared the (?:money|proceeds|loot|cash))(?!\p{L})/iu;

/** What the subject did besides, behind a comma or where the sentence ends. */
const BESIDES =
  /, (?:having|himself|herself)(?!\p{L})|, and was (?:paid|rewarded)(?!\p{L})| for [£€$]\d[\d,.]*(?:\.|$|\n)/u;

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
  if (
    masked.length > LONGEST ||
    !masked.includes(SUBJECT) ||
    PAID_THEM.test(masked) ||
    FOR_SALE.test(masked) ||
    BESIDES.test(masked)
  )
    return false;
  const plain = masked.replaceAll(TITLE, '$<title> ').replaceAll(QUOTE_END, '\n');
  if (!languagesOf(wordsIn(plain)).some(({ name }) => name === 'english')) return false;
  const sentences = sentencesOf(plain);
  const roles = sentences.flatMap(({ words }) => officeOf(words, nameIn(words))?.roles ?? []);
  if (roles.length === 0 || !sentences.some(tellsOfSomebodyElse)) return false;
  // Counsel and ministers speak for themselves, too, where nobody else was told of.
  const isOfCourts = roles.some((role) => [...officeKinds(role)].some((kind) => OF_COURTS.has(kind)));
  if (roles.every((role) => officeKinds(role).has('lawyer')) && mayBeTried(sentences)) return false;
  const like = [...likeOffices(roles), ...(isOfPolice(roles) ? POLICE : [])];
  const first = sentences.findIndex(isNamed);
  return sentences.every((sentence, at) =>
    isNamed(sentence)
      ? (isOfCourts || sentences.slice(0, at + 1).some(tellsOfSomebodyElse)) && isSeenInOffice(sentence.words, roles)
      : isWithoutSubject(sentence.words, sentence.text, {
          roles: like,
          isLater: at > first,
          isAnchored: sentences.slice(0, at).some(tellsOfSomebodyElse),
          isSeveral: sentences.slice(0, at).some(tellsOfSeveral),
          isOne: sentences.slice(0, at).some(tellsOfOneAlone),
          isQuoted: isOpen(sentences.slice(0, at)),
        }),
  );
}

/** "The woman is charged. Lawyer X said": without a name for the one who is charged that may be X. */
function mayBeTried(sentences: readonly Sentence[]): boolean {
  const first = sentences.findIndex(isNamed);
  const { words = [] } = sentences[first] ?? {};
  const isOf = officeOf(words, nameIn(words))?.isOfOther === true;
  return (
    !isOf &&
    !sentences.some(({ text }) => text.includes(OTHER)) &&
    sentences.slice(0, first).some(({ text }) => stageIn(text) !== null)
  );
}

/** What police are called where their rank is not. */
const POLICE = ['policeman', 'policewoman', 'officer', 'cop'];
const isOfPolice = (roles: readonly string[]) => roles.some((role) => officeKinds(role).has('police'));

const sentencesOf = (text: string): Sentence[] =>
  text
    .split(SENTENCE_END)
    .filter((part) => /\p{L}|[\u0080\u0081]/u.test(part))
    .map((part) => ({ text: part, words: wordsIn(part) }));

const OF_COURTS = new Set(['judge', 'prosecutor', 'police', 'expert', 'press', 'speaker']);
const nameIn = (words: readonly Word[]) => words.findIndex(({ low }) => low === SUBJECT);
const isNamed = ({ text }: Sentence) => text.includes(SUBJECT);

/** MED-1 asks for others as actors. */
const tellsOfSomebodyElse = ({ words, text }: Sentence) =>
  anchorAt(withoutOwnTitle(words)) >= 0 || tellsOfOthers(text) || officeOf(words, nameIn(words))?.isOfOther === true;

/** Whether one alone is told of, of whom "he" may be said. */
function tellsOfOneAlone({ words }: Sentence): boolean {
  const others = withoutOwnTitle(words);
  return others.some((_, at) => isOneAlone(others, at));
}

/** Whether several others are told of, who may be "both". */
const tellsOfSeveral = ({ words }: Sentence) =>
  words.filter(({ low }) => low === OTHER).length > 1 ||
  words.some((_, at) => anchorAt(words.slice(at, at + 1)) === 0 && PLURAL.test(words[at]?.low ?? '')) ||
  words.some(
    ({ low }, at) => /^(?:couple|pair|duo|trio)$/u.test(low) || (isNumeral(low) && beginsWithAnchor(words, at)),
  );

/** Whether what the subject says goes on: a quotation that was opened where it is named. */
function isOpen(before: readonly Sentence[]): boolean {
  const named = before.findLastIndex(isNamed);
  const told = before
    .slice(named)
    .map(({ text }) => text)
    .join(' ');
  return named >= 0 && SAYS_QUOTE.test(told) && (told.match(/["“”]/gu) ?? []).length % 2 === 1;
}
const SAYS_QUOTE = /\u0080[^"“”]*(?:said|says|added|told [^"“”:]+)[:,] ?["“][^"“”]*$/u;

/** The words of a sentence but for the subject's name and its own office beside it. */
function withoutOwnTitle(words: readonly Word[]): readonly Word[] {
  const name = nameIn(words);
  const office = name < 0 ? null : officeOf(words, name);
  const isOfTitle = (low: string, at: number) =>
    office !== null && at >= office.start && at < office.end && office.roles.includes(low);
  return words.filter(({ low }, at) => low !== SUBJECT && !isOfTitle(low, at));
}
