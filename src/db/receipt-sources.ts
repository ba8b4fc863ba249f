import { sql } from 'kysely';
import type { CheckType, Outcome, Status } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';

/** What a run's receipt is made from. What is hashed is text, exactly as it is stored. */
export interface RunSource {
  runId: number;
  organizationId: number;
  caseId: number;
  number: number;
  status: 'COMPLETED' | 'ERROR';
  outcome: Outcome;
  riskScore: number | null;
  requestedAt: Date;
  startedAt: Date | null;
  completedAt: Date | null;
  engineVersion: string | null;
  policyVersion: string | null;
  /** Null where the run began before policies were kept. */
  policyHash: string | null;
  listVersions: Record<string, string> | null;
  /** Null where the case has none yet, or none any more. */
  hashKey: Buffer | null;
  customer: string | null;
  rfi: string | null;
  /** The case as it was decided; null where it has none yet, or a check that it tells of was deleted. */
  theCase: string | null;
  webhook: SentBody | null;
  checks: CheckSource[];
}

/** The body of a delivery, which is the same at every attempt. */
export interface SentBody {
  id: string;
  /** Null where a check that it tells of was deleted. */
  body: string | null;
}

export interface CheckSource {
  id: number;
  checkType: CheckType;
  failed: boolean;
  outcome: Outcome;
  riskScore: number | null;
  /** Texts and numbers that the check was decided from, … */
  input: unknown[];
  /** … that were decided, … */
  verdict: unknown[];
  /** … and that the verdict rests on. */
  evidence: unknown[];
}

/** Of runs that were concluded; of one that the same transaction concludes now, the case and the webhook are yet to come. */
export async function loadRunSources(db: Queries, runIds: readonly number[]): Promise<RunSource[]> {
  const { rows } = await sql<RunSource>`
    select run.id as "runId", run.organization_id as "organizationId", run.case_id as "caseId", run.number, run.status,
      run.outcome, run.risk_score as "riskScore", run.requested_at as "requestedAt", run.started_at as "startedAt",
      run.completed_at as "completedAt", run.engine_version as "engineVersion", run.policy_version as "policyVersion",
      policies.hash as "policyHash", run.list_versions as "listVersions", case_hash_keys.key as "hashKey",
      run.customer_snapshot::text as customer,
      json_build_array(run.rfi_written, run.rfi_facts::text)::text as rfi,
      run.case_snapshot::text as "theCase",
      (
        select json_build_object('id', id, 'body', body) from webhook_deliveries
        where run_id = run.id and created_at = run.completed_at limit 1
      ) as webhook,
      (
        select coalesce(json_agg(json_build_object(
          'id', check_id, 'checkType', check_type, 'failed', failure is not null,
          'outcome', outcome, 'riskScore', risk_score,
          'input', json_build_array(input_details::text, alongside::text, model_reading::text),
          'verdict', json_build_array(
            outcome, risk_score, failure, title, note, reasoning, questions::text, not_understood::text, carried::text),
          'evidence', json_build_array(hits::text, screening::text)) order by check_id), '[]')
        from check_runs where run_id = run.id
      ) as checks
    from case_runs run
      left join policies on policies.id = run.policy_id
      left join case_hash_keys on case_hash_keys.case_id = run.case_id
    where run.id = any(${[...runIds]}::bigint[])
    order by run.id`.execute(db);
  return rows;
}

/** What the receipt of a person's decision is made from. */
export interface DecisionSource {
  decisionId: number;
  organizationId: number;
  caseId: number;
  run: number;
  checkId: number;
  userId: number;
  decidedAt: Date;
  outcome: Outcome;
  hashKey: Buffer | null;
  note: string;
  /** The check's verdict with the decision, and what became of the case. */
  shown: { outcome: Outcome; riskScore: number | null };
  concluded: { status: Status; outcome: Outcome; riskScore: number | null };
  verdict: unknown[];
  webhook: SentBody | null;
}

export async function loadDecisionSources(db: Queries, decisionIds: readonly number[]): Promise<DecisionSource[]> {
  const { rows } = await sql<DecisionSource>`
    select made.id as "decisionId", made.organization_id as "organizationId", made.case_id as "caseId", run.number as run,
      made.check_id as "checkId", made.decided_by as "userId", made.decided_at as "decidedAt", made.outcome,
      case_hash_keys.key as "hashKey", made.note, made.shown, made.concluded,
      json_build_array(made.shown::text, made.concluded::text, made.rfi_facts::text) as verdict,
      (
        select json_build_object('id', id, 'body', body) from webhook_deliveries
        where run_id = run.id and created_at = made.decided_at limit 1
      ) as webhook
    from check_decisions made
      join case_runs run on run.id = made.run_id
      left join case_hash_keys on case_hash_keys.case_id = made.case_id
    where made.id = any(${[...decisionIds]}::bigint[])
    order by made.id`.execute(db);
  return rows;
}
