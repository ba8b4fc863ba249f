import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OUTCOME_ATTRIBUTE, RISK_ATTRIBUTE } from '../../src/workflows/search-attributes.ts';
import { caseWorkflowId, deliveryWorkflowId } from '../../src/workflows/names.ts';
import { ApiClient } from '../support/api-client.ts';
import { readHistories } from '../support/histories.ts';
import { holdChecks } from '../support/hold-checks.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { spawnMain, spawnWorker } from '../support/worker-process.ts';

const OPEN = {
  customer: { full_name: 'Katarzyna Wolniewicz', input_details: { nationality: 'PL' } },
  checks: [
    {
      check_type: 'SANCTION',
      input_details: { person_name: 'Katarzyna Wolniewicz', dob: '1961-04-05', nationality: 'PL' },
    },
  ],
};
const DECISION = { outcome: 'ACCEPTED', note: 'Different mother: Halina.' };

describe('decisions of people', () => {
  let service: TestService;
  let receiver: Receiver;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeEach(async () => {
    service = await startService();
    receiver = await startReceiver();
    api = await service.signIn('reviewer');
  });
  afterEach(async () => {
    await receiver.close();
    await service.stop();
  });

  /** A case that the machine leaves open, its webhook delivered. */
  async function openCase(): Promise<{ id: number; checkId: number }> {
    const { id, checks } = await api.createCase({ ...OPEN, webhook_url: receiver.url });
    expect(await api.decided(id)).toMatchObject({ outcome: 'PENDING', rfi: expect.stringContaining('date of birth') });
    await until(async () => (await delivered(id)) === 1);
    return { id, checkId: checks[0]!.id };
  }
  const delivered = async (id: number): Promise<number> =>
    (await api.get(`/api/webhook-deliveries/?case_id=${id}&status=DELIVERED`)).body.count;
  const decide = (checkId: number, body: object = DECISION, by: ApiClient = api) =>
    by.post(`/api/checks/${checkId}/decision/`, body);
  const deliveredTwice = async (id: number, timeoutMs?: number) => {
    await until(async () => (await delivered(id)) === 2, timeoutMs);
    await sleep(500);
    const bodies = new Map(receiver.received.map((webhook) => [webhook.headers['webhook-id'], webhook.body]));
    expect([...bodies.values()].map((body) => JSON.parse(body).outcome)).toEqual(['PENDING', 'ACCEPTED']);
  };

  test('a decision is delivered without waiting for the sweep, operators find the case by it, and a rerun carries it over', async () => {
    await service.startWorker();
    const { id, checkId } = await openCase();
    const { status, body } = await decide(checkId);
    expect([status, body.outcome]).toEqual([200, 'ACCEPTED']);
    await deliveredTwice(id);
    expect(JSON.parse(receiver.received[1]!.body)).toEqual(body);
    const deliveries = await service.database.db
      .selectFrom('webhook_deliveries')
      .orderBy('created_at')
      .select('handed_over_at')
      .execute();
    // By the case's workflow that was woken, not by the sweep.
    expect(deliveries[1]?.handed_over_at).not.toBeNull();
    const attributes = await until(async () => {
      const found = await service.client.workflow.getHandle(caseWorkflowId(id)).describe();
      return found.status.name === 'COMPLETED' && found.typedSearchAttributes;
    });
    expect([attributes.get(OUTCOME_ATTRIBUTE), attributes.get(RISK_ATTRIBUTE)]).toEqual(['ACCEPTED', 0.39]);

    await api.post(`/api/cases/${id}/start/`);
    expect(await api.decided(id)).toMatchObject({ outcome: 'ACCEPTED', checks: [{ note: DECISION.note }] });
    await receiver.waitFor(3);
    expect(JSON.parse(receiver.received[2]!.body).checks[0].reasoning).toMatch(
      /which still holds as the evidence is unchanged/,
    );
  });

  test('Temporal learns nothing of it but ids', async () => {
    await service.startWorker();
    const { id, checkId } = await openCase();
    await decide(checkId);
    await deliveredTwice(id);
    const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
    const kept = await readHistories(service.client, [caseWorkflowId(id), deliveryWorkflowId(body.results[0].id)]);
    expect(kept).toContain(`{"caseId":${id}}`);
    expect(kept).not.toMatch(/Wolniewicz|Halina|1961-04-05|Different/);
  });

  test('a decision while checks run is refused; after them it is taken', async () => {
    await service.startWorker();
    const { id, checkId } = await openCase();
    const held = await holdChecks(service.database.admin);
    await api.post(`/api/cases/${id}/start/`);
    await until(async () => (await api.get(`/api/cases/${id}/runs/`)).body[0].status === 'RUNNING');
    expect((await decide(checkId)).status).toBe(409);
    await held.release();
    await api.decided(id);
    expect((await decide(checkId)).status).toBe(200);
  });

  test('the worker is killed before the decision, and another comes: delivered once', { timeout: 60_000 }, async () => {
    const first = spawnWorker(service);
    const { id, checkId } = await openCase();
    await first.kill();
    expect((await decide(checkId)).status).toBe(200);
    await sleep(500);
    expect(receiver.received).toHaveLength(1);
    spawnWorker(service);
    await deliveredTwice(id, 30_000);
  });

  test(
    'the worker is killed right after the decision, again and again: each delivered',
    { timeout: 120_000 },
    async () => {
      let worker = spawnWorker(service);
      const { id, checkId } = await openCase();
      const notes = ['one', 'two', 'three'];
      for (const [index, note] of notes.entries()) {
        expect((await decide(checkId, { outcome: 'REJECTED', note })).status).toBe(200);
        await sleep(index * 15);
        await worker.kill();
        worker = spawnWorker(service);
      }
      await until(async () => (await delivered(id)) === 4, 60_000);
      const bodies = new Map(receiver.received.map((webhook) => [webhook.headers['webhook-id'], webhook.body]));
      expect(
        [...bodies.values()]
          .map((body) => JSON.parse(body).checks[0].note)
          .filter((note) => notes.includes(note))
          .sort(),
      ).toEqual(notes.toSorted());
    },
  );

  test('the API dies between commit and wake: the sweep delivers', { timeout: 60_000 }, async () => {
    const worker = await service.startWorker();
    const { id, checkId } = await openCase();
    await worker.stop();
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    // It reaches Postgres, and never Temporal: what it commits it cannot wake anybody for.
    const cutOff = spawnMain('api', service, {
      PORT: String(port),
      HOST: '127.0.0.1',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
    });
    const url = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${url}/healthz`).catch(() => undefined))?.status === 200);
    expect((await decide(checkId, DECISION, new ApiClient(url, api.cookie))).status).toBe(200);
    await cutOff.kill();
    await sleep(5_000);
    await service.startWorker();
    await deliveredTwice(id, 30_000);
  });
});
