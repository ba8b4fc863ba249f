import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ReviewedCheck, RunConclusion } from '../domain/case/conclude-run.ts';
import type { Verdict } from '../domain/check/verdict.ts';
import type { CheckOfRun, RunFacts } from '../domain/runs/recompute-run.ts';
import type { Candidate, Screening } from '../domain/screening/screening.ts';
import { customerFacts } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { decryptCheckRun } from './decrypt-rows.ts';
import { loadReviewedChecks } from './earlier-decisions.ts';
import type { Cipher } from './encrypted-columns.ts';
import { NOBODY } from './run-steps.ts';
import type { CaseRunsTable, CheckRunsTable, StoredScreening } from './tables/cases.ts';

/** Runs read at once: few enough that even ones with much input need little memory. */
const BATCH = 50;

/** A concluded run: what it was decided from and by, and what was decided. */
export interface PastRun {
  caseId: number;
  number: number;
  organizationId: number;
  engine: string | null;
  /** Null where the run began before policies were kept. */
  policyId: number | null;
  policyVersion: string | null;
  facts: RunFacts;
  /** Entries of watchlists that it was held against, and that are no longer kept. */
  lostEntries: number;
  /** A check that its decision tells of was deleted since. */
  lostChecks: boolean;
  /** In the order of the checks; null where the check failed. */
  verdicts: (Verdict | null)[];
  conclusion: RunConclusion;
}

export interface PastRunFilters {
  organizationId?: number | undefined;
  /** Concluded then or later. */
  from?: Date | undefined;
  /** Concluded before then. */
  before?: Date | undefined;
}

/** How many runs `pastRuns` goes through. */
export async function countPastRuns(db: Database, filters: PastRunFilters): Promise<number> {
  const { count } = await matching(db, filters)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Concluded runs, the oldest first, a batch at a time. */
export async function* pastRuns(db: Database, filters: PastRunFilters): AsyncGenerator<PastRun> {
  for (let last = 0; ;) {
    const runs = await matching(db, filters)
      .where('case_runs.id', '>', last)
      .orderBy('case_runs.id')
      .limit(BATCH)
      .selectAll()
      .execute();
    const newest = runs.at(-1);
    if (newest === undefined) return;
    yield* await readRuns(db, runs);
    last = newest.id;
  }
}

/** Undefined where the organization has no such run, or it was not concluded. */
export async function findPastRun(
  db: Database,
  { organizationId, caseId, number }: { organizationId: number; caseId: number; number: number },
): Promise<PastRun | undefined> {
  const runs = await matching(db, { organizationId })
    .where('case_id', '=', caseId)
    .where('number', '=', sql<number>`${number}::bigint`)
    .selectAll()
    .execute();
  return runs.length === 0 ? undefined : (await readRuns(db, runs))[0];
}

function matching(db: Database, { organizationId, from, before }: PastRunFilters) {
  let query = db.selectFrom('case_runs').where('status', 'in', ['COMPLETED', 'ERROR']);
  if (organizationId !== undefined) query = query.where('organization_id', '=', organizationId);
  if (from !== undefined) query = query.where('completed_at', '>=', from);
  if (before !== undefined) query = query.where('completed_at', '<', before);
  return query;
}

type RunRow = Selectable<CaseRunsTable>;
type CheckRow = ReturnType<typeof decryptCheckRun<Selectable<CheckRunsTable>>>;

async function readRuns(db: Database, runs: readonly RunRow[]): Promise<PastRun[]> {
  const ids = runs.map(({ id }) => id);
  const rows = await db.selectFrom('check_runs').where('run_id', 'in', ids).orderBy('check_id').selectAll().execute();
  const entries = await readEntries(
    db,
    rows.flatMap(({ screening }) => screening?.entityIds ?? []),
  );
  const checks = Map.groupBy(rows, (row) => row.run_id);
  const customers = await customersOf(db, runs);
  const decided = await db
    .selectFrom('check_decisions')
    .where(
      'case_id',
      'in',
      runs.map((run) => run.case_id),
    )
    .select('case_id')
    .execute();
  const reviewedCases = new Set(decided.map((row) => row.case_id));
  const past = runs.map(async (run) => {
    const reviewed = reviewedCases.has(run.case_id) ? await loadReviewedChecks(db, run.id) : [];
    const cipher = await cipherOf(db, run.organization_id);
    const decrypted = (checks.get(run.id) ?? []).map((row) => decryptCheckRun(cipher, row));
    const customerId = customers.get(run.case_id) ?? NaN;
    return pastRun(run, { cipher, customerId, rows: decrypted, entries, reviewed });
  });
  return Promise.all(past);
}

/** Ids of customers, by those of their cases. */
async function customersOf(db: Database, runs: readonly RunRow[]): Promise<ReadonlyMap<number, number>> {
  const ids = runs.map((run) => run.case_id);
  const rows = await db.selectFrom('cases').where('id', 'in', ids).select(['id', 'customer_id']).execute();
  return new Map(rows.map((row) => [row.id, row.customer_id]));
}

type Entries = ReadonlyMap<number, Pick<Candidate, 'entityId' | 'list' | 'entity'>>;

async function readEntries(db: Database, ids: readonly number[]): Promise<Entries> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('watchlist_entities')
    .innerJoin('watchlists', 'watchlists.id', 'watchlist_entities.watchlist_id')
    .where('watchlist_entities.id', 'in', [...new Set(ids)])
    .select(['watchlist_entities.id as entityId', 'watchlists.name as list', 'watchlist_entities.entity'])
    .execute();
  return new Map(rows.map((row) => [row.entityId, row]));
}

