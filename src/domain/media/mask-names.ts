import { personNames } from '../text/person-names.ts';

/** Stand for the names in a masked text; letters of no script. */
export const SUBJECT = '\uE000';
export const OTHER = '\uE001';
/** Capitalised words that end in the subject's surname: a relative, or a word that opens a sentence ("Now Torres"). */
const NAMESAKE = '\uE005';

/**
 * A text with the subject's names, whole or the surname alone, and those of all others each as one sign: who does what
 * to whom can then be told whatever the names are. Read it through `asSubject` or `asOther`.
 */
export function maskNames(text: string, subjectNames: readonly string[]): string {
  const full = longestFirst(subjectNames.flatMap(spellings));
  const surnames = longestFirst(subjectNames.flatMap((name) => words(name).slice(-1)));
  const withoutSubject = replaceWords(text.replaceAll('’', "'"), full, SUBJECT, 'giu');
  const mentions = personNames(withoutSubject);
  const named = longestFirst(mentions.map(({ name }) => name));
  const bearsSurname = (name: string) => surnames.includes(words(name).at(-1) ?? '');
  const others = named.filter((name) => !bearsSurname(name));
  const otherSurnames = longestFirst(others.flatMap((name) => words(name).slice(-1))).filter(
    (name) => !surnames.includes(name),
  );
  const withoutNamesakes = replaceWords(withoutSubject, named.filter(bearsSurname), NAMESAKE, 'gu');
  const withoutOthers = replaceWords(withoutNamesakes, others, OTHER, 'gu');
  const withSurnames = replaceWords(withoutOthers, surnames, SUBJECT, 'gu');
  return replaceWords(withSurnames, otherSurnames, OTHER, 'gu');
}

/** For whoever must not overlook the subject. */
export function asSubject(masked: string): string {
  return masked.replaceAll(NAMESAKE, SUBJECT);
}

/** For whoever must not take another for the subject. */
export function asOther(masked: string): string {
  return masked.replaceAll(NAMESAKE, OTHER);
}

function words(name: string): string[] {
  return name.trim().replaceAll('’', "'").split(/\s+/u);
}

/** As written, and without what stands between the first and the last word. */
function spellings(name: string): string[] {
  const [first = '', ...rest] = words(name);
  return rest.length === 0 ? [first] : [[first, ...rest].join(' '), `${first} ${rest.at(-1) ?? ''}`];
}

const SHORTEST = 3;
const LONGEST = 100;
const MOST_NAMES = 200;

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)]
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .slice(0, MOST_NAMES);
}

function replaceWords(text: string, names: readonly string[], by: string, flags: string): string {
  if (names.length === 0) return text;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, flags), by);
}
