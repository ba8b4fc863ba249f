import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import type { RunConclusion, RunToConclude } from '../domain/case/conclude-run.ts';
import { insertingAuditEvent, systemOrigin } from './audit-events.ts';
import type { AuditEvent } from './audit-events.ts';
import { CUSTOMER_COLUMNS, caseView, checkRows } from './case-view.ts';
import { customerFacts } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Database, Queries } from './database.ts';
import { checkRunRow, decryptCheckRun } from './decrypt-rows.ts';
import type { DueDelivery } from './deliveries.ts';
import { loadReviewedChecks } from './earlier-decisions.ts';
import type { Cipher } from './encrypted-columns.ts';
import { json } from './json.ts';
import { LETTERHEAD, letterheadOf } from './letterhead.ts';
import { loadRunRows, runSource } from './receipt-sources.ts';
import type { RunRow, RunSource } from './receipt-sources.ts';
import { receiptHash, storingReceipt } from './receipts.ts';
import type { IssuedReceipt } from './receipts.ts';
import { NOBODY } from './run-steps.ts';
import type { Schema } from './schema.ts';
import type { StoredScreening } from './tables/cases.ts';

export interface CompleteRun {
  runId: number;
  /** Called once within the transaction, to read no more than the policy in it; null where none was kept. */
  conclude: (run: RunToConclude, policyId: number | null, transaction: Queries) => Promise<RunConclusion>;
  /** Makes the id of the delivery, if one is due. */
  newDeliveryId: () => string;
  /** Signs the receipt of what was decided. */
  issueReceipt: (run: RunSource) => IssuedReceipt;
}

/** The run had been completed or superseded before, or has undecided checks; nothing was changed. */
class NotToConcludeError extends Error {}

/**
 * The point of no return, all in one transaction: the run's decision, the case, and the webhook that is now due, its
 * body fixed. The case's lock is taken first, as a request for a run does: either supersedes the other wholly. What is
 * stored is read once, shown and hashed as it will be, and written in one statement.
 * @returns the delivery that is now due; null when there is none, when the run was over already, or when verdicts are
 * missing: those that a crash of the database took are found undecided, and decided again.
 */
export async function completeRun(
  db: Database,
  { runId, conclude, newDeliveryId, issueReceipt }: CompleteRun,
): Promise<DueDelivery | null> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const run = await lockRun(transaction, runId);
      const cipher = (await cipherOf(db, run.organization_id)).remembering();
      const row = await loadRun(transaction, runId);
      const reviewed = run.has_decisions ? await loadReviewedChecks(transaction, runId) : [];
      const toConclude = { ...asDecided(cipher, { run, row }), reviewed };
      const conclusion = await conclude(toConclude, run.policy_id, transaction);
      const isChanged = await storeCarried(transaction, { runId, cipher, carried: conclusion.carried });
      return await storeConclusion(transaction, {
        run,
        row: isChanged ? await loadRun(transaction, runId) : row,
        cipher,
        conclusion,
        deliveryId: run.webhook_url === null ? null : newDeliveryId(),
        issueReceipt,
      });
    });
  } catch (error) {
    if (error instanceof NotToConcludeError) return null;
    throw error;
  }
}

type LockedRun = Awaited<ReturnType<typeof lockRun>>;

/** The run and its case. Only the case is locked: whether the run is still running is found out when it is changed. */
async function lockRun(transaction: Transaction<Schema>, runId: number) {
  const run = await transaction
    .selectFrom('case_runs')
    .innerJoin('cases', 'cases.id', 'case_runs.case_id')
    .innerJoin('customers', 'customers.id', 'cases.customer_id')
    .innerJoin('organizations', 'organizations.id', 'case_runs.organization_id')
    .where('case_runs.id', '=', runId)
    .where('case_runs.status', '=', 'RUNNING')
    .selectAll('cases')
    .select([
      'case_runs.id as run_id',
      'case_runs.number',
      'case_runs.customer_snapshot',
      'case_runs.policy_id',
      sql<Date>`now()::timestamptz(3)`.as('now'),
      ...CUSTOMER_COLUMNS,
      ...LETTERHEAD,
      sql<boolean>`exists(select from check_decisions where check_decisions.case_id = cases.id)`.as('has_decisions'),
    ])
    .forUpdate('cases')
    .executeTakeFirst();
  if (!run) throw new NotToConcludeError();
  return run;
}

/** @throws NotToConcludeError while a check is undecided: no case is decided on part of its checks. */
async function loadRun(transaction: Transaction<Schema>, runId: number): Promise<RunRow> {
  const [row] = await loadRunRows(transaction, [runId]);
  if (!row || row.checks.some((check) => !check.isDecided)) throw new NotToConcludeError();
  return row;
}

