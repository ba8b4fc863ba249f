import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { RunConclusion, RunToConclude } from '../domain/case/conclude-run.ts';
import { insertingAuditEvent, systemOrigin } from './audit-events.ts';
import type { AuditEvent } from './audit-events.ts';
import { loadCaseView } from './case-view.ts';
import { customerFacts } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Database, Queries } from './database.ts';
import { checkRunRow, decryptCheckRun } from './decrypt-rows.ts';
import type { Cipher } from './encrypted-columns.ts';
import { loadReviewedChecks } from './earlier-decisions.ts';
import { json } from './json.ts';
import { LETTERHEAD, letterheadOf } from './letterhead.ts';
import { loadRunSources } from './receipt-sources.ts';
import type { RunSource } from './receipt-sources.ts';
import { receiptHash, storingReceipt } from './receipts.ts';
import type { IssuedReceipt } from './receipts.ts';
import { NOBODY } from './run-steps.ts';
import type { Schema } from './schema.ts';

export interface CompleteRun {
  runId: number;
  /** Called once within the transaction, to read no more than the policy in it; null where none was kept. */
  conclude: (run: RunToConclude, policyId: number | null, transaction: Queries) => Promise<RunConclusion>;
  /** Makes the id of the delivery, if one is due. */
  newDeliveryId: () => string;
  /** Signs the receipt of what was decided. */
  issueReceipt: (run: RunSource) => IssuedReceipt;
}

/** The run had been completed or superseded before; nothing was changed. */
class RunOverError extends Error {}

/**
 * The point of no return, all in one transaction: the run's decision, the case, and the webhook that is now due, its
 * body fixed. The case's lock is taken first, as a request for a run does: either supersedes the other wholly.
 * @returns the delivery that is now due; null when there is none, or when the run was over already.
 */
export async function completeRun(
  db: Database,
  { runId, conclude, newDeliveryId, issueReceipt }: CompleteRun,
): Promise<string | null> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const run = await lockRun(transaction, runId);
      const cipher = await cipherOf(db, run.organization_id);
      const checks = await loadDecidedChecks(transaction, runId);
      const decided = {
        checks: checks.map((row) => ({
          checkId: row.check_id,
          failed: row.failure !== null,
          outcome: row.outcome,
          riskScore: row.risk_score,
          questions: decryptCheckRun(cipher, row).questions ?? [],
        })),
        reviewed: run.has_decisions ? await loadReviewedChecks(transaction, runId) : [],
        customer: customerFacts(cipher, run) ?? NOBODY,
        letterhead: letterheadOf(run),
      };
      const conclusion = await conclude(decided, run.policy_id, transaction);
      await storeDecision(transaction, { run, cipher, conclusion });
      const deliveryId = run.webhook_url === null ? null : newDeliveryId();
      return fixOutcome(transaction, { run, cipher, deliveryId, issueReceipt });
    });
  } catch (error) {
    if (error instanceof RunOverError) return null;
    throw error;
  }
}

type LockedRun = Awaited<ReturnType<typeof lockRun>>;

/** Only the case is locked: whether the run is still running is found out when it is changed. */
async function lockRun(transaction: Transaction<Schema>, runId: number) {
  const run = await transaction
    .selectFrom('case_runs')
    .innerJoin('cases', 'cases.id', 'case_runs.case_id')
    .innerJoin('organizations', 'organizations.id', 'case_runs.organization_id')
    .where('case_runs.id', '=', runId)
    .where('case_runs.status', '=', 'RUNNING')
    .select([
      'case_runs.id',
      'case_runs.number',
      'case_runs.case_id',
      'case_runs.organization_id',
      'case_runs.customer_snapshot',
      'case_runs.policy_id',
      'cases.customer_id',
      'cases.webhook_url',
      sql<boolean>`cases.rfi_given is not null`.as('has_rfi'),
      ...LETTERHEAD,
      sql<boolean>`exists(select from check_decisions where check_decisions.case_id = cases.id)`.as('has_decisions'),
    ])
    .forUpdate('cases')
    .executeTakeFirst();
  if (!run) throw new RunOverError();
  return run;
}

/** @throws an Error while a check is undecided: no case is decided on part of its checks. */
async function loadDecidedChecks(transaction: Transaction<Schema>, runId: number) {
  const rows = await transaction
    .selectFrom('check_runs')
    .select(['run_id', 'check_id', 'decided_at', 'failure', 'outcome', 'risk_score', 'questions'])
    .where('run_id', '=', runId)
    .orderBy('check_id')
    .execute();
  const undecided = rows.filter((row) => row.decided_at === null);
  if (undecided.length > 0) throw new Error(`run ${runId} has ${undecided.length} undecided checks`);
  return rows;
}

