import type { HitVerdictKind } from '../check/verdict.ts';
import type { AlertCheck, DecidedHit, HitDecision } from './alert-check.ts';

export const OUTCOME_WORDS = { ACCEPTED: 'accepted', REJECTED: 'rejected', PENDING: 'pending' } as const;
const LONGEST_TITLE = 80;

type Kind = HitVerdictKind | 'EQUAL';
const KINDS = ['CONFIRMED', 'EQUAL', 'PROBABLE', 'UNRESOLVED', 'DISCOUNTED'] as const satisfies Kind[];
const KIND_WORDS: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  CONFIRMED: ['confirmed match', 'confirmed matches'],
  EQUAL: ['match', 'matches'],
  PROBABLE: ['probable match', 'probable matches'],
  UNRESOLVED: ['possible match', 'possible matches'],
  DISCOUNTED: ['false positive', 'false positives'],
};

/** BLK-1, BLK-2: an equal number or address bars whoever bears it, so nothing is left open. */
function kindOf({ judgement: { verdict }, decision }: DecidedHit): Kind {
  return verdict === 'UNRESOLVED' && decision.outcome === 'REJECTED' ? 'EQUAL' : verdict;
}

/** Who the hits are and what was decided, in at most 80 characters: `Sanctions: 1 confirmed match, 2 false positives, rejected`. */
export function writeTitle(
  { label }: AlertCheck,
  { hits, decision }: { hits: readonly DecidedHit[]; decision: HitDecision },
): string {
  const parts = KINDS.flatMap((kind) => {
    const count = hits.filter((hit) => kindOf(hit) === kind).length;
    if (count === 0) return [];
    const [one, several] = KIND_WORDS[kind];
    return [hits.length === 1 ? one : `${count} ${count === 1 ? one : several}`];
  });
  // That somebody else is meant says what became of it.
  const cleared = decision.outcome === 'ACCEPTED' && hits.every(({ judgement }) => judgement.verdict === 'DISCOUNTED');
  const outcome = cleared ? [] : [OUTCOME_WORDS[decision.outcome]];
  const title = `${label}: ${[...parts, ...outcome].join(', ')}`;
  return title.length <= LONGEST_TITLE ? title : `${label}: ${hits.length} hits, ${OUTCOME_WORDS[decision.outcome]}`;
}
