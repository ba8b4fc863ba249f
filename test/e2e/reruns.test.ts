import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdChecks } from '../support/hold-checks.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { THREE_ALERTS } from './samples.ts';

describe('starts and reruns', () => {
  let service: TestService;
  let receiver: Receiver;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeEach(async () => {
    service = await startService();
    receiver = await startReceiver();
    api = await service.signIn();
  });
  afterEach(async () => {
    await receiver.close();
    await service.stop();
  });

  const newCase = (start: boolean) => api.createCase({ ...THREE_ALERTS, start, webhook_url: receiver.url });
  const runs = async (id: number) =>
    (await api.get(`/api/cases/${id}/runs/`)).body as { number: number; status: string }[];
  const startAtOnce = (id: number, times: number) =>
    Promise.all(Array.from({ length: times }, () => api.post(`/api/cases/${id}/start/`)));

  // A busy machine may spread fifty requests over longer than a run takes to begin; those that come after it supersede it.
  test('fifty starts at once, with a worker: joined, or superseding what had begun; one webhook for each that ended', async () => {
    await service.startWorker();
    let webhooks = 0;
    for (let round = 1; round <= 5; round += 1) {
      const { id } = await newCase(false);
      const answers = await startAtOnce(id, 50);
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
      await api.decided(id);
      const [last, ...before] = await runs(id);
      expect(last?.status).toBe('COMPLETED');
      expect(before.filter((run) => run.status !== 'SUPERSEDED' && run.status !== 'COMPLETED')).toEqual([]);
      expect(before.length).toBeLessThan(5);
      webhooks += 1 + before.filter((run) => run.status === 'COMPLETED').length;
      await receiver.waitFor(webhooks);
      await sleep(200);
      expect(receiver.received).toHaveLength(webhooks);
    }
    expect(new Set(receiver.received.map((webhook) => webhook.headers['webhook-id'])).size).toBe(webhooks);
  });

  test('fifty starts at once, before any worker is there: one run, one webhook', async () => {
    const { id } = await newCase(false);
    await startAtOnce(id, 50);
    await service.startWorker();
    await api.decided(id);
    await receiver.waitFor(1);
    await sleep(200);
    expect(await runs(id)).toMatchObject([{ number: 1, status: 'COMPLETED' }]);
    expect(receiver.received).toHaveLength(1);
  });

  test.each([
    ['a short while', 300],
    ['longer than local steps may take', 7_000],
  ])('a start while checks run (for %s) supersedes the run: one webhook, for the new one', async (_, heldMs) => {
    await service.startWorker();
    const held = await holdChecks(service.database.admin);
    const { id } = await newCase(true);
    await until(async () => (await runs(id))[0]?.status === 'RUNNING');
    await sleep(heldMs);
    const { body } = await api.post(`/api/cases/${id}/start/`);
    expect(body).toMatchObject({ status: 'PROCESSING', outcome: 'PENDING' });
    expect(await runs(id)).toMatchObject([
      { number: 2, status: expect.stringMatching(/REQUESTED|RUNNING/) },
      { number: 1, status: 'SUPERSEDED', superseded_by: 2 },
    ]);
    await held.release();
    await api.decided(id);
    await receiver.waitFor(1);
    await sleep(1_000);
    expect((await runs(id)).map((run) => run.status)).toEqual(['COMPLETED', 'SUPERSEDED']);
    expect(receiver.received).toHaveLength(1);
    const { body: deliveries } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
    expect(deliveries.results.map((delivery: any) => delivery.run)).toEqual([2]);
  });

  test('starts in quick succession: the last run completes, the ones before are superseded or complete', async () => {
    await service.startWorker();
    const { id } = await newCase(true);
    for (let nth = 0; nth < 10; nth += 1) {
      await api.post(`/api/cases/${id}/start/`);
      await sleep(nth * 10);
    }
    await until(async () => (await runs(id))[0]?.status === 'COMPLETED');
    const all = await runs(id);
    expect(all.filter((run) => run.status === 'COMPLETED' || run.status === 'SUPERSEDED')).toHaveLength(all.length);
    const completed = all.filter((run) => run.status === 'COMPLETED').length;
    await receiver.waitFor(completed);
    await sleep(500);
    expect(receiver.received).toHaveLength(completed);
    expect(new Set(receiver.received.map((webhook) => webhook.headers['webhook-id'])).size).toBe(completed);
  });

  test('a check added while a run is going waits for the next start', async () => {
    await service.startWorker();
    const held = await holdChecks(service.database.admin);
    const { id } = await newCase(true);
    await until(async () => (await runs(id))[0]?.status === 'RUNNING');
    const added = await api.post('/api/checks/', { case_id: id, check_type: 'PROOF_OF_FUNDS' });
    expect(added.status).toBe(201);
    await held.release();
    const decided = await api.decided(id);
    expect(decided.checks.map((check) => check.status)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED', 'PENDING']);
  });
});
