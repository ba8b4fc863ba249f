import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { CheckType, CustomerType, Outcome, RunStatus, Status } from '../domain/case/vocabulary.ts';
import type { CarriedDecision } from '../domain/check/carry-over.ts';
import type { CustomerFacts } from '../domain/check/facts.ts';
import type { Standing } from '../domain/check/human-decision.ts';
import { customerFacts } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { decryptCheckRun, decryptDecision } from './decrypt-rows.ts';
import { evidenceView } from './evidence-view.ts';
import type { CheckRunRow, EvidenceView } from './evidence-view.ts';
import type { CaseRunsTable, CheckDecisionsTable } from './tables/cases.ts';

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

/** What a person decided of a check, as it bears on a run. */
export interface HumanDecisionView {
  outcome: Outcome;
  note: string;
  /** Id of the user. */
  decided_by: number;
  decided_at: string;
  /** Number of the run that it was made on. */
  run: number;
  standing: Standing['kind'];
  /** What changed in the evidence since, where it lapsed. */
  changes: string[];
}

/** A check as one run decided it, with what it was decided from and by; the machine's verdict, and people's beside it. */
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
  evidence: EvidenceView;
  human_decisions: HumanDecisionView[];
}

/** The evidence of a check in one run, with the verdicts that rest on it. */
export interface CheckEvidenceView extends EvidenceView {
  machine: Pick<CheckRunView, 'status' | 'outcome' | 'risk_score' | 'title' | 'note' | 'reasoning'>;
  human_decisions: HumanDecisionView[];
}

/** A run, whole. `case` is the case as it was decided; null until then, and once one of its checks was deleted. */
export interface RunDetailView extends RunView {
  /** When the facts were taken that it decides from: ages and deadlines count from that day (UTC). Null until it begins. */
  as_of: string | null;
  /** The customer as they were then, whatever has changed since; null until it begins. */
  customer: { full_name: string; customer_type: CustomerType | null; input_details: unknown } | null;
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
    .innerJoin('cases', 'cases.id', 'case_runs.case_id')
    .where('case_runs.organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .where('number', '=', sql<number>`${number}::bigint`)
    .selectAll('case_runs')
    .select('cases.customer_id')
    .executeTakeFirst();
  if (!run) return undefined;
  const cipher = await cipherOf(db, organizationId);
  const checks = await db
    .selectFrom('check_runs')
    .where('organization_id', '=', organizationId)
    .where('run_id', '=', run.id)
    .orderBy('check_id')
    .selectAll()
    .execute();
  const decisions = await loadDecisions(db, { organizationId, runId: run.id });
  const customer = customerFacts(cipher, run);
  return {
    ...runView(run),
    as_of: iso(run.as_of),
    customer: customer && customerView(customer),
    case: cipher.decryptJson({ column: 'case_runs.case_snapshot', row: run.id }, run.case_snapshot),
    checks: checks.map((check) => {
      return checkRunView(run, decryptCheckRun(cipher, check), decisions.get(check.check_id) ?? []);
    }),
  };
}

/** The evidence of the check in the run asked for, else in its latest decided one; undefined where there is none. */
export async function loadEvidence(
  db: Queries,
  { organizationId, checkId, number }: { organizationId: number; checkId: number; number: number | undefined },
): Promise<CheckEvidenceView | undefined> {
  let matching = db
    .selectFrom('check_runs')
    .innerJoin('case_runs', 'case_runs.id', 'check_runs.run_id')
    .where('check_runs.organization_id', '=', organizationId)
    .where('check_runs.check_id', '=', checkId)
    .where('check_runs.decided_at', 'is not', null);
  matching =
    number === undefined
      ? matching.where('case_runs.status', 'in', ['COMPLETED', 'ERROR'])
      : matching.where('case_runs.number', '=', sql<number>`${number}::bigint`);
  const found = await matching.select('case_runs.id').orderBy('case_runs.number', 'desc').limit(1).executeTakeFirst();
  if (!found) return undefined;
  const [run, check, decisions] = await Promise.all([
    db.selectFrom('case_runs').where('id', '=', found.id).selectAll().executeTakeFirstOrThrow(),
    db
      .selectFrom('check_runs')
      .where('run_id', '=', found.id)
      .where('check_id', '=', checkId)
      .selectAll()
      .executeTakeFirstOrThrow(),
    loadDecisions(db, { organizationId, runId: found.id }),
  ]);
  const cipher = await cipherOf(db, organizationId);
  const view = checkRunView(run, decryptCheckRun(cipher, check), decisions.get(checkId) ?? []);
  const { status, outcome, risk_score, title, note, reasoning, evidence, human_decisions } = view;
  return { ...evidence, machine: { status, outcome, risk_score, title, note, reasoning }, human_decisions };
}

type DecisionRow = ReturnType<typeof decryptDecision<Selectable<CheckDecisionsTable>>>;

/** What people decided on the run itself, by check, the first first. */
async function loadDecisions(
  db: Queries,
  { organizationId, runId }: { organizationId: number; runId: number },
): Promise<Map<number, DecisionRow[]>> {
  const rows = await db
    .selectFrom('check_decisions')
    .where('organization_id', '=', organizationId)
    .where('run_id', '=', runId)
    .orderBy('id')
    .selectAll()
    .execute();
  const cipher = await cipherOf(db, organizationId);
  return Map.groupBy(
    rows.map((row) => decryptDecision(cipher, row)),
    (row) => row.check_id,
  );
}

type RunRow = Selectable<CaseRunsTable>;

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

function customerView({ fullName, customerType, inputDetails }: CustomerFacts): RunDetailView['customer'] {
  return { full_name: fullName, customer_type: customerType, input_details: inputDetails };
}

function checkRunView(run: RunRow, row: CheckRunRow, decisions: DecisionRow[]): CheckRunView {
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
    evidence: evidenceView(run, row),
    human_decisions: [
      ...(row.carried === null ? [] : [carriedView(row.carried)]),
      ...decisions.map((decision) => madeView(run, decision)),
    ],
  };
}

function carriedView({ decision: { outcome, note, userId, at, run }, standing }: CarriedDecision): HumanDecisionView {
  const changes = standing.kind === 'LAPSED' ? [...standing.changes] : [];
  return { outcome, note, decided_by: userId, decided_at: at, run, standing: standing.kind, changes };
}

function madeView({ number: run }: RunRow, { outcome, note, decided_by, decided_at }: DecisionRow): HumanDecisionView {
  return { outcome, note, decided_by, decided_at: decided_at.toISOString(), run, standing: 'MADE', changes: [] };
}

function checkRunStatus(row: CheckRunRow): Status {
  if (row.failure !== null) return 'ERROR';
  if (row.decided_at !== null) return 'COMPLETED';
  return row.started_at === null ? 'PENDING' : 'PROCESSING';
}

function iso(date: Date | null): string | null {
  return date?.toISOString() ?? null;
}
