import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';
import type { Attempted } from '../activities/deliver.ts';
import { WAKE_SIGNAL } from './names.ts';

/** An attempt ends by its own time-out of 15 s; waiting for one that the case's run began takes as long again. */
const { attemptDelivery } = proxyActivities<Pick<Activities, 'attemptDelivery'>>({
  startToCloseTimeout: '40s',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

const wakeSignal = defineSignal(WAKE_SIGNAL);

/**
 * Sends one webhook until it is delivered or given up. When the next attempt is due is written in Postgres; a signal
 * says that this has changed.
 * @returns how it ended, for operators.
 */
export async function deliveryWorkflow({ deliveryId }: { deliveryId: string }): Promise<string> {
  let wakes = 0;
  setHandler(wakeSignal, () => {
    wakes += 1;
  });
  for (;;) {
    const seen = wakes;
    const attempted = await attemptDelivery({ deliveryId });
    const words = describe(attempted);
    setCurrentDetails(words);
    // Woken meanwhile: it may have been asked for again just after it had ended.
    if (attempted.waitMs === null && wakes === seen) return words;
    if (attempted.waitMs !== null) await condition(() => wakes !== seen, attempted.waitMs);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof deliveryWorkflow>({ deliveryId });
  }
}

/** Earlier versions of the activity answered with `waitMs` alone. */
function describe({ waitMs, number, failed, state }: Attempted): string {
  const attempt = number === undefined ? 'The last attempt' : `Attempt ${number}`;
  const outcome = failed === undefined ? '' : `${attempt} failed (${failed}). `;
  if (waitMs === null) return `${outcome}${ENDS[state ?? 'OVER']}`;
  const seconds = Math.ceil(waitMs / 1000);
  if (state === 'BUSY') return `The endpoint is busy with other webhooks: its turn comes in about ${seconds} s.`;
  return `${outcome}The next attempt follows in ${seconds} s.`;
}

const ENDS = {
  DELIVERED: 'Delivered.',
  GAVE_UP: 'Given up.',
  DISABLED: 'Given up: the endpoint is disabled. Enable it through the API, then send the webhook again.',
  OVER: 'Nothing is left to send.',
  BUSY: '',
  WAITING: '',
} as const satisfies Record<NonNullable<Attempted['state']>, string>;
