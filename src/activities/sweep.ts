import type { Client, WorkflowExecutionStatusName } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import { issueDueReceipts } from '../db/due-receipts.ts';
import { deleteExpiredKeys } from '../db/idempotency-keys.ts';
import { findUnfinished } from '../db/unfinished.ts';
import { sealAudit } from '../receipts/audit-chain.ts';
import { issueRunReceipt } from '../receipts/issue-receipt.ts';
import { wakeCase, wakeDelivery } from '../temporal/wake.ts';
import { caseWorkflowId, deliveryWorkflowId } from '../workflows/names.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Younger work has most likely just been handed to Temporal. */
const OLDER_THAN_MS = 5_000;
/** Of each kind in one sweep; the rest is for the next one. */
const AT_ONCE = 500;
/** A delivery that is due for so long although its workflow runs was made due without the workflow being told. */
const FORGOTTEN_AFTER_MS = 60_000;

/**
 * Sees to it that nothing is stuck: whatever is unfinished in Postgres and has no running workflow (its start was lost,
 * an operator terminated it, Temporal was restored from an older backup) gets one.
 * @returns how many were woken.
 */
export async function sweep(
  {
    db,
    client,
    taskQueue,
    logger,
    receiptKeys,
  }: Pick<ActivityDependencies, 'db' | 'client' | 'taskQueue' | 'logger' | 'receiptKeys'>,
  onProgress: () => void = () => undefined,
): Promise<{ woken: number }> {
  await deleteExpiredKeys(db);
  const unfinished = await findUnfinished(db, { olderThanMs: OLDER_THAN_MS, limit: AT_ONCE });
  let woken = 0;
  for (const { caseId, organizationId } of unfinished.cases) {
    onProgress();
    if (await isRunning(client, caseWorkflowId(caseId))) continue;
    await wakeCase(client, { taskQueue, caseId, organizationId });
    woken += 1;
  }
  for (const { id: deliveryId, overdueMs } of unfinished.deliveries) {
    onProgress();
    if (overdueMs < FORGOTTEN_AFTER_MS && (await isRunning(client, deliveryWorkflowId(deliveryId)))) continue;
    await wakeDelivery(client, { taskQueue, deliveryId });
    woken += 1;
  }
  const signingKey = await receiptKeys.signing();
  await issueDueReceipts(db, { limit: AT_ONCE, issueReceipt: (run) => issueRunReceipt(run, signingKey) });
  await sealAudit(db, signingKey);
  if (woken > 0) logger.info({ woken }, 'swept up unfinished work');
  return { woken };
}

async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    const name: WorkflowExecutionStatusName = status.name;
    return name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}
