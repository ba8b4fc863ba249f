import { randomBytes } from 'node:crypto';
import { completeRun } from '../db/run-decision.ts';
import type { DecidedRun } from '../db/run-decision.ts';
import { decideCase } from '../domain/case/decide-case.ts';
import { writeRfi } from '../domain/rfi/write-rfi.ts';
import type { FirstAttempts } from './first-attempts.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Aggregates the run's checks, writes the RFI, stores both with the webhook that is now due, and tries to send that. */
export async function decideRun(
  { db, policy }: Pick<ActivityDependencies, 'db' | 'policy'>,
  firstAttempts: FirstAttempts,
  runId: number,
): Promise<void> {
  const deliveryId = await completeRun(db, {
    runId,
    decide: ({ checks, questions, customerName, organizationName }: DecidedRun) => ({
      ...decideCase(checks, policy),
      rfi: writeRfi({ customerName, organizationName, questions }),
    }),
    newDeliveryId,
  });
  if (deliveryId !== null) await firstAttempts.send(deliveryId);
}

/** Unique over installations: 128 random bits. */
function newDeliveryId(): string {
  return `msg_${randomBytes(16).toString('base64url')}`;
}
