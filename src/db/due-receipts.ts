import { sql } from 'kysely';
import { insertingAuditEvent, systemOrigin } from './audit-events.ts';
import { cipherOf } from './database.ts';
import type { Database } from './database.ts';
import { loadRunSources } from './receipt-sources.ts';
import type { RunSource } from './receipt-sources.ts';
import { receiptHash, storingReceipt } from './receipts.ts';
import type { IssuedReceipt } from './receipts.ts';

/**
 * Issues receipts of runs that were concluded before there were any, the oldest first, each in its own transaction.
 * @returns how many
 */
export async function issueDueReceipts(
  db: Database,
  { limit, issueReceipt }: { limit: number; issueReceipt: (run: RunSource) => IssuedReceipt },
): Promise<number> {
  const due = await db.selectFrom('receipts_due').select('run_id').orderBy('run_id').limit(limit).execute();
  for (const { run_id: runId } of due) await issueOne(db, { runId, issueReceipt });
  return due.length;
}

async function issueOne(
  db: Database,
  { runId, issueReceipt }: { runId: number; issueReceipt: (run: RunSource) => IssuedReceipt },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // The case's lock, and the run still being due: nobody else issues it meanwhile.
    const { rows } = await sql`
      select from cases join case_runs on case_runs.case_id = cases.id
      where case_runs.id = ${runId} for update of cases`.execute(transaction);
    const taken = await transaction.deleteFrom('receipts_due').where('run_id', '=', runId).executeTakeFirst();
    const [source] = rows.length === 0 ? [] : await loadRunSources(transaction, [runId]);
    if (!source || taken.numDeletedRows === 0n) return;
    const receipt = issueReceipt(source);
    const noted = insertingAuditEvent({
      ...systemOrigin(source.organizationId),
      action: 'receipt.issue',
      object: { kind: 'case', id: source.caseId },
      before: null,
      after: { run: source.number, receipt: receiptHash(receipt) },
    });
    const cipher = await cipherOf(transaction, source.organizationId);
    await sql`with ${storingReceipt(cipher, receipt)} ${noted}`.execute(transaction);
  });
}
