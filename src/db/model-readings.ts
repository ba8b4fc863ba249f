import { sql } from 'kysely';
import type { CheckType } from '../domain/case/vocabulary.ts';
import type { ModelReading } from '../domain/extraction/model-reading.ts';
import type { CustomerFacts } from '../domain/check/facts.ts';
import type { Database } from './database.ts';
import { json } from './json.ts';
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
export async function loadUnreadCheck(
  db: Database,
  { runId, checkId }: CheckRunKey,
): Promise<{ inputDetails: unknown; customer: CustomerFacts; asOf: string; policyId: number | null } | undefined> {
  const { rows } = await sql<{
    input_details: unknown;
    customer_snapshot: CustomerFacts;
    as_of: Date;
    policy_id: number | null;
  }>`
    select input_details, customer_snapshot, as_of, policy_id
    from check_runs join case_runs on case_runs.id = check_runs.run_id
    where run_id = ${runId} and check_id = ${checkId} and decided_at is null and model_reading is null
      and case_runs.status = 'RUNNING'`.execute(db);
  const [row] = rows;
  return (
    row && {
      inputDetails: row.input_details,
      customer: row.customer_snapshot,
      asOf: row.as_of.toISOString().slice(0, 10),
      policyId: row.policy_id,
    }
  );
}

/** Stores a reading once; the first stands, and none comes after the verdict. */
export async function storeReading(
  db: Database,
  { runId, checkId }: CheckRunKey,
  reading: ModelReading,
): Promise<void> {
  await db
    .updateTable('check_runs')
    .set({ model_reading: json(reading) })
    .where('run_id', '=', runId)
    .where('check_id', '=', checkId)
    .where('model_reading', 'is', null)
    .where('decided_at', 'is', null)
    .execute();
}
