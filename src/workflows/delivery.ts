import { continueAsNew, proxyActivities, setCurrentDetails, sleep, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';

/** An attempt ends by its own time-out of 15 s; waiting for one that the case's run began takes as long again. */
const { attemptDelivery } = proxyActivities<Pick<Activities, 'attemptDelivery'>>({
  startToCloseTimeout: '40s',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/** Sends one webhook until it is delivered or given up. When the next attempt is due is written in Postgres. */
export async function deliveryWorkflow({ deliveryId }: { deliveryId: string }): Promise<void> {
  for (;;) {
    const { waitMs } = await attemptDelivery({ deliveryId });
    if (waitMs === null) return;
    setCurrentDetails(`The next attempt follows in ${Math.ceil(waitMs / 1000)} s.`);
    await sleep(waitMs);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof deliveryWorkflow>({ deliveryId });
  }
}
