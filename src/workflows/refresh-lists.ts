import { ApplicationFailure, isCancellation, proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { Activities } from '../activities/activities.ts';

const { refreshableLists } = proxyActivities<Pick<Activities, 'refreshableLists'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '15s' },
});

/** The largest published lists take some minutes, and a slow line an hour. A dead worker is noticed by its heartbeats. */
const { refreshList } = proxyActivities<Pick<Activities, 'refreshList'>>({
  startToCloseTimeout: '3h',
  heartbeatTimeout: '30s',
  // An hour and a quarter in all: what fails for longer waits for the next schedule.
  retry: { initialInterval: '10s', backoffCoefficient: 4, maximumInterval: '30m', maximumAttempts: 7 },
});

/** Imports use all of a core; screening goes on beside them. A list that has to be tried again holds up one lane only. */
const LANES = 2;

export interface RefreshedLists {
  lists: number;
  /** How many of them got a new version. */
  changed: number;
}

/**
 * Brings every list up to date that was imported from addresses.
 * @throws ApplicationFailure LISTS_NOT_REFRESHED where some could not be, once all were tried
 */
export async function refreshListsWorkflow(): Promise<RefreshedLists> {
  const { watchlistIds } = await refreshableLists();
  const waiting = [...watchlistIds];
  const failed: number[] = [];
  let [done, changed] = [0, 0];
  const lane = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const outcome = await refreshOne(id);
      if (outcome === 'FAILED') failed.push(id);
      if (outcome === 'CHANGED') changed += 1;
      done += 1;
      setCurrentDetails(
        `${done} of ${watchlistIds.length} lists looked at; ${changed} changed, ${failed.length} failed.`,
      );
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failed.length > 0) throw notRefreshed(failed, watchlistIds.length);
  return { lists: watchlistIds.length, changed };
}

async function refreshOne(watchlistId: number): Promise<'CHANGED' | 'UNCHANGED' | 'FAILED'> {
  try {
    const { version, unchanged } = await refreshList({ watchlistId });
    return version === null || unchanged ? 'UNCHANGED' : 'CHANGED';
  } catch (error) {
    // The list's own failure must not keep the others from their turn.
    if (isCancellation(error)) throw error;
    return 'FAILED';
  }
}

function notRefreshed(failed: readonly number[], all: number): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    `${failed.length} of ${all} lists could not be refreshed (${failed.join(', ')}); their old versions stay in force. ` +
      '"npx casewright lists status" says why.',
    'LISTS_NOT_REFRESHED',
  );
}
