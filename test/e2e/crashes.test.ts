import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { completeRun } from '../../src/db/run-decision.ts';
import { beginRun, startCheck } from '../../src/db/run-steps.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { caseWorkflowId } from '../../src/workflows/names.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { spawnMain, spawnWorker } from '../support/worker-process.ts';
import { ApiClient } from '../support/api-client.ts';
import { THREE_ALERTS } from './samples.ts';

describe('crashes', () => {
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

  test(
    'a worker killed in the middle of 100 cases, started again: each decided and delivered once',
    { timeout: 120_000 },
    async () => {
      const first = spawnWorker(service);
      const cases: number[] = [];
      for (let batch = 0; batch < 10; batch += 1) {
        const created = await Promise.all(
          Array.from({ length: 10 }, () => api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url })),
        );
        cases.push(...created.map(({ id }) => id));
      }
      await until(async () => receiver.received.length >= 20);
      await first.kill();
      const before = receiver.received.length;
      expect(before).toBeLessThan(100);
      const second = spawnWorker(service);
      for (const id of cases) expect(await api.decided(id, 60_000)).toMatchObject({ status: 'COMPLETED' });
      await until(
        async () => new Set(receiver.received.map((webhook) => webhook.headers['webhook-id'])).size === 100,
        60_000,
      );
      await until(
        async () => (await api.get('/api/webhook-deliveries/?status=DELIVERED&page_size=1')).body.count === 100,
      );
      const { db } = service.database;
      const runs = await db.selectFrom('case_runs').select(['case_id', 'status']).execute();
      expect(runs).toHaveLength(100);
      expect(new Set(runs.map((run) => run.status))).toEqual(new Set(['COMPLETED']));
      expect(await db.selectFrom('webhook_deliveries').select('id').execute()).toHaveLength(100);
      const idsOf = Map.groupBy(receiver.received, (webhook) => JSON.parse(webhook.body).id as number);
      for (const received of idsOf.values()) {
        expect(new Set(received.map((webhook) => webhook.headers['webhook-id'])).size).toBe(1);
        expect(new Set(received.map((webhook) => webhook.body)).size).toBe(1);
      }
      expect(await second.terminate()).toBe(0);
    },
  );

  test(
    'a worker killed during an attempt at a webhook: the attempt is repeated at once, and does not count',
    { timeout: 90_000 },
    async () => {
      const slow = await startReceiver((response, _, nth) => {
        // The first is refused, so that the next comes from the delivery's own workflow; that one is never answered.
        if (nth === 1) response.writeHead(503, { 'retry-after': '1' }).end();
        else if (nth > 2) response.writeHead(200).end();
      });
      const first = spawnWorker(service);
      const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: slow.url });
      await slow.waitFor(2, 40_000);
      await first.kill();
      const killedAt = Date.now();
      spawnWorker(service);
      const received = await slow.waitFor(3, 40_000);
      expect(received[2]!.at - killedAt).toBeLessThan(30_000);
      const delivery = await until(async () => {
        const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
        return body.results[0].status === 'DELIVERED' && body.results[0];
      });
      expect(delivery.attempts).toMatchObject([
        { number: 1, status_code: 503 },
        { number: 2, status_code: 200 },
      ]);
      expect(new Set(received.map(({ body, headers }) => `${String(headers['webhook-id'])} ${body}`)).size).toBe(1);
      await slow.close();
    },
  );

  test(
    'an API that cannot reach Temporal answers 200, and the case is decided once a worker sweeps',
    { timeout: 60_000 },
    async () => {
      const port = 20_000 + Math.floor(Math.random() * 20_000);
      const cutOff = spawnMain('api', service, {
        PORT: String(port),
        HOST: '127.0.0.1',
        TEMPORAL_ADDRESS: '127.0.0.1:1',
      });
      const url = `http://127.0.0.1:${port}`;
      await until(async () => (await fetch(`${url}/healthz`).catch(() => undefined))?.status === 200);
      expect((await fetch(`${url}/readyz`)).status).toBe(503);
      const { id } = await api.createCase({ ...THREE_ALERTS, start: false, webhook_url: receiver.url });
      const lonely = new ApiClient(url, api.cookie);
      const since = Date.now();
      const answer = await lonely.post(`/api/cases/${id}/start/`);
      expect(answer).toMatchObject({ status: 200, body: { status: 'PROCESSING' } });
      expect(Date.now() - since).toBeLessThan(3_000);
      await cutOff.kill();
      await sleep(5_000);
      await service.startWorker();
      await api.decided(id);
      await receiver.waitFor(1);
    },
  );

  test('a workflow that an operator terminated is taken up by the sweep', { timeout: 60_000 }, async () => {
    const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
    await service.client.workflow.getHandle(caseWorkflowId(id)).terminate('for the test');
    await sleep(5_500);
    await service.startWorker();
    expect(await api.decided(id)).toMatchObject({ status: 'COMPLETED' });
    expect(await receiver.waitFor(1)).toHaveLength(1);
  });

  test('cases posted while no worker is there are decided when one comes', async () => {
    const { id } = await api.createCase(THREE_ALERTS);
    await sleep(300);
    expect((await api.get(`/api/cases/${id}/`)).body.status).toBe('PROCESSING');
    await service.startWorker();
    expect(await api.decided(id)).toMatchObject({ status: 'COMPLETED' });
  });

  test('verdicts that a crash of the database took are found missing, and made again', async () => {
    const { admin } = service.database;
    await sql`create table lost (check_id bigint primary key)`.execute(admin);
    // The worker goes on, as it would if it had been told that they are stored.
    await sql`
      create function lose_once() returns trigger language plpgsql security definer as $$ begin
        insert into lost values (new.check_id) on conflict do nothing;
        return case when not found then new end;
      end $$`.execute(admin);
    await sql`create trigger lose_verdict before update on check_runs for each row
      when (new.decided_at is not null) execute function lose_once()`.execute(admin);
    await service.startWorker();
    const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
    expect(await api.decided(id)).toMatchObject({ status: 'COMPLETED' });
    expect(await receiver.waitFor(1)).toHaveLength(1);
    expect((await sql`select from lost`.execute(admin)).rows).toHaveLength(3);
  });

  test('a run whose beginning a crash of the database took begins again', async () => {
    const { admin, db } = service.database;
    const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
    const versions = { shippedPolicyId: await new KeptPolicies(db, defaultPolicy).shippedId(), engine: '1' };
    const begun = await beginRun(db, id, versions);
    if (begun.next !== 'decide') throw new Error(`nothing has begun but: ${begun.next}`);
    await sql`delete from check_runs where run_id = ${begun.runId}`.execute(admin);
    await sql`update case_runs set status = 'REQUESTED' where id = ${begun.runId}`.execute(admin);
    // What a worker does next that was told otherwise.
    expect(await startCheck(db, { runId: begun.runId, checkId: begun.checkIds[0]! })).toBeUndefined();
    const unasked = () => expect.fail('there is nothing to conclude');
    const concluding = { runId: begun.runId, conclude: unasked, newDeliveryId: unasked, issueReceipt: unasked };
    expect(await completeRun(db, concluding)).toBeNull();
    expect(await beginRun(db, id, versions)).toEqual(begun);
    await service.startWorker();
    expect(await api.decided(id)).toMatchObject({ status: 'COMPLETED' });
  });
});
