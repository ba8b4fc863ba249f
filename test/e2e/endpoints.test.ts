import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RETRY_DELAYS_MS } from '../../src/webhooks/schedule.ts';
import { deliveryWorkflowId } from '../../src/workflows/names.ts';
import { startReceiver } from '../support/receiver.ts';
import type { ReceivedWebhook } from '../support/receiver.ts';
import { SECRET, startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { JAMES_TORRES } from './samples.ts';

/** An hour of the schedule passes in a second. */
const HOUR_MS = 1_000;

describe('endpoints of webhooks', () => {
  let service: TestService;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeAll(async () => {
    service = await startService();
    await service.startWorker({ retryDelaysMs: RETRY_DELAYS_MS.map((delay) => (delay * HOUR_MS) / 3_600_000) });
    api = await service.signIn();
  });
  afterAll(async () => {
    await service.stop();
  });

  const create = (url: string) => api.createCase({ ...JAMES_TORRES, webhook_url: url });
  const deliveryOf = async (caseId: number) => {
    const { body } = await api.get(`/api/webhook-deliveries/?case_id=${caseId}`);
    return body.results[0];
  };
  const ended = (caseId: number) =>
    until(async () => {
      const delivery = await deliveryOf(caseId);
      return delivery !== undefined && delivery.status !== 'PENDING' && delivery;
    }, 30_000);
  const endpoints = async (query = '') => (await api.get(`/api/webhook-endpoints/${query}`)).body.results;

  const verifies = (secret: string, { headers, body }: ReceivedWebhook) => {
    try {
      return new Webhook(secret).verify(body, headers as Record<string, string>) !== undefined;
    } catch {
      return false;
    }
  };

  test('a receiver that answers 500 for an hour gets it then: the same bytes, each time signed anew', async () => {
    const receiver = await startReceiver((response) =>
      response.writeHead(Date.now() - receiver.received[0]!.at < HOUR_MS ? 500 : 200).end(),
    );
    const { id } = await create(receiver.url);
    const delivery = await ended(id);
    expect(delivery.status).toBe('DELIVERED');
    expect(delivery.attempts.length).toBeGreaterThanOrEqual(3);
    expect(delivery.attempts.map(({ number }: { number: number }) => number)).toEqual(
      delivery.attempts.map((_: unknown, nth: number) => nth + 1),
    );
    expect(receiver.received).toHaveLength(delivery.attempts.length);
    for (const webhook of receiver.received) {
      expect(verifies(SECRET, webhook)).toBe(true);
      expect([webhook.body, webhook.headers['webhook-id']]).toEqual([receiver.received[0]!.body, delivery.id]);
    }
    await receiver.close();
  });

  test('a delivered webhook is sent again on request, with its id, its bytes and the next number', async () => {
    const receiver = await startReceiver();
    const { id } = await create(receiver.url);
    const delivery = await ended(id);
    const answer = await api.post(`/api/webhook-deliveries/${delivery.id}/resend/`);
    expect(answer).toMatchObject({ status: 202, body: { id: delivery.id, status: 'PENDING', finished_at: null } });
    const [first, second] = await receiver.waitFor(2);
    expect(second!.body).toBe(first!.body);
    expect(second!.headers['webhook-id']).toBe(delivery.id);
    await until(async () => (await deliveryOf(id)).status === 'DELIVERED');
    expect((await api.get(`/api/webhook-deliveries/${delivery.id}/`)).body).toMatchObject({
      attempts: [{ number: 1 }, { number: 2, status_code: 204 }],
    });
    await receiver.close();
  });

  test('one that waits for hours does not, once it is asked for', async () => {
    let open = false;
    const receiver = await startReceiver((response) =>
      open ? response.writeHead(200).end() : response.writeHead(503, { 'retry-after': '3600' }).end(),
    );
    const { id } = await create(receiver.url);
    const waiting = await until(async () => {
      const delivery = await deliveryOf(id);
      return delivery?.attempts.length === 1 && delivery;
    });
    const workflow = service.client.workflow.getHandle(deliveryWorkflowId(waiting.id));
    await until(async () => (await workflow.describe().catch(() => undefined))?.status.name === 'RUNNING');
    open = true;
    expect((await api.post(`/api/webhook-deliveries/${waiting.id}/resend/`)).status).toBe(202);
    expect(await ended(id)).toMatchObject({ status: 'DELIVERED', attempts: [{ status_code: 503 }, { number: 2 }] });
    expect(await workflow.result()).toBe('Delivered.');
    await receiver.close();
  });

  test('one that was made due without its workflow being told is found by the sweep', { timeout: 60_000 }, async () => {
    let open = false;
    const receiver = await startReceiver((response) =>
      open ? response.writeHead(200).end() : response.writeHead(429, { 'retry-after': '3600' }).end(),
    );
    const { id } = await create(receiver.url);
    const waiting = await until(async () => {
      const delivery = await deliveryOf(id);
      return delivery?.attempts.length === 1 && delivery;
    });
    const workflow = service.client.workflow.getHandle(deliveryWorkflowId(waiting.id));
    await until(async () => (await workflow.describe().catch(() => undefined))?.status.name === 'RUNNING');
    open = true;
    await sql`update webhook_deliveries
      set next_attempt_at = now() - interval '2 minutes', created_at = now() - interval '3 minutes'
      where id = ${waiting.id}`.execute(service.database.db);
    await service.startWorker();
    expect(await ended(id)).toMatchObject({ status: 'DELIVERED' });
    await receiver.close();
  });

  test('410 disables it: said in the API and to operators, until a test delivery succeeds', async () => {
    let isGone = true;
    const receiver = await startReceiver((response) => response.writeHead(isGone ? 410 : 200).end());
    const first = await create(receiver.url);
    expect(await ended(first.id)).toMatchObject({
      status: 'GAVE_UP',
      attempts: [{ status_code: 410, error: 'gone: the receiver answered 410' }],
    });
    expect((await endpoints('?disabled=true')).map(({ url }: { url: string }) => url)).toEqual([receiver.url]);
    expect((await endpoints())[0]).toMatchObject({ disabled_reason: 'GONE', disabled_at: expect.any(String) });

    const second = await create(receiver.url);
    const unsent = await ended(second.id);
    expect(unsent).toMatchObject({
      status: 'GAVE_UP',
      attempts: [{ status_code: null, error: expect.stringMatching(/^endpoint_disabled: /) }],
    });
    expect(receiver.received).toHaveLength(1);
    const workflow = service.client.workflow.getHandle(deliveryWorkflowId(unsent.id));
    expect(await workflow.result()).toMatch(/^Given up: the endpoint is disabled/);

    expect((await api.post('/api/webhooks/test/', { url: receiver.url })).body).toMatchObject({
      delivered: false,
      status_code: 410,
    });
    expect(await endpoints('?disabled=true')).toHaveLength(1);
    isGone = false;
    const tested = await api.post('/api/webhooks/test/', { url: receiver.url });
    expect(tested).toMatchObject({ status: 200, body: { delivered: true, status_code: 200, error: null } });
    const event = receiver.received.at(-1)!;
    expect(verifies(SECRET, event)).toBe(true);
    expect(JSON.parse(event.body)).toMatchObject({ type: 'webhook.test' });
    expect(event.headers['webhook-id']).toBe(tested.body.id);
    expect(await endpoints('?disabled=true')).toEqual([]);
    await api.post(`/api/webhook-deliveries/${unsent.id}/resend/`);
    expect(await ended(second.id)).toMatchObject({ status: 'DELIVERED', attempts: [{ number: 1 }, { number: 2 }] });
    await receiver.close();
  });

  test('secrets are rotated: while there are two both verify, afterwards only the new one', async () => {
    const receiver = await startReceiver();
    const { body: made } = await api.post('/api/webhook-secrets/');
    await create(receiver.url);
    const [both] = await receiver.waitFor(1);
    expect([verifies(SECRET, both!), verifies(made.secret, both!)]).toEqual([true, true]);
    const { body: listed } = await api.get('/api/webhook-secrets/');
    expect(JSON.stringify(listed)).not.toContain(made.secret);
    const old = listed.results.find(({ id }: { id: number }) => id !== made.id);
    const client = await fetch(`${service.url}/api/webhook-secrets/${old.id}/`, {
      method: 'DELETE',
      headers: { cookie: api.cookie },
    });
    expect(client.status).toBe(204);
    await create(receiver.url);
    const [, after] = await receiver.waitFor(2);
    expect([verifies(SECRET, after!), verifies(made.secret, after!)]).toEqual([false, true]);
    await receiver.close();
  });
});
