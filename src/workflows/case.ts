import {
  CancellationScope,
  continueAsNew,
  defineQuery,
  defineSignal,
  isCancellation,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Left } from '../db/run-steps.ts';
import type { Outcome } from '../domain/case/vocabulary.ts';
import { PROGRESS_QUERY, WAKE_SIGNAL } from './names.ts';
import { OUTCOME_ATTRIBUTE, RISK_ATTRIBUTE } from './search-attributes.ts';
import { steps } from './steps.ts';

/** What operators see of a case's workflow; it may lag behind what Postgres says. */
export interface CaseProgress {
  /** Of the run being decided, or decided last; null before the first. */
  run: number | null;
  phase: 'looking what is left' | 'deciding checks' | 'deciding the case' | 'handing the webhook over';
  checksDecided: number;
  checks: number;
}

const wakeSignal = defineSignal(WAKE_SIGNAL);
const progressQuery = defineQuery<CaseProgress>(PROGRESS_QUERY);

/**
 * Does whatever Postgres says is left to do for a case, until nothing is. Signals only wake: what was asked, and what
 * was decided, is never kept here, so this may be repeated, terminated or lost at any point.
 */
export async function caseWorkflow({ caseId }: { caseId: number }): Promise<void> {
  const rounds = new Rounds(caseId);
  setHandler(wakeSignal, () => rounds.wake());
  setHandler(progressQuery, () => rounds.progress);
  let left = await rounds.look();
  while (left.next !== 'nothing') {
    left = left.next === 'decide' ? await rounds.decide(left) : await rounds.handOver(left);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof caseWorkflow>({ caseId });
  }
  if (left.decision) showDecision(left.decision);
}

class Rounds {
  progress: CaseProgress = { run: null, phase: 'looking what is left', checksDecided: 0, checks: 0 };
  readonly #caseId: number;
  #wakes = 0;
  #deciding: CancellationScope | undefined;

  constructor(caseId: number) {
    this.#caseId = caseId;
  }

  /** Something new was asked for: what is being decided is most likely superseded, and waiting for it pointless. */
  wake(): void {
    this.#wakes += 1;
    this.#deciding?.cancel();
  }

  async look(): Promise<Left> {
    this.#show({ phase: 'looking what is left' });
    return this.#withoutWake(() => steps.beginRun({ caseId: this.#caseId }));
  }

  /** @returns what is left to do after it. */
  async decide(run: Extract<Left, { next: 'decide' }>): Promise<Left> {
    this.#show({ run: run.runNumber, phase: 'deciding checks', checksDecided: 0, checks: run.checkIds.length });
    const scope = new CancellationScope();
    this.#deciding = scope;
    try {
      return await scope.run(async () => {
        const later = run.later ?? [];
        const first = run.checkIds.filter((checkId) => !later.includes(checkId));
        for (const checkIds of [first, later]) {
          await Promise.all(checkIds.map((checkId) => this.#decideCheck(run, checkId)));
        }
        this.#show({ phase: 'deciding the case' });
        return await this.#withoutWake(() => steps.decideRun({ runId: run.runId, caseId: this.#caseId }));
      });
    } catch (error) {
      // Cancelled by a wake: a new look finds out what is left. Anything else ends the workflow, as it must.
      if (!isCancellation(error) || CancellationScope.current().consideredCancelled) throw error;
      return await this.look();
    } finally {
      this.#deciding = undefined;
    }
  }

  /** The decision stands by now, and its receiver did not answer at once: the delivery gets a workflow of its own. */
  async handOver({ deliveryId }: Extract<Left, { next: 'deliver' }>): Promise<Left> {
    this.#show({ phase: 'handing the webhook over' });
    await steps.handOver({ deliveryId });
    return this.look();
  }

  /** An answer «nothing is left» from before a wake may be out of date. */
  async #withoutWake(step: () => Promise<Left>): Promise<Left> {
    const wakes = this.#wakes;
    const left = await step();
    return left.next === 'nothing' && this.#wakes !== wakes ? this.look() : left;
  }

  async #decideCheck({ runId, toRead }: Extract<Left, { next: 'decide' }>, checkId: number): Promise<void> {
    if (toRead?.includes(checkId)) await steps.readTexts({ runId, checkId });
    await steps.decideCheck({ runId, checkId });
    this.#show({ checksDecided: this.progress.checksDecided + 1 });
  }

  #show(change: Partial<CaseProgress>): void {
    this.progress = { ...this.progress, ...change };
    const { run, phase, checks, checksDecided } = this.progress;
    setCurrentDetails(`Run ${run ?? '–'}: ${phase}; ${checksDecided} of ${checks} checks decided.`);
  }
}

function showDecision({ outcome, riskScore }: { outcome: Outcome; riskScore: number | null }): void {
  upsertSearchAttributes([
    { key: OUTCOME_ATTRIBUTE, value: outcome },
    { key: RISK_ATTRIBUTE, value: riskScore },
  ]);
}
