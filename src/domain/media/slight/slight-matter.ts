import { BORN_PATTERN } from '../../dates/birth-words.ts';
import { VOCABULARIES, vocabularyFor } from '../everyday/vocabularies.ts';
import { GRAVER } from './graver-words.ts';
import type { Offence } from '../offences.ts';
import { WordSearch } from '../../text/word-search.ts';
import { CIVIL, COURSE, DUTY, EMPTY, FINE, PARTIES, POLITICAL, TRIFLE } from './slight-words.ts';

const NO_WORD = '[\\p{L}\\p{N}]';
const whole = (words: readonly string[]) => new RegExp(`(?<!${NO_WORD})(?:${words.join('|')})(?!${NO_WORD})`, 'u');

const [IS_CIVIL, IS_POLITICAL, IS_FINE, IS_DUTY, IS_TRIFLE] = [CIVIL, POLITICAL, FINE, DUTY, TRIFLE].map(whole) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const TOLD_OF = new RegExp(whole([CIVIL, POLITICAL, FINE, DUTY, COURSE].flat()).source, 'gu');
const GRAVER_WORDS = new WordSearch([GRAVER], { beginnings: true });

/** A report of a slight matter is short; a long one has room for another. */
const LONGEST = 1500;
const CLAUSE_END =
  /[.!?](?=\s|$)|,(?!\d)|[;:()–—]|(?<!\p{L})(?:and|who|whom|whose|which|that|where|when|after|while|but|und|et|qui|dont|que|y|che|cui|waar|która|który|care|который|которая|где)(?!\p{L})/u;
const BORN = new RegExp(`,? ?(?<!\\p{L})${BORN_PATTERN}(?:\\d\\.|[^,;.]){0,60},?`, 'giu');
/** ", a Nigerian citizen," */
const CITIZEN =
  /,? (?:an? |ein |eine |une? )?\p{L}{3,20} (?:citizen|national|staatsbürger(?:in)?|staatsangehörige[rn]?|ressortissante?)(?!\p{L}),?/giu;
/** "(54)", "(SC411882)". */
const NUMBER = /\((?=[^()]*\d)[\p{L}\d-]{1,20}\)/gu;
const CONTENT = /\p{L}{4,}/gu;
const PARTY = new RegExp(`(?<!${NO_WORD})(?:${PARTIES.join('|')})(?!${NO_WORD})`, 'gu');
const IS_EMPTY = new RegExp(`(?<!${NO_WORD})(?:${[...PARTIES, ...EMPTY].join('|')})(?!${NO_WORD})`, 'gu');
/** Fewer words, of those that everyday news does not have, tell of nothing. */
const LEAST_WORDS = 2;
/** The share of its words by which a text is of a language, 0 … 1. */
const LEAST_LISTED = 0.2;
/** Within a sentence. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+/gu;

/**
 * The slight matter that a text in which no offence is named tells of (section 5: civil, labour and political matters S1;
 * fines and bars for breaches of the duties of a trade S2); null where any clause may tell of something else.
 * @param text without the subject's names
 */
export function slightMatterIn(text: string): Offence | null {
  if (text.length > LONGEST || GRAVER_WORDS.listsIn(text.toLowerCase()).size > 0) return null;
  const told = text.replace(BORN, ' ').replace(CITIZEN, ' ').replace(NUMBER, ' ');
  const matter = matterOf(told.toLowerCase());
  return matter !== null && isAllToldOf(told) ? matter : null;
}

function matterOf(lower: string): Offence | null {
  if (IS_FINE.test(lower) && IS_TRIFLE.test(lower)) return { class: 'S1', offence: 'trifling fine' };
  if (IS_FINE.test(lower)) return IS_DUTY.test(lower) ? { class: 'S2', offence: 'regulatory breach' } : null;
  if (IS_CIVIL.test(lower)) return { class: 'S1', offence: 'civil or labour dispute' };
  return IS_POLITICAL.test(lower) ? { class: 'S1', offence: 'political dispute' } : null;
}

/**
 * Whether every clause that tells of anything, and every few that only together do, tell of such a matter. What is named
 * again vouches for nothing: "fined for building a terrace; under the terrace …".
 */
function isAllToldOf(text: string): boolean {
  const vocabulary = vocabularyFor(text, VOCABULARIES, { least: LEAST_LISTED });
  const isTelling = (word: string) => (vocabulary?.bearing(word) ?? 'unknown') === 'unknown';
  const lower = (vocabulary?.nounsLarge === false ? text.replaceAll(NAME, ' ') : text).toLowerCase();
  return lower.split('\n').every((part) => {
    const named: string[] = [];
    const isNew = (word: string) => !named.some((one) => one.includes(word));
    let untold = '';
    for (const clause of part.split(CLAUSE_END)) {
      const words = (clause.replace(PARTY, ' ').match(TOLD_OF) ?? []).filter(isNew);
      named.push(...words);
      untold = words.length > 0 ? '' : `${untold} ${clause}`;
      if ((untold.replace(IS_EMPTY, ' ').match(CONTENT) ?? []).filter(isTelling).length >= LEAST_WORDS) return false;
    }
    return true;
  });
}
