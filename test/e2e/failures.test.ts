import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deciders } from '../../src/domain/checks/registry.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { THREE_ALERTS } from './samples.ts';

const broken = () => {
  throw new Error('Marguerite Oyelaran broke it');
};

describe('a check that fails', () => {
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

  test('is ERROR on its own; the others still count, and the case is not accepted', async () => {
    await service.startWorker({ deciders: { ...deciders, PEP: broken } });
    const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
    const decided = await api.decided(id);
    expect(decided).toMatchObject({ status: 'COMPLETED', outcome: 'PENDING' });
    const [pep, sanction, media] = decided.checks;
    expect(pep).toMatchObject({ status: 'ERROR', outcome: 'PENDING', risk_score: null });
    expect(pep?.note).toMatch(/could not be decided/);
    expect(JSON.stringify(decided)).not.toMatch(/broke it/);
    expect([sanction?.status, media?.status]).toEqual(['COMPLETED', 'COMPLETED']);
    await receiver.waitFor(1);
  });

  test('when every check fails the case is ERROR, and its webhook is sent all the same', async () => {
    await service.startWorker({ deciders: { ...deciders, PEP: broken, SANCTION: broken, ADVERSE_MEDIA: broken } });
    const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url });
    expect(await api.decided(id)).toMatchObject({ status: 'ERROR', outcome: 'PENDING', risk_score: null });
    const [webhook] = await receiver.waitFor(1);
    expect(JSON.parse(webhook!.body)).toMatchObject({ id, status: 'ERROR' });
    expect((await api.get(`/api/cases/${id}/runs/`)).body).toMatchObject([{ number: 1, status: 'ERROR' }]);
  });
});
