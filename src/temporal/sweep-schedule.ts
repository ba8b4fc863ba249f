import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions, ScheduleOptionsStartWorkflowAction } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { SWEEP_SCHEDULE_ID, SWEEP_WORKFLOW } from '../workflows/names.ts';

const EVERY = '15s';

/** Sees to it that the sweep runs regularly, on the task queue that is polled now. */
export async function ensureSweepSchedule(client: Client, taskQueue: string): Promise<void> {
  const schedule: ScheduleOptions<ScheduleOptionsStartWorkflowAction<Workflow>> = {
    scheduleId: SWEEP_SCHEDULE_ID,
    spec: { intervals: [{ every: EVERY }] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' },
    action: {
      type: 'startWorkflow',
      workflowType: SWEEP_WORKFLOW,
      workflowId: SWEEP_SCHEDULE_ID,
      taskQueue,
      args: [],
      staticSummary: 'Finds unfinished work that nobody works on, and has it taken up.',
    },
  };
  try {
    await client.schedule.create(schedule);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // An operator's pause stays.
    await client.schedule.getHandle(SWEEP_SCHEDULE_ID).update(({ state }) => ({ ...schedule, state }));
  }
}
