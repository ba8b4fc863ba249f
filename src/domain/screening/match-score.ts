import type { Finding } from '../evidence/finding.ts';
import type { Policy } from '../policy/policy.ts';

const DECIMALS = 1e4;

/**
 * How near an entry comes to the subject, 0 … 1: the names' score, raised by facts that agree and lowered by facts that
 * conflict. It ranks matches and is held against the threshold; whether it is the subject is the probability's to say.
 */
export function matchScore(nameScore: number, findings: readonly Finding[], { screening }: Policy): number {
  let score = nameScore;
  for (const { attribute, strength } of findings) {
    // The names' score has it already.
    if (attribute === 'middle_name') continue;
    const effect =
      screening.effects[attribute === 'birth_date' ? 'birthDate' : attribute === 'identifier' ? 'identifier' : 'other'];
    score += effect[strength];
  }
  return Math.round(Math.max(0, Math.min(1, score)) * DECIMALS) / DECIMALS;
}
