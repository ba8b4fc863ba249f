import { escapePointer } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';
import { namesHighOffice } from '../pep/tiers.ts';
import { isOfSearch } from './looks-like-hit.ts';

const DEEPEST = 6;
const LONGEST = 200;

/**
 * JSON pointers of the texts of a record that name an office of T1 or T2 and were read as something else: whose office it
 * is, that of the party or of its father, nobody has asked.
 */
export function officesElsewhere(value: unknown, pointer: string, known: readonly string[]): string[] {
  return textsIn(value, pointer, 0)
    .map(({ text, pointer: at }) => ({ text: known.reduce((rest, office) => rest.replaceAll(office, ' '), text), at }))
    .filter(({ text }) => text.length <= LONGEST && !text.includes('://') && namesHighOffice(text))
    .map(({ at }) => at);
}

function textsIn(value: unknown, pointer: string, depth: number): { text: string; pointer: string }[] {
  if (typeof value === 'string') return [{ text: value.trim(), pointer }];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    isOfSearch(fieldName(key)) ? [] : textsIn(part, `${pointer}/${escapePointer(key)}`, depth + 1),
  );
}
