import { toCountryCode } from '../countries/country-code.ts';
import type { Field } from '../facts/field-reader.ts';
import { isFullName } from '../facts/read-names.ts';
import { keepersIn } from './delisting.ts';
import { fieldOf } from './labelled-text.ts';

const MOST_PARTS = 20;
const LONGEST_LINE = 500;
/** "1) ", "- ", "#3: " */
const NUMBERING = /^\s*(?:#?\(?\d{1,3}[.):]|[-–•*])?\s*/u;
/** "VOLKOV, Dmitry": what stands behind a family name in capitals is the rest of the name. */
const FAMILY_NAME = /^\p{Lu}[\p{Lu}\p{M}’'-]+(?: \p{Lu}[\p{Lu}\p{M}’'-]+)?$/u;
const LIST_REFERENCE = /^(?:[\p{Lu}\d][\p{L}\d()./-]*(?: (?!\p{Ll}{4})|$)){1,6}$/u;

/**
 * The fields of a record that is one line of text, "1) VOLKOV Dmitry, DOB 05.11.1961, RU, EU 2022/582": a name first,
 * then only facts under labels, countries and lists. Null where any part is anything else, which nobody has read then.
 */
export function fieldsOfLine(line: string, pointer: string): Field[] | null {
  if (line.length > LONGEST_LINE) return null;
  const parts = line
    .replace(NUMBERING, '')
    .replace(/ ?\(([^()]*)\)/gu, ', $1')
    .split(/\s*[,;|]\s+|\s+[–—-]\s+/u, MOST_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const isInverted = FAMILY_NAME.test(first) && isGivenName(second);
  const name = isInverted ? `${first}, ${second}` : first;
  const rest = parts.slice(isInverted ? 2 : 1).map((part) => fieldsOfPart(part, pointer));
  if (!isFullName(name) || OF_TWO.test(name) || rest.length === 0 || rest.some((fields) => fields.length === 0))
    return null;
  return [{ key: 'name', value: name, pointer }, ...rest.flat()];
}

/** "MALINOV Sergei & MALINOV Piotr": whose of the two the rest is, nobody can tell. */
const OF_TWO = /[&/+]|(?<!\p{L})(?:and|und|et|i|y|e|и|та)(?!\p{L})/u;

function isGivenName(part: string): boolean {
  return (
    /^\p{Lu}\p{L}/u.test(part) && !/\d/u.test(part) && toCountryCode(part) === null && fieldOf(part, '').length === 0
  );
}

function fieldsOfPart(part: string, pointer: string): Field[] {
  const labelled = fieldOf(part, pointer);
  // Whose a birth date behind a relative is, nobody can tell.
  if (labelled.length > 0) return labelled.some(({ key }) => key === 'spouse') ? [] : labelled;
  if (toCountryCode(part) !== null) return [{ key: 'country', value: part, pointer }];
  const isList = LIST_REFERENCE.test(part) && keepersIn([part]).length > 0;
  return isList ? [{ key: 'list', value: part, pointer }] : [];
}
