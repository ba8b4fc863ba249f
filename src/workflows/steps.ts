import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';

/**
 * Short database work runs in the workflow's own worker, within its workflow task: it costs the server nothing. The
 * limits are what a healthy step never needs.
 */
const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '4s',
  scheduleToCloseTimeout: '5s',
  retry: { initialInterval: '100ms', maximumInterval: '1s' },
});

/** A dependency that is down is waited for, however long: the server keeps the retries, and operators see them. */
const patient = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/** A model may take its time; one that fails is stored as such, so what is retried here is the database alone. */
const { readTexts } = proxyActivities<Pick<Activities, 'readTexts'>>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/** Runs a step locally, and patiently where that fails: no step is ever given up. */
function durably<Input, Result>(
  locally: (input: Input) => Promise<Result>,
  patiently: (input: Input) => Promise<Result>,
) {
  return async (input: Input): Promise<Result> => {
    try {
      return await locally(input);
    } catch (error) {
      if (isCancellation(error)) throw error;
      return patiently(input);
    }
  };
}

/** The steps of a case's run. Each answers «done already, this is left» when repeated. */
export const steps = {
  readTexts,
  beginRun: durably(local.beginRun, patient.beginRun),
  decideCheck: durably(local.decideCheck, patient.decideCheck),
  decideRun: durably(local.decideRun, patient.decideRun),
  handOver: durably(local.handOver, patient.handOver),
};
