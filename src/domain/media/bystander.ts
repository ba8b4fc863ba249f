import { isByline } from './byline.ts';
import { isInFrames } from './frames/in-frames.ts';
import { isInOffice } from './in-office/in-office.ts';
import { isInOfficeElsewhere } from './in-office-elsewhere/in-office-elsewhere.ts';
import { isSameNoun, wordsIn } from './frames/language.ts';
import { isTrade, kindsOf } from './in-office-elsewhere/office-words.ts';
import { OTHER, SUBJECT } from './mask-names.ts';
import { isTitleWord } from './offices.ts';
import { stageIn } from './stages.ts';
import { tellsOfOthers } from './unnamed.ts';
import { wordSet } from '../text/word-set.ts';
import { isPlainlyAccused } from './plainly-accused.ts';

const READERS = [isInFrames, isInOffice, isInOfficeElsewhere];

/**
 * MED-1, S0: the text names the subject as victim, witness, officer, counsel, expert or reporter, and nothing else.
 * Clearing needs positive grounds: whatever it says of the subject must be known to be harmless; a word that is not known
 * leaves the subject an actor.
 * @param masked by `maskNames`
 */
export function isBystander(masked: string): boolean {
  if (isByline(masked)) return true;
  if (isPlainlyAccused(masked) || tellsOfFormer(masked)) return false;
  const printed = masked.replace(STAMP, '');
  const isRead = (text: string) => READERS.some((reads) => reads(text));
  return isRead(printed) || bodyOf(printed).some(isRead);
}

/** "Ex-judge jailed. Judge X sentenced two men": without a name that may be the judge. */
function tellsOfFormer(masked: string): boolean {
  const former = [...masked.matchAll(FORMER)].map(([, office = '']) => office.toLowerCase());
  if (former.length === 0) return false;
  const line = masked.split('\n').find((text) => text.includes(SUBJECT)) ?? '';
  return former.some((office) => titleIn(line).some(({ low }) => isSameNoun(office, low)));
}
const FORMER = new RegExp(`(?<!\\p{L})ex[- ]?(\\p{L}{4,})(?!\\p{L}|[ ,]{0,2}${OTHER})`, 'giu');

/**
 * A report of one in office without its headline, where that names neither the subject nor an office, and what it tells of is
 * plainly not done to the subject: "Arrested for bribery" may be the judge.
 */
function bodyOf(masked: string): string[] {
  const [headline = '', ...lines] = masked.split('\n');
  const body = lines.join('\n');
  if (body === '' || headline.includes(SUBJECT) || !body.includes(SUBJECT)) return [];
  const words = wordsIn(headline.replaceAll('-', ' ')).map(({ low }) => low);
  const isOfOffice = (low: string) => !BODIES.has(low) && (kindsOf(low).length > 0 || isTitleWord(low));
  if (words.length > LONGEST_HEADLINE || words.some(isOfOffice) || !titleIn(body).some(({ low }) => IN_CASES(low)))
    return [];
  const isOfOthers = tellsOfOthers(headline) || words.some((low) => low === OTHER || BODIES.has(low) || isTrade(low));
  return isOfOthers || stageIn(headline) === null ? [body] : [];
}
/** The words before the subject that may call it something. */
const titleIn = (text: string) => wordsIn(text.slice(0, text.indexOf(SUBJECT))).slice(-LONGEST_TITLE);
const LONGEST_HEADLINE = 10;
const LONGEST_TITLE = 5;
/** Who acts for the state, and no person. */
const BODIES = wordSet('fiscalía procura parquet staatsanwaltschaft prokuratura прокуратура justitie');
const IN_CASES = (low: string) =>
  kindsOf(low).some((kind) => ['judge', 'prosecutor', 'police', 'lawyer', 'speaker'].includes(kind));

/** "Fyns Avis, 21. januar 2026: ", "2026-01-05, Business Recorder: ": where and when it was printed. */
const STAMP =
  /^(?:[\u0081\p{Lu}][^:;.\u0080]{0,50}, )?\(?(?:\d{4}-\d\d-\d\d|(?:\d{1,2}\.? ?(?:\d{1,2}\.|(?:de )?\p{L}{3,12}\.?) ?(?:de )?|\p{L}{3,12} \d{1,2}, )(?:19|20)\d\d)\)?(?:, [\p{Lu}\u0081][^:;.\u0080]{0,40})?: /u;
