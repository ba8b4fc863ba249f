import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseWorkflowId, deliveryWorkflowId } from '../../src/workflows/names.ts';
import { THREE_ALERTS } from '../e2e/samples.ts';
import { importFrom } from '../watchlists/lists.ts';
import { holdChecks } from '../support/hold-checks.ts';
import { startFileServer } from '../support/file-server.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { historyToText } from '../support/history-file.ts';
import type { History } from '../support/history-file.ts';
import { until } from '../support/until.ts';

/**
 * Makes a history of every shape the workflows take, and replays it. With CASEWRIGHT_RECORD_HISTORIES=<version> they
 * are kept under test/histories, where replay.test.ts holds every later version to them.
 */
const version = process.env.CASEWRIGHT_RECORD_HISTORIES;

describe('histories made now', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    await service.startWorker();
  });
  afterAll(async () => {
    await service.stop();
  });

  async function readByModel(): Promise<History> {
    const other = await startService();
    try {
      await other.startWorker({ languageModel: { model: 'none', read: async () => ({ answer: '{"facts": []}' }) } });
      const api = await other.signIn();
      const { id } = await api.createCase(THREE_ALERTS);
      await api.decided(id);
      const handle = other.client.workflow.getHandle(caseWorkflowId(id));
      await handle.result();
      return await handle.fetchHistory();
    } finally {
      await other.stop();
    }
  }

  test(
    'of a plain run, a superseded one, one that outlasted its local steps, deliveries, a sweep, a retention and a refresh of the lists replay',
    { timeout: 90_000 },
    async () => {
      const receiver = await startReceiver((response, _, nth) => response.writeHead(nth === 1 ? 500 : 204).end());
      const files = await startFileServer();
      for (const path of ['/list.csv', '/gone.csv']) files.files.set(path, { body: 'id,name\n1,Viktor Bout\n' });
      const api = await service.signIn();
      const histories: Record<string, History> = {};
      const keep = async (name: string, workflowId: string, end = 'COMPLETED') => {
        const handle = service.client.workflow.getHandle(workflowId);
        await until(async () => (await handle.describe()).status.name === end);
        histories[name] = await handle.fetchHistory();
      };

      const plain = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
      await api.decided(plain.id);
      await keep('case-plain', caseWorkflowId(plain.id));
      await receiver.waitFor(2);
      const { body } = await api.get(`/api/webhook-deliveries/?case_id=${plain.id}`);
      await keep('delivery-retried', deliveryWorkflowId(body.results[0].id));

      histories['case-read-by-model'] = await readByModel();

      let isOpen = false;
      const paused = await startReceiver((response) =>
        isOpen ? response.writeHead(204).end() : response.writeHead(503, { 'retry-after': '3600' }).end(),
      );
      const waiting = await api.createCase({ ...THREE_ALERTS, webhook_url: paused.url });
      await api.decided(waiting.id);
      await paused.waitFor(1);
      const { body: pausedPage } = await api.get(`/api/webhook-deliveries/?case_id=${waiting.id}`);
      const pausedId: string = pausedPage.results[0].id;
      await until(async () => {
        const details = await service.client.workflow
          .getHandle(deliveryWorkflowId(pausedId))
          .query('__temporal_workflow_metadata')
          .catch(() => undefined);
        return JSON.stringify(details ?? {}).includes('next attempt');
      });
      isOpen = true;
      await api.post(`/api/webhook-deliveries/${pausedId}/resend/`);
      await paused.waitFor(2);
      await keep('delivery-woken', deliveryWorkflowId(pausedId));
      await paused.close();

      for (const [name, heldMs] of [
        ['case-superseded', 300],
        ['case-patient', 6_500],
      ] as const) {
        const held = await holdChecks(service.database.admin);
        const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
        await until(async () => (await api.get(`/api/cases/${id}/runs/`)).body[0].status === 'RUNNING');
        await sleep(heldMs);
        await api.post(`/api/cases/${id}/start/`);
        await held.release();
        await api.decided(id);
        await keep(name, caseWorkflowId(id));
      }

      const sweep = await service.client.workflow.start('sweepWorkflow', {
        workflowId: `sweep-${service.taskQueue}`,
        taskQueue: service.taskQueue,
      });
      await sweep.result();
      await keep('sweep-plain', sweep.workflowId);

      await api.createCase({ ...THREE_ALERTS, start: false, delete_after: 1 });
      await sql`update cases set created_at = created_at - interval '2 days'`.execute(service.database.admin);
      const retention = await service.client.workflow.start('retentionWorkflow', {
        workflowId: `retention-${service.taskQueue}`,
        taskQueue: service.taskQueue,
      });
      expect(await retention.result()).toMatchObject({ cases: 1 });
      await keep('retention-plain', retention.workflowId);

      await importFrom(service.database.db, { url: `${files.url}/list.csv`, name: 'changed' });
      await importFrom(service.database.db, { url: `${files.url}/gone.csv`, name: 'gone' });
      files.files.set('/list.csv', { body: 'id,name\n1,Viktor Bout\n2,Umar Patek\n' });
      files.files.delete('/gone.csv');
      const refresh = await service.client.workflow.start('refreshListsWorkflow', {
        workflowId: `refresh-lists-${service.taskQueue}`,
        taskQueue: service.taskQueue,
      });
      await expect(refresh.result()).rejects.toThrow();
      await keep('refresh-lists-plain', refresh.workflowId, 'FAILED');
      await files.close();
      await receiver.close();

      const named = Object.entries(histories).map(([workflowId, history]) => ({ workflowId, history }));
      for await (const { workflowId, error } of Worker.runReplayHistories(
        { workflowsPath: fileURLToPath(new URL('../../src/workflows/index.ts', import.meta.url)) },
        named,
      )) {
        expect(error, workflowId).toBeUndefined();
      }
      if (version === undefined) return;
      for (const [name, history] of Object.entries(histories)) {
        const file = new URL(`../histories/${name}-${version}.json`, import.meta.url);
        await writeFile(file, historyToText(history));
      }
    },
  );
});
