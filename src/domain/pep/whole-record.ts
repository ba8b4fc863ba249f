import type { Stated } from '../facts/facts.ts';
import type { AlertHit, PepFacts } from '../alerts/alert-hit.ts';
import { termInWords, withoutTerm } from './term-of-office.ts';
import { judgePosition } from './tiers.ts';

/**
 * Whether nothing of a record was left unread: a harmless, local or former function clears only then, since a higher, a
 * later or a relative's office may stand in what was not.
 * @param unread JSON pointers into the alert
 */
export function isWhollyRead({ pointer, pep, media, list, relatives }: AlertHit, unread: readonly string[]): boolean {
  const ofOtherHits = /^(.*\/)\d+$/u.exec(pointer)?.[1];
  const isOwn = (part: string) => part.startsWith(`${pointer}/`) || !ofOtherHits || !part.startsWith(ofOtherHits);
  if (relatives.length > 0 || unread.some(isOwn)) return false;
  const reasons = list.reasons.map((text) => ({ text, pointer: null }));
  return [...media.texts, ...reasons].every((text) => isUnderstood(text, pep));
}

/** Each clause is an office that was read, one of no higher tier than T3, or only says when one ended. */
function isUnderstood({ text, pointer }: Stated, { positions }: PepFacts): boolean {
  const read = positions.filter((position) => position.pointer === pointer || position.text === text);
  const clauses = text.split(CLAUSE_END).filter((clause) => /\p{L}/u.test(clause));
  return clauses.every((clause) => {
    if (read.some((position) => clause.includes(position.text))) return true;
    if (!/\p{L}/u.test(withoutTerm(clause))) return termInWords(clause).end !== null;
    return ['none', 'T3', 'T4'].includes(judgePosition(clause).tier);
  });
}

/** "Zrt. since 2022": the stop of an abbreviation ends no clause. */
const CLAUSE_END = /[;\n]|[.](?=\s+[^\s\p{Ll}\d]|\s*$)/u;
