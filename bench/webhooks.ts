import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { pino } from 'pino';
import { attemptDelivery, attemptOnce } from '../src/activities/deliver.ts';
import type { Attempted, DeliverDependencies } from '../src/activities/deliver.ts';
import { FirstAttempts } from '../src/activities/first-attempts.ts';
import { DEMO_DESTINATIONS, readConfig } from '../src/config.ts';
import { loadDeliveryState } from '../src/db/deliveries.ts';
import { startEmbedded } from '../src/embedded/embedded.ts';
import { RETRY_DELAYS_MS } from '../src/webhooks/schedule.ts';
import { signedHeaders, webhookSender } from '../src/webhooks/send.ts';
import { start, stop } from './support/processes.ts';
import { median, percentile, throughput } from './support/statistics.ts';
import { startDeliveries } from './webhooks/deliveries.ts';
import type { Deliveries } from './webhooks/deliveries.ts';

export interface WebhooksOptions {
  rounds: number;
  /** Of one measurement. */
  seconds: number;
  /** Deliveries to the fast receiver that fall due in a second. */
  rate: number;
  /** Dead receivers, and deliveries that fall due to each of them in a second. */
  dead: number;
  deadRate: number;
  say: (text: string) => void;
}

interface Measured {
  per_s: number;
  p50_ms: number;
  p99_ms: number;
  /** Of the whole sending process: load, sign, send, store. */
  cpu_ms: number;
}

export interface WebhooksResult {
  alone: Measured;
  beside: Measured;
  /** Beside the dead ones over alone, medians of the rounds' own ratios. */
  ratio_per_s: number;
  ratio_p50: number;
  /** CPU of signing a delivery and storing its attempt, without sending it. */
  sign_and_store_cpu_ms: number;
}

/** Deliveries to dead receivers begin so much earlier. */
const HEAD_START_S = 3;
/** A dead receiver's attempts end by their time-out of 15 s. */
const SETTLE_MS = 17_000;
/** What is under way when the bench ends fails. */
const SILENT = new DefaultLogger('ERROR', () => undefined);

/**
 * Deliveries to a fast receiver, alone and beside dead ones, in turns: by the code with which a worker makes its
 * attempts, on a real Postgres, over HTTP to receivers in a process of their own. Temporal, whose server would take most
 * of the machine, is left out: its timers are plain ones here.
 */
