import { sql } from 'kysely';
import type { CheckType, Outcome, Status } from '../domain/case/vocabulary.ts';
import { DecryptionError } from '../encryption/field-cipher.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { customerSnapshotText } from './customer-snapshot.ts';
import type { CustomerSnapshot } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { checkRunRow } from './decrypt-rows.ts';
import type { Cipher, EncryptedColumn } from './encrypted-columns.ts';

/** What a run's receipt is made from. What is hashed is text, exactly as it was before it was encrypted. */
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

/** What stands in the place of a text that does not decrypt: no receipt was ever made of it. */
const TAMPERED = '(does not decrypt)';

interface Reading {
  /** Whether what does not decrypt is shown as such, to be found out; else it is an error. */
  showTampered?: boolean;
}

type Decrypt = (column: EncryptedColumn, row: number | string, stored: Encrypted | null) => string | null;

function decrypting(cipher: Cipher, { showTampered = false }: Reading): Decrypt {
  return (column, row, stored) => orTampered(showTampered, () => cipher.decrypt({ column, row }, stored));
}

function orTampered<Text>(showTampered: boolean, read: () => Text): Text | typeof TAMPERED {
  try {
    return read();
  } catch (error) {
    if (showTampered && error instanceof DecryptionError) return TAMPERED;
    throw error;
  }
}

/**
 * Of runs that were concluded.
 * @throws DecryptionError
 */
export async function loadRunSources(
  db: Queries,
  runIds: readonly number[],
  reading: Reading = {},
): Promise<RunSource[]> {
  const rows = await loadRunRows(db, runIds);
  return Promise.all(rows.map(async (row) => runSource(await cipherOf(db, row.organizationId), row, reading)));
}

/** What {@link runSource} reads, of runs that were concluded or, but for the conclusion, of others. */
export async function loadRunRows(db: Queries, runIds: readonly number[]): Promise<RunRow[]> {
  const { rows } = await sql<RunRow>`
    select run.id as "runId", run.organization_id as "organizationId", run.case_id as "caseId", run.number, run.status,
      run.outcome, run.risk_score as "riskScore", run.requested_at as "requestedAt", run.started_at as "startedAt",
      run.completed_at as "completedAt", run.engine_version as "engineVersion", run.policy_version as "policyVersion",
      policies.hash as "policyHash", run.list_versions as "listVersions", case_hash_keys.key as hash_key,
      run.customer_snapshot, cases.customer_id, run.rfi_written, run.rfi_facts::text as rfi_facts, run.case_snapshot,
      (
        select json_build_object('id', id, 'body', body) from webhook_deliveries
        where run_id = run.id and created_at = run.completed_at limit 1
      ) as webhook,
      (
        select coalesce(json_agg(json_build_object(
          'run_id', run_id, 'check_id', check_id, 'checkType', check_type, 'isDecided', decided_at is not null,
          'failure', failure,
          'outcome', outcome, 'riskScore', risk_score, 'title', title, 'note', note, 'reasoning', reasoning,
          'input_details', input_details, 'alongside', alongside::text, 'model_reading', model_reading,
          'questions', questions, 'not_understood', not_understood, 'carried', carried,
          'hits', hits, 'screening', screening::text) order by check_id), '[]')
        from check_runs where run_id = run.id
      ) as checks
    from case_runs run
      join cases on cases.id = run.case_id
      left join policies on policies.id = run.policy_id
      left join case_hash_keys on case_hash_keys.case_id = run.case_id
    where run.id = any(${[...runIds]}::bigint[])
    order by run.id`.execute(db);
  return rows;
}

type KeptAsIs = 'hashKey' | 'customer' | 'rfi' | 'theCase' | 'webhook' | 'checks';

/** A run as it is stored. */
export interface RunRow extends Omit<RunSource, KeptAsIs> {
  hash_key: Encrypted | null;
  customer_snapshot: CustomerSnapshot | null;
  customer_id: number;
  rfi_written: Encrypted | null;
  rfi_facts: string | null;
  case_snapshot: Encrypted | null;
  webhook: StoredBody | null;
  checks: CheckRow[];
}

interface StoredBody {
  id: string;
  body: Encrypted | null;
}

/** @throws DecryptionError */
export function runSource(cipher: Cipher, row: RunRow, reading: Reading = {}): RunSource {
  const { hash_key, customer_snapshot, customer_id, rfi_written, rfi_facts, case_snapshot, webhook, checks, ...kept } =
    row;
  const decrypt = decrypting(cipher, reading);
  const snapshot = { customer_snapshot, customer_id };
  const rfi = decrypt('case_runs.rfi_written', row.runId, rfi_written);
  return {
    ...kept,
    hashKey: hashKey(decrypt('case_hash_keys.key', row.caseId, hash_key)),
    customer: orTampered(reading.showTampered ?? false, () => customerSnapshotText(cipher, snapshot)),
    rfi: arrayText([rfi, rfi_facts]),
    theCase: decrypt('case_runs.case_snapshot', row.runId, case_snapshot),
    webhook: sentBody(decrypt, webhook),
    checks: checks.map((check) => checkSource(decrypt, check)),
  };
}

