import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { checksToRead } from '../db/model-readings.ts';
import { beginRun } from '../db/run-steps.ts';
import type { CheckRunKey, Left } from '../db/run-steps.ts';
import type { CheckType } from '../domain/case/vocabulary.ts';
import { ENGINE_VERSION } from '../domain/engine-version.ts';
import { closeExpiredEntries } from '../watchlists/blacklist.ts';
import { decideCheck } from './decide-check.ts';
import { decideRun } from './decide-run.ts';
import { deleteDue } from './delete-due.ts';
import type { Deleted } from './delete-due.ts';
import { attemptDelivery, handOver } from './deliver.ts';
import type { Attempted } from './deliver.ts';
import type { ActivityDependencies } from './dependencies.ts';
import type { FirstAttempts } from './first-attempts.ts';
import { listsToRefresh, refreshOneList } from './refresh-lists.ts';
import type { RefreshOutcome } from './refresh-lists.ts';
import { readTexts } from './read-texts.ts';
import { sweep } from './sweep.ts';
import { withHeartbeat } from './with-heartbeat.ts';

/** The checks that bring an alert with free text. */
const ALERT_CHECKS: readonly CheckType[] = ['PEP', 'SANCTION', 'BLACKLIST', 'ADVERSE_MEDIA'];

/** Every activity: one object in, one object out, safe to repeat. Ids and enums only: Temporal keeps what passes here. */
export function createActivities(dependencies: ActivityDependencies, firstAttempts: FirstAttempts) {
  const look = async (caseId: number): Promise<Left> => {
    const shippedPolicyId = await dependencies.policies.shippedId();
    const left = await beginRun(dependencies.db, caseId, { shippedPolicyId, engine: ENGINE_VERSION });
    if (left.next !== 'decide' || dependencies.languageModel === null) return left;
    const { runId } = left;
    return { ...left, toRead: await checksToRead(dependencies.db, { runId, checkTypes: ALERT_CHECKS }) };
  };
  return {
    /** Begins the case's requested run, or tells what else is left to do for it. */
    beginRun: ({ caseId }: { caseId: number }): Promise<Left> => look(caseId),
    /** Has a language model read the check's free text, where one is set up. */
    readTexts: (key: CheckRunKey): Promise<void> => readTexts(dependencies, key),
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
    /** Deletes a bounded part of what is due. */
    deleteDue: (): Promise<Deleted> => withHeartbeat(deleteDue(dependencies, cancellationSignal())),
    refreshableLists: (): Promise<{ watchlistIds: number[] }> => listsToRefresh(dependencies),
    refreshList: (list: { watchlistId: number }): Promise<RefreshOutcome> => refreshOneList(dependencies, list),
  };
}

export type Activities = ReturnType<typeof createActivities>;
