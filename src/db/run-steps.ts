import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import type { CheckType, Outcome } from '../domain/case/vocabulary.ts';
import type { AlongsideFacts, CustomerFacts } from '../domain/check/facts.ts';
import type { Verdict } from '../domain/check/verdict.ts';
import type { ModelReading } from '../domain/extraction/model-reading.ts';
import type { Screening } from '../domain/screening/screening.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { customerFacts } from './customer-snapshot.ts';
import type { CustomerSnapshot } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { checkRunRow, decryptCheckRun } from './decrypt-rows.ts';
import { json } from './json.ts';
import { NEED_NOT_LAST } from './need-not-last.ts';
import type { CheckRunsTable, StoredScreening } from './tables/cases.ts';

/** What decisions of this run are made with; stored, so that they can be recomputed. */
export interface RunVersions {
  /** Of the policy that is in force where the organization has none of its own. */
  shippedPolicyId: number;
  engine: string;
}

/** What is left to do for a case. */
export type Left =
  | {
      next: 'decide';
      runId: number;
      runNumber: number;
      checkIds: number[];
      /** Those of them that are decided once the others are; absent where there are none. */
      later?: number[];
      /** Those whose free text a language model reads first; absent where none is set up. */
      toRead?: number[];
    }
  | { next: 'deliver'; deliveryId: string }
  /** `decision`: how the case stands; null when there is no such case any more. */
  | { next: 'nothing'; decision: { outcome: Outcome; riskScore: number | null } | null };

/**
 * Begins the case's requested run, or finds what an interrupted execution left undone. Safe to repeat at any point:
 * a run is begun once, and its snapshot of customer, checks and versions is taken in the same statement, hence at one
 * instant.
 */
export async function beginRun(db: Database, caseId: number, versions: RunVersions): Promise<Left> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const row = await beginOrLook(db, caseId, versions);
    // Somebody else began the run while this waited for its row: what came of that shows only to a new statement.
    if (row?.outdated !== true) return whatIsLeft(row);
  }
  throw new Error(`the requested run of case ${caseId} does not begin`);
}

const MOST_LOOKS = 4;

async function beginOrLook(db: Database, caseId: number, versions: RunVersions): Promise<LeftRow | undefined> {
  const { rows } = await sql<LeftRow>`
    with begun as (
      update case_runs set
        status = 'RUNNING', started_at = now(), as_of = now(),
        policy_id = policy.id, policy_version = policy.version, engine_version = ${versions.engine},
        customer_snapshot = (
          select json_build_object(
            'fullName', customers.full_name,
            'customerType', customers.customer_type,
            'inputDetails', customers.input_details)
          from cases join customers on customers.id = cases.customer_id
          where cases.id = case_runs.case_id)
      from (
        select id, version from policies
        where id = ${versions.shippedPolicyId}
          or organization_id = (select organization_id from cases where cases.id = ${caseId})
        order by number desc nulls last limit 1
      ) policy
      where case_id = ${caseId} and status = 'REQUESTED'
      returning case_runs.id, organization_id, case_id, number
    ), snapshot as (
      insert into check_runs (run_id, check_id, organization_id, check_type, input_details)
      select begun.id, checks.id, checks.organization_id, checks.check_type, checks.input_details
      from begun join checks on checks.case_id = begun.case_id
      returning check_id, check_type
    )
    select
      coalesce(begun.id, running.id) as run_id,
      coalesce(begun.number, running.number) as run_number,
      open.check_ids, open.check_types,
      (select id from webhook_deliveries
        where case_id = cases.id and status = 'PENDING' and handed_over_at is null
        order by created_at limit 1) as delivery_id,
      cases.outcome, cases.risk_score,
      begun.id is null and exists (
        select from case_runs where case_id = cases.id and status = 'REQUESTED') as outdated,
      case when begun.id is not null then ${NEED_NOT_LAST} end
    from cases
      left join begun on true
      left join case_runs running on running.case_id = cases.id and running.status = 'RUNNING'
      cross join lateral (
        select array_agg(check_id order by check_id) as check_ids, array_agg(check_type order by check_id) as check_types
        from (
          select check_id, check_type from snapshot
          union all
          select check_id, check_type from check_runs where run_id = running.id and decided_at is null
        ) undecided
      ) open
    where cases.id = ${caseId}`.execute(db);
  return rows[0];
}

interface LeftRow {
  run_id: number | null;
  run_number: number | null;
  check_ids: number[] | null;
  check_types: CheckType[] | null;
  delivery_id: string | null;
  outcome: Outcome;
  risk_score: number | null;
  outdated: boolean;
}

function whatIsLeft(row: LeftRow | undefined): Left {
  if (!row) return { next: 'nothing', decision: null };
  const { run_id: runId, run_number: runNumber, delivery_id: deliveryId } = row;
  if (runId !== null && runNumber !== null) return { next: 'decide', runId, runNumber, ...undecidedChecks(row) };
  if (deliveryId !== null) return { next: 'deliver', deliveryId };
  return { next: 'nothing', decision: { outcome: row.outcome, riskScore: row.risk_score } };
}

