import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { SECRET, startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { JAMES_TORRES } from './samples.ts';

describe('the road of one case', () => {
  let service: TestService;
  let receiver: Receiver;
  let api: Awaited<ReturnType<TestService['signIn']>>;

  beforeAll(async () => {
    service = await startService();
    receiver = await startReceiver();
    await service.startWorker();
    api = await service.signIn();
  });
  afterAll(async () => {
    await receiver.close();
    await service.stop();
  });

  test('the example of the contract comes out as described, for that reason', async () => {
    const { id } = await api.createCase(JAMES_TORRES);
    const decided = await api.decided(id);
    expect(decided).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED', risk_score: 0.15, rfi: null });
    const [check] = decided.checks;
    expect(check).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED', note: 'false positive: age mismatch' });
    expect(check?.reasoning).toMatch(/1997/);
    expect(check?.reasoning).toMatch(/42/);
  });

  test('the webhook is the decided case, signed, once', async () => {
    const { id } = await api.createCase({ ...JAMES_TORRES, webhook_url: receiver.url });
    const [webhook] = await receiver.waitFor(1);
    expect(new Webhook(SECRET).verify(webhook!.body, webhook!.headers as Record<string, string>)).toEqual(
      (await api.get(`/api/cases/${id}/`)).body,
    );
    // The receiver knows before its answer is stored.
    const deliveries = await until(async () => {
      const { body } = await api.get(`/api/webhook-deliveries/?case_id=${id}`);
      return body.results[0].status !== 'PENDING' && body.results;
    });
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]).toMatchObject({
      id: webhook!.headers['webhook-id'],
      case_id: id,
      run: 1,
      url: receiver.url,
      status: 'DELIVERED',
      next_attempt_at: null,
      attempts: [{ number: 1, status_code: 204, error: null }],
    });
  });

  test('a case that was not started waits, and start decides it', async () => {
    const created = await api.createCase({ ...JAMES_TORRES, start: false });
    expect(created).toMatchObject({ status: 'PENDING', outcome: 'PENDING', risk_score: null });
    const started = await api.post(`/api/cases/${created.id}/start/`);
    expect(started.status).toBe(200);
    expect(started.body).toMatchObject({ id: created.id, status: 'PROCESSING', outcome: 'PENDING', risk_score: null });
    expect(started.body.checks[0].status).toBe('PROCESSING');
    expect(await api.decided(created.id)).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('a finished case runs again, and each run is kept', async () => {
    const { id } = await api.createCase(JAMES_TORRES);
    await api.decided(id);
    await api.post(`/api/cases/${id}/start/`);
    await api.decided(id);
    const { body: runs } = await api.get(`/api/cases/${id}/runs/`);
    expect(runs.map((run: any) => [run.number, run.status, run.outcome])).toEqual([
      [2, 'COMPLETED', 'ACCEPTED'],
      [1, 'COMPLETED', 'ACCEPTED'],
    ]);
    const { body: first } = await api.get(`/api/cases/${id}/runs/1/`);
    expect(first).toMatchObject({ number: 1, risk_score: 0.15 });
    expect(first.checks[0].evidence.hits[0]).toMatchObject({ verdict: 'DISCOUNTED' });
  });

  test('a check added to a finished case makes it pending until the next start', async () => {
    const { id } = await api.createCase(JAMES_TORRES);
    await api.decided(id);
    const added = await api.post('/api/checks/', { case_id: id, check_type: 'IDV', input_details: null });
    expect(added.body).toMatchObject({ status: 'PENDING', outcome: 'PENDING' });
    const { body: reopened } = await api.get(`/api/cases/${id}/`);
    expect(reopened).toMatchObject({ status: 'PENDING', outcome: 'PENDING', risk_score: null });
    expect(reopened.checks.map((check: any) => check.status)).toEqual(['COMPLETED', 'PENDING']);
    await api.post(`/api/cases/${id}/start/`);
    const decided = await api.decided(id);
    expect(decided.outcome).toBe('PENDING');
    expect(decided.checks.map((check) => check.outcome)).toEqual(['ACCEPTED', 'PENDING']);
  });

  test('a case without checks is decided PENDING, without a risk', async () => {
    const { id } = await api.createCase({ customer: { full_name: 'No Checks' } });
    expect(await api.decided(id)).toMatchObject({ status: 'COMPLETED', outcome: 'PENDING', risk_score: null });
  });

  test("the caller's own rfi is kept as given, and none is written over it", async () => {
    const { id } = await api.createCase({
      rfi: 'Dear customer, ours.',
      customer: { full_name: 'Maria Santos' },
      checks: [{ check_type: 'SANCTION', input_details: { person_name: 'Maria Santos', dob: '1970-01-02' } }],
    });
    const decided = await api.decided(id);
    expect(decided).toMatchObject({ outcome: 'PENDING', rfi: 'Dear customer, ours.' });
  });

  test('an alert that the customer could settle is asked about in the RFI, without tipping off', async () => {
    const { id } = await api.createCase({
      customer: { full_name: 'Maria Santos' },
      checks: [{ check_type: 'SANCTION', input_details: { person_name: 'Maria Santos', dob: '1970-01-02' } }],
    });
    const { rfi } = await api.decided(id);
    expect(rfi).toMatch(/Maria Santos/);
    expect(rfi).toMatch(/date of birth/i);
    expect(rfi).not.toMatch(/sanction|watchlist|suspicio|match|1970/i);
  });
});
