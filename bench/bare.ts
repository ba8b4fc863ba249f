import { Client, Connection } from '@temporalio/client';
import { start, stop } from './support/processes.ts';

export interface Bare {
  runOne: () => Promise<void>;
  stop: () => Promise<void>;
}

const TASK_QUEUE = 'bare';

/** The baseline: a workflow with three no-op activities, its worker a process of its own. */
export async function startBare(temporalAddress: string): Promise<Bare> {
  const worker = start('bench/bare/worker.ts', [temporalAddress, TASK_QUEUE], {});
  await new Promise((resolve) => worker.once('message', resolve));
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  let count = 0;
  return {
    runOne: async () => {
      count += 1;
      await client.workflow.execute('bare', { workflowId: `bare-${count}`, taskQueue: TASK_QUEUE });
    },
    stop: async () => {
      await connection.close();
      await stop(worker);
    },
  };
}
