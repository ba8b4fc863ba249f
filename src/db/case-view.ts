import type { CheckType, CustomerType, Outcome, Status } from '../domain/case/vocabulary.ts';
import type { CarriedDecision } from '../domain/check/carry-over.ts';
import type { ShownVerdict } from '../domain/check/human-decision.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { decryptCheckRun } from './decrypt-rows.ts';
import type { Cipher } from './encrypted-columns.ts';

/** A check as every answer and webhook shows it; see the contract's section "Case". */
export interface CheckView {
  id: number;
  risk_score: number | null;
  title: string | null;
  note: string | null;
  reasoning: string | null;
  outcome: Outcome;
  status: Status;
  created_at: string;
  updated_at: string;
  input_details: unknown;
  check_type: CheckType;
  delete_after: number;
}

/** A case as every answer and webhook shows it; see the contract's section "Case". */
export interface CaseView {
  id: number;
  customer: { id: number; full_name: string; external_id: string | null; customer_type: CustomerType | null };
  notes: string | null;
  risk_score: number | null;
  outcome: Outcome;
  status: Status;
  created_at: string;
  updated_at: string;
  checks: CheckView[];
  webhook_url: string | null;
  delete_after: number;
  rfi: string | null;
}

/** Undefined when the organization has no such case. */
export async function loadCaseView(
  db: Queries,
  { organizationId, caseId }: { organizationId: number; caseId: number },
): Promise<CaseView | undefined> {
  const [view] = await loadCaseViews(db, { organizationId, caseIds: [caseId] });
  return view;
}

/** The organization's cases among these ids, in the order of the ids. */
export async function loadCaseViews(
  db: Queries,
  { organizationId, caseIds }: { organizationId: number; caseIds: number[] },
): Promise<CaseView[]> {
  if (caseIds.length === 0) return [];
  const cases = await caseRows(db)
    .where('cases.organization_id', '=', organizationId)
    .where('cases.id', 'in', caseIds)
    .execute();
  const rows = await checkRows(db, organizationId).where('checks.case_id', 'in', caseIds).execute();
  const cipher = await cipherOf(db, organizationId);
  const checks = Map.groupBy(rows, (row) => row.case_id);
  const byId = new Map(cases.map((row) => [row.id, caseView(cipher, row, checks.get(row.id) ?? [])]));
  return caseIds.flatMap((id) => byId.get(id) ?? []);
}

function caseRows(db: Queries) {
  return db
    .selectFrom('cases')
    .innerJoin('customers', 'customers.id', 'cases.customer_id')
    .selectAll('cases')
    .select(CUSTOMER_COLUMNS);
}

/** What a case shows of its customer. */
export const CUSTOMER_COLUMNS = ['customers.full_name', 'customers.external_id', 'customers.customer_type'] as const;

type CaseRow = Awaited<ReturnType<ReturnType<typeof caseRows>['execute']>>[number];

/** The case as these rows say. */
export function caseView(cipher: Cipher, row: CaseRow, checks: readonly CheckRow[]): CaseView {
  return {
    id: row.id,
    customer: {
      id: row.customer_id,
      full_name: cipher.decrypt({ column: 'customers.full_name', row: row.customer_id }, row.full_name),
      external_id: row.external_id,
      customer_type: row.customer_type,
    },
    notes: cipher.decrypt({ column: 'cases.notes', row: row.id }, row.notes),
    risk_score: row.risk_score,
    outcome: row.outcome,
    status: row.status,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    checks: checks.map((check) => checkView(cipher, check)),
    webhook_url: row.webhook_url,
    delete_after: row.delete_after,
    rfi:
      cipher.decrypt({ column: 'cases.rfi_given', row: row.id }, row.rfi_given) ??
      cipher.decrypt({ column: 'cases.rfi_written', row: row.id }, row.rfi_written),
  };
}

