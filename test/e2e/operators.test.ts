import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseWorkflowId } from '../../src/workflows/names.ts';
import { holdChecks } from '../support/hold-checks.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { THREE_ALERTS } from './samples.ts';

describe('what operators see in Temporal', () => {
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

  test('runs are found by case, organization, outcome and risk', async () => {
    const { id } = await api.createCase(THREE_ALERTS);
    const decided = await api.decided(id);
    const query =
      `CasewrightCase = '${id}' AND CasewrightOrganization = '${api.organizationId}' ` +
      `AND CasewrightOutcome = '${decided.outcome}' AND CasewrightRisk = ${decided.risk_score}`;
    await until(async () => (await service.client.workflow.count(query)).count === 1);
    const { staticSummary } = await service.client.workflow.getHandle(caseWorkflowId(id)).describe();
    expect(await staticSummary()).toBe(`Case ${id}`);
  });

  test('the progress of a run can be queried while its checks are held up', async () => {
    const held = await holdChecks(service.database.admin);
    const { id } = await api.createCase(THREE_ALERTS);
    const handle = service.client.workflow.getHandle(caseWorkflowId(id));
    await until(async () => (await api.get(`/api/cases/${id}/runs/`)).body[0].status === 'RUNNING');
    // A query waits for the workflow task under way; that one hands the checks over after five seconds.
    const progress = await handle.query('progress');
    expect(progress).toEqual({ run: 1, phase: 'deciding checks', checks: 3, checksDecided: 0 });
    const { body } = await api.get(`/api/cases/${id}/runs/1/`);
    expect(body.checks.map((check: any) => [check.status, check.outcome])).toEqual(
      Array.from({ length: 3 }, () => [expect.stringMatching(/PENDING|PROCESSING/), 'PENDING']),
    );
    await held.release();
    await api.decided(id);
  });
});
