import { ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions, ScheduleOptionsStartWorkflowAction } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { REFRESH_LISTS_SCHEDULE_ID, REFRESH_LISTS_WORKFLOW } from '../workflows/names.ts';

const HOUR_MS = 3_600_000;
/** Installations everywhere must not ask the same servers in the same second: a part of the interval. */
const JITTER_SHARE = 1 / 24;

/**
 * Sees to it that watchlists are refreshed every so many hours, on the task queue that is polled now; 0 hours takes the
 * schedule away.
 */
export async function ensureRefreshSchedule(
  client: Client,
  { taskQueue, refreshHours }: { taskQueue: string; refreshHours: number },
): Promise<void> {
  const handle = client.schedule.getHandle(REFRESH_LISTS_SCHEDULE_ID);
  if (refreshHours === 0) {
    await handle.delete().catch((error: unknown) => {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
    });
    return;
  }
  const every = refreshHours * HOUR_MS;
  const schedule: ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>> = {
    scheduleId: REFRESH_LISTS_SCHEDULE_ID,
    spec: { intervals: [{ every }], jitter: Math.round(every * JITTER_SHARE) },
    // A service that was down when it was due makes up for it.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: every },
    memo: { purpose: 'Keeps the watchlists that were imported from addresses up to date.' },
    action: {
      type: 'startWorkflow',
      workflowType: REFRESH_LISTS_WORKFLOW,
      workflowId: REFRESH_LISTS_SCHEDULE_ID,
      taskQueue,
      args: [],
      staticSummary: 'Brings watchlists up to date from the addresses they were imported from.',
    },
  };
  try {
    await client.schedule.create(schedule);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // An operator's pause stays.
    await handle.update(({ state }) => ({ ...schedule, state }));
  }
}
