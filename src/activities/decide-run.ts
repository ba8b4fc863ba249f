import { completeRun } from '../db/run-decision.ts';
import { newDeliveryId } from '../db/delivery-id.ts';
import { concludeRun } from '../domain/case/conclude-run.ts';
import { issueRunReceipt } from '../receipts/issue-receipt.ts';
import type { FirstAttempts } from './first-attempts.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Aggregates the run's checks, writes the RFI, stores both with the webhook that is now due, and tries to send that. */
export async function decideRun(
  { db, policies, receiptKeys }: Pick<ActivityDependencies, 'db' | 'policies' | 'receiptKeys'>,
  firstAttempts: FirstAttempts,
  runId: number,
): Promise<void> {
  const signingKey = await receiptKeys.signing();
  const delivery = await completeRun(db, {
    runId,
    conclude: async (run, policyId, transaction) => concludeRun(run, await policies.byId(policyId, transaction)),
    newDeliveryId,
    issueReceipt: (run) => issueRunReceipt(run, signingKey),
  });
  if (delivery !== null) await firstAttempts.send(delivery);
}
