import type { NameFact } from '../../facts/facts.ts';
import { normaliseName } from '../../names/normalise.ts';
import { SYLLABLES, scriptOf, toLatin } from '../../names/script.ts';
import { DEEPEST } from './strings-in.ts';

const LONGEST_NAME = 1000;

type Name = Pick<NameFact, 'text'>;

/** Whether a text bears one of the names beside those that were read in it. */
export function isNamedIn(
  texts: readonly string[],
  names: readonly { text: string }[],
  read: readonly { text: string }[],
): boolean {
  const bears = bearing(names);
  return texts.some(
    (text) => bears(text) && bears(read.reduce((rest, name) => rest.replaceAll(name.text, ' / '), text)),
  );
}

/** Whether a text is one of the names, of two words or more in any order. */
export function isOne(names: readonly { text: string }[]): (text: string) => boolean {
  const sorted = new Set(names.map(({ text }) => sortedWords(text)).filter((name) => name.includes(' ')));
  return (text) => text.length <= LONGEST_NAME && !text.includes('@') && sorted.has(sortedWords(text));
}

/** Whether a text is one of the names or holds it, its words in order or the first one last: "UBO: Lev Orlenko, 100 %". */
function bearing(names: readonly { text: string }[]): (text: string) => boolean {
  const is = isOne(names);
  const held = names.flatMap(({ text }) => {
    const [first = '', ...rest] = folded(text).split(' ');
    return rest.length === 0 ? [] : [` ${[first, ...rest].join(' ')} `, ` ${[...rest, first].join(' ')} `];
  });
  return (text) => {
    if (text.length > LONGEST_NAME || text.includes('@')) return false;
    const whole = ` ${folded(text)} `;
    return is(text) || held.some((name) => whole.includes(name));
  };
}

export function sortedWords(name: string): string {
  return folded(name).split(' ').sort().join(' ');
}

/**
 * Whether an object or a text of a company's details holds each word of a person's name, and no name that was read in it
 * does: {"forename": "Lev", "surname": "Orlenko"}, "brothers Lev and Oleg Orlenko".
 */
export function isNamedInParts(details: unknown, names: readonly Name[], read: readonly Name[]): boolean {
  const wanted = names.map(({ text }) => wordsOf(text)).filter((words) => words.length > 1);
  const known = read.map(({ text }) => wordsOf(text));
  if (wanted.length === 0) return false;
  return groupsOf(details).some((group) => {
    const words = new Set(wordsOf(group));
    const isKnown = (name: readonly string[]) =>
      known.some((one) => one.every((word) => words.has(word)) && name.every((word) => one.includes(word)));
    const isThere = (word: string) => words.has(word) || words.has(word.charAt(0));
    return wanted.some((name) => name.every(isThere) && name.some((word) => words.has(word)) && !isKnown(name));
  });
}

/** Each text, and of each object its own texts together. */
function groupsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  const parts: unknown[] = Object.values(value);
  return [
    parts.filter((part) => typeof part === 'string').join(' '),
    ...parts.flatMap((part) => groupsOf(part, depth + 1)),
  ];
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** In Latin letters; syllables stay, of which several are read alike. */
function folded(text: string): string {
  return normaliseName(scriptOf(text) === 'Latin' || SYLLABLES.test(text) ? text : toLatin(text));
}