/** As Postgres writes it: `json_build_array`. */
function arrayText(values: (string | null)[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}

function hashKey(hex: string | null): Buffer | null {
  return hex === null ? null : Buffer.from(hex, 'hex');
}

function sentBody(decrypt: Decrypt, webhook: StoredBody | null): SentBody | null {
  if (webhook === null) return null;
  return { id: webhook.id, body: decrypt('webhook_deliveries.body', webhook.id, webhook.body) };
}

interface CheckRow {
  run_id: number;
  check_id: number;
  checkType: CheckType;
  isDecided: boolean;
  failure: string | null;
  outcome: Outcome;
  riskScore: number | null;
  title: Encrypted | null;
  note: Encrypted | null;
  reasoning: Encrypted | null;
  input_details: Encrypted | null;
  alongside: string | null;
  model_reading: Encrypted | null;
  questions: Encrypted | null;
  not_understood: Encrypted | null;
  carried: Encrypted | null;
  hits: Encrypted | null;
  screening: string | null;
}

function checkSource(decrypt: Decrypt, row: CheckRow): CheckSource {
  const { check_id: id, checkType, failure, outcome, riskScore } = row;
  const of = (column: ColumnOf<'check_runs'>, stored: Encrypted | null) =>
    decrypt(`check_runs.${column}`, checkRunRow(row), stored);
  return {
    id,
    checkType,
    failed: failure !== null,
    outcome,
    riskScore,
    input: [
      decrypt('checks.input_details', id, row.input_details),
      row.alongside,
      of('model_reading', row.model_reading),
    ],
    verdict: [
      outcome,
      riskScore,
      failure,
      of('title', row.title),
      of('note', row.note),
      of('reasoning', row.reasoning),
      of('questions', row.questions),
      of('not_understood', row.not_understood),
      of('carried', row.carried),
    ],
    evidence: [of('hits', row.hits), row.screening],
  };
}

type ColumnOf<Table extends string> = EncryptedColumn extends infer Name
  ? Name extends `${Table}.${infer Column}`
    ? Column
    : never
  : never;

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

/** @throws DecryptionError */
export async function loadDecisionSources(
  db: Queries,
  decisionIds: readonly number[],
  reading: Reading = {},
): Promise<DecisionSource[]> {
  const { rows } = await sql<DecisionRow>`
    select made.id as "decisionId", made.organization_id as "organizationId", made.case_id as "caseId", run.number as run,
      made.check_id as "checkId", made.decided_by as "userId", made.decided_at as "decidedAt", made.outcome,
      case_hash_keys.key as hash_key, made.note, made.shown, made.concluded, made.rfi_facts::text as rfi_facts,
      (
        select json_build_object('id', id, 'body', body) from webhook_deliveries
        where run_id = run.id and created_at = made.decided_at limit 1
      ) as webhook
    from check_decisions made
      join case_runs run on run.id = made.run_id
      left join case_hash_keys on case_hash_keys.case_id = made.case_id
    where made.id = any(${[...decisionIds]}::bigint[])
    order by made.id`.execute(db);
  return Promise.all(rows.map(async (row) => decisionSource(await cipherOf(db, row.organizationId), row, reading)));
}

interface DecisionRow extends Omit<DecisionSource, 'hashKey' | 'note' | 'shown' | 'concluded' | 'verdict' | 'webhook'> {
  hash_key: Encrypted | null;
  note: Encrypted;
  shown: Encrypted;
  concluded: Encrypted;
  rfi_facts: string | null;
  webhook: StoredBody | null;
}

function decisionSource(cipher: Cipher, row: DecisionRow, reading: Reading): DecisionSource {
  const { hash_key, rfi_facts, webhook, ...kept } = row;
  const decrypt = decrypting(cipher, reading);
  const of = (column: ColumnOf<'check_decisions'>, stored: Encrypted) =>
    decrypt(`check_decisions.${column}`, row.decisionId, stored) ?? '';
  const [shown, concluded] = [of('shown', row.shown), of('concluded', row.concluded)];
  return {
    ...kept,
    hashKey: hashKey(decrypt('case_hash_keys.key', row.caseId, hash_key)),
    note: of('note', row.note),
    shown: parsed(shown) as DecisionSource['shown'],
    concluded: parsed(concluded) as DecisionSource['concluded'],
    verdict: [shown, concluded, rfi_facts],
    webhook: sentBody(decrypt, webhook),
  };
}

function parsed(text: string): unknown {
  return text === TAMPERED ? { status: null, outcome: null, riskScore: null } : (JSON.parse(text) as unknown);
}
