import { normaliseName } from '../names/normalise.ts';
import { OTHER_DEMONYM_CODES } from './demonyms-other.ts';
import { DEMONYM_CODES } from './demonyms.ts';
import { INHABITANT_CODES } from './inhabitants.ts';

const CODES = new Map<string, string>([...INHABITANT_CODES, ...OTHER_DEMONYM_CODES, ...DEMONYM_CODES]);

/** ISO 3166-1 alpha-2 code of a people ("Scottish", "rumänischer", "Österreicher"); null of all else, a country's own name included. */
export function peopleCode(text: string): string | null {
  return CODES.get(normaliseName(text)) ?? null;
}
