import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { noteCarriedOut } from './idempotency-keys.ts';
import { isOutdatedPlan } from './prepared-statements.ts';
import type { Schema } from './schema.ts';

const ATTEMPTS = 5;
/** Grows with each attempt and is random, so that two that met once do not meet again. */
const LONGEST_PAUSE_MS = 20;

/**
 * True where Postgres ended a transaction only because another was in its way: serialization failure, deadlock, or a
 * migration of the very moment.
 */
export function isContention(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === '40001' || code === '40P01' || isOutdatedPlan(error);
}

/**
 * Runs the work in one transaction, again from its beginning where another transaction was in its way.
 * The work must touch nothing but the transaction.
 */
export async function transact<T>(db: Database, work: (transaction: Transaction<Schema>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(async (transaction) => {
        const result = await work(transaction);
        await noteCarriedOut(transaction);
        return result;
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !isContention(error)) throw error;
      await sleep(Math.random() * LONGEST_PAUSE_MS * attempt);
    }
  }
}
