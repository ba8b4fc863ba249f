import { deleteDueCases } from '../db/delete-cases.ts';
import { deleteDueChecks } from '../db/delete-checks.ts';
import { deleteDueCustomers } from '../db/delete-customers.ts';
import { loadHistoriesDue, noteHistoriesLookedFor } from '../db/histories-due.ts';
import type { HistoryDue } from '../db/histories-due.ts';
import { deleteHistories } from '../temporal/delete-histories.ts';
import { prunableLists, pruneVersions } from '../watchlists/prune-versions.ts';
import { caseWorkflowId, deliveryWorkflowId } from '../workflows/names.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** In one transaction: a matter of a tenth of a second, for which nobody else waits. */
const BATCH = 100;
/** Of each kind in one call. */
const BATCHES = 10;

/** How much one call deleted. Temporal keeps it: numbers only. */
export interface Deleted {
  cases: number;
  /** That were due earlier than their cases. */
  checks: number;
  customers: number;
  /** Workflows whose histories were deleted. */
  workflows: number;
  /** More is due. */
  more: boolean;
}

type Dependencies = Pick<ActivityDependencies, 'db' | 'client' | 'logger'>;

/**
 * Deletes a bounded part of what is due, in small transactions, then what Temporal keeps of it. Broken off at any point it
 * is taken up by the next call: each transaction deletes wholly or not at all, and writes down what is to be deleted
 * from Temporal.
 * @param signal after the batch under way, none follows
 */
export async function deleteDue(dependencies: Dependencies, signal: AbortSignal): Promise<Deleted> {
  const { db, logger } = dependencies;
  const deleted: Deleted = { cases: 0, checks: 0, customers: 0, workflows: 0, more: false };
  for (const batch of [deleteCases, deleteChecks, deleteCustomers, deleteWorkflows]) {
    let isFull = true;
    for (let count = 0; count < BATCHES && isFull; count += 1) {
      signal.throwIfAborted();
      isFull = (await batch(dependencies, deleted)) === BATCH;
    }
    deleted.more ||= isFull;
  }
  for (const watchlistId of await prunableLists(db)) await pruneVersions(db, { watchlistId });
  if (deleted.cases + deleted.checks + deleted.customers > 0) logger.info(deleted, 'deleted what was due');
  return deleted;
}

/** Each deletes one batch, adds what it deleted, and answers how many it found. */

async function deleteCases({ db }: Dependencies, deleted: Deleted): Promise<number> {
  const { cases, customers } = await deleteDueCases(db, { limit: BATCH });
  deleted.cases += cases;
  deleted.customers += customers;
  return cases;
}

async function deleteChecks({ db }: Dependencies, deleted: Deleted): Promise<number> {
  const checks = await deleteDueChecks(db, { limit: BATCH });
  deleted.checks += checks;
  return checks;
}

async function deleteCustomers({ db }: Dependencies, deleted: Deleted): Promise<number> {
  const { customers, looked } = await deleteDueCustomers(db, { limit: BATCH });
  deleted.customers += customers;
  return looked;
}

async function deleteWorkflows({ db, client }: Dependencies, deleted: Deleted): Promise<number> {
  const histories = await loadHistoriesDue(db, { limit: BATCH });
  const ids = await deleteHistories(client, histories.map(workflowIdOf));
  const found = histories.filter((history) => ids.has(workflowIdOf(history)));
  await noteHistoriesLookedFor(db, { histories, found });
  deleted.workflows += found.length;
  return histories.length;
}

function workflowIdOf({ kind, objectId }: HistoryDue): string {
  return kind === 'case' ? caseWorkflowId(Number(objectId)) : deliveryWorkflowId(objectId);
}
