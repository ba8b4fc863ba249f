import { setTimeout as pause } from 'node:timers/promises';
import { activityInfo, heartbeat, sleep } from '@temporalio/activity';
import { finishAttempt, loadDeliveryState, noteHandedOver, startAttempt } from '../db/deliveries.ts';
import { describeError } from '../db/describe-error.ts';
import { startDelivery } from '../temporal/wake.ts';
import { nextDelay } from '../webhooks/schedule.ts';
import { ATTEMPT_TIMEOUT_MS } from '../webhooks/send.ts';
import type { ActivityDependencies } from './dependencies.ts';

type Dependencies = Pick<
  ActivityDependencies,
  'db' | 'client' | 'taskQueue' | 'logger' | 'sendWebhook' | 'retryDelaysMs'
>;

/** How long a case's workflow waits for its receiver before the delivery gets a workflow of its own. */
const FIRST_ATTEMPT_WAIT_MS = 1_000;
/** First attempts under way at once in one process: dead receivers must not hold up the cases of others. */
const FIRST_ATTEMPTS_AT_ONCE = 16;
/** An attempt under way for longer has lost its process: the time-out plus what storing its end may take. */
const CUT_OFF_AFTER_MS = ATTEMPT_TIMEOUT_MS + 2_000;
const POLL_MS = 200;

/** Milliseconds until the next attempt; null when the delivery has ended. */
export type NextAttempt = { waitMs: number | null };

/** The first attempts of webhooks, made from within their cases' own runs: most receivers answer at once. */
export class FirstAttempts {
  readonly #dependencies: Dependencies;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /**
   * Resolves when the attempt has ended, or after a second: a slow receiver is not cut off, the attempt ends on its
   * own and stores its result. Never rejects, and promises nothing: what is not delivered must be handed over.
   */
  async send(deliveryId: string): Promise<void> {
    if (this.#underWay.size >= FIRST_ATTEMPTS_AT_ONCE) return;
    const attempt: Promise<unknown> = attemptOnce(this.#dependencies, deliveryId)
      .catch((error: unknown) => {
        this.#dependencies.logger.warn({ deliveryId, error: describeError(error) }, 'first attempt broke off');
      })
      .finally(() => this.#underWay.delete(attempt));
    this.#underWay.add(attempt);
    const patience = new AbortController();
    const outOfPatience = pause(FIRST_ATTEMPT_WAIT_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([attempt, outOfPatience]);
    patience.abort();
  }

  /** Resolves when none is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

/** Sends the webhook if it is due, and says when to come again. */
export async function attemptDelivery(
  dependencies: Dependencies,
  { deliveryId }: { deliveryId: string },
): Promise<NextAttempt> {
  // A repeated activity means that its predecessor was cut off, and with it the attempt it had under way.
  const repeated = activityInfo().attempt > 1;
  for (;;) {
    const state = await loadDeliveryState(dependencies.db, deliveryId);
    if (state?.status !== 'PENDING') return { waitMs: null };
    const underWay = !repeated && state.attemptAgeMs !== null && state.attemptAgeMs < CUT_OFF_AFTER_MS;
    if (!underWay)
      return state.waitMs > 0 ? { waitMs: state.waitMs } : withHeartbeat(attemptOnce(dependencies, deliveryId));
    heartbeat();
    await sleep(POLL_MS);
  }
}

async function attemptOnce(dependencies: Dependencies, deliveryId: string): Promise<NextAttempt> {
  const { db, logger, sendWebhook, retryDelaysMs } = dependencies;
  const due = await startAttempt(db, deliveryId);
  if (!due) return { waitMs: null };
  const result = await sendWebhook({ id: deliveryId, url: due.url, body: due.body, secrets: due.secrets });
  const number = due.attemptsMade + 1;
  const waitMs =
    result.error === null
      ? null
      : nextDelay({
          attemptsMade: number,
          retryAfterMs: result.retryAfterMs,
          delays: retryDelaysMs,
          random: Math.random(),
        });
  const status = result.error === null ? 'DELIVERED' : waitMs === null ? 'GAVE_UP' : 'PENDING';
  await finishAttempt(db, { ...result, deliveryId, organizationId: due.organizationId, number, status, waitMs });
  if (status === 'GAVE_UP') logger.error({ deliveryId, attempts: number, error: result.error }, 'webhook given up');
  return { waitMs };
}

/** A worker that dies is noticed by the heartbeats that stop, not by the attempt's time-out. */
async function withHeartbeat<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(heartbeat, 1_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Gives the delivery a workflow of its own, once. */
export async function handOver(
  { db, client, taskQueue }: Pick<ActivityDependencies, 'db' | 'client' | 'taskQueue'>,
  { deliveryId }: { deliveryId: string },
): Promise<void> {
  await startDelivery(client, { taskQueue, deliveryId });
  await noteHandedOver(db, deliveryId);
}
