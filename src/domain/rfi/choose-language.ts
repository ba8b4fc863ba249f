import { isObject } from '../facts/field-reader.ts';
import { LANGUAGES, WORDINGS } from './languages/languages.ts';
import type { Language } from './languages/languages.ts';

/** Keys of a customer's details that state their language, folded, the most telling first. */
const KEYS = [
  'preferredlanguage',
  'correspondencelanguage',
  'communicationlanguage',
  'language',
  'languages',
  'lang',
  'preferredlocale',
  'locale',
];

/** The language to write to the customer in: what their details say, else the organization's, else English. */
export function chooseLanguage(inputDetails: unknown, organizationsOwn: Language | null): Language {
  return statedLanguage(inputDetails) ?? organizationsOwn ?? 'en';
}

function statedLanguage(details: unknown): Language | null {
  if (!isObject(details)) return null;
  const folded = Object.keys(details)
    .sort()
    .map((key) => ({ key: key.toLowerCase().replace(/[^a-z]/g, ''), value: details[key] }));
  const stated = KEYS.flatMap((wanted) => folded.filter(({ key }) => key === wanted)).flatMap(({ value }) =>
    Array.isArray(value) ? (value as unknown[]) : [value],
  );
  for (const value of stated) {
    const language = typeof value === 'string' ? readLanguage(value) : null;
    if (language !== null) return language;
  }
  return null;
}

/** `de`, `de-AT`, `de_CH.UTF-8`, `deu`, `German`, `Deutsch`; null for a language that there is no wording in. */
function readLanguage(text: string): Language | null {
  const primary = /^[\p{L}\p{M}]+/u.exec(text.trim().toLowerCase())?.[0].normalize('NFC');
  if (primary === undefined) return null;
  return LANGUAGES.find((code) => code === primary || WORDINGS[code].names.includes(primary)) ?? null;
}
