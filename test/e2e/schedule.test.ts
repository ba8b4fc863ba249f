import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wakeDelivery } from '../../src/temporal/wake.ts';
import { RETRY_DELAYS_MS } from '../../src/webhooks/schedule.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { JAMES_TORRES } from './samples.ts';

const HOUR_MS = 3_600_000;
/** Of the contract: upwards only. */
const JITTER = 1.1;
/** Between an attempt and the note of what came of it. */
const SLACK_MS = 5_000;

/**
 * Nothing is scaled: the waits are those of production. When a delivery is due stands in Postgres, so that is where time
 * is skipped: what is written there of the delivery is moved into the past, and its workflow told to look.
 */
describe('the schedule of production', () => {
  let service: TestService;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeAll(async () => {
    service = await startService();
    await service.startWorker({ retryDelaysMs: RETRY_DELAYS_MS });
    api = await service.signIn();
  });
  afterAll(async () => {
    await service.stop();
  });

  const deliveryOf = async (caseId: number) =>
    (await api.get(`/api/webhook-deliveries/?case_id=${caseId}`)).body.results[0];

  async function skip(deliveryId: string, ms: number): Promise<void> {
    const past = sql`make_interval(secs => ${ms / 1_000})`;
    const { db } = service.database;
    await sql`update webhook_attempts set at = at - ${past} where delivery_id = ${deliveryId}`.execute(db);
    await sql`update webhook_endpoints set failing_since = failing_since - ${past}
      where id = (select endpoint_id from webhook_deliveries where id = ${deliveryId})`.execute(db);
    await sql`update webhook_deliveries set created_at = created_at - ${past}, next_attempt_at = next_attempt_at - ${past}
      where id = ${deliveryId}`.execute(db);
    await wakeDelivery(service.client, { taskQueue: service.taskQueue, deliveryId });
  }

  /** Follows the delivery to its end. @returns it, and what was waited between its attempts */
  async function follow(caseId: number, onSkip: (ms: number) => void) {
    const waits: number[] = [];
    for (let made = 1; ; made += 1) {
      const delivery = await until(async () => {
        const found = await deliveryOf(caseId);
        const last = found?.attempts[made - 1];
        // The list may be read between the attempt and what follows from it.
        return last?.latency_ms != null && (found.status !== 'PENDING' || found.next_attempt_at > last.at) && found;
      }, 20_000);
      if (delivery.status !== 'PENDING') return { delivery, waits };
      const wait = Date.parse(delivery.next_attempt_at) - Date.parse(delivery.attempts.at(-1).at);
      waits.push(wait);
      onSkip(wait);
      await skip(delivery.id, wait);
    }
  }

  const isBySchedule = (wait: number, nth: number) => {
    expect(wait).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[nth]!);
    expect(wait).toBeLessThan(RETRY_DELAYS_MS[nth]! * JITTER + SLACK_MS);
  };

  test('brings a webhook to a receiver that answers 500 for an hour', { timeout: 60_000 }, async () => {
    let passedMs = 0;
    const receiver = await startReceiver((response) => response.writeHead(passedMs < HOUR_MS ? 500 : 200).end());
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const { delivery, waits } = await follow(id, (ms) => (passedMs += ms));
    expect(delivery.status).toBe('DELIVERED');
    expect(delivery.attempts.map((each: any) => each.status_code)).toEqual([500, 500, 500, 500, 200]);
    waits.forEach(isBySchedule);
    for (const { headers, body } of receiver.received) {
      expect([headers['webhook-id'], body]).toEqual([delivery.id, receiver.received[0]!.body]);
    }
    await receiver.close();
  });

  test('gives up after ten attempts in three days, and the endpoint stays', { timeout: 60_000 }, async () => {
    const receiver = await startReceiver((response) => response.writeHead(500).end());
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const { delivery, waits } = await follow(id, () => undefined);
    expect([delivery.status, delivery.attempts.length]).toEqual(['GAVE_UP', 10]);
    waits.forEach(isBySchedule);
    expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(75 * HOUR_MS);
    const [endpoint] = (await api.get('/api/webhook-endpoints/')).body.results;
    expect([endpoint.url, endpoint.disabled_at]).toEqual([receiver.url, null]);
    expect(Date.now() - Date.parse(endpoint.failing_since)).toBeGreaterThan(75 * HOUR_MS);
    await receiver.close();
  });
});
