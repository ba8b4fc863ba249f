import { setTimeout as pause } from 'node:timers/promises';
import type { DueDelivery } from '../db/deliveries.ts';
import { describeError } from '../db/describe-error.ts';
import { endpointOf } from '../webhooks/endpoint.ts';
import { attemptOnce } from './deliver.ts';
import type { DeliverDependencies } from './deliver.ts';

/** How long a case's workflow waits for its receiver before the delivery gets a workflow of its own. */
const PATIENCE_MS = 1_000;
/** First attempts that cases wait for at once in one process. */
const AWAITED_AT_ONCE = 32;

/**
 * The first attempts of webhooks, made from within their cases' own runs: most receivers answer at once. One that does
 * not costs cases little: where an endpoint is failing, or an attempt at it has outlasted its case's patience, the next
 * case does not wait for it.
 */
export class FirstAttempts {
  readonly #dependencies: DeliverDependencies;
  readonly #underWay = new Set<Promise<unknown>>();
  /** Attempts that nobody waits for any more, by endpoint. */
  readonly #slow = new Map<string, number>();
  #awaited = 0;

  constructor(dependencies: DeliverDependencies) {
    this.#dependencies = dependencies;
  }

  /**
   * Resolves when the attempt has ended, or after a second: a slow receiver is not cut off, the attempt ends on its
   * own and stores its result. Never rejects, and promises nothing: what is not delivered must be handed over.
   */
  async send(delivery: DueDelivery): Promise<void> {
    if (this.#awaited >= AWAITED_AT_ONCE) return;
    this.#awaited += 1;
    try {
      await this.#send(delivery);
    } catch (error) {
      this.#warn(delivery, error);
    } finally {
      this.#awaited -= 1;
    }
  }

  async #send(delivery: DueDelivery): Promise<void> {
    const endpoint = `${delivery.organizationId} ${endpointOf(delivery.url)}`;
    if (this.#slow.has(endpoint)) return;
    const attempt: Promise<unknown> = attemptOnce(this.#dependencies, { ...delivery, onlyHealthy: true })
      .catch((error: unknown) => this.#warn(delivery, error))
      .finally(() => this.#underWay.delete(attempt));
    this.#underWay.add(attempt);
    if (await endsWithin(PATIENCE_MS, attempt)) return;
    this.#count(endpoint, 1);
    void attempt.finally(() => this.#count(endpoint, -1));
  }

  #count(endpoint: string, change: number): void {
    const count = (this.#slow.get(endpoint) ?? 0) + change;
    if (count > 0) this.#slow.set(endpoint, count);
    else this.#slow.delete(endpoint);
  }

  #warn({ deliveryId }: DueDelivery, error: unknown): void {
    this.#dependencies.logger.warn({ deliveryId, error: describeError(error) }, 'first attempt broke off');
  }

  /** Resolves when none is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

async function endsWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  const patience = new AbortController();
  const outOfPatience = pause(ms, false, { signal: patience.signal }).catch(() => true);
  const ended = await Promise.race([work.then(() => true), outOfPatience]);
  patience.abort();
  return ended;
}
