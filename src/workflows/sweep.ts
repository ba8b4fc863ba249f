import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';

const { sweep } = proxyActivities<Pick<Activities, 'sweep'>>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '10s',
  // The next sweep comes anyway.
  retry: { maximumAttempts: 2 },
});

/** @returns how many cases and deliveries nobody worked on. */
export async function sweepWorkflow(): Promise<{ woken: number }> {
  return sweep();
}
