import { randomBytes } from 'node:crypto';
import { completeRun } from '../db/run-decision.ts';
import { concludeRun } from '../domain/case/conclude-run.ts';
import type { FirstAttempts } from './deliver.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Aggregates the run's checks, writes the RFI, stores both with the webhook that is now due, and tries to send that. */
export async function decideRun(
  { db, policies }: Pick<ActivityDependencies, 'db' | 'policies'>,
  firstAttempts: FirstAttempts,
  runId: number,
): Promise<void> {
  const deliveryId = await completeRun(db, {
    runId,
    decide: async (run, transaction) => concludeRun(run, await policies.byId(run.policyId, transaction)),
    newDeliveryId,
  });
  if (deliveryId !== null) await firstAttempts.send(deliveryId);
}

/** Unique over installations: 128 random bits. */
function newDeliveryId(): string {
  return `msg_${randomBytes(16).toString('base64url')}`;
}
