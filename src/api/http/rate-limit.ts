import type { Response } from 'express';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Database } from '../../db/database.ts';
import { rateLimiter } from '../../db/rate-limiter.ts';
import { tooManyRequests } from './errors.ts';

const WINDOW_SECONDS = 60;

/** Counts a request of this credential, and says in the answer's headers what is left. @throws ApiError 429 */
export type CountRequest = (response: Response, credential: string) => Promise<void>;

/**
 * Limits how many requests a credential may send.
 * @param perMinute 0 = as many as it likes.
 */
export function requestLimit(db: Database, perMinute: number): CountRequest {
  if (perMinute === 0) return () => Promise.resolve();
  const limiter = rateLimiter(db, { name: 'request', points: perMinute, seconds: WINDOW_SECONDS, remembers: true });
  return async (response, credential) => {
    const { isWithin, left, msUntilNext } = await consume(limiter, credential);
    // IETF draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10).
    response.set({
      'RateLimit-Policy': `"default";q=${perMinute};w=${WINDOW_SECONDS}`,
      RateLimit: `"default";r=${left};t=${Math.ceil(msUntilNext / 1000)}`,
    });
    if (!isWithin) throw tooManyRequests(`No more than ${perMinute} requests a minute are allowed.`, msUntilNext);
  };
}

async function consume(limiter: RateLimiterPostgres, credential: string) {
  try {
    const { remainingPoints: left, msBeforeNext: msUntilNext } = await limiter.consume(credential);
    return { isWithin: true, left, msUntilNext };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { isWithin: false, left: 0, msUntilNext: error.msBeforeNext };
  }
}
