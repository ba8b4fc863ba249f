import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { CheckType, Outcome, RunStatus, Status } from '../domain/case/vocabulary.ts';
import type { EvidenceItem, HitVerdict } from '../domain/check/verdict.ts';
import type { Queries } from './database.ts';
import type { CaseRunsTable, CheckRunsTable } from './schema.ts';

/** A run as the list of a case's runs shows it. */
export interface RunView {
  number: number;
  status: RunStatus;
  outcome: Outcome;
  risk_score: number | null;
  requested_at: string;
  started_at: string | null;
  completed_at: string | null;
  superseded_by: number | null;
  policy_version: string | null;
  list_versions: Record<string, string> | null;
}

interface EvidenceItemView extends Omit<EvidenceItem, 'customerValue' | 'alertValue'> {
  customer_value: string | null;
  alert_value: string | null;
}

interface HitView extends Omit<HitVerdict, 'evidence'> {
  evidence: EvidenceItemView[];
}

/** A check as one run decided it, with what it was decided from and by. */
interface CheckRunView {
  id: number;
  check_type: CheckType;
  input_details: unknown;
  status: Status;
  outcome: Outcome;
  risk_score: number | null;
  title: string | null;
  note: string | null;
  reasoning: string | null;
  attempts: number;
  started_at: string | null;
  decided_at: string | null;
  evidence: {
    run: number;
    hits: HitView[];
    not_understood: string[];
    versions: { engine: string | null; policy: string | null; lists: Record<string, string> | null };
  };
}

/** A run, whole. `case` is the case as it was decided; null until then. */
export interface RunDetailView extends RunView {
  case: unknown;
  checks: CheckRunView[];
}

interface CaseRef {
  organizationId: number;
  caseId: number;
}

/** All runs of the case, newest first. */
export async function loadRunViews(db: Queries, { organizationId, caseId }: CaseRef): Promise<RunView[]> {
  const rows = await db
    .selectFrom('case_runs')
    .where('organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .selectAll()
    .execute();
  return rows.map(runView);
}

/** Undefined when the organization has no such run. */
export async function loadRunDetail(
  db: Queries,
  { organizationId, caseId, number }: CaseRef & { number: number },
): Promise<RunDetailView | undefined> {
  const run = await db
    .selectFrom('case_runs')
    .where('organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .where('number', '=', sql<number>`${number}::bigint`)
    .selectAll()
    .executeTakeFirst();
  if (!run) return undefined;
  const checks = await db
    .selectFrom('check_runs')
    .where('organization_id', '=', organizationId)
    .where('run_id', '=', run.id)
    .orderBy('check_id')
    .selectAll()
    .execute();
  return { ...runView(run), case: run.case_snapshot, checks: checks.map((check) => checkRunView(run, check)) };
}

type RunRow = Selectable<CaseRunsTable>;
type CheckRunRow = Selectable<CheckRunsTable>;

function runView(row: RunRow): RunView {
  return {
    number: row.number,
    status: row.status,
    outcome: row.outcome,
    risk_score: row.risk_score,
    requested_at: row.requested_at.toISOString(),
    started_at: iso(row.started_at),
    completed_at: iso(row.completed_at),
    superseded_by: row.superseded_by,
    policy_version: row.policy_version,
    list_versions: row.list_versions,
  };
}

function checkRunView(run: RunRow, row: CheckRunRow): CheckRunView {
  return {
    id: row.check_id,
    check_type: row.check_type,
    input_details: row.input_details,
    status: checkRunStatus(row),
    outcome: row.outcome,
    risk_score: row.risk_score,
    title: row.title,
    note: row.note,
    reasoning: row.reasoning,
    attempts: row.attempts,
    started_at: iso(row.started_at),
    decided_at: iso(row.decided_at),
    evidence: {
      run: run.number,
      hits: (row.hits ?? []).map(hitView),
      not_understood: row.not_understood ?? [],
      versions: { engine: run.engine_version, policy: run.policy_version, lists: run.list_versions },
    },
  };
}

function checkRunStatus(row: CheckRunRow): Status {
  if (row.failure !== null) return 'ERROR';
  if (row.decided_at !== null) return 'COMPLETED';
  return row.started_at === null ? 'PENDING' : 'PROCESSING';
}

function hitView({ evidence, ...hit }: HitVerdict): HitView {
  return {
    ...hit,
    evidence: evidence.map(({ customerValue, alertValue, ...item }) => ({
      ...item,
      customer_value: customerValue,
      alert_value: alertValue,
    })),
  };
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
