import { normaliseName } from '../names/normalise.ts';
import { OTHER_DEMONYM_CODES } from './demonyms-other.ts';
import { DEMONYM_CODES } from './demonyms.ts';

const CODES = new Map<string, string>([...OTHER_DEMONYM_CODES, ...DEMONYM_CODES]);

/** ISO 3166-1 alpha-2 code of a people ("Scottish", "rumänischer"); null of all else, a country's own name included. */
export function peopleCode(text: string): string | null {
  return CODES.get(normaliseName(text)) ?? null;
}
