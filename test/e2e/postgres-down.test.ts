import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import type { Embedded } from '../../src/embedded/embedded.ts';
import { isRunning } from '../../src/embedded/process-identity.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { THREE_ALERTS } from './samples.ts';

let home: string;
let embedded: Embedded;
let service: TestService;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casewright-down-'));
  embedded = await startEmbedded({
    home,
    cache: readConfig(process.env).cache,
    ports: { postgres: 0, temporal: null, temporalUi: 0 },
    searchAttributes: [],
    say: () => undefined,
  });
  service = await startService({ postgresUrl: embedded.postgres!.adminUrl });
});
afterAll(async () => {
  await service.stop();
  await embedded.stop();
  await rm(home, { recursive: true, force: true });
});

test('Postgres crashes in the middle of cases: all are decided and delivered', { timeout: 90_000 }, async () => {
  const receiver = await startReceiver();
  const api = await service.signIn();
  const worker = await service.startWorker();
  const created = await Promise.all(
    Array.from({ length: 40 }, () => api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url })),
  );
  await receiver.waitFor(3);
  // Ends all of its processes at once: what was not on disk is gone.
  process.kill(embedded.postgres!.process.pid, 'SIGQUIT');
  await until(async () => !isRunning(embedded.postgres!.process));
  await embedded.restart('postgres');
  for (const { id } of created) expect(await api.decided(id, 60_000)).toMatchObject({ status: 'COMPLETED' });
  await until(
    async () => new Set(receiver.received.map(({ body }) => (JSON.parse(body) as { id: number }).id)).size === 40,
  );
  await worker.stop();
  await receiver.close();
});

test(
  'Postgres goes down in the middle of cases: 503 meanwhile, and all are decided once it is back',
  { timeout: 90_000 },
  async () => {
    const receiver = await startReceiver();
    const api = await service.signIn();
    const created = await Promise.all(
      Array.from({ length: 30 }, () => api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url })),
    );
    await service.startWorker();
    await receiver.waitFor(3);
    await embedded.postgres!.stop();
    expect(receiver.received.length).toBeLessThan(30);
    for (const path of ['/api/cases/', `/api/cases/${created[0]!.id}/`]) {
      const answer = await api.get(path);
      expect(answer).toMatchObject({ status: 503, body: { detail: expect.any(String) } });
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    }
    expect((await api.post(`/api/cases/${created[0]!.id}/start/`)).status).toBe(503);
    // Longer than the steps that run within a workflow task may take: they must have gone over to patient ones.
    await sleep(7_000);
    await embedded.restart('postgres');
    for (const { id } of created) expect(await api.decided(id, 60_000)).toMatchObject({ status: 'COMPLETED' });
    const idsOf = () => Map.groupBy(receiver.received, (webhook) => JSON.parse(webhook.body).id as number);
    await until(async () => idsOf().size === 30);
    for (const webhooks of idsOf().values()) {
      expect(new Set(webhooks.map((webhook) => webhook.headers['webhook-id'])).size).toBe(1);
    }
    await receiver.close();
  },
);
