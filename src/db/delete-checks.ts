import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { CheckType, Outcome } from '../domain/case/vocabulary.ts';
import { appendDeletionEvents } from './deletion-events.ts';
import { CASE_SENDS, CHECK_MAY_GO } from './due-for-deletion.ts';
import type { Database } from './database.ts';
import { lockSendingCases, releaseListVersions } from './delete-cases.ts';
import type { Schema } from './schema.ts';
import { transact } from './transact.ts';

interface DueCheck {
  id: number;
  organizationId: number;
  caseId: number;
  checkType: CheckType;
  deleteAfter: number;
  /** Of the case's latest run; null where the check was in none. */
  outcome: Outcome | null;
  riskScore: number | null;
}

/**
 * Deletes checks that are due earlier than their cases, with their evidence and with whatever tells of the whole case as
 * it was with them: bodies of webhooks, answers to them, the case as it was decided. The case keeps its outcome, and the
 * receipts of its runs stay.
 * @param limit checks at most
 * @returns how many; less than the limit where no more are due
 */
export async function deleteDueChecks(db: Database, { limit }: { limit: number }): Promise<number> {
  return transact(db, async (transaction) => {
    const checks = await lockDueChecks(transaction, limit);
    if (checks.length === 0) return 0;
    const ids = checks.map(({ id }) => id);
    await releaseListVersions(transaction, sql`check_runs.check_id = any(${ids}::bigint[])`);
    await eraseWholes(transaction, ids);
    await appendDeletionEvents(transaction, checks.map(eventOf));
    await sql`delete from checks where id = any(${ids}::bigint[])`.execute(transaction);
    return ids.length;
  });
}

/** Their cases are locked, and have no webhook that is still to be sent. */
async function lockDueChecks(transaction: Transaction<Schema>, limit: number): Promise<DueCheck[]> {
  const { rows } = await sql<DueCheck>`
    select checks.id, checks.organization_id as "organizationId", checks.case_id as "caseId",
      checks.check_type as "checkType", checks.delete_after as "deleteAfter", latest.outcome,
      latest.risk_score as "riskScore"
    from checks join cases on cases.id = checks.case_id
      left join lateral (
        select check_runs.outcome, check_runs.risk_score
        from case_runs join check_runs on check_runs.run_id = case_runs.id and check_runs.check_id = checks.id
        where case_runs.case_id = cases.id and case_runs.number = cases.run_number
      ) latest on true
    where ${CHECK_MAY_GO} and checks.due_at <= now() and not ${CASE_SENDS}
      -- One that came while a run was under way waits for the next.
      and (checks.delete_after > 0 or latest.outcome is not null)
    order by checks.due_at limit ${limit}
    for update of cases skip locked`.execute(transaction);
  if (rows.length === 0) return [];
  const sending = await lockSendingCases(
    transaction,
    rows.map(({ caseId }) => caseId),
  );
  // Only the cases are locked: a check may be gone since it was found.
  const present = await transaction
    .selectFrom('checks')
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .select('id')
    .execute();
  const ids = new Set(present.map(({ id }) => id));
  return rows.filter(({ id, caseId }) => ids.has(id) && !sending.has(caseId));
}

/** What was kept since the check was made shows it, decided or not. */
async function eraseWholes(transaction: Transaction<Schema>, checkIds: number[]): Promise<void> {
  await sql`
    with gone as (
      select case_id, min(created_at) as since from checks where id = any(${checkIds}::bigint[]) group by case_id
    ), runs as (
      update case_runs set case_snapshot = null from gone
      where case_runs.case_id = gone.case_id and completed_at >= gone.since
    ), answers as (
      update idempotency_keys set answer = null, check_id = null from gone
      where idempotency_keys.case_id = gone.case_id or check_id = any(${checkIds}::bigint[])
    ), sent as (
      update webhook_deliveries set body = null from gone
      where webhook_deliveries.case_id = gone.case_id and webhook_deliveries.created_at >= gone.since
      returning webhook_deliveries.id
    )
    update webhook_attempts set response = null from sent
    where delivery_id = sent.id and response is not null`.execute(transaction);
}

function eventOf({ id, organizationId, caseId, checkType, deleteAfter, outcome, riskScore }: DueCheck) {
  return {
    organizationId,
    action: 'case.delete_check' as const,
    objectKind: 'case' as const,
    objectId: caseId,
    before: { check: id, check_type: checkType, outcome, risk_score: riskScore, delete_after: deleteAfter },
  };
}
