import { peopleCode } from '../../countries/people-code.ts';
import { BIRTH_DATE_PATTERN, BIRTH_PLACE_PATTERN, BORN_PATTERN } from '../../dates/birth-words.ts';
import { MONTH_PATTERN } from '../../dates/months.ts';
import { WordSearch } from '../../text/word-search.ts';
import type { Offence } from '../offences.ts';
import { SLIGHT_WORDS } from './slight-words.ts';

const whole = (words: string, flags = 'u') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:(?: & | )\\p{Lu}[\\p{L}'’-]+){0,3}";

const LANGUAGES = SLIGHT_WORDS.map(({ largeNouns = false, lead, plain, suit, matter, fine, trifle, duty }) => ({
  largeNouns,
  names: new RegExp(`(?<=(?<!\\p{L})(?:${lead}) (?:the )?)${NAME}(?:, ${NAME}(?=[,;)]))?`, 'gu'),
  understood: whole([...matter, duty, trifle, suit, fine, ...plain].join('|'), 'gu'),
  isSuit: whole(suit),
  isMatter: whole(matter.join('|')),
  isFine: whole(fine),
  isTrifle: whole(trifle),
  isDuty: whole(duty),
}));
type Language = (typeof LANGUAGES)[number];
/** By language: without one of these no text tells of a slight matter. */
const MATTERS = new WordSearch(SLIGHT_WORDS.map(({ matter, fine }) => [...matter, fine]));

/** Births, dates, register numbers, who fines, sums below a million, towns: what tells of nothing done. */
const ASIDES = [
  new RegExp(`(?<!\\p{L})${BORN_PATTERN}${BIRTH_DATE_PATTERN}(?:,? ${BIRTH_PLACE_PATTERN})?`, 'gu'),
  new RegExp(`(?<!\\p{L})${MONTH_PATTERN}(?!\\p{L})`, 'gu'),
  /\((?:KvK |\p{Lu}{2,3} ?)?\d{4,9}(?:, \p{Lu}\p{L}+)?\)/gu,
  /^\p{Lu}{2,5} (?=fines|reprimands|settles)/gmu,
  /(?<![\d.,])(?:\p{Lu}{0,2}[£$€])?\d{1,3}(?:[.,'’ ]?\d{3})?(?:[.,]\d{1,2})?(?![\d.,]*\d)/gu,
  /['’]s?(?!\p{L})/gu,
  / +(?= )/gu,
  /(?<=[\p{L})], )\p{Lu}\p{Ll}+(?=,)/gu,
];
/** A report of a slight matter is short; a long one has room for another. */
const LONGEST = 1500;
const SENTENCE_END = /[.!?](?=\s|$)|\n/u;

/**
 * The slight matter that a text tells of and nothing else (section 5: civil, labour and planning matters and trifling
 * fines S1, fines for breaches of the duties of a trade S2); null where a word is not understood.
 * @param text without the subject's names
 */
export function slightMatterIn(text: string): Offence | null {
  if (text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  const told = MATTERS.listsIn(lower);
  const languages = LANGUAGES.filter((_, index) => told.has(index));
  if (languages.length === 0) return null;
  const rest = ASIDES.reduce((left, aside) => left.replaceAll(aside, ''), text);
  for (const language of languages) {
    const sentences = rest.split(SENTENCE_END).map((sentence) => plainWords(sentence, language));
    if (sentences.every((sentence, at) => isUnderstood(sentence, language, at === 0)))
      return matterOf(sentences, language);
  }
  return null;
}

const plainWords = (sentence: string, { names, largeNouns }: Language) =>
  (!largeNouns && isTitle(sentence) ? sentence : sentence.replaceAll(names, '')).toLowerCase().replaceAll(/ +/gu, ' ');

/** Where most words are large, a name is not told from other words. */
const isTitle = (sentence: string) => count(sentence, /(?<!\p{L})\p{Lu}/gu) >= count(sentence, /(?<!\p{L})\p{Ll}/gu);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether each word is known, and a suit is told with its matter; a headline may leave that to the text. */
function isUnderstood(sentence: string, { understood, isSuit, isMatter, isFine }: Language, isFirst: boolean): boolean {
  if (!isFirst && isSuit.test(sentence) && !isMatter.test(sentence) && !isFine.test(sentence)) return false;
  const rest = sentence.replaceAll(understood, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => peopleCode(word) !== null);
}

function matterOf(sentences: readonly string[], language: Language): Offence | null {
  const isTold = (matter: RegExp) => sentences.some((sentence) => matter.test(sentence));
  if (isTold(language.isFine)) {
    if (isTold(language.isDuty)) return { class: 'S2', offence: 'regulatory breach' };
    return isTold(language.isTrifle) ? { class: 'S1', offence: 'trifling fine' } : null;
  }
  return isTold(language.isSuit) && isTold(language.isMatter)
    ? { class: 'S1', offence: 'civil or labour dispute' }
    : null;
}
