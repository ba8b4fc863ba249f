import { activityInfo, heartbeat, sleep } from '@temporalio/activity';
import { loadDeliveryState, noteHandedOver, waitForTurn } from '../db/deliveries.ts';
import type { DeliveryState } from '../db/deliveries.ts';
import { beginAttempt, finishAttempt, giveUpUnsent } from '../db/delivery-attempts.ts';
import type { BeginAttempt, Beginning, BegunAttempt } from '../db/delivery-attempts.ts';
import type { DisabledReason } from '../db/webhook-endpoints.ts';
import type { DeliveryStatus } from '../domain/case/vocabulary.ts';
import { startDelivery } from '../temporal/wake.ts';
import { endpointOf } from '../webhooks/endpoint.ts';
import { failure, failureClass } from '../webhooks/failure.ts';
import type { FailureClass } from '../webhooks/failure.ts';
import { nextDelay } from '../webhooks/schedule.ts';
import type { AttemptResult } from '../webhooks/send.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { withHeartbeat } from './with-heartbeat.ts';

export type DeliverDependencies = Pick<ActivityDependencies, 'db' | 'logger' | 'sendWebhook' | 'retryDelaysMs'>;

/** An attempt that is under way elsewhere may take 15 s: it is looked at less and less often. */
const FIRST_LOOK_MS = 200;
const LATER_LOOKS_MS = 2_000;
/** An endpoint that is busy and answers has a slot free soon: sooner than a timer of the workflow would end. */
const SLOT_WAITS_MS = [25, 100];

/** What came of an attempt, in ids, enums and numbers only: Temporal keeps it. */
export interface Attempted {
  /** Milliseconds until the next attempt; null when the delivery has ended. */
  waitMs: number | null;
  state?: 'DELIVERED' | 'GAVE_UP' | 'DISABLED' | 'OVER' | 'BUSY' | 'WAITING';
  /** Of an attempt that was made. */
  number?: number;
  failed?: FailureClass;
}

/** Sends the webhook if it is due, and says when to come again. */
export async function attemptDelivery(
  dependencies: DeliverDependencies,
  { deliveryId }: { deliveryId: string },
): Promise<Attempted> {
  // A repeated activity means that its predecessor was cut off, and with it the attempt it had under way.
  const takeOver = activityInfo().attempt > 1;
  for (let lookMs = FIRST_LOOK_MS; ; lookMs = Math.min(2 * lookMs, LATER_LOOKS_MS)) {
    const delivery = await loadDeliveryState(dependencies.db, deliveryId);
    if (!delivery) return { waitMs: null, state: 'OVER' };
    if (delivery.status !== 'PENDING') return { waitMs: null, state: delivery.status };
    if (takeOver || !delivery.isUnderWay) {
      if (delivery.waitMs > 0) return { waitMs: delivery.waitMs, state: 'WAITING' };
      const attempted = await withHeartbeat(attemptOnce(dependencies, { deliveryId, ...delivery, takeOver }));
      if (attempted !== null) return attempted;
    }
    heartbeat();
    await sleep(lookMs);
  }
}

type DueDelivery = Pick<DeliveryState, 'organizationId' | 'url'> & Pick<BeginAttempt, 'takeOver' | 'onlyHealthy'>;

/** @returns null where nothing was done: the delivery has ended, or another attempt at it is under way. */
export async function attemptOnce(
  dependencies: DeliverDependencies,
  delivery: DueDelivery & { deliveryId: string },
): Promise<Attempted | null> {
  const { deliveryId, organizationId, url } = delivery;
  const begun = await beginSoon(dependencies, { ...delivery, endpoint: endpointOf(url) ?? url });
  switch (begun.kind) {
    case 'not due':
      return null;
    case 'disabled':
      // Left to the delivery's own workflow, where operators look for it.
      if (delivery.onlyHealthy) return { waitMs: 0, state: 'DISABLED' };
      return giveUp(dependencies, deliveryId, begun.reason);
    case 'busy': {
      if (delivery.onlyHealthy) return { waitMs: 0, state: 'BUSY' };
      const waitMs = await waitForTurn(dependencies.db, { deliveryId, ...begun });
      return waitMs === null ? null : { waitMs, state: 'BUSY' };
    }
    case 'begun': {
      const { body, secrets } = begun;
      const result = await dependencies.sendWebhook({ id: deliveryId, url, body, secrets });
      return store(dependencies, { deliveryId, organizationId, begun, result });
    }
  }
}

async function beginSoon({ db }: DeliverDependencies, attempt: BeginAttempt): Promise<Beginning> {
  for (const waitMs of SLOT_WAITS_MS) {
    const begun = await beginAttempt(db, attempt);
    if (begun.kind !== 'busy' || begun.pace !== 'moving') return begun;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  return beginAttempt(db, attempt);
}

const DISABLED: Record<DisabledReason, string> = {
  FAILING: 'not sent: the endpoint failed for 5 days and is disabled',
  GONE: 'not sent: the receiver answered 410, and the endpoint is disabled',
};

async function giveUp(
  { db, logger }: DeliverDependencies,
  deliveryId: string,
  reason: DisabledReason,
): Promise<Attempted | null> {
  const error = failure('endpoint_disabled', DISABLED[reason]);
  if (!(await giveUpUnsent(db, { deliveryId, error }))) return null;
  logger.error({ deliveryId, error }, 'webhook given up');
  return { waitMs: null, state: 'DISABLED' };
}

interface Ended {
  deliveryId: string;
  organizationId: number;
  begun: BegunAttempt;
  result: AttemptResult;
}

async function store(dependencies: DeliverDependencies, ended: Ended): Promise<Attempted | null> {
  const { db, logger } = dependencies;
  const { deliveryId, organizationId, begun, result } = ended;
  const number = begun.attemptsMade + 1;
  const isGone = result.statusCode === 410;
  const waitMs = isGone ? null : delayAfter(dependencies, ended);
  const outcome: DeliveryStatus = result.error === null ? 'DELIVERED' : waitMs === null ? 'GAVE_UP' : 'PENDING';
  const { endpointId } = begun;
  const stored = { ...result, deliveryId, organizationId, endpointId, number, status: outcome, waitMs, isGone };
  const status = await finishAttempt(db, stored);
  if (status === undefined) return null;
  const failed = result.error === null ? {} : { failed: failureClass(result.error) };
  if (status === 'PENDING') return { waitMs, number, ...failed };
  if (status === 'GAVE_UP') logger.error({ deliveryId, attempts: number, error: result.error }, 'webhook given up');
  return { waitMs: null, state: status, number, ...failed };
}

/** Milliseconds until the next attempt; null when none follows. */
function delayAfter({ retryDelaysMs }: DeliverDependencies, { begun, result }: Ended): number | null {
  if (result.error === null) return null;
  const attemptsMade = begun.attemptsMade + 1 - begun.scheduleAfter;
  const { retryAfterMs } = result;
  return nextDelay({ attemptsMade, retryAfterMs, delays: retryDelaysMs, random: Math.random() });
}

/** Gives the delivery a workflow of its own, once. */
export async function handOver(
  { db, client, taskQueue }: Pick<ActivityDependencies, 'db' | 'client' | 'taskQueue'>,
  { deliveryId }: { deliveryId: string },
): Promise<void> {
  await startDelivery(client, { taskQueue, deliveryId });
  await noteHandedOver(db, deliveryId);
}
