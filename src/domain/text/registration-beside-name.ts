import type { TextFact } from './text-fact.ts';

const REGISTER =
  '(?:company|registration|registered|register|reg\\.?|registry|handelsregister|siren|kvk|org\\.?|organisation|organisasjons|organisationsnr|cr|rcs|brn|uen|abn|acn|ogrn|krs|cvr|ičo|registrikood|fn|firmenbuch(?:nummer)?|(?<licence>licen[cs]e(?= ?(?:number|num|no|nr|nº|n°|#)(?!\\p{L}))))';
const NUMBER = '(?:(?:(?:HR[AB]|[A-Z]{1,4}) ?)?\\d[\\dA-Z-]{2,12}(?: \\d{3}){0,3}(?: [A-Z])?)';
const REGISTERED = new RegExp(
  `^,? \\(?(?:(?:[\\p{L}.]+ ){0,3}${REGISTER}(?: ?(?:number|code|num\\.?|no\\.?|nr\\.?|nº|n°|#))?:? (?<number>${NUMBER})|(?:[\\p{L}]+ ){0,2}(?<entry>HR[AB] ?\\d[\\d ]{2,8}))(?=[),;.]|$)`,
  'iu',
);

/** `Example Ltd (company number 01234567)`, `Beispiel GmbH (HRB 44102)`, `Example LLC, licence number 733180`. */
export function registrationOf(after: string): TextFact[] {
  const groups = REGISTERED.exec(after)?.groups;
  const value = (groups?.number ?? groups?.entry)?.trim();
  const licence = groups?.licence !== undefined;
  return value === undefined ? [] : [{ kind: 'registration-number', value, licence, quote: value }];
}
