import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deciders } from '../../src/domain/checks/registry.ts';
import { caseWorkflowId, deliveryWorkflowId } from '../../src/workflows/names.ts';
import { readHistories } from '../support/histories.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { THREE_ALERTS } from './samples.ts';

/** Every way a fact could show, in what is sent and in what is decided. */
const PERSONAL =
  /Oyelaran|Marguer|1988-11-02|1951-01-09|Torres|fraud|Minister|false positive|secret note|example\.com|127\.0\.0\.1:\d+\/hook/i;

describe('Temporal holds no personal data', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => {
    await service.stop();
  });

  test('no payload, search attribute, summary or failure of a case and its delivery carries any', async () => {
    const receiver = await startReceiver((response, _, nth) =>
      response.writeHead(nth === 1 ? 500 : 204).end('Oyelaran'),
    );
    await service.startWorker({
      deciders: {
        ...deciders,
        IDV: () => {
          throw new Error('Marguerite Oyelaran, born 1988-11-02');
        },
      },
    });
    const api = await service.signIn();
    const { id } = await api.createCase({
      ...THREE_ALERTS,
      notes: 'secret note',
      webhook_url: receiver.url,
      checks: [...THREE_ALERTS.checks, { check_type: 'IDV', input_details: { name: 'Oyelaran' } }],
    });
    await api.decided(id);
    await receiver.waitFor(2);
    const delivery = await until(async () => {
      const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
      return body.results[0].status === 'DELIVERED' && body.results[0];
    });
    const ids = [caseWorkflowId(id), deliveryWorkflowId(delivery.id)];
    await until(async () => (await service.client.workflow.getHandle(ids[1]!).describe()).status.name === 'COMPLETED');
    const kept = await readHistories(service.client, ids);
    // The reading itself works: it sees into payloads, markers and summaries.
    expect(kept).toContain(`{"caseId":${id}}`);
    expect(kept).toContain('decideRun');
    expect(kept).toContain('CasewrightOutcome');
    expect(kept).not.toMatch(PERSONAL);
    await receiver.close();
  });
});