function asDecided(cipher: Cipher, { run, row }: { run: LockedRun; row: RunRow }) {
  return {
    checks: row.checks.map(({ run_id, check_id, failure, outcome, riskScore, questions }) => ({
      checkId: check_id,
      failed: failure !== null,
      outcome,
      riskScore,
      questions: decryptCheckRun(cipher, { run_id, check_id, questions }).questions ?? [],
    })),
    customer: customerFacts(cipher, run) ?? NOBODY,
    letterhead: letterheadOf(run),
  };
}

/** @returns whether there was anything to store */
async function storeCarried(
  transaction: Transaction<Schema>,
  { runId, cipher, carried }: { runId: number; cipher: Cipher; carried: RunConclusion['carried'] },
): Promise<boolean> {
  for (const each of carried) {
    const row = checkRunRow({ run_id: runId, check_id: each.checkId });
    await transaction
      .updateTable('check_runs')
      .set({ carried: cipher.encryptJson({ column: 'check_runs.carried', row }, each.carried) })
      .where('run_id', '=', runId)
      .where('check_id', '=', each.checkId)
      .execute();
  }
  return carried.length > 0;
}

interface Concluded {
  run: LockedRun;
  row: RunRow;
  cipher: Cipher;
  conclusion: RunConclusion;
  deliveryId: string | null;
  issueReceipt: CompleteRun['issueReceipt'];
}

/**
 * Stores the decision with the run and the case; with the run the case as it now shows, which is the body of the
 * delivery, if one is due; and a receipt.
 * @throws NotToConcludeError when the run was superseded while its case's lock was waited for.
 */
async function storeConclusion(transaction: Transaction<Schema>, concluded: Concluded): Promise<DueDelivery | null> {
  const { run, row, cipher, conclusion, deliveryId, issueReceipt } = concluded;
  const { id: caseId, organization_id: organizationId, run_id: runId } = run;
  const { status, outcome, riskScore } = conclusion;
  const isOurs = run.rfi_given === null;
  const rfi = isOurs ? conclusion.rfi : null;
  const rfiFacts = json(isOurs ? letterheadOf(run) : null);
  const casesRfi = cipher.encrypt({ column: 'cases.rfi_written', row: caseId }, rfi);
  const runsRfi = cipher.encrypt({ column: 'case_runs.rfi_written', row: runId }, rfi);
  const listVersions = searchedVersions(row);

  const theCase = { ...run, status, outcome, risk_score: riskScore, rfi_written: casesRfi, updated_at: run.now };
  const checks = await checkRows(transaction, organizationId).where('checks.case_id', '=', caseId).execute();
  const body = JSON.stringify(caseView(cipher, theCase, checks));
  const decided = { status, outcome, riskScore, completedAt: run.now, listVersions };
  const source = runSource(cipher, { ...row, ...decided, rfi_written: runsRfi, rfi_facts: rfiFacts });
  const webhook = deliveryId === null ? null : { id: deliveryId, body };
  const receipt = issueReceipt({ ...source, theCase: body, webhook });

  const keptBody = cipher.encryptJsonText({ column: 'case_runs.case_snapshot', row: runId }, body);
  const { rows } = await sql`
    with decided as (
      update case_runs set
        status = ${status}, outcome = ${outcome}, risk_score = ${riskScore}, rfi_written = ${runsRfi}, completed_at = now(),
        rfi_facts = ${rfiFacts}::json, list_versions = ${json(listVersions)}::json, case_snapshot = ${keptBody}::json
      where id = ${runId} and status = 'RUNNING'
      returning id
    ),
    standing as (
      update cases set
        status = ${status}, outcome = ${outcome}, risk_score = ${riskScore}, rfi_written = ${casesRfi}, updated_at = now()
      where id = ${caseId}
    ),
    ${storingReceipt(cipher, receipt)},
    noted as (${insertingAuditEvent(concludedEvent(source, receiptHash(receipt)))}),
    due as (${insertingDelivery(concluded, body)})
    select from decided`.execute(transaction);
  if (rows.length === 0) throw new NotToConcludeError();
  return deliveryId === null || run.webhook_url === null ? null : { deliveryId, organizationId, url: run.webhook_url };
}

function insertingDelivery({ run, cipher, deliveryId }: Concluded, body: string): RawBuilder<unknown> {
  const id = deliveryId ?? '';
  const sent = cipher.encrypt({ column: 'webhook_deliveries.body', row: id }, deliveryId === null ? null : body);
  return sql`
    insert into webhook_deliveries (id, organization_id, case_id, run_id, run_number, url, body, next_attempt_at)
    select ${id}, ${run.organization_id}, ${run.id}, ${run.run_id}, ${run.number}, ${run.webhook_url}, ${sent}, now()
    where ${deliveryId !== null}::boolean`;
}

/** The version of each list that a check of the run was held against; the newest where an import came between two. */
function searchedVersions({ checks }: RunRow): Record<string, string> {
  const searched = checks.flatMap(({ screening }) =>
    screening === null ? [] : (JSON.parse(screening) as StoredScreening).searched,
  );
  const inOrder = searched.toSorted((a, b) => a.version - b.version);
  return Object.fromEntries(inOrder.map(({ list, version }) => [list, String(version)]));
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