export async function measureWebhooks(options: WebhooksOptions): Promise<WebhooksResult> {
  const home = await mkdtemp(join(tmpdir(), 'casewright-bench-'));
  const embedded = await startEmbedded({
    home,
    cache: readConfig(process.env).cache,
    ports: { postgres: 0, temporal: null, temporalUi: 0 },
    searchAttributes: [],
    say: options.say,
  });
  if (embedded.postgres === null) throw new Error('Postgres was not started');
  const receivers = start('bench/webhooks/receivers.ts', [], {});
  const port = await new Promise<number>((resolve) => receivers.once('message', (value) => resolve(Number(value))));
  const sender = webhookSender(DEMO_DESTINATIONS);
  const deliveries = await startDeliveries(embedded.postgres);
  const dependencies: DeliverDependencies = {
    db: deliveries.db,
    logger: pino({ level: 'silent' }),
    sendWebhook: sender.send,
    retryDelaysMs: RETRY_DELAYS_MS,
  };
  try {
    return await inTurns(options, new Bench(`http://127.0.0.1:${port}`, deliveries, dependencies));
  } finally {
    await stop(receivers);
    await sender.close();
    await deliveries.db.destroy();
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function inTurns({ rounds, seconds, rate, dead, deadRate, say }: WebhooksOptions, bench: Bench) {
  say('Warming up …');
  await bench.fast(rate, seconds);
  const pairs: { alone: Measured; beside: Measured }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const alone = await bench.fast(rate, seconds);
    const stopped = new AbortController();
    const dying = bench.dead({ count: dead, rate: deadRate, seconds: seconds + HEAD_START_S }, stopped.signal);
    await sleep(HEAD_START_S * 1000);
    const beside = await bench.fast(rate, seconds);
    stopped.abort();
    await dying;
    say(`Round ${round} of ${rounds}: alone ${shown(alone)}; beside ${dead} dead ones ${shown(beside)}`);
    pairs.push({ alone, beside });
    if (round < rounds) await sleep(SETTLE_MS);
  }
  return {
    sign_and_store_cpu_ms: await bench.signAndStore(1_000),
    alone: medians(pairs.map((pair) => pair.alone)),
    beside: medians(pairs.map((pair) => pair.beside)),
    ratio_per_s: rounded(median(pairs.map(({ alone, beside }) => beside.per_s / alone.per_s))),
    ratio_p50: rounded(median(pairs.map(({ alone, beside }) => beside.p50_ms / alone.p50_ms))),
  };
}

class Bench {
  readonly #url: string;
  readonly #deliveries: Deliveries;
  readonly #dependencies: DeliverDependencies;
  readonly #firstAttempts: FirstAttempts;
  #count = 0;

  constructor(url: string, deliveries: Deliveries, dependencies: DeliverDependencies) {
    this.#url = url;
    this.#deliveries = deliveries;
    this.#dependencies = dependencies;
    this.#firstAttempts = new FirstAttempts(dependencies);
  }

  /** So many deliveries fall due each second, whether or not earlier ones are done. */
  async fast(rate: number, seconds: number): Promise<Measured> {
    this.#count += 1;
    const url = `${this.#url}/fast/${this.#count}`;
    const ids = await this.#deliveries.make(url, rate * seconds);
    const latencies: number[] = [];
    const cpu = process.cpuUsage();
    const since = performance.now();
    const sending: Promise<void>[] = [];
    for (const [nth, id] of ids.entries()) {
      const due = since + (nth * 1000) / rate;
      await sleep(Math.max(0, due - performance.now()));
      sending.push(this.#deliver({ id, url }).then(() => void latencies.push(performance.now() - due)));
    }
    await Promise.all(sending);
    const elapsed = performance.now() - since;
    const { user, system } = process.cpuUsage(cpu);
    const delivered = await this.#deliveries.delivered(url);
    if (delivered !== ids.length) throw new Error(`only ${delivered} of ${ids.length} deliveries arrived`);
    return {
      per_s: rounded((ids.length * 1000) / elapsed),
      p50_ms: rounded(percentile(latencies, 0.5)),
      p99_ms: rounded(percentile(latencies, 0.99)),
      cpu_ms: rounded((user + system) / 1000 / ids.length),
    };
  }

  /** Receivers that no delivery has gone to before: nobody knows that they are dead until 15 s are over. */
  async dead(
    { count, rate, seconds }: { count: number; rate: number; seconds: number },
    signal: AbortSignal,
  ): Promise<void> {
    this.#count += 1;
    const urls = Array.from({ length: count }, (_, nth) => `${this.#url}/dead/${this.#count}/${nth}`);
    const made = await Promise.all(urls.map((url) => this.#deliveries.make(url, rate * seconds)));
    const inTurns = Array.from({ length: rate * seconds }, (_, nth) =>
      urls.map((url, receiver) => ({ id: made[receiver]?.[nth] ?? '', url })),
    );
    for (const due of inTurns.flat()) {
      if (signal.aborted) return;
      void this.#deliver(due, signal).catch(() => undefined);
      await sleep(1000 / (rate * count));
    }
  }

  /** With all but the sending: to note the attempt's beginning, sign it, and store its end. */
  async signAndStore(count: number): Promise<number> {
    const url = `${this.#url}/unsent`;
    const ids = await this.#deliveries.make(url, count);
    const unsent: DeliverDependencies = {
      ...this.#dependencies,
      sendWebhook: (message) => {
        const at = new Date();
        signedHeaders(message, at);
        return Promise.resolve({ at, latencyMs: 0, statusCode: 204, error: null, response: '', retryAfterMs: null });
      },
    };
    const { organizationId } = this.#deliveries;
    const cpu = process.cpuUsage();
    await throughput(count, 4, async (nth) => {
      await attemptOnce(unsent, { deliveryId: ids[nth] ?? '', organizationId, url });
    });
    const { user, system } = process.cpuUsage(cpu);
    return rounded((user + system) / 1000 / count);
  }

  /** As a case's run and then its delivery's workflow do. */
  async #deliver({ id: deliveryId, url }: { id: string; url: string }, signal?: AbortSignal): Promise<void> {
    await this.#firstAttempts.send({ deliveryId, organizationId: this.#deliveries.organizationId, url });
    const state = await loadDeliveryState(this.#dependencies.db, deliveryId);
    if (state?.status !== 'PENDING') return;
    const worker = new MockActivityEnvironment({}, { logger: SILENT });
    const attempt = () => attemptDelivery(this.#dependencies, { deliveryId });
    for (;;) {
      const { waitMs } = await worker.run<[], Attempted, typeof attempt>(attempt);
      if (waitMs === null) return;
      await sleep(waitMs, undefined, { signal });
    }
  }
}

function medians(all: Measured[]): Measured {
  const of = (part: keyof Measured) => median(all.map((each) => each[part]));
  return { per_s: of('per_s'), p50_ms: of('p50_ms'), p99_ms: of('p99_ms'), cpu_ms: of('cpu_ms') };
}

function shown({ per_s: perSecond, p50_ms: p50 }: Measured): string {
  return `${perSecond}/s, p50 ${p50} ms`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** For people. */
export function describeWebhooks(
  { alone, beside, ...rest }: WebhooksResult,
  { rate, dead, deadRate }: WebhooksOptions,
): string {
  const line = ({ per_s, p50_ms, p99_ms, cpu_ms }: Measured) =>
    `${per_s}/s, p50 ${p50_ms} ms, p99 ${p99_ms} ms, ${cpu_ms} ms of CPU each`;
  return `
${rate} deliveries a second fall due to a fast receiver:
  alone                                      ${line(alone)}
  beside ${dead} dead ones, ${deadRate}/s to each   ${line(beside)}
  ratio                                      ${rest.ratio_per_s} of the rate, ${rest.ratio_p50} of the p50
Signing a delivery with two secrets and storing its attempt: ${rest.sign_and_store_cpu_ms} ms of CPU`;
}
