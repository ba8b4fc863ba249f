import { sql } from 'kysely';
import type { CheckType } from '../domain/case/vocabulary.ts';
import type { ModelReading } from '../domain/extraction/model-reading.ts';
import type { CustomerFacts } from '../domain/check/facts.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { customerFacts } from './customer-snapshot.ts';
import type { CustomerSnapshot } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { checkRunRow, decryptCheckRun } from './decrypt-rows.ts';
import { NOBODY } from './run-steps.ts';
import type { CheckRunKey } from './run-steps.ts';

/** The undecided checks of a run that bring an alert of their own and were not read by a language model yet. */
export async function checksToRead(
  db: Database,
  { runId, checkTypes }: { runId: number; checkTypes: readonly CheckType[] },
): Promise<number[]> {
  const rows = await db
    .selectFrom('check_runs')
    .select('check_id')
    .where('run_id', '=', runId)
    .where('check_type', 'in', checkTypes)
    .where('decided_at', 'is', null)
    .where('model_reading', 'is', null)
    .where('input_details', 'is not', null)
    .orderBy('check_id')
    .execute();
  return rows.map((row) => row.check_id);
}

/** What a model may read of one check; undefined where it was read or decided before, or its run is over. */
export async function loadUnreadCheck(db: Database, { runId, checkId }: CheckRunKey): Promise<UnreadCheck | undefined> {
  const { rows } = await sql<{
    run_id: number;
    check_id: number;
    organization_id: number;
    input_details: Encrypted | null;
    customer_snapshot: CustomerSnapshot | null;
    customer_id: number;
    as_of: Date;
    policy_id: number | null;
  }>`
    select run_id, check_id, check_runs.organization_id, input_details, customer_snapshot, customer_id, as_of, policy_id
    from check_runs join case_runs on case_runs.id = check_runs.run_id join cases on cases.id = case_runs.case_id
    where run_id = ${runId} and check_id = ${checkId} and decided_at is null and model_reading is null
      and case_runs.status = 'RUNNING'`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const cipher = await cipherOf(db, row.organization_id);
  return {
    organizationId: row.organization_id,
    inputDetails: decryptCheckRun(cipher, row).input_details,
    customer: customerFacts(cipher, row) ?? NOBODY,
    asOf: row.as_of.toISOString().slice(0, 10),
    policyId: row.policy_id,
  };
}

interface UnreadCheck {
  organizationId: number;
  inputDetails: unknown;
  customer: CustomerFacts;
  asOf: string;
  policyId: number | null;
}

/** Stores a reading once; the first stands, and none comes after the verdict. */
export async function storeReading(
  db: Database,
  { runId, checkId, organizationId }: CheckRunKey & { organizationId: number },
  reading: ModelReading,
): Promise<void> {
  const cipher = await cipherOf(db, organizationId);
  const row = checkRunRow({ run_id: runId, check_id: checkId });
  await db
    .updateTable('check_runs')
    .set({ model_reading: cipher.encryptJson({ column: 'check_runs.model_reading', row }, reading) })
    .where('run_id', '=', runId)
    .where('check_id', '=', checkId)
    .where('model_reading', 'is', null)
    .where('decided_at', 'is', null)
    .execute();
}
