import { heartbeat } from '@temporalio/activity';
import { beginRun } from '../db/run-steps.ts';
import type { CheckRunKey, Left } from '../db/run-steps.ts';
import { ENGINE_VERSION } from '../domain/engine-version.ts';
import { closeExpiredEntries } from '../watchlists/blacklist.ts';
import { decideCheck } from './decide-check.ts';
import { decideRun } from './decide-run.ts';
import { attemptDelivery, handOver } from './deliver.ts';
import type { Attempted } from './deliver.ts';
import type { ActivityDependencies } from './dependencies.ts';
import type { FirstAttempts } from './first-attempts.ts';
import { listsToRefresh, refreshOneList } from './refresh-lists.ts';
import type { RefreshOutcome } from './refresh-lists.ts';
import { sweep } from './sweep.ts';

/** Every activity: one object in, one object out, safe to repeat. Ids and enums only: Temporal keeps what passes here. */
export function createActivities(dependencies: ActivityDependencies, firstAttempts: FirstAttempts) {
  const versions = { policy: dependencies.policy.version, engine: ENGINE_VERSION };
  const look = (caseId: number): Promise<Left> => beginRun(dependencies.db, caseId, versions);
  return {
    /** Begins the case's requested run, or tells what else is left to do for it. */
    beginRun: ({ caseId }: { caseId: number }): Promise<Left> => look(caseId),
    decideCheck: (key: CheckRunKey): Promise<void> => decideCheck(dependencies, key),
    /** Decides the run's case, sends its webhook if the receiver answers soon, and tells what is left to do. */
    decideRun: async ({ runId, caseId }: { runId: number; caseId: number }): Promise<Left> => {
      await decideRun(dependencies, firstAttempts, runId);
      return look(caseId);
    },
    handOver: (delivery: { deliveryId: string }): Promise<void> => handOver(dependencies, delivery),
    attemptDelivery: (delivery: { deliveryId: string }): Promise<Attempted> => attemptDelivery(dependencies, delivery),
    sweep: async (): Promise<{ woken: number }> => {
      const swept = await sweep(dependencies, heartbeat);
      await closeExpiredEntries(dependencies.db);
      return swept;
    },
    refreshableLists: (): Promise<{ watchlistIds: number[] }> => listsToRefresh(dependencies),
    refreshList: (list: { watchlistId: number }): Promise<RefreshOutcome> => refreshOneList(dependencies, list),
  };
}

export type Activities = ReturnType<typeof createActivities>;
