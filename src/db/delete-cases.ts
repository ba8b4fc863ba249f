import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import type { Outcome, Status } from '../domain/case/vocabulary.ts';
import { releaseCustomers } from './delete-customers.ts';
import { appendDeletionEvents } from './deletion-events.ts';
import { CASE_MAY_GO, CASE_SENDS } from './due-for-deletion.ts';
import { deleteUnusedEndpoints } from './webhook-endpoints.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { transact } from './transact.ts';

interface DueCase {
  id: number;
  organizationId: number;
  customerId: number;
  status: Status;
  outcome: Outcome;
  riskScore: number | null;
  deleteAfter: number;
}

/**
 * Deletes cases that are due, the longest due first, with all that is kept of them: checks, runs, evidence, decisions,
 * webhooks. Receipts and audit events stay; the key that receipts are hashed with goes. All in one transaction, under
 * the cases' locks: one that is being asked to run again just now is left alone.
 * @param limit cases at most
 * @returns how many of each kind; `cases` is less than the limit where no more are due
 */
export async function deleteDueCases(
  db: Database,
  { limit }: { limit: number },
): Promise<{ cases: number; customers: number }> {
  return transact(db, async (transaction) => {
    const cases = await lockDueCases(transaction, limit);
    if (cases.length === 0) return { cases: 0, customers: 0 };
    const ids = cases.map(({ id }) => id);
    const customerIds = [...new Set(cases.map(({ customerId }) => customerId))];
    await sql`
      select from customers where id = any(${customerIds}::bigint[]) order by id for no key update`.execute(
      transaction,
    );
    await forgetAnswers(transaction, ids);
    await releaseListVersions(transaction, sql`case_runs.case_id = any(${ids}::bigint[])`);
    const endpointIds = await noteHistories(transaction, ids);
    await appendDeletionEvents(transaction, cases.map(eventOf));
    await sql`delete from cases where id = any(${ids}::bigint[])`.execute(transaction);
    await deleteUnusedEndpoints(transaction, endpointIds);
    return { cases: ids.length, customers: await releaseCustomers(transaction, customerIds) };
  });
}

/** Locked, and with no webhook that is still to be sent. */
async function lockDueCases(transaction: Transaction<Schema>, limit: number): Promise<DueCase[]> {
  const { rows } = await sql<DueCase>`
    select id, organization_id as "organizationId", customer_id as "customerId", status, outcome,
      risk_score as "riskScore", delete_after as "deleteAfter"
    from cases
    where ${CASE_MAY_GO} and cases.due_at <= now() and not ${CASE_SENDS}
    order by cases.due_at limit ${limit}
    for update skip locked`.execute(transaction);
  const sending = await lockSendingCases(
    transaction,
    rows.map(({ id }) => id),
  );
  return rows.filter(({ id }) => !sending.has(id));
}

/** A decision or a resend may have made a webhook due just before the case was locked; after that, none can. */
export async function lockSendingCases(
  transaction: Transaction<Schema>,
  caseIds: number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ caseId: number; status: string }>`
    select case_id as "caseId", status from webhook_deliveries where case_id = any(${caseIds}::bigint[])
    order by id for update`.execute(transaction);
  return new Set(rows.filter(({ status }) => status === 'PENDING').map(({ caseId }) => caseId));
}

/** The keys themselves stay until they expire: a request that is sent again must not make a second case. */
async function forgetAnswers(transaction: Transaction<Schema>, caseIds: number[]): Promise<void> {
  await sql`
    update idempotency_keys set answer = null, case_id = null, check_id = null
    where case_id = any(${caseIds}::bigint[])
      or check_id = any(select id from checks where case_id = any(${caseIds}::bigint[]))`.execute(transaction);
}

/** Versions of lists that were kept because these runs searched them are to be looked at again. */
export async function releaseListVersions(transaction: Transaction<Schema>, runs: RawBuilder<unknown>): Promise<void> {
  await sql`
    update watchlist_versions set kept = false
    from watchlists, (
      select distinct check_runs.organization_id, searched->>'list' as list, (searched->>'version')::int as version
      from case_runs join check_runs on check_runs.run_id = case_runs.id,
        json_array_elements(check_runs.screening->'searched') searched
      where ${runs}
    ) used
    where watchlist_versions.kept and watchlist_versions.number = used.version
      and watchlists.id = watchlist_versions.watchlist_id and watchlists.name = used.list
      and (watchlists.organization_id is null or watchlists.organization_id = used.organization_id)`.execute(
    transaction,
  );
}

/** Temporal is told of it afterwards; what is to be deleted there is written down here. @returns the endpoints' ids */
async function noteHistories(transaction: Transaction<Schema>, caseIds: number[]): Promise<number[]> {
  const { rows } = await sql<{ endpointId: number }>`
    with sent as (
      select id, organization_id, endpoint_id from webhook_deliveries where case_id = any(${caseIds}::bigint[])
    ), noted as (
      insert into histories_due (kind, object_id, organization_id)
      select 'case', id::text, organization_id from cases where id = any(${caseIds}::bigint[])
      union all
      select 'delivery', id, organization_id from sent
      on conflict do nothing
    )
    select distinct endpoint_id as "endpointId" from sent where endpoint_id is not null`.execute(transaction);
  return rows.map(({ endpointId }) => endpointId);
}

function eventOf({ id, organizationId, status, outcome, riskScore, deleteAfter }: DueCase) {
  const before = { status, outcome, risk_score: riskScore, delete_after: deleteAfter };
  return { organizationId, action: 'case.delete' as const, objectKind: 'case' as const, objectId: id, before };
}
