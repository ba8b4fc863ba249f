import type { RiskRange } from '../policy/policy.ts';

/** A risk, 0 … 1, and between which bounds the rule that fired keeps it; null where there is no such bound. */
export interface Risk {
  riskScore: number;
  floor: number | null;
  cap: number | null;
}

/** The rule gives the score itself. */
export function fixedRisk(score: number): Risk {
  return { riskScore: score, floor: score, cap: score };
}

export function riskAtLeast(floor: number, score: number): Risk {
  return { riskScore: Math.max(floor, score), floor, cap: null };
}

export function riskWithin({ from, to }: RiskRange, score: number): Risk {
  return { riskScore: Math.min(to, Math.max(from, score)), floor: from, cap: to };
}

/** A risk of another rule, capped; its floor counts as far as the cap leaves it. */
export function riskAtMost(cap: number, { riskScore, floor }: Risk): Risk {
  return { riskScore: Math.min(cap, riskScore), floor: floor === null ? null : Math.min(cap, floor), cap };
}
