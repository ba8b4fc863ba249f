import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dump } from '../support/database-dump.ts';
import { inClear } from '../support/encrypted.ts';
import { DecidedCases } from './decided-cases.ts';
import { insertDelivery } from './delivery-rows.ts';
import { PASSWORD, startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
let cases: DecidedCases;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());

const list = async (query = '') => (await api.send('GET', `/api/audit-events/?${query}`, { as: api.admin })).body;

/** The events that the work adds, oldest first. */
async function added(work: () => Promise<unknown>) {
  const [newest] = (await list('page_size=1')).results;
  await work();
  const { results } = await list('page_size=200');
  return results.filter((event: any) => event.id > (newest?.id ?? 0)).reverse();
}

const as = (user: keyof Pick<TestApi, 'admin' | 'reviewer'>) => ({
  actor: { kind: 'user', id: api[user].id },
  address: expect.stringMatching(/127\.0\.0\.1$/),
  at: expect.stringMatching(/Z$/),
  seal: null,
});

describe('what is done to', () => {
  it('a case is noted', async () => {
    let id = 0;
    const events = await added(async () => {
      ({ id } = await cases.decidedCase());
      await api.send('POST', '/api/checks/', { as: api.reviewer, json: { case_id: id, check_type: 'PEP' } });
      await cases.start(id);
      await cases.start(id);
    });
    const object = { kind: 'case', id };
    const hash = expect.stringMatching(/^\w{64}$/);
    expect(events).toMatchObject([
      { ...as('reviewer'), action: 'customer.create', object: { kind: 'customer' }, before: null, after: { hash } },
      { ...as('reviewer'), action: 'case.create', object, before: null, after: { started: true } },
      {
        actor: { kind: 'system', id: null },
        address: null,
        action: 'case.conclude',
        object,
        after: {
          run: 1,
          outcome: 'PENDING',
          risk_score: expect.any(Number),
          receipt: hash,
        },
      },
      { ...as('reviewer'), action: 'case.add_check', object, after: { check_type: 'PEP' } },
      { ...as('reviewer'), action: 'case.start', object, after: { run: 2, joined: false } },
      { ...as('reviewer'), action: 'case.start', object, after: { run: 2, joined: true } },
    ]);
  });

  it('a case that is refused is not', async () => {
    const json = { customer_id: 999_999 };
    expect(await added(() => api.send('POST', '/api/cases/', { as: api.reviewer, json }))).toEqual([]);
  });

  it('a customer is noted by hashes, which the same content has again and nobody else can tell', async () => {
    const send = (path: string, json: object) => api.send('POST', path, { as: api.reviewer, json });
    const ada = { full_name: 'Ada Byron', input_details: { dob: '1815-12-10' } };
    const events = await added(async () => {
      await send('/api/customers/', { ...ada, external_id: 'ada' });
      await send('/api/customers/update/', { external_id: 'ada', full_name: 'Ada Lovelace' });
      await send('/api/cases/', { customer: { ...ada, external_id: 'ada' }, start: false });
      await send('/api/customers/', { ...ada, external_id: 'ada-2' });
    });
    const [created, updated, replaced, , other] = events;
    expect(events.map((event: any) => event.action)).toEqual([
      'customer.create',
      'customer.update',
      'customer.update',
      'case.create',
      'customer.create',
    ]);
    expect(created.after).toEqual({ hash: expect.any(String), delete_after: -1 });
    expect(updated.before.hash).toBe(created.after.hash);
    expect(updated.after.hash).not.toBe(updated.before.hash);
    expect(replaced).toMatchObject({
      before: { hash: updated.after.hash },
      after: created.after,
      object: created.object,
    });
    expect(other.after.hash).not.toBe(created.after.hash);
    expect(JSON.stringify(events)).not.toMatch(/Ada |1815-|"ada"/);
    // Whoever holds a dump and guesses right cannot tell that it is right: what hashes is encrypted.
    const { db, admin } = api.database;
    const [stored] = await db.selectFrom('customers').where('id', '=', created.object.id).selectAll().execute();
    const place = [api.reviewer.organizationId, 'customers.hash_key', stored!.id] as const;
    const key = await inClear(db, [...place], stored!.hash_key);
    const guess = JSON.stringify(['Ada Byron', 'ada', null, { dob: '1815-12-10' }]);
    expect(createHmac('sha256', Buffer.from(key, 'hex')).update(guess).digest('hex')).toBe(created.after.hash);
    expect((await dump(admin)).filter(({ text }) => text.includes(key))).toEqual([]);
  });

  it('a customer that many save at once is one, and each saving is noted, each from what the one before left', async () => {
    const names = ['Ann', 'Bea', 'Cid', 'Dan', 'Eve', 'Fay'];
    const events = await added(() =>
      Promise.all(
        names.map((full_name) =>
          api.send('POST', '/api/customers/', { as: api.reviewer, json: { external_id: 'many', full_name } }),
        ),
      ),
    );
    expect(events.map((event: any) => event.action)).toEqual(
      names.map((_, nth) => `customer.${nth ? 'update' : 'create'}`),
    );
    expect(new Set(events.map((event: any) => event.object.id)).size).toBe(1);
    expect(new Set(events.map((event: any) => event.after.hash)).size).toBe(names.length);
    const before = events.map((event: any) => event.before?.hash);
    expect(before).toEqual([undefined, ...events.slice(0, -1).map((event: any) => event.after.hash)]);
    const { body } = await api.send('GET', `/api/customers/${events[0].object.id}/`, { as: api.viewer });
    expect(names).toContain(body.full_name);
  });

  it('secrets, policies, the blacklist and the organization is noted, without what they hold', async () => {
    const events = await added(async () => {
      const call = { as: api.admin };
      const secrets = [];
      for (let nth = 0; nth < 2; nth += 1) secrets.push((await api.send('POST', '/api/webhook-secrets/', call)).body);
      await api.send('DELETE', `/api/webhook-secrets/${secrets[0].id}/`, call);
      await api.send('DELETE', `/api/webhook-secrets/${secrets[1].id}/`, call);
      const policy = { extends: 'default', screening: { threshold: 0.75 } };
      for (let nth = 0; nth < 2; nth += 1) await api.send('POST', '/api/policies/', { ...call, json: { policy } });
      const { body } = await api.send('POST', '/api/blacklist/', { ...call, json: { name: 'Benno Blocked' } });
      await api.send('DELETE', `/api/blacklist/${body.id}/`, call);
      await api.send('DELETE', `/api/blacklist/${body.id}/`, call);
      await api.send('PATCH', '/api/organization/', { ...call, json: { default_language: 'de' } });
    });
    expect(events.map((event: any) => event.action)).toEqual([
      'secret.add',
      'secret.add',
      'secret.revoke',
      'policy.add',
      'policy.add',
      'blacklist.add',
      'blacklist.remove',
      'organization.change',
    ]);
    for (const event of events) expect(event).toMatchObject(as('admin'));
    const [, second] = events.filter((event: any) => event.action === 'policy.add');
    expect(second).toMatchObject({ before: { version: 'own-1' }, after: { version: 'own-2' } });
    expect(JSON.stringify(events)).not.toMatch(/Benno|whsec/);
  });

  it('webhooks is noted', async () => {
    const { id } = await cases.decidedCase();
    const { delivery, endpoint } = await insertDelivery(api, id);
    const events = await added(async () => {
      await api.send('POST', `/api/webhook-deliveries/${delivery}/resend/`, { as: api.reviewer });
      await api.send('POST', `/api/webhook-endpoints/${endpoint}/enable/`, { as: api.reviewer });
      await api.send('POST', '/api/webhook-endpoints/999999/enable/', { as: api.reviewer });
    });
    expect(events).toMatchObject([
      { ...as('reviewer'), action: 'webhook.resend', object: { kind: 'case', id }, after: { delivery } },
      { ...as('reviewer'), action: 'endpoint.enable', object: { kind: 'webhook_endpoint', id: endpoint } },
    ]);
  });

  it('sessions is noted; a failed login has nobody who did it', async () => {
    const { db } = api.database;
    const { email, id } = api.reviewer;
    const login = (json: object) => api.send('POST', '/api/auth/login/', { json });
    const events = await added(async () => {
      await login({ email, password: 'wrong password' });
      await login({ email: 'nobody@example.com', password: 'wrong password' });
      await expect
        .poll(() => db.selectFrom('audit_events').where('action', '=', 'user.login_failed').select('id').execute())
        .toHaveLength(1);
      const { headers } = await login({ email, password: PASSWORD });
      const cookie = String(headers['set-cookie']).split(';')[0]!;
      await api.send('POST', '/api/auth/logout/', { headers: { cookie } });
    });
    const object = { kind: 'user', id };
    expect(events).toMatchObject([
      { action: 'user.login_failed', actor: { kind: 'system', id: null }, object, address: expect.any(String) },
      { ...as('reviewer'), action: 'user.login', object },
      { ...as('reviewer'), action: 'user.logout', object },
    ]);
    expect(JSON.stringify(events)).not.toContain('@');
  });
});

