import { completeRun } from '../db/run-decision.ts';
import { newDeliveryId } from '../db/delivery-id.ts';
import { concludeRun } from '../domain/case/conclude-run.ts';
import type { FirstAttempts } from './first-attempts.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Aggregates the run's checks, writes the RFI, stores both with the webhook that is now due, and tries to send that. */
export async function decideRun(
  { db, policies }: Pick<ActivityDependencies, 'db' | 'policies'>,
  firstAttempts: FirstAttempts,
  runId: number,
): Promise<void> {
  const deliveryId = await completeRun(db, {
    runId,
    conclude: async (run, policyId, transaction) => concludeRun(run, await policies.byId(policyId, transaction)),
    newDeliveryId,
  });
  if (deliveryId !== null) await firstAttempts.send(deliveryId);
}