/** XCH-5: a PEP check is decided with what the reports of the same case say, so after them. */
function undecidedChecks({ check_ids, check_types }: LeftRow): { checkIds: number[]; later?: number[] } {
  const [checkIds, types] = [check_ids ?? [], check_types ?? []];
  if (!types.includes('ADVERSE_MEDIA')) return { checkIds };
  const later = checkIds.filter((_, index) => types[index] === 'PEP');
  return later.length === 0 ? { checkIds } : { checkIds, later };
}

export interface CheckRunKey {
  runId: number;
  checkId: number;
}

/** A check's part of its run's snapshot. */
export interface CheckSnapshot {
  checkType: CheckType;
  inputDetails: unknown;
  customer: CustomerFacts;
  asOf: Date;
  organizationId: number;
  /** Null where the run began before policies were kept. */
  policyId: number | null;
  modelReading: ModelReading | null;
}

/**
 * Notes one more attempt at the check and loads what it is decided from.
 * @returns undefined when there is nothing to decide: the run is over or superseded, or the check has its verdict.
 */
export async function startCheck(db: Database, { runId, checkId }: CheckRunKey): Promise<CheckSnapshot | undefined> {
  const { rows } = await sql<{
    run_id: number;
    check_id: number;
    check_type: CheckType;
    input_details: Encrypted | null;
    customer_snapshot: CustomerSnapshot | null;
    customer_id: number;
    as_of: Date;
    organization_id: number;
    policy_id: number | null;
    model_reading: Encrypted | null;
  }>`
    update check_runs set attempts = attempts + 1, started_at = coalesce(check_runs.started_at, now())
    from case_runs join cases on cases.id = case_runs.case_id
    where run_id = ${runId} and check_id = ${checkId} and decided_at is null
      and case_runs.id = run_id and case_runs.status = 'RUNNING'
    returning run_id, check_id, check_type, input_details, customer_snapshot, customer_id, as_of,
      check_runs.organization_id, policy_id, model_reading, ${NEED_NOT_LAST}`.execute(db);
  const [stored] = rows;
  if (!stored) return undefined;
  const cipher = await cipherOf(db, stored.organization_id);
  const row = decryptCheckRun(cipher, stored);
  return {
    checkType: row.check_type,
    inputDetails: row.input_details,
    customer: customerFacts(cipher, stored) ?? NOBODY,
    asOf: row.as_of,
    organizationId: row.organization_id,
    policyId: row.policy_id,
    modelReading: row.model_reading,
  };
}

/** Whom a run has no snapshot of. */
export const NOBODY: CustomerFacts = { fullName: '', customerType: null, inputDetails: null };

/** A check that is decided, or that failed. */
interface SettledCheck extends CheckRunKey {
  organizationId: number;
}

/** Stores the verdict once: a second one, or one for a run that is no longer running, changes nothing. */
export async function storeVerdict(
  db: Database,
  key: SettledCheck,
  {
    verdict,
    screening,
    alongside,
  }: { verdict: Verdict; screening: Screening | null; alongside: AlongsideFacts | null },
): Promise<void> {
  const cipher = await cipherOf(db, key.organizationId);
  const row = checkRunRow({ run_id: key.runId, check_id: key.checkId });
  await settleCheck(db, key, {
    outcome: verdict.outcome,
    risk_score: verdict.riskScore,
    title: cipher.encrypt({ column: 'check_runs.title', row }, verdict.title),
    note: cipher.encrypt({ column: 'check_runs.note', row }, verdict.note),
    reasoning: cipher.encrypt({ column: 'check_runs.reasoning', row }, verdict.reasoning),
    hits: cipher.encryptJson({ column: 'check_runs.hits', row }, verdict.hits),
    questions: cipher.encryptJson({ column: 'check_runs.questions', row }, verdict.questions),
    not_understood: cipher.encryptJson({ column: 'check_runs.not_understood', row }, verdict.notUnderstood),
    screening: json(screening && storedScreening(screening)),
    alongside: json(alongside),
  });
}

function storedScreening({ searched, candidates, partial }: Screening): StoredScreening {
  return {
    searched: [...searched],
    entityIds: candidates.map(({ entityId }) => entityId),
    names: candidates.map(({ names }) => [...names]),
    partial,
  };
}

/** Stores that the check itself failed: ERROR, outcome PENDING, and what went wrong in words for the analyst. */
export async function storeFailure(db: Database, key: SettledCheck, failure: string): Promise<void> {
  const cipher = await cipherOf(db, key.organizationId);
  const row = checkRunRow({ run_id: key.runId, check_id: key.checkId });
  await settleCheck(db, key, {
    failure,
    title: cipher.encrypt({ column: 'check_runs.title', row }, 'Could not be decided'),
    note: cipher.encrypt({ column: 'check_runs.note', row }, failure),
    reasoning: cipher.encrypt({ column: 'check_runs.reasoning', row }, failure),
  });
}

async function settleCheck(
  db: Database,
  { runId, checkId }: CheckRunKey,
  values: Updateable<CheckRunsTable>,
): Promise<void> {
  await db
    .updateTable('check_runs')
    .set({ ...values, decided_at: sql<Date>`now()` })
    .where('run_id', '=', runId)
    .where('check_id', '=', checkId)
    .where('decided_at', 'is', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('case_runs').select('id').where('id', '=', runId).where('status', '=', 'RUNNING')),
    )
    .returning(NEED_NOT_LAST.as('need_not_last'))
    .execute();
}
