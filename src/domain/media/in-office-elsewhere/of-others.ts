import { ASKS, PLEAS } from '../frames/court-words.ts';
import { isSameNoun, wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { AUTHORITIES } from '../frames/rest.ts';
import { OTHER } from '../mask-names.ts';
import { MARK } from '../frames/sentence.ts';
import { countsOthers, isNumeral } from '../unnamed.ts';
import { arePronounsOfOthers } from './harmless.ts';
import {
  ALSO,
  CASE,
  COURTS,
  DENIES,
  EPITHET,
  FORMER,
  FOR_ITSELF,
  FOR_WHAT,
  HOW,
  IS_PASSIVE,
  MALE,
  MONEY,
  PRO_DROP_NOT,
  TAKES,
  TARGET,
  WHO,
} from './little-words.ts';
import { isAccused, isSomebody, isTrade } from './office-words.ts';
import type { Told, Tongue } from './tongue.ts';
import { FAR, NOTHING, OFFICIAL, THAT, isCrimeOf, isNounFirst, isOther } from './tongue.ts';

/** Whether a sentence without the subject is of others: they are named as those who did it, or it is of the case. */
export function isOfOthers(sentence: string, told: readonly Told[], tongue: Tongue): boolean {
  const words = wordsIn(sentence);
  const kinds = new Set(told.flatMap((one) => [...one.kinds]));
  const counted = told.some((one) =>
    one.words.some((_, at) => countsPeople(one.words.slice(at, at + FAR).map(({ low }) => low))),
  );
  if (isActing(sentence, words, tongue)) return true;
  if (words.some(({ low }) => /^\d{2}-/u.test(low) && told.some(({ age }) => age.includes(low.slice(0, 2)))))
    return false;
  if (isOfNewlyHeld(sentence, words, told, tongue)) return true;
  const isThem = counted && THEY.test(sentence);
  if (words.some(({ low }) => ALSO.has(low) || (tongue.isAlso(low) && !isThem))) return false;
  const isRole = ({ low }: Word) =>
    tongue.kindsOf(low).some((kind) => kinds.has(kind)) ||
    (low.length > FAR && told.some(({ called }) => called.some((word) => isSameNoun(word.low, low))));
  if (words.some((word) => isRole(word) && !/^(?:parquet|staatsanwaltschaft)$/u.test(word.low))) return false;
  if (isThem && !words.slice(1).some(({ low }) => tongue.isPronoun(low))) return true;
  const female = told.every(({ isFemale }) => isFemale);
  const [first] = told;
  const isOfSuspect =
    told.every(({ isAccording }) => isAccording) &&
    OFFICIAL.some((kind) => kinds.has(kind)) &&
    (!female || MALE.has(words[0]?.low ?? '')) &&
    (isCrimeOf(sentence) || DENIES.test(sentence)) &&
    !FOR_ITSELF.test(sentence) &&
    words[0] !== undefined &&
    tongue.isPronoun(words[0].low) &&
    !words.slice(1).some(({ low }) => tongue.isPronoun(low));
  if (isOfSuspect) return true;
  if (first === undefined || !arePronounsOfOthers(words, { ...first, isFemale: female }, tongue)) return false;
  if (CASE.test(sentence)) return true;
  const isLost =
    told.some(({ does }) => does === 'loses') || ['witness', 'press', 'lawyer'].some((kind) => kinds.has(kind));
  const isNew =
    told.some(({ ofClient }) => ofClient) ||
    told.some(({ words: said }) => said.some(({ low }) => isOther(low, told))) ||
    told.some(({ called }) => called.some(({ low }) => isAccused(low)));
  const isHim = words.findIndex(({ low }) => MALE.has(low));
  const isOfHim = female && isHim >= 0 && (isHim < 2 || isAuthority(words));
  if (isOfHim)
    return (
      !TAKES.test(sentence) &&
      !FOR_ITSELF.test(sentence.replaceAll(FOR_WHAT, ' ')) &&
      !words.some(({ low }) => THAT.test(low))
    );
  const isTold = isNew && (!isLost || told.some(({ ofClient }) => ofClient));
  const isOfHeard = kinds.has('witness') || told.some(({ does }) => does === 'loses');
  const others = words.findIndex(
    ({ low }, at) =>
      isNamed(words, at, { told, isTold, isTrades: !isLost || isNew }) &&
      !(isOfHeard && isTrade(low) && !isToldOf(low, told)),
  );
  const isByAuthority = isAuthority(words);
  const isCounted = OF_OTHERS.test(sentence) || countsOthers(words.slice(0, FAR).map(({ low }) => low));
  if (isNounFirst(words, kinds, tongue) && isToldOf(words.find(({ low }) => !tongue.isLittle(low))?.low ?? '', told))
    return true;
  if (others < 0 && !isCounted) return !isCrimeOf(sentence) && isByAuthority;
  const opens = words
    .slice(0, Math.max(0, others))
    .every(({ low, large }) => large || tongue.isLittle(low) || isNumeral(low) || FORMER.test(low) || isAccused(low));
  return PRO_DROP_NOT.has(tongue.name) || isByAuthority || isCounted || (others <= FAR && opens);
}

const isToldOf = (low: string, told: readonly Told[]) =>
  told.some(({ words }) => words.some((word) => isSameNoun(word.low, low)));

/** Whether the word at a place names others: no predicate, and no man or woman who may be the subject. */
function isNamed(
  words: readonly Word[],
  at: number,
  { told, isTold, isTrades }: { told: readonly Told[]; isTold: boolean; isTrades: boolean },
): boolean {
  const { low } = words[at] ?? NOTHING;
  if (!isOther(low, told) || EPITHET.test(low) || (!isTrades && isTrade(low))) return false;
  const ahead = words.slice(Math.max(0, at - 3), at).map((word) => word.low);
  if (low !== OTHER && ahead.some((word) => IS_PASSIVE.has(word) || BE.test(word))) return false;
  return low === OTHER || !isSomebody(low) || (isTold && !/^\d/u.test(low)) || ahead.some((word) => SOME.test(word));
}
const BE = /^(?:está|estaba|estuvo|è|era|é|está|is|er|är|jest|je|este)$/u;
const SOME = /^(?:eine?[mnr]?|une?|um|uma|uno|una|een|ett?|en)$/u;
/** "Hay once capturados", "Двух чоловіків затримано". */
const OF_OTHERS =
  /^(?:Hay|Nove|Nueve|(?:Двух|Двох|Трьох|Трёх|Троих) \p{L}+|\p{L}+ (?:men|män|menn|mænd|hommes|hombres|uomini|homens|mannen|Männer|mężczyzn)) /u;

const isAuthority = (words: readonly Word[]) => {
  const opening = words
    .slice(0, 3)
    .map(({ low }) => low)
    .join(' ');
  return AUTHORITIES.test(opening) || COURTS.test(opening);
};
/** "Die Polizei nahm später einen 24-Jährigen fest": an authority, and somebody the text brings in. */
function isOfNewlyHeld(sentence: string, words: readonly Word[], told: readonly Told[], tongue: Tongue): boolean {
  const at = words.findIndex(({ low }, place) => place > 0 && (SOME.test(low) || isNumeral(low)));
  const isPlain = words.every(
    ({ low }) =>
      !MARK.test(low) &&
      (!tongue.isPronoun(low) || tongue.has('articles', low)) &&
      !tongue.isOwner(low) &&
      (!tongue.isAlso(low) || LATER.test(low)),
  );
  const somebody = words.slice(at + 1, at + 4).map(({ low }) => low);
  const isOne = somebody.some((low) => isAccused(low) || isSomebody(low) || isTrade(low));
  return (
    at > 1 &&
    isPlain &&
    !FEIGNED.test(sentence) &&
    isAuthority(words) &&
    (isOne || countsPeople(words.slice(at, at + FAR).map(({ low }) => low))) &&
    somebody.every((low) => !isKnown(low, told))
  );
}
/** Of the calling or age of the subject. */
const isKnown = (low: string, told: readonly Told[]) =>
  told.some(
    ({ called, age }) =>
      (/^\d{2}/u.test(low) && age.includes(low.slice(0, 2))) || called.some((word) => isSameNoun(word.low, low)),
  );
/** What one who was harmed by nobody is tried for. */
const FEIGNED =
  /aangifte|vortäusch|falsch|fals[ao]s? den|den[uú]ncia|simul|fing|fals\p{L}+ an|zgłosz|zmyśl|inscen|fausse|oznámen|донос|вигад|iftira/iu;
const LATER =
  /^(?:später|sen[ae]re|later|ensuite|después|posteriormente|depois|poi|później|později|позже|пізніше|sonra)$/u;

const LONGEST_ACT = 9;
/** "Hij eiste vier jaar cel": the prosecutor goes on. */
const isActing = (sentence: string, words: readonly Word[], tongue: Tongue) =>
  words.length <= LONGEST_ACT &&
  tongue.isPronoun(words[0]?.low ?? '') &&
  ASKS.has(words[1]?.low ?? '') &&
  words.some(({ low }) => PLEAS.has(low)) &&
  !MONEY.test(sentence);
const countsPeople = (words: readonly string[]) =>
  countsOthers(words) || (isNumeral(words[0] ?? '') && words.slice(1, 3).some(isAccused));
/** Several, of whom the subject is none. */
const THEY =
  /^(?:(?:Ils|Ellos|Ellas|Eles|Elas|Oni|Они|Вони|Ihnen|Им|Їм|Їх|Их)|Sie (?:sollen|sind|werden|haben|hätten|hatten|wurden|müssen|waren|bestreiten|schweigen)|(?:Zij|Ze) (?:zijn|worden|zouden|hebben|werden|zitten)|De (?:er|har|skal|ska|är|nekar|nægter|nekter)) /u;

/** "That the managing clerk was charged", "against the trustee": somebody of whatever calling, and not the subject. */
export const tellsOfSomebody = (told: readonly Told[], rest: readonly string[], tongue: Tongue) =>
  told.some(
    ({ does, text, words, kinds }) =>
      (does === 'acts' && TARGET.test(text)) ||
      (isCrimeOf(text) && isNounFirst(behindThat(words, tongue), kinds, tongue)),
  ) ||
  rest.some((sentence) => isCrimeOf(sentence) && isNounFirst(wordsIn(sentence), told[0]?.kinds ?? new Set(), tongue));

const behindThat = (words: readonly Word[], tongue: Tongue) =>
  words
    .slice(
      words.findIndex(
        ({ low }) => low === ',' || tongue.has('that', low) || WHO.has(low) || THAT.test(low) || HOW.has(low),
      ) + 1,
    )
    .filter(({ low }) => low !== ',' && !HOW.has(low));
