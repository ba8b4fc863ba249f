import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';
import type { Deleted } from '../activities/delete-due.ts';

const { deleteDue } = proxyActivities<Pick<Activities, 'deleteDue'>>({
  startToCloseTimeout: '15m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 4, maximumInterval: '1m', maximumAttempts: 5 },
});

/** Some hundred thousand cases; what is left is for the next time, with a history of its own. */
const MOST_CALLS = 200;

/** Deletes what is due, a bounded part at a time, until nothing is. @returns how much it was */
export async function retentionWorkflow(): Promise<Deleted> {
  let sum: Deleted = { cases: 0, checks: 0, customers: 0, workflows: 0, more: true };
  for (let calls = 0; calls < MOST_CALLS && sum.more; calls += 1) {
    const deleted = await deleteDue();
    sum = {
      cases: sum.cases + deleted.cases,
      checks: sum.checks + deleted.checks,
      customers: sum.customers + deleted.customers,
      workflows: sum.workflows + deleted.workflows,
      more: deleted.more,
    };
    setCurrentDetails(
      `Deleted: ${sum.cases} cases, ${sum.checks} checks of others, ${sum.customers} customers; ` +
        `histories of ${sum.workflows} workflows.`,
    );
  }
  return sum;
}
