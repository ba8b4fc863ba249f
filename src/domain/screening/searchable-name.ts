import { normaliseName } from '../names/normalise.ts';
import { scriptOf, toLatin } from '../names/script.ts';
import { GENERATIONS, HONORIFICS, LEGAL_FORMS, PARTICLES } from '../names/words.ts';

/** Words of no name, beside particles, titles and legal forms. */
const ARTICLES: ReadonlySet<string> = new Set('of the and und et'.split(' '));

/**
 * Whether a name has a word that a search can tell by. One of particles alone ("de la") comes near everybody or nobody,
 * so a search that finds nobody of that name says nothing.
 */
export function canBeSearched(name: string): boolean {
  const latin = scriptOf(name) === 'Latin' ? name : toLatin(name);
  return normaliseName(latin)
    .split(' ')
    .some((word) => /[\p{L}\p{N}]/u.test(word) && !isAddition(word));
}

function isAddition(word: string): boolean {
  return [PARTICLES, HONORIFICS, LEGAL_FORMS, GENERATIONS, ARTICLES].some((words) => words.has(word));
}
