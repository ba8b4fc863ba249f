import { sql } from 'kysely';
import type { ReviewedCheck } from '../domain/case/conclude-run.ts';
import type { Basis } from '../domain/check/evidence-changes.ts';
import type { Outcome } from '../domain/case/vocabulary.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { customerFacts } from './customer-snapshot.ts';
import type { CustomerSnapshot } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { decryptCheckRun, decryptDecision } from './decrypt-rows.ts';
import type { Cipher } from './encrypted-columns.ts';
import { NOBODY } from './run-steps.ts';

/**
 * For each check of the run that a person decided in an earlier one: their latest decision, what they had before them,
 * and what the run has. Of a run that is long over it gives the same as when it was concluded.
 */
export async function loadReviewedChecks(db: Queries, runId: number): Promise<ReviewedCheck[]> {
  const { rows } = await sql<DecisionRow & { now: BasisRow; before: BasisRow }>`
    select distinct on (made.check_id)
      made.id, made.organization_id, made.check_id, made.outcome, made.note, made.decided_by, made.decided_at, basis_run.number,
      cases.customer_id,
      ${basis('now_check', 'now_run')} as now, ${basis('basis_check', 'basis_run')} as before
    from check_runs now_check
      join case_runs now_run on now_run.id = now_check.run_id
      join cases on cases.id = now_run.case_id
      join check_decisions made on made.check_id = now_check.check_id
      join case_runs basis_run on basis_run.id = made.run_id and basis_run.number < now_run.number
      join check_runs basis_check on basis_check.run_id = made.run_id and basis_check.check_id = made.check_id
    where now_check.run_id = ${runId}
    order by made.check_id, made.id desc`.execute(db);
  const [first] = rows;
  if (!first) return [];
  const cipher = await cipherOf(db, first.organization_id);
  return rows.map((row) => ({
    checkId: row.check_id,
    now: basisOf(cipher, row.now, row.customer_id),
    earlier: {
      decision: {
        outcome: row.outcome,
        note: decryptDecision(cipher, row).note,
        userId: row.decided_by,
        at: row.decided_at.toISOString(),
        run: row.number,
      },
      basis: basisOf(cipher, row.before, row.customer_id),
    },
  }));
}

interface DecisionRow {
  id: number;
  organization_id: number;
  customer_id: number;
  check_id: number;
  outcome: Outcome;
  note: Encrypted;
  decided_by: number;
  decided_at: Date;
  number: number;
}

interface BasisRow {
  run_id: number;
  check_id: number;
  failure: string | null;
  outcome: Outcome;
  riskScore: number | null;
  title: Encrypted | null;
  note: Encrypted | null;
  reasoning: Encrypted | null;
  hits: Encrypted | null;
  questions: Encrypted | null;
  not_understood: Encrypted | null;
  input_details: Encrypted | null;
  customer: CustomerSnapshot | null;
}

function basis(check: string, run: string) {
  const [checkRow, runRow] = [sql.id(check), sql.id(run)];
  return sql`json_build_object(
    'run_id', ${checkRow}.run_id, 'check_id', ${checkRow}.check_id, 'failure', ${checkRow}.failure, 'outcome', ${checkRow}.outcome, 'riskScore', ${checkRow}.risk_score,
    'title', ${checkRow}.title, 'note', ${checkRow}.note, 'reasoning', ${checkRow}.reasoning,
    'hits', ${checkRow}.hits, 'questions', ${checkRow}.questions, 'not_understood', ${checkRow}.not_understood,
    'input_details', ${checkRow}.input_details, 'customer', ${runRow}.customer_snapshot)`;
}

function basisOf(cipher: Cipher, stored: BasisRow, customerId: number): Basis {
  const row = decryptCheckRun(cipher, stored);
  return {
    failed: row.failure !== null,
    outcome: row.outcome,
    riskScore: row.riskScore,
    title: row.title,
    note: row.note,
    reasoning: row.reasoning,
    hits: row.hits ?? [],
    questions: row.questions ?? [],
    notUnderstood: row.not_understood ?? [],
    inputDetails: row.input_details,
    customer: customerFacts(cipher, { customer_snapshot: row.customer, customer_id: customerId }) ?? NOBODY,
  };
}
