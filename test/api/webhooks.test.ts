import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReceiver } from '../support/receiver.ts';
import { insertDelivery } from './delivery-rows.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
let caseId: number;
beforeAll(async () => {
  api = await startTestApi();
  const json = { customer: { full_name: 'A' } };
  caseId = (await api.send('POST', '/api/cases/', { as: api.reviewer, json })).body.id;
});
afterAll(() => api.stop());

describe('signing secrets', () => {
  const add = () => api.send('POST', '/api/webhook-secrets/', { as: api.admin });
  const list = async (as = api.admin) => (await api.send('GET', '/api/webhook-secrets/', { as })).body;
  const revoke = (id: number) => api.send('DELETE', `/api/webhook-secrets/${id}/`, { as: api.admin });

  it('are shown once, told apart by a hint, and revoked but for the last live one', async () => {
    const made = [(await add()).body, (await add()).body];
    for (const { secret, hint } of made) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(hint).toBe(`whsec_…${secret.slice(-4)}`);
    }
    const listed = await list();
    expect(listed.results).toEqual(
      [made[1], made[0]].map(({ id, hint, created_at }) => ({ id, hint, created_at, revoked_at: null })),
    );
    expect(api.logged.join()).not.toContain(made[0].secret);
    const [first, second] = made;
    expect((await revoke(first.id)).status).toBe(204);
    expect((await list()).results[1]).toMatchObject({ id: first.id, revoked_at: expect.any(String) });
    // Asked again it is what was asked for.
    expect((await revoke(first.id)).status).toBe(204);
    const last = await revoke(second.id);
    expect([last.status, last.body.detail]).toEqual([409, expect.stringMatching(/last live secret/)]);
  });

  it('two that revoke at once leave one', async () => {
    await add();
    const live = (await list()).results.filter((each: { revoked_at: string | null }) => each.revoked_at === null);
    expect(live).toHaveLength(2);
    const answers = await Promise.all(live.map(({ id }: { id: number }) => revoke(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('are five at most, and nobody sees those of others', async () => {
    for (let nth = 0; nth < 4; nth += 1) expect((await add()).status).toBe(201);
    expect(await add()).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/At most 5/) } });
    expect(await list(api.stranger)).toMatchObject({ count: 0, results: [] });
  });
});

describe('resending', () => {
  const resend = (id: string) => api.send('POST', `/api/webhook-deliveries/${id}/resend/`, { as: api.reviewer });

  it.each(['GAVE_UP', 'DELIVERED', 'PENDING'] as const)('%s: 202, and it is due now', async (status) => {
    const finished = status === 'PENDING' ? {} : { next_attempt_at: null, finished_at: new Date() };
    const { delivery } = await insertDelivery(api, caseId, { status, attempts_made: 3, ...finished });
    const answer = await resend(delivery);
    expect(answer).toMatchObject({ status: 202, body: { id: delivery, status: 'PENDING', finished_at: null } });
    expect(Date.parse(answer.body.next_attempt_at)).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(api.wokenDeliveries.at(-1)).toBe(delivery);
    const read = await api.send('GET', `/api/webhook-deliveries/${delivery}/`, { as: api.viewer });
    expect(read.body).toEqual(answer.body);
  });

  it('409 while an attempt is under way, unless that was cut off long ago', async () => {
    const { delivery } = await insertDelivery(api, caseId, { attempt_started_at: new Date() });
    const woken = api.wokenDeliveries.length;
    expect(await resend(delivery)).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/under way/) } });
    expect(api.wokenDeliveries).toHaveLength(woken);
    const cutOff = await insertDelivery(api, caseId, { attempt_started_at: new Date(Date.now() - 20_000) });
    expect((await resend(cutOff.delivery)).status).toBe(202);
  });

  it('answers although nobody can be woken: the sweep will', async () => {
    const deaf = await startTestApi({ wakeDelivery: () => Promise.reject(new Error('Temporal is down')) });
    const json = { customer: { full_name: 'A' } };
    const { body } = await deaf.send('POST', '/api/cases/', { as: deaf.reviewer, json });
    const { delivery } = await insertDelivery(deaf, body.id, { status: 'GAVE_UP', next_attempt_at: null });
    const answer = await deaf.send('POST', `/api/webhook-deliveries/${delivery}/resend/`, { as: deaf.reviewer });
    expect(answer.status).toBe(202);
    await deaf.stop();
  });
});

describe('endpoints', () => {
  it('are listed with why they are disabled, filtered, and enabled', async () => {
    const { endpoint } = await insertDelivery(api, caseId);
    const disabledAt = new Date('2026-01-02T03:04:05.678Z');
    await api.database.db
      .updateTable('webhook_endpoints')
      .set({ disabled_at: disabledAt, disabled_reason: 'FAILING', failing_since: new Date('2025-12-28T00:00:00Z') })
      .where('id', '=', endpoint)
      .execute();
    const list = (query: string, as = api.viewer) => api.send('GET', `/api/webhook-endpoints/${query}`, { as });
    const { body } = await list('?disabled=true');
    expect(body.results).toEqual([
      {
        id: endpoint,
        url: expect.stringMatching(/^https:\/\/hooks\.example\.com\//),
        failing_since: '2025-12-28T00:00:00.000Z',
        disabled_at: disabledAt.toISOString(),
        disabled_reason: 'FAILING',
        created_at: expect.any(String),
      },
    ]);
    expect((await list('?disabled=maybe')).body).toEqual({ disabled: ['Must be a valid boolean.'] });
    expect((await list('', api.stranger)).body.count).toBe(0);
    const enabled = await api.send('POST', `/api/webhook-endpoints/${endpoint}/enable/`, { as: api.reviewer });
    expect(enabled).toMatchObject({
      status: 200,
      body: { id: endpoint, failing_since: null, disabled_at: null, disabled_reason: null },
    });
    expect((await list('?disabled=true')).body.count).toBe(0);
  });
});

describe('a test delivery', () => {
  const test = (url: string) => api.send('POST', '/api/webhooks/test/', { as: api.reviewer, json: { url } });

  it('tells what came of it, be it a failure', async () => {
    const receiver = await startReceiver((response) => response.writeHead(500).end('broken'));
    expect(await test(receiver.url)).toMatchObject({
      status: 200,
      body: {
        id: expect.stringMatching(/^msg_/),
        url: receiver.url,
        delivered: false,
        status_code: 500,
        error: 'http_status: the receiver answered 500',
        response: 'broken',
      },
    });
    await receiver.close();
    expect((await test(receiver.url)).body).toMatchObject({
      delivered: false,
      status_code: null,
      error: 'connection_refused: connection refused',
    });
    expect((await test('http://10.0.0.1/')).body).toEqual({ url: [expect.stringMatching(/not a public one/)] });
  });
});