describe('the list', () => {
  it('is filtered and paged', async () => {
    const { id } = await cases.decidedCase();
    const all = await list('page_size=200');
    const ids = all.results.map((event: any) => event.id);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    const ofCase = await list(`object_kind=case&object_id=${id}`);
    expect(ofCase.results.map((event: any) => event.action)).toEqual(['case.conclude', 'case.create']);
    const created = await list(`action=case.create&actor_id=${api.reviewer.id}`);
    expect(new Set(created.results.map((event: any) => event.action))).toEqual(new Set(['case.create']));
    const { at } = ofCase.results[0];
    for (const event of (await list(`from=${at}`)).results) expect(event.at >= at).toBe(true);
    for (const event of (await list(`before=${at}`)).results) expect(event.at < at).toBe(true);
    const page = await list('page_size=2&page=2');
    expect(page.results.map((event: any) => event.id)).toEqual(ids.slice(2, 4));
    expect(page.count).toBe(all.count);
  });

  it.each(['from=yesterday', 'object_id=x', 'page=0'])('refuses %s', async (query) => {
    expect((await api.send('GET', `/api/audit-events/?${query}`, { as: api.admin })).status).toBe(400);
  });

  it("holds no other organization's", async () => {
    const { body } = await api.send('GET', '/api/audit-events/', { as: api.stranger });
    expect(body).toMatchObject({ count: 0, results: [] });
  });
});
