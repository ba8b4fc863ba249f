const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after each failed attempt the next one follows (Standard Webhooks, "Retry schedule"): ten attempts in all. */
export const RETRY_DELAYS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** Receivers that failed together do not come back together. */
const JITTER = 0.1;
/** Below it a receiver that asks for no pause at all would use up its attempts in an instant. */
const SHORTEST_RETRY_AFTER_MS = SECOND;
const LONGEST_RETRY_AFTER_MS = 24 * HOUR;

export interface RetryDelay {
  /** Attempts of this schedule that have run to their end. */
  attemptsMade: number;
  /** What the receiver asked for with Retry-After, in milliseconds; it takes the place of the schedule's step. */
  retryAfterMs: number | null;
  delays?: readonly number[];
  /** 0 … 1. */
  random: number;
}

/** Milliseconds until the next attempt; null when there is none left. */
export function nextDelay({ attemptsMade, retryAfterMs, delays = RETRY_DELAYS_MS, random }: RetryDelay): number | null {
  const step = delays[attemptsMade - 1];
  if (step === undefined) return null;
  if (retryAfterMs !== null) return Math.min(Math.max(retryAfterMs, SHORTEST_RETRY_AFTER_MS), LONGEST_RETRY_AFTER_MS);
  return Math.ceil(step * (1 + JITTER * random));
}
