import { sql } from 'kysely';
import type { ReviewedCheck } from '../domain/case/conclude-run.ts';
import type { Basis } from '../domain/check/evidence-changes.ts';
import type { CustomerFacts } from '../domain/check/facts.ts';
import type { Outcome } from '../domain/case/vocabulary.ts';
import type { HitVerdict, Question } from '../domain/check/verdict.ts';
import type { Queries } from './database.ts';

/**
 * For each check of the run that a person decided in an earlier one: their latest decision, what they had before them,
 * and what the run has. Of a run that is long over it gives the same as when it was concluded.
 */
export async function loadReviewedChecks(db: Queries, runId: number): Promise<ReviewedCheck[]> {
  const { rows } = await sql<DecisionRow & { now: BasisRow; before: BasisRow }>`
    select distinct on (made.check_id)
      made.check_id, made.outcome, made.note, made.decided_by, made.decided_at, basis_run.number,
      ${basis('now_check', 'now_run')} as now, ${basis('basis_check', 'basis_run')} as before
    from check_runs now_check
      join case_runs now_run on now_run.id = now_check.run_id
      join check_decisions made on made.check_id = now_check.check_id
      join case_runs basis_run on basis_run.id = made.run_id and basis_run.number < now_run.number
      join check_runs basis_check on basis_check.run_id = made.run_id and basis_check.check_id = made.check_id
    where now_check.run_id = ${runId}
    order by made.check_id, made.id desc`.execute(db);
  return rows.map((row) => ({
    checkId: row.check_id,
    now: basisOf(row.now),
    earlier: {
      decision: {
        outcome: row.outcome,
        note: row.note,
        userId: row.decided_by,
        at: row.decided_at.toISOString(),
        run: row.number,
      },
      basis: basisOf(row.before),
    },
  }));
}

interface DecisionRow {
  check_id: number;
  outcome: Outcome;
  note: string;
  decided_by: number;
  decided_at: Date;
  number: number;
}

interface BasisRow {
  failure: string | null;
  outcome: Outcome;
  riskScore: number | null;
  title: string | null;
  note: string | null;
  reasoning: string | null;
  hits: HitVerdict[] | null;
  questions: Question[] | null;
  notUnderstood: string[] | null;
  inputDetails: unknown;
  customer: CustomerFacts | null;
}

function basis(check: string, run: string) {
  const [checkRow, runRow] = [sql.id(check), sql.id(run)];
  return sql`json_build_object(
    'failure', ${checkRow}.failure, 'outcome', ${checkRow}.outcome, 'riskScore', ${checkRow}.risk_score,
    'title', ${checkRow}.title, 'note', ${checkRow}.note, 'reasoning', ${checkRow}.reasoning,
    'hits', ${checkRow}.hits, 'questions', ${checkRow}.questions, 'notUnderstood', ${checkRow}.not_understood,
    'inputDetails', ${checkRow}.input_details, 'customer', ${runRow}.customer_snapshot)`;
}

function basisOf({ failure, hits, questions, notUnderstood, customer, ...row }: BasisRow): Basis {
  return {
    ...row,
    failed: failure !== null,
    hits: hits ?? [],
    questions: questions ?? [],
    notUnderstood: notUnderstood ?? [],
    customer: customer ?? { fullName: '', customerType: null, inputDetails: null },
  };
}
