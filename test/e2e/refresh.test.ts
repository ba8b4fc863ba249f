import { randomUUID } from 'node:crypto';
import { ScheduleNotFoundError, WorkflowFailedError } from '@temporalio/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureRefreshSchedule } from '../../src/temporal/refresh-schedule.ts';
import { listStatus } from '../../src/watchlists/list-status.ts';
import { REFRESH_LISTS_SCHEDULE_ID, REFRESH_LISTS_WORKFLOW } from '../../src/workflows/names.ts';
import { clientOfNewNamespace } from '../support/temporal-namespace.ts';
import { startFileServer } from '../support/file-server.ts';
import type { FileServer } from '../support/file-server.ts';
import { readHistories } from '../support/histories.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { spawnWorker } from '../support/worker-process.ts';
import { importFrom } from '../watchlists/lists.ts';

const csv = (...names: string[]) => ({ body: `id,name\n${names.map((name, index) => `${index},${name}\n`).join('')}` });

describe('the refresh of watchlists', () => {
  let service: TestService;
  let server: FileServer;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeAll(async () => {
    service = await startService();
    server = await startFileServer();
    api = await service.signIn();
  });
  afterAll(async () => {
    await service.stop();
    await server.close();
  });
  beforeEach(async () => {
    await service.database.admin.deleteFrom('watchlists').execute();
    server.files.clear();
    server.asked.length = 0;
  });

  const url = (path: string) => `${server.url}${path}`;
  const imported = (path: string, name: string) => importFrom(service.database.db, { url: url(path), name });
  const start = () =>
    service.client.workflow.start(REFRESH_LISTS_WORKFLOW, {
      workflowId: `refresh-${randomUUID()}`,
      taskQueue: service.taskQueue,
    });
  const status = () => listStatus(service.database.db);
  const isFound = async (name: string) => (await api.post('/api/screen/', { name })).body.matches.length > 0;

  describe('with a worker', () => {
    let worker: Awaited<ReturnType<TestService['startWorker']>>;
    beforeAll(async () => {
      worker = await service.startWorker();
    });
    afterAll(() => worker.stop());

    test('brings in what changed, and where nothing did only notes that', async () => {
      server.files.set('/changes.csv', { ...csv('Viktor Bout'), etag: '"1"' });
      server.files.set('/stays.csv', { ...csv('Umar Patek'), lastModified: 'Fri, 27 Feb 2026 10:00:00 GMT' });
      await imported('/changes.csv', 'changes');
      await imported('/stays.csv', 'stays');
      await service.database.admin
        .updateTable('watchlists')
        .set({ checked_at: new Date('2026-01-01'), last_error: 'it was down', last_error_at: new Date('2026-01-01') })
        .execute();
      server.files.set('/changes.csv', { ...csv('Viktor Bout', 'Gulbuddin Hekmatyar'), etag: '"2"' });
      const handle = await start();
      expect(await handle.result()).toEqual({ lists: 2, changed: 1 });
      expect(
        server.asked
          .slice(2)
          .map(({ path, status: answered }) => `${path} ${answered}`)
          .sort(),
      ).toEqual(['/changes.csv 200', '/stays.csv 304']);
      const [changes, stays] = await status();
      expect(changes).toMatchObject({ version: 2, added: 1, entities: 2, last_error: null, last_error_at: null });
      expect(stays).toMatchObject({ version: 1, last_error: null });
      expect(Date.parse(stays!.checked_at!)).toBeGreaterThan(Date.now() - 60_000);
      expect(await isFound('Gulbuddin Hekmatyar')).toBe(true);
      expect(await (await start()).result()).toEqual({ lists: 2, changed: 0 });
      expect(server.asked.slice(4).map(({ status: answered }) => answered)).toEqual([304, 304]);
    });

    test('that fails for one list leaves its old version, says why, and goes on with the others', async () => {
      server.files.set('/secret/gone.csv?token=secret', csv('Viktor Bout'));
      server.files.set('/refused.csv', csv('Ri Hong-sop'));
      server.files.set('/fine.csv', csv('Umar Patek'));
      await imported('/secret/gone.csv?token=secret', 'gone');
      await imported('/refused.csv', 'refused');
      await imported('/fine.csv', 'fine');
      server.files.delete('/secret/gone.csv?token=secret');
      server.files.set('/refused.csv', { body: 'id,name\n1,\n2,\n' });
      server.files.set('/fine.csv', csv('Umar Patek', 'Gulbuddin Hekmatyar'));
      const handle = await start();
      const failure = await handle.result().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(WorkflowFailedError);
      expect((failure as WorkflowFailedError).cause).toMatchObject({
        type: 'LISTS_NOT_REFRESHED',
        message: expect.stringMatching(/^2 of 3 lists could not be refreshed/),
      });
      const history = await readHistories(service.client, [handle.workflowId]);
      expect(history).toContain('refreshList failed: HTTP_404');
      expect(history).toContain('refreshList failed: IMPORT_REFUSED');
      expect(history).not.toMatch(/secret|Viktor|gone/);
      const [fine, gone, refused] = await status();
      expect(fine).toMatchObject({ list: 'fine', version: 2, last_error: null });
      expect(gone).toMatchObject({ version: 1, last_error: expect.stringMatching(/HTTP 404/) });
      expect(gone!.last_error).not.toContain('token');
      expect(refused).toMatchObject({ version: 1, last_error: expect.stringMatching(/no entry could be read/) });
      expect(Date.parse(gone!.last_error_at!)).toBeGreaterThan(Date.now() - 60_000);
      expect([await isFound('Viktor Bout'), await isFound('Ri Hong-sop')]).toEqual([true, true]);
    });

    test('is tried again where a server failed for a moment', { timeout: 90_000 }, async () => {
      server.files.set('/moody.csv', csv('Viktor Bout'));
      await imported('/moody.csv', 'moody');
      let times = 0;
      server.files.set('/moody.csv', (_request, response) => {
        times += 1;
        response.writeHead(times === 1 ? 503 : 200, { 'content-type': 'text/csv' });
        response.end(times === 1 ? '' : csv('Viktor Bout', 'Umar Patek').body);
      });
      const handle = await start();
      await until(async () => (await status())[0]?.last_error !== null);
      const { raw } = await handle.describe();
      expect(raw.pendingActivities).toMatchObject([{ lastFailure: { applicationFailureInfo: { type: 'HTTP_503' } } }]);
      expect(await handle.result()).toEqual({ lists: 1, changed: 1 });
      expect(await status()).toMatchObject([{ version: 2, last_error: null }]);
    });
  });

  test('is a schedule that operators see', async () => {
    // Workers of other test files keep the schedule of the common namespace.
    const client = await clientOfNewNamespace();
    const { taskQueue } = service;
    await ensureRefreshSchedule(client, { taskQueue, refreshHours: 6 });
    const handle = client.schedule.getHandle(REFRESH_LISTS_SCHEDULE_ID);
    await handle.pause('for the test');
    await ensureRefreshSchedule(client, { taskQueue, refreshHours: 12 });
    const described = await handle.describe();
    expect(described).toMatchObject({
      spec: { intervals: [{ every: 12 * 3_600_000 }], jitter: 30 * 60_000 },
      action: { workflowType: REFRESH_LISTS_WORKFLOW },
      memo: { purpose: expect.stringMatching(/watchlists/) },
      state: { paused: true },
    });
    await ensureRefreshSchedule(client, { taskQueue, refreshHours: 0 });
    await ensureRefreshSchedule(client, { taskQueue, refreshHours: 0 });
    await expect(handle.describe()).rejects.toThrow(ScheduleNotFoundError);
  });

  test('goes on with another worker where one is killed in the middle', { timeout: 120_000 }, async () => {
    server.files.set('/large.csv', csv('Viktor Bout'));
    await imported('/large.csv', 'large');
    const names = Array.from({ length: 40_000 }, (_, index) => `Newcomer Number${index}`);
    server.files.set('/large.csv', csv(...names));
    const first = spawnWorker(service);
    const handle = await start();
    await until(async () => server.asked.length === 2);
    await first.kill();
    expect(await status()).toMatchObject([{ version: 1 }]);
    const second = spawnWorker(service);
    expect(await handle.result()).toEqual({ lists: 1, changed: 1 });
    expect(await status()).toMatchObject([{ version: 2, entities: 40_000 }]);
    expect(await second.terminate()).toBe(0);
  });
});
