import { isGrpcServiceError } from '@temporalio/client';
import type { Client } from '@temporalio/client';

/** In one question to Temporal: what every store of its visibility takes. */
const IDS_AT_ONCE = 100;
const DELETIONS_AT_ONCE = 10;
/** The gRPC status code NOT_FOUND. */
const NOT_FOUND = 5;

/**
 * Deletes every execution of these workflows, with its history; one that still runs is terminated first. What is gone
 * already is no failure. Temporal does it a moment later.
 * @returns the ids of those that it held anything of
 */
export async function deleteHistories(client: Client, workflowIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let first = 0; first < workflowIds.length; first += IDS_AT_ONCE) {
    const ids = workflowIds.slice(first, first + IDS_AT_ONCE);
    const executions: { workflowId: string; runId: string }[] = [];
    const query = `WorkflowId IN (${ids.map((id) => `'${id}'`).join(', ')})`;
    for await (const { workflowId, runId } of client.workflow.list({ query })) executions.push({ workflowId, runId });
    for (let next = 0; next < executions.length; next += DELETIONS_AT_ONCE) {
      await Promise.all(
        executions.slice(next, next + DELETIONS_AT_ONCE).map((execution) => deleteExecution(client, execution)),
      );
    }
    for (const { workflowId } of executions) found.add(workflowId);
  }
  return found;
}

async function deleteExecution(
  client: Client,
  workflowExecution: { workflowId: string; runId: string },
): Promise<void> {
  const { namespace } = client.options;
  try {
    await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution });
  } catch (error) {
    if (!isGrpcServiceError(error) || (error.code as number) !== NOT_FOUND) throw error;
  }
}
