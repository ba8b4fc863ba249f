import { sql } from 'kysely';
import type { AlongsideFacts } from '../domain/check/facts.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { decryptCheckRun } from './decrypt-rows.ts';

/**
 * What a PEP check is decided with besides its own facts: grave reports in the same run (XCH-5), and the last day on which
 * a proof of funds of the same customer was accepted, by a run or by a person (PEP-2).
 */
export async function loadAlongside(
  db: Database,
  { runId, organizationId }: { runId: number; organizationId: number },
): Promise<AlongsideFacts> {
  const { rows } = await sql<{ media: MediaRow[]; proof_of_funds_on: string | null }>`
    select
      (select coalesce(json_agg(json_build_object('run_id', run_id, 'check_id', check_id, 'hits', hits)), '[]')
        from check_runs where run_id = ${runId} and check_type = 'ADVERSE_MEDIA') as media,
      (select to_char(max(accepted_at) at time zone 'UTC', 'YYYY-MM-DD') from (
        select distinct on (proof.id) verdict.outcome, verdict.at as accepted_at
        from case_runs this
          join cases on cases.id = this.case_id
          join cases others on others.customer_id = cases.customer_id
          join checks proof on proof.case_id = others.id and proof.check_type = 'PROOF_OF_FUNDS'
          join lateral (
            select outcome, decided_at as at from check_decisions where check_id = proof.id
            union all
            select check_runs.outcome, check_runs.decided_at
            from check_runs join case_runs on case_runs.id = run_id and case_runs.status = 'COMPLETED'
            where check_id = proof.id and check_runs.decided_at is not null and carried is null
          ) verdict on true
        where this.id = ${runId}
        order by proof.id, verdict.at desc
      ) latest where outcome = 'ACCEPTED') as proof_of_funds_on`.execute(db);
  const cipher = await cipherOf(db, organizationId);
  const hits = rows[0]?.media.flatMap((row) => decryptCheckRun(cipher, row).hits ?? []) ?? [];
  const graveMedia = hits.some(({ rules }) => rules.includes('XCH-5'));
  return { graveMedia, proofOfFundsOn: rows[0]?.proof_of_funds_on ?? null };
}

interface MediaRow {
  run_id: number;
  check_id: number;
  hits: Encrypted | null;
}
