import { likelyLanguages } from '../../language.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { NORDIC } from './nordic.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { RETRACTIONS } from './retractions.ts';
import type { CaseWords } from './case-words.ts';
import type { CaseReader } from './told-case.ts';
import { caseReaderOf, tellsEnd } from './told-case.ts';

const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, NORDIC, POLISH];
const READERS = LANGUAGES.map(caseReaderOf);
const RETRACTING = RETRACTIONS.map(caseReaderOf);
const hintOf = (all: readonly CaseWords[]) => new RegExp(all.map(({ hint }) => hint).join('|'), 'iu');
const MAY_END = hintOf(LANGUAGES);
const MAY_RETRACT = hintOf(RETRACTIONS);

/** "In the first of three trials": others are still to come. */
const ONE_OF =
  /(?<!\p{L})(?:first|second|one|ersten?|premier|primer[oa]?|prim[oa]|primeir[oa]|eerste|första|første|pierwsz\p{L}+) (?:of|von|de|di|van|av|af|z) (?:(?:his|her|the) )?(?:\p{L}+|\d+) (?:trials|prozesse\p{L}*|verfahren|procès|juicios|processi|processos|processen|rättegångar|retssager|rettssaker|procesów)(?!\p{L})/iu;

/** Without such a word no text does. */
export function mayBeToldEnded(text: string): boolean {
  return MAY_END.test(text);
}

/** Without such a word no text takes anything back. */
export function mayBeToldRetracted(text: string): boolean {
  return MAY_RETRACT.test(text);
}

/**
 * Whether a text, word for word, tells that the subject's case ended for good (MED-8).
 * @param masked by `maskNames`
 */
export function isToldEnded(masked: string): boolean {
  return !ONE_OF.test(masked) && isTold(masked, READERS);
}

/**
 * Whether a text, word for word, takes back what a paper had reported of the subject (MED-8).
 * @param masked by `maskNames`
 */
export function isToldRetracted(masked: string): boolean {
  return isTold(masked, RETRACTING);
}

function isTold(masked: string, readers: readonly CaseReader[]): boolean {
  const likely = likelyLanguages(masked);
  return readers.some(
    (reader) => (likely === null || reader.languages.some((code) => likely.has(code))) && tellsEnd(masked, reader),
  );
}
