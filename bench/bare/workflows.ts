import { proxyActivities } from '@temporalio/workflow';
import type { noop as Noop } from './activities.ts';

const { noop } = proxyActivities<{ noop: typeof Noop }>({ startToCloseTimeout: '10s' });

/** The least a case's workflow could be: three activities in parallel that do nothing. */
export async function bare(): Promise<void> {
  await Promise.all([noop(), noop(), noop()]);
}