/** The organization's checks among these ids, in the order of the ids. */
export async function loadCheckViews(
  db: Queries,
  { organizationId, checkIds }: { organizationId: number; checkIds: number[] },
): Promise<CheckView[]> {
  if (checkIds.length === 0) return [];
  const rows = await checkRows(db, organizationId).where('checks.id', 'in', checkIds).execute();
  const cipher = await cipherOf(db, organizationId);
  const byId = new Map(rows.map((row) => [row.check_id, checkView(cipher, row)]));
  return checkIds.flatMap((id) => byId.get(id) ?? []);
}

/**
 * A check's state is that of its case's latest run, with what people decided on it: nothing of a decision is kept on the
 * check itself.
 */
export function checkRows(db: Queries, organizationId: number) {
  return db
    .selectFrom('checks')
    .innerJoin('cases', 'cases.id', 'checks.case_id')
    .leftJoin('case_runs', (join) =>
      join.onRef('case_runs.case_id', '=', 'cases.id').onRef('case_runs.number', '=', 'cases.run_number'),
    )
    .leftJoin('check_runs', (join) =>
      join.onRef('check_runs.run_id', '=', 'case_runs.id').onRef('check_runs.check_id', '=', 'checks.id'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('check_decisions')
          .whereRef('check_decisions.check_id', '=', 'check_runs.check_id')
          .whereRef('check_decisions.run_id', '=', 'check_runs.run_id')
          .select(['check_decisions.id', 'check_decisions.shown', 'check_decisions.decided_at as human_decided_at'])
          .orderBy('check_decisions.id', 'desc')
          .limit(1)
          .as('decision'),
      (join) => join.onTrue(),
    )
    .where('checks.organization_id', '=', organizationId)
    .orderBy('checks.id')
    .select([
      'checks.id as check_id',
      'checks.case_id',
      'checks.check_type',
      'checks.input_details',
      'checks.delete_after',
      'checks.created_at',
      'checks.updated_at',
      'case_runs.status as run_status',
      'case_runs.requested_at',
      'check_runs.run_id',
      'check_runs.decided_at',
      'check_runs.failure',
      'check_runs.risk_score',
      'check_runs.outcome',
      'check_runs.title',
      'check_runs.note',
      'check_runs.reasoning',
      'check_runs.carried',
      'decision.id as decision_id',
      'decision.shown',
      'decision.human_decided_at',
    ]);
}

type CheckRow = Awaited<ReturnType<ReturnType<typeof checkRows>['execute']>>[number];

function checkView(cipher: Cipher, stored: CheckRow): CheckView {
  const row = decryptCheckRun(cipher, stored);
  const human = shownOf(cipher, stored) ?? row.carried?.shown;
  return {
    id: row.check_id,
    risk_score: human ? human.riskScore : row.risk_score,
    title: human ? human.title : row.title,
    note: human ? human.note : row.note,
    reasoning: human ? human.reasoning : row.reasoning,
    outcome: human?.outcome ?? row.outcome ?? 'PENDING',
    status: checkStatus({ ...stored, carried: row.carried }),
    created_at: row.created_at.toISOString(),
    updated_at: latest(row.updated_at, row.requested_at, row.decided_at, row.human_decided_at).toISOString(),
    input_details: row.input_details,
    check_type: row.check_type,
    delete_after: row.delete_after,
  };
}

function shownOf(cipher: Cipher, { decision_id: row, shown }: CheckRow): ShownVerdict | null {
  return row === null ? null : (cipher.decryptJson({ column: 'check_decisions.shown', row }, shown) as ShownVerdict);
}

function checkStatus(row: Omit<CheckRow, 'carried'> & { carried: CarriedDecision | null }): Status {
  if (row.run_status === 'REQUESTED') return 'PROCESSING';
  if (row.run_id === null) return 'PENDING';
  if (row.decided_at === null) return 'PROCESSING';
  const isByPerson = row.shown !== null || row.carried?.standing.kind === 'CARRIED_OVER';
  return row.failure === null || isByPerson ? 'COMPLETED' : 'ERROR';
}

function latest(...dates: (Date | null)[]): Date {
  return new Date(Math.max(...dates.map((date) => date?.getTime() ?? 0)));
}
