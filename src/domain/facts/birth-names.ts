import type { NameFact } from './facts.ts';
import type { FieldReader } from './field-reader.ts';

const BIRTH_NAMES = ['maidenname', 'birthname', 'nameatbirth', 'birthsurname', 'maidensurname', 'familynameatbirth'];
/** "Olga Barinova (née Kuzmina)". Group 1 is what stands before, 2 the name at birth. */
const BORN_AS =
  /^(.*\p{L})[,]? \(?(?:née?|geb(?:\.|orene?)|born|z domu|roz\.|rozená|nacida|nata|nascida) (\p{L}[\p{L}\p{M}'’-]+)\)?$/iu;
const ONE_WORD = /^\p{L}[\p{L}\p{M}'’-]+$/u;

/**
 * The names that somebody bore before a marriage: the given names with the family name at birth, which forms ask for
 * alone. One that does not fit matches nobody, so that where the family name comes first nothing is lost.
 * @param whole the full names the party bears now
 */
export function birthNamesOf(whole: readonly NameFact[], reader: FieldReader): NameFact[] {
  const stated = reader.texts(BIRTH_NAMES, (text) => ONE_WORD.test(text.trim()));
  const inFields = whole.flatMap((name) =>
    stated.flatMap(({ text, pointer }) => withFamilyName(name.text, text).map((full) => alias(full, pointer))),
  );
  const inNames = whole.flatMap(({ text, pointer }) => {
    const [, now = '', birth = ''] = BORN_AS.exec(text.trim()) ?? [];
    return now === '' ? [] : [now, ...withFamilyName(now, birth)].map((full) => alias(full, pointer));
  });
  return [...inFields, ...inNames];
}

function alias(text: string, pointer: string | null): NameFact {
  return { text, pointer, kind: 'ALIAS' };
}

/** Nothing where there is no given name to join. */
function withFamilyName(name: string, family: string): string[] {
  const [before = '', after] = name.split(',');
  const words = (after ?? before).trim().split(/\s+/u);
  const given = after === undefined ? words.filter((_, at) => at !== familyAt(words)) : words;
  return given.length === 0 || given.includes(family) ? [] : [`${given.join(' ')} ${family}`];
}

/** The one word in capitals, else the last. */
function familyAt(words: readonly string[]): number {
  const capitals = words.flatMap((word, at) => (/^\p{Lu}{2}[\p{Lu}'’-]*$/u.test(word) ? [at] : []));
  return capitals.length === 1 ? (capitals[0] ?? 0) : words.length - 1;
}
