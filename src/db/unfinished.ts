import { sql } from 'kysely';
import type { Database } from './database.ts';
import { ATTEMPT_LEASE } from './deliveries.ts';

/** Ids of everything asked for that has not ended; the sweep sees to it that somebody works on it. */
export interface Unfinished {
  cases: { caseId: number; organizationId: number }[];
  deliveries: {
    id: string;
    /** Milliseconds since the next attempt should have begun. */
    overdueMs: number;
  }[];
}

/**
 * Open runs, and deliveries that are due with no attempt under way, older than `olderThanMs`: younger ones are most
 * likely being worked on. At most `limit` of each, the oldest first.
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
  const { rows: deliveries } = await sql<{ id: string; overdueMs: number }>`
    select id, (extract(epoch from now() - next_attempt_at) * 1000)::int8 as "overdueMs" from webhook_deliveries
    where status = 'PENDING' and created_at < ${cutoff} and next_attempt_at < now()
      and (attempt_started_at is null or attempt_started_at <= now() - ${ATTEMPT_LEASE})
    order by next_attempt_at limit ${limit}`.execute(db);
  return { cases, deliveries };
}