/** @throws RunOverError when the run was superseded while its case's lock was waited for. */
async function storeDecision(
  transaction: Transaction<Schema>,
  { run, cipher, conclusion }: { run: LockedRun; cipher: Cipher; conclusion: RunConclusion },
): Promise<void> {
  const { status, outcome, riskScore, carried } = conclusion;
  const isOurs = !run.has_rfi;
  const rfi = isOurs ? conclusion.rfi : null;
  const runsRfi = cipher.encrypt({ column: 'case_runs.rfi_written', row: run.id }, rfi);
  const casesRfi = cipher.encrypt({ column: 'cases.rfi_written', row: run.case_id }, rfi);
  const stored = await sql`
    with decided as (
      update case_runs set
        status = ${status}, outcome = ${outcome}, risk_score = ${riskScore}, rfi_written = ${runsRfi}, completed_at = now(),
        rfi_facts = ${json(isOurs ? letterheadOf(run) : null)}::json, list_versions = ${searchedVersions(run.id)}
      where id = ${run.id} and status = 'RUNNING'
      returning case_id
    )
    update cases set
      status = ${status}, outcome = ${outcome}, risk_score = ${riskScore}, rfi_written = ${casesRfi}, updated_at = now()
    from decided where cases.id = decided.case_id`.execute(transaction);
  if (stored.numAffectedRows !== 1n) throw new RunOverError();
  for (const each of carried) {
    const row = checkRunRow({ run_id: run.id, check_id: each.checkId });
    await transaction
      .updateTable('check_runs')
      .set({ carried: cipher.encryptJson({ column: 'check_runs.carried', row }, each.carried) })
      .where('run_id', '=', run.id)
      .where('check_id', '=', each.checkId)
      .execute();
  }
}

/** The version of each list that a check of the run was held against; the newest where an import came between two. */
function searchedVersions(runId: number) {
  return sql`(
    select coalesce(json_object_agg(list, version), '{}') from (
      select searched->>'list' as list, max((searched->>'version')::int)::text as version
      from check_runs, json_array_elements(screening->'searched') searched
      where run_id = ${runId} group by 1) versions)`;
}

interface FixedOutcome {
  run: LockedRun;
  cipher: Cipher;
  deliveryId: string | null;
  issueReceipt: CompleteRun['issueReceipt'];
}

/** Keeps the case as it now shows with its run, as the body of the delivery, if one is due, and with a receipt. */
async function fixOutcome(
  transaction: Transaction<Schema>,
  { run, cipher, deliveryId, issueReceipt }: FixedOutcome,
): Promise<string | null> {
  const { case_id: caseId, organization_id: organizationId } = run;
  const body = JSON.stringify(await loadCaseView(transaction, { organizationId, caseId }));
  const [source] = await loadRunSources(transaction, [run.id]);
  if (!source) throw new RunOverError();
  const webhook = deliveryId === null ? null : { id: deliveryId, body };
  const receipt = issueReceipt({ ...source, theCase: body, webhook });
  const keptBody = cipher.encryptJsonText({ column: 'case_runs.case_snapshot', row: run.id }, body);
  const sentBody = cipher.encrypt(
    { column: 'webhook_deliveries.body', row: deliveryId ?? '' },
    deliveryId === null ? null : body,
  );
  await sql`
    with kept as (update case_runs set case_snapshot = ${keptBody}::json where id = ${run.id}),
    ${storingReceipt(cipher, receipt)},
    noted as (${insertingAuditEvent(concludedEvent(source, receiptHash(receipt)))})
    insert into webhook_deliveries
      (id, organization_id, case_id, run_id, run_number, url, body, next_attempt_at)
    select ${deliveryId}, ${organizationId}, ${caseId}, ${run.id}, ${run.number}, ${run.webhook_url}, ${sentBody}, now()
    where ${deliveryId}::text is not null`.execute(transaction);
  return deliveryId;
}

function concludedEvent(
  { organizationId, caseId, number, outcome, riskScore }: RunSource,
  receipt: string,
): AuditEvent {
  return {
    ...systemOrigin(organizationId),
    action: 'case.conclude',
    object: { kind: 'case', id: caseId },
    before: null,
    after: { run: number, outcome, risk_score: riskScore, receipt },
  };
}
