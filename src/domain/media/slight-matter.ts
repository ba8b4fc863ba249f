import { BORN_PATTERN } from '../dates/birth-words.ts';
import { GRAVER } from './graver-words.ts';
import type { Offence } from './offences.ts';
import { CIVIL, COURSE, DUTY, FINE, POLITICAL } from './slight-words.ts';

const NO_WORD = '[\\p{L}\\p{N}]';
const whole = (words: readonly string[]) => new RegExp(`(?<!${NO_WORD})(?:${words.join('|')})(?!${NO_WORD})`, 'u');

const [IS_CIVIL, IS_POLITICAL, IS_FINE, IS_DUTY] = [CIVIL, POLITICAL, FINE, DUTY].map(whole) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];
const IS_TOLD_OF = whole([CIVIL, POLITICAL, FINE, DUTY, COURSE].flat());
const IS_GRAVER = new RegExp(`(?<!${NO_WORD})(?:${GRAVER.join('|')})`, 'u');

/** A report of a slight matter is short; a long one has room for another. */
const LONGEST = 1500;
const CLAUSE_END =
  /[.!?](?=\s|$)|[,;:()–—\n]|(?<!\p{L})(?:and|who|whom|whose|which|that|where|when|after|before|while|but|und|et|qui|dont|que|y|che|cui|waar|która|który|care|который|которая|где)(?!\p{L})/u;
const BORN = new RegExp(`(?<!\\p{L})${BORN_PATTERN}[^,;.]{0,60}`, 'giu');
const CONTENT = /\p{L}{4,}/gu;
/** Of fewer words nothing is told; they belong to the clause before. */
const LEAST_WORDS = 2;

/** Whether a text has a word that no report of a slight matter has. */
export function hintsAtGraver(text: string): boolean {
  return IS_GRAVER.test(text.toLowerCase());
}

/**
 * The slight matter that a text in which no offence is named tells of (section 5: civil, labour and political matters S1;
 * fines and bars for breaches of the duties of a trade S2); null where any clause may tell of something else.
 * @param masked by `maskNames`
 */
export function slightMatterIn(masked: string): Offence | null {
  if (masked.length > LONGEST || hintsAtGraver(masked)) return null;
  const lower = masked.replace(BORN, ' ').toLowerCase();
  const matter = matterOf(lower);
  if (matter === null || !clausesOf(lower).every((clause) => IS_TOLD_OF.test(clause))) return null;
  return matter;
}

function matterOf(lower: string): Offence | null {
  if (IS_FINE.test(lower)) return IS_DUTY.test(lower) ? { class: 'S2', offence: 'regulatory breach' } : null;
  if (IS_CIVIL.test(lower)) return { class: 'S1', offence: 'civil or labour dispute' };
  return IS_POLITICAL.test(lower) ? { class: 'S1', offence: 'political dispute' } : null;
}

function clausesOf(lower: string): string[] {
  const clauses: string[] = [];
  for (const part of lower.split(CLAUSE_END)) {
    const isShort = (part.match(CONTENT) ?? []).length < LEAST_WORDS;
    if (isShort && clauses.length > 0) clauses.push(`${clauses.pop() ?? ''} ${part}`);
    else if (!isShort) clauses.push(part);
  }
  return clauses;
}
