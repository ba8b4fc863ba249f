import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Ids of everything asked for that has not ended; the sweep sees to it that somebody works on it. */
export interface Unfinished {
  cases: { caseId: number; organizationId: number }[];
  deliveries: string[];
}

/**
 * Open runs and pending deliveries that are older than `olderThanMs`: younger ones are most likely being worked on.
 * At most `limit` of each, the oldest first.
 */
export async function findUnfinished(
  db: Database,
  { olderThanMs, limit }: { olderThanMs: number; limit: number },
): Promise<Unfinished> {
  const cutoff = sql<Date>`now() - ${olderThanMs}::float8 * interval '1 millisecond'`;
  const cases = await db
    .selectFrom('case_runs')
    .select(['case_id as caseId', 'organization_id as organizationId'])
    .where('status', 'in', ['REQUESTED', 'RUNNING'])
    .where('requested_at', '<', cutoff)
    .orderBy('requested_at')
    .limit(limit)
    .execute();
  const deliveries = await db
    .selectFrom('webhook_deliveries')
    .select('id')
    .where('status', '=', 'PENDING')
    .where('created_at', '<', cutoff)
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute();
  return { cases, deliveries: deliveries.map((row) => row.id) };
}
