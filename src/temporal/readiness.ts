import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { missingSearchAttributes } from './search-attributes.ts';

/** What is wrong with Temporal, by part; null = nothing. */
export type TemporalReadiness = Record<'temporal' | 'search_attributes' | 'worker', string | null>;

const PROBE_TIMEOUT_MS = 3_000;

/** Whether a case started now would be decided: Temporal answers, knows our search attributes, and a worker polls. */
export async function temporalReadiness(client: Client, taskQueue: string): Promise<TemporalReadiness> {
  const unknown = 'not known while Temporal does not answer';
  try {
    return await client.connection.withDeadline(Date.now() + PROBE_TIMEOUT_MS, async () => {
      const missing = await missingSearchAttributes(client);
      const polling = await isPolled(client, taskQueue);
      return {
        temporal: null,
        search_attributes: missing.length === 0 ? await probe(client) : `not registered: ${missing.join(', ')}`,
        worker: polling ? null : `no worker polls the task queue "${taskQueue}"`,
      };
    });
  } catch {
    return { temporal: 'does not answer', search_attributes: unknown, worker: unknown };
  }
}

/** Registered attributes can take a minute until they work. */
async function probe(client: Client): Promise<string | null> {
  try {
    await client.workflow.count("CasewrightCase = '0' AND CasewrightRisk > 2");
    return null;
  } catch {
    return 'registered, but not usable yet';
  }
}

async function isPolled(client: Client, taskQueue: string): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  return pollers.length > 0;
}
