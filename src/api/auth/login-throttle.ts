import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Database } from '../../db/database.ts';
import { rateLimiter } from '../../db/rate-limiter.ts';
import { normalizeEmail } from '../../db/users.ts';
import { callerAddress } from '../http/address.ts';
import { tooManyRequests } from '../http/errors.ts';

/** Wrong passwords count for so long. */
const SPAN_SECONDS = 15 * 60;
/** Of one address for one account. */
const MOST_FOR_ACCOUNT_FROM_ADDRESS = 10;
/** Of one address, for whichever accounts: an office may have one address in all. */
const MOST_FROM_ADDRESS = 50;
/** For one account, from all addresses that its user never signed in from. */
const MOST_FOR_ACCOUNT = 30;
const ADDRESS_KNOWN_SECONDS = 30 * 24 * 60 * 60;

/**
 * Slows down whoever tries out passwords. An account is never locked: strangers, however many, cannot keep its user from
 * signing in where the user signed in before. Accounts that do not exist are counted alike.
 */
export class LoginThrottle {
  readonly #pair: RateLimiterPostgres;
  readonly #address: RateLimiterPostgres;
  readonly #account: RateLimiterPostgres;
  readonly #known: RateLimiterPostgres;

  constructor(db: Database) {
    const limit = (name: string, points: number) => rateLimiter(db, { name, points, seconds: SPAN_SECONDS });
    this.#pair = limit('login-pair', MOST_FOR_ACCOUNT_FROM_ADDRESS);
    this.#address = limit('login-address', MOST_FROM_ADDRESS);
    this.#account = limit('login-account', MOST_FOR_ACCOUNT);
    this.#known = rateLimiter(db, { name: 'login-known', points: 1, seconds: ADDRESS_KNOWN_SECONDS, tidies: true });
  }

  /**
   * Counts an attempt before it is made: many at once are not let through together.
   * @returns what to call when the password was right; then the attempt does not count.
   * @throws ApiError 429
   */
  async begin(request: Request, email: string): Promise<() => Promise<void>> {
    const [pair, address, account] = keysOf(callerAddress(request), email);
    // One after the other: what one address may not do must not be counted against the account.
    await consume(this.#pair, pair);
    await consume(this.#address, address);
    const isKnown = (await this.#known.get(pair)) !== null;
    if (!isKnown) await consume(this.#account, account);
    return async () => {
      await this.#pair.delete(pair);
      await this.#address.reward(address);
      if (!isKnown) await this.#account.reward(account);
      await this.#known.set(pair, 1, ADDRESS_KNOWN_SECONDS);
    };
  }
}

/** Hashed: no address and no e-mail is kept. */
function keysOf(address: string, email: string): [pair: string, address: string, account: string] {
  const account = normalizeEmail(email);
  const hashed = (text: string) => createHash('sha256').update(text).digest('base64url');
  return [hashed(`${address} ${account}`), hashed(address), hashed(account)];
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooManyRequests('Too many attempts to sign in.', error.msBeforeNext);
  }
}
