import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { RunStatus } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';
import type { Schema } from './schema.ts';

interface CaseRef {
  organizationId: number;
  caseId: number;
}

export interface RunRequest extends CaseRef {
  /** Milliseconds since the request reached us; it may have waited for a connection, or for the case's lock. */
  receivedMsAgo?: number;
}

/**
 * Asks for a run of the case, within the caller's transaction. A run that has not begun, or that began only after this
 * request was received, already sees all that the caller could mean: it is joined. One that began earlier is
 * superseded. The case goes back to PROCESSING, undecided.
 * @returns the run's number and whether it was there already; undefined when the organization has no such case.
 */
export async function requestRun(
  transaction: Transaction<Schema>,
  { organizationId, caseId, receivedMsAgo = 0 }: RunRequest,
): Promise<{ number: number; joined: boolean } | undefined> {
  const locked = await lockCase(transaction, { organizationId, caseId });
  if (!locked) return undefined;
  const latest = await latestRun(transaction, caseId);
  const receivedAt = locked.locking_since.getTime() - receivedMsAgo;
  const notBegun = latest?.status === 'REQUESTED';
  if (latest && (notBegun || (latest.started_at !== null && latest.started_at.getTime() > receivedAt))) {
    return { number: latest.number, joined: true };
  }
  const number = (latest?.number ?? 0) + 1;
  if (latest?.status === 'RUNNING') {
    await transaction
      .updateTable('case_runs')
      .set({ status: 'SUPERSEDED', superseded_by: number })
      .where('id', '=', latest.id)
      .execute();
  }
  await transaction
    .insertInto('case_runs')
    .values({ organization_id: organizationId, case_id: caseId, number })
    .execute();
  await transaction
    .updateTable('cases')
    .set({ ...UNDECIDED, status: 'PROCESSING', run_number: number, updated_at: sql<Date>`now()` })
    .where('id', '=', caseId)
    .execute();
  return { number, joined: false };
}

/** Undefined where the organization has no such run. */
export async function loadRunStatus(
  db: Queries,
  { organizationId, caseId, number }: CaseRef & { number: number },
): Promise<RunStatus | undefined> {
  const run = await db
    .selectFrom('case_runs')
    .where('organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .where('number', '=', sql<number>`${number}::bigint`)
    .select('status')
    .executeTakeFirst();
  return run?.status;
}

/**
 * A check added to a finished case makes it undecided until its next start; an open run is left to end.
 * @returns false where the organization has no such case
 */
export async function noteCheckAdded(transaction: Transaction<Schema>, ref: CaseRef): Promise<boolean> {
  if (!(await lockCase(transaction, ref))) return false;
  const latest = await latestRun(transaction, ref.caseId);
  if (latest?.status === 'REQUESTED' || latest?.status === 'RUNNING') return true;
  await transaction
    .updateTable('cases')
    .set({ ...UNDECIDED, status: 'PENDING', updated_at: sql<Date>`now()` })
    .where('id', '=', ref.caseId)
    .execute();
  return true;
}

const UNDECIDED = { outcome: 'PENDING', risk_score: null, rfi_written: null } as const;

/** `locking_since`: the database's clock before it waited for the lock. */
function lockCase(transaction: Transaction<Schema>, { organizationId, caseId }: CaseRef) {
  return transaction
    .selectFrom('cases')
    .select(['id', sql<Date>`statement_timestamp()`.as('locking_since')])
    .where('organization_id', '=', organizationId)
    .where('id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
}

function latestRun(transaction: Transaction<Schema>, caseId: number) {
  return transaction
    .selectFrom('case_runs')
    .select(['id', 'number', 'status', 'started_at'])
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