interface Kept {
  cipher: Cipher;
  customerId: number;
  rows: readonly CheckRow[];
  entries: Entries;
  reviewed: ReviewedCheck[];
}

function pastRun(run: RunRow, { cipher, customerId, rows, entries, reviewed }: Kept): PastRun {
  const used = rows.flatMap(({ screening }) => screening?.entityIds ?? []);
  return {
    caseId: run.case_id,
    number: run.number,
    organizationId: run.organization_id,
    engine: run.engine_version,
    policyId: run.policy_id,
    policyVersion: run.policy_version,
    facts: {
      customer: customerFacts(cipher, { ...run, customer_id: customerId }) ?? NOBODY,
      asOf: run.as_of?.toISOString().slice(0, 10) ?? '',
      letterhead: run.rfi_facts,
      checks: rows.map((row) => checkOfRun(row, entries)),
      reviewed,
    },
    lostEntries: used.filter((id) => !entries.has(id)).length,
    lostChecks: run.case_snapshot === null,
    verdicts: rows.map(verdictOf),
    conclusion: {
      status: run.status === 'ERROR' ? 'ERROR' : 'COMPLETED',
      outcome: run.outcome,
      riskScore: run.risk_score,
      rfi: cipher.decrypt({ column: 'case_runs.rfi_written', row: run.id }, run.rfi_written),
      carried: rows.flatMap((row) => (row.carried === null ? [] : [{ checkId: row.check_id, carried: row.carried }])),
    },
  };
}

function checkOfRun(row: CheckRow, entries: Entries): CheckOfRun {
  return {
    checkId: row.check_id,
    checkType: row.check_type,
    inputDetails: row.input_details,
    screening: row.screening && screeningOf(row.screening, entries),
    alongside: row.alongside,
    modelReading: row.model_reading,
  };
}

function screeningOf({ searched, entityIds, names, partial }: StoredScreening, entries: Entries): Screening {
  const candidates = entityIds.flatMap((id, index): Candidate[] => {
    const entry = entries.get(id);
    return entry ? [{ ...entry, names: names[index] ?? [] }] : [];
  });
  return { searched, candidates, partial };
}

function verdictOf(row: CheckRow): Verdict | null {
  if (row.failure !== null) return null;
  return {
    outcome: row.outcome,
    riskScore: row.risk_score,
    title: row.title ?? '',
    note: row.note ?? '',
    reasoning: row.reasoning ?? '',
    hits: row.hits ?? [],
    questions: row.questions ?? [],
    notUnderstood: row.not_understood ?? [],
  };
}
