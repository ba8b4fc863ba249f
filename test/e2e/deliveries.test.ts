import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveryWorkflowId } from '../../src/workflows/names.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { JAMES_TORRES } from './samples.ts';

describe('webhook deliveries', () => {
  let service: TestService;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeAll(async () => {
    service = await startService();
    await service.startWorker();
    api = await service.signIn();
  });
  afterAll(async () => {
    await service.stop();
  });

  const ended = (id: number, timeoutMs?: number) =>
    until(async () => {
      const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
      const [delivery] = body.results;
      return delivery?.status !== 'PENDING' && delivery;
    }, timeoutMs);

  test('a receiver that fails is tried again, with the same id and the very same bytes', async () => {
    const receiver = await startReceiver((response, _, nth) =>
      response.writeHead(nth < 3 ? 500 : 200).end(`nth ${nth}`),
    );
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const delivery = await ended(id);
    expect(delivery).toMatchObject({
      status: 'DELIVERED',
      attempts: [
        { number: 1, status_code: 500, error: 'http_status: the receiver answered 500', response: 'nth 1' },
        { number: 2, status_code: 500, response: 'nth 2' },
        { number: 3, status_code: 200, error: null, response: 'nth 3' },
      ],
    });
    expect(new Set(receiver.received.map((webhook) => webhook.headers['webhook-id']))).toEqual(new Set([delivery.id]));
    expect(new Set(receiver.received.map((webhook) => webhook.body)).size).toBe(1);
    await receiver.close();
  });

  test('after the last attempt it is given up, loudly', async () => {
    const receiver = await startReceiver();
    await receiver.close();
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const delivery = await ended(id);
    expect(delivery).toMatchObject({ status: 'GAVE_UP', next_attempt_at: null });
    expect(delivery.attempts).toHaveLength(4);
    expect(delivery.attempts[3]).toMatchObject({
      number: 4,
      status_code: null,
      error: 'connection_refused: connection refused',
    });
    expect(delivery.finished_at).not.toBeNull();
  });

  test('a receiver that takes longer than the first wait is not cut off, and gets it once', async () => {
    const receiver = await startReceiver((response) => setTimeout(() => response.writeHead(200).end(), 2_500));
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const delivery = await ended(id);
    expect(delivery).toMatchObject({ status: 'DELIVERED', attempts: [{ number: 1, status_code: 200 }] });
    expect(delivery.attempts[0].latency_ms).toBeGreaterThan(2_000);
    await sleep(1_000);
    expect(receiver.received).toHaveLength(1);
    await receiver.close();
  });

  test('Retry-After takes the place of the schedule', async () => {
    const receiver = await startReceiver((response, _, nth) =>
      nth === 1 ? response.writeHead(503, { 'retry-after': '2' }).end() : response.writeHead(200).end(),
    );
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    await ended(id);
    expect(receiver.received[1]!.at - receiver.received[0]!.at).toBeGreaterThanOrEqual(1_900);
    await receiver.close();
  });

  test('a redirect is not followed: it is a failed attempt', async () => {
    const target = await startReceiver();
    const receiver = await startReceiver((response) => response.writeHead(302, { location: target.url }).end());
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    expect(await ended(id)).toMatchObject({ status: 'GAVE_UP', attempts: [{ status_code: 302 }, {}, {}, {}] });
    expect(target.received).toHaveLength(0);
    await Promise.all([target.close(), receiver.close()]);
  });

  test('an endless answer is read only so far, and little of it kept', async () => {
    const receiver = await startReceiver((response) => {
      response.writeHead(500);
      const chunk = 'x'.repeat(64 * 1024);
      const write = () => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    });
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const delivery = await ended(id);
    expect(delivery.attempts[0]).toMatchObject({ status_code: 500, response: 'x'.repeat(1024) });
    await receiver.close();
  });

  test('dead receivers hold up nobody else', async () => {
    const dead = await startReceiver(() => undefined);
    const healthy = await startReceiver();
    for (let nth = 0; nth < 40; nth += 1) await api.createCase({ ...JAMES_TORRES, webhook_url: dead.url });
    const since = Date.now();
    await api.createCase({ ...JAMES_TORRES, webhook_url: healthy.url });
    await healthy.waitFor(1);
    expect(Date.now() - since).toBeLessThan(10_000);
    await Promise.all([dead.close(), healthy.close()]);
  });

  test("a terminated delivery's workflow is started again by the sweep", { timeout: 60_000 }, async () => {
    let open = false;
    const receiver = await startReceiver((response) =>
      open ? response.writeHead(200).end() : response.writeHead(503, { 'retry-after': '4' }).end(),
    );
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    await receiver.waitFor(1);
    const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
    const workflow = service.client.workflow.getHandle(deliveryWorkflowId(body.results[0].id));
    await until(async () => workflow.describe().catch(() => undefined));
    await workflow.terminate('for the test');
    open = true;
    await sleep(5_500);
    await service.startWorker();
    expect(await ended(id)).toMatchObject({ status: 'DELIVERED' });
    await receiver.close();
  });
});
