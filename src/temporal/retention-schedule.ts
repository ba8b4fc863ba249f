import { ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions, ScheduleOptionsStartWorkflowAction } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { RETENTION_SCHEDULE_ID, RETENTION_WORKFLOW } from '../workflows/names.ts';

const MINUTE_MS = 60_000;

/**
 * Sees to it that what is due is deleted every so many minutes, on the task queue that is polled now; 0 minutes takes
 * the schedule away.
 */
export async function ensureRetentionSchedule(
  client: Client,
  { taskQueue, retentionMinutes }: { taskQueue: string; retentionMinutes: number },
): Promise<void> {
  const handle = client.schedule.getHandle(RETENTION_SCHEDULE_ID);
  if (retentionMinutes === 0) {
    await handle.delete().catch((error: unknown) => {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
    });
    return;
  }
  const schedule: ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>> = {
    scheduleId: RETENTION_SCHEDULE_ID,
    spec: { intervals: [{ every: retentionMinutes * MINUTE_MS }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
    memo: { purpose: 'Deletes cases, checks and customers when their delete_after says so.' },
    action: {
      type: 'startWorkflow',
      workflowType: RETENTION_WORKFLOW,
      workflowId: RETENTION_SCHEDULE_ID,
      taskQueue,
      args: [],
      staticSummary: 'Deletes what is due, here and in Temporal.',
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
