import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { DecidedCases, KATARZYNA, NOTE } from './decided-cases.ts';
import { insertDelivery } from './delivery-rows.ts';
import { PASSWORD, sender, startTestApi } from './service.ts';
import type { Answer, TestApi, User } from './service.ts';

let api: TestApi;
let cases: DecidedCases;
let receiver: Receiver;
let operations: { id: string; method: string; path: string; takesKey: boolean }[];

beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
  receiver = await startReceiver();
  const { paths } = (await api.send('GET', '/api/openapi.json')).body;
  operations = Object.entries<any>(paths).flatMap(([path, item]) =>
    Object.entries<any>(item)
      .filter(([method]) => method !== 'get')
      .map(([method, { operationId: id, parameters = [] }]) => {
        const takesKey = parameters.some((each: any) => each.in === 'header' && each.name === 'Idempotency-Key');
        return { id, method: method.toUpperCase(), path, takesKey };
      }),
  );
});
afterAll(async () => {
  await receiver.close();
  await api.stop();
});

interface Request {
  /** Of the path's parameters, in order. */
  ids?: (number | string)[];
  as?: User;
  json?: unknown;
  headers?: Record<string, string>;
}

interface Mutation {
  /** One that is answered with a 2xx. */
  request: () => Request | Promise<Request>;
  /** What it is noted as, and of which object. */
  noted: { action: string; kind: string }[];
}

/** Operations that change something, or act on somebody else: each leaves its traces in the audit events. */
const MUTATIONS: Record<string, Mutation> = {
  login: {
    request: () => ({ json: { email: api.reviewer.email, password: PASSWORD } }),
    noted: [{ action: 'user.login', kind: 'user' }],
  },
  logout: {
    request: async () => ({ as: await signedIn() }),
    noted: [{ action: 'user.logout', kind: 'user' }],
  },
  logoutEverywhere: {
    request: async () => ({ as: await signedIn() }),
    noted: [{ action: 'user.logout_everywhere', kind: 'user' }],
  },
  changePassword: {
    request: async () => ({
      as: await signedIn(),
      json: { old_password: PASSWORD, new_password: 'a better horse battery' },
    }),
    noted: [{ action: 'user.set_password', kind: 'user' }],
  },
  token: {
    request: async () => {
      const { client_id, client_secret } = await newClient();
      const authorization = `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`;
      return { headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' } };
    },
    noted: [{ action: 'client.sign_in', kind: 'client' }],
  },
  createUser: {
    request: () => ({ as: api.admin, json: newUser() }),
    noted: [{ action: 'user.add', kind: 'user' }],
  },
  changeUser: {
    request: async () => ({
      ids: [(await api.send('POST', '/api/users/', { as: api.admin, json: newUser() })).body.id],
      as: api.admin,
      json: { role: 'reviewer', disabled: true },
    }),
    noted: [{ action: 'user.change', kind: 'user' }],
  },
  createClient: {
    request: () => ({ as: api.admin, json: { name: 'A program', scopes: ['read'] } }),
    noted: [
      { action: 'client.add', kind: 'client' },
      { action: 'client.add_secret', kind: 'client' },
    ],
  },
  deleteClient: {
    request: async () => ({ ids: [(await newClient()).id], as: api.admin }),
    noted: [{ action: 'client.delete', kind: 'client' }],
  },
  createClientSecret: {
    request: async () => ({ ids: [(await newClient()).id], as: api.admin }),
    noted: [{ action: 'client.add_secret', kind: 'client' }],
  },
  deleteClientSecret: {
    request: async () => {
      const { id, secrets } = await newClient();
      return { ids: [id, secrets[0].id], as: api.admin };
    },
    noted: [{ action: 'client.delete_secret', kind: 'client' }],
  },
  createCase: {
    request: () => ({ as: api.reviewer, json: { customer: KATARZYNA, checks: [{ check_type: 'PEP' }] } }),
    noted: [
      { action: 'customer.create', kind: 'customer' },
      { action: 'case.create', kind: 'case' },
    ],
  },
  startCase: {
    request: async () => ({ ids: [(await cases.decidedCase()).id], as: api.reviewer }),
    noted: [{ action: 'case.start', kind: 'case' }],
  },
  createCheck: {
    request: async () => ({
      as: api.reviewer,
      json: { case_id: (await cases.newCase()).id, check_type: 'PEP' },
    }),
    noted: [{ action: 'case.add_check', kind: 'case' }],
  },
  decideCheck: {
    request: async () => ({
      ids: [(await cases.decidedCase()).checkIds[0]!],
      as: api.reviewer,
      json: { outcome: 'ACCEPTED', note: NOTE },
    }),
    noted: [{ action: 'check.decide', kind: 'check' }],
  },
  createCustomer: {
    request: () => ({ as: api.reviewer, json: KATARZYNA }),
    noted: [{ action: 'customer.create', kind: 'customer' }],
  },
  updateCustomer: {
    request: async () => {
      const external_id = randomUUID();
      await api.send('POST', '/api/customers/', { as: api.reviewer, json: { ...KATARZYNA, external_id } });
      return { as: api.reviewer, json: { external_id, customer_type: null } };
    },
    noted: [{ action: 'customer.update', kind: 'customer' }],
  },
  changeOrganization: {
    request: () => ({ as: api.admin, json: { default_language: 'de' } }),
    noted: [{ action: 'organization.change', kind: 'organization' }],
  },
  addBlacklistEntry: {
    request: () => ({ as: api.admin, json: { name: 'Benno Blocked' } }),
    noted: [{ action: 'blacklist.add', kind: 'blacklist_entry' }],
  },
  deleteBlacklistEntry: {
    request: async () => ({
      ids: [(await api.send('POST', '/api/blacklist/', { as: api.admin, json: { name: 'Benno' } })).body.id],
      as: api.admin,
    }),
    noted: [{ action: 'blacklist.remove', kind: 'blacklist_entry' }],
  },
  addPolicy: {
    request: () => ({ as: api.admin, json: { policy: { extends: 'default', screening: { threshold: 0.75 } } } }),
    noted: [{ action: 'policy.add', kind: 'policy' }],
  },
  resendWebhookDelivery: {
    request: async () => ({
      ids: [(await insertDelivery(api, (await cases.decidedCase()).id)).delivery],
      as: api.reviewer,
    }),
    noted: [{ action: 'webhook.resend', kind: 'case' }],
  },
  enableWebhookEndpoint: {
    request: async () => ({
      ids: [(await insertDelivery(api, (await cases.decidedCase()).id)).endpoint],
      as: api.reviewer,
    }),
    noted: [{ action: 'endpoint.enable', kind: 'webhook_endpoint' }],
  },
  addWebhookSecret: {
    request: () => ({ as: api.admin }),
    noted: [{ action: 'secret.add', kind: 'webhook_secret' }],
  },
  revokeWebhookSecret: {
    request: async () => {
      const add = async () => (await api.send('POST', '/api/webhook-secrets/', { as: api.admin })).body.id;
      return { ids: [await add(), await add()].slice(0, 1), as: api.admin };
    },
    noted: [{ action: 'secret.revoke', kind: 'webhook_secret' }],
  },
  testWebhook: {
    request: () => ({ as: api.reviewer, json: { url: receiver.url } }),
    noted: [{ action: 'webhook.test', kind: 'organization' }],
  },
};

/** Operations that change nothing, and why they are no GET. */
const CHANGE_NOTHING: Record<string, string> = {
  screen: 'a name goes in the body, not into an address that logs keep; nothing is stored',
  screenBatch: 'the same, for many names',
  replayRun: 'computing is work that no prefetch should cause; nothing is stored',
};

/** Operations that make nothing when they are sent twice, though they are a POST. */
const MAKE_NOTHING: Record<string, string> = {
  ...CHANGE_NOTHING,
  login: 'a second session is another sign-in; it ends by itself',
  logout: 'whoever is signed out stays so',
  logoutEverywhere: 'whoever is signed out stays so',
  changePassword: 'the second is refused: the old password is wrong by then',
  token: 'a second token is another sign-in; it ends by itself, and the answer may not be kept',
  updateCustomer: 'the same fields again leave the same customer',
  enableWebhookEndpoint: 'what is enabled stays so',
  testWebhook: 'each is a test of its own; nothing is kept',
};

async function newClient() {
  const json = { name: 'A program', scopes: ['read'] };
  return (await api.send('POST', '/api/oauth/clients/', { as: api.admin, json })).body;
}

function newUser() {
  return { email: `${randomUUID()}@example.com`, password: PASSWORD, role: 'viewer' };
}

/** A user of their own, with the session of a login. */
async function signedIn(): Promise<User> {
  const json = newUser();
  const { body } = await api.send('POST', '/api/users/', { as: api.admin, json });
  const { headers } = await api.send('POST', '/api/auth/login/', { json });
  const cookie = String(headers['set-cookie']).split(';')[0]!;
  return { id: body.id, email: json.email, organizationId: api.admin.organizationId, cookie };
}

function operation(id: string) {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`there is no operation ${id}`);
  return found;
}

async function carryOut(id: string, { ids = [], as, json, headers = {} }: Request): Promise<Answer> {
  const { method, path } = operation(id);
  const rest = [...ids];
  const raw = id === 'token' ? { raw: 'grant_type=client_credentials' } : {};
  // What is no JSON cannot be held against the document.
  const send = id === 'screenBatch' ? sender(api.url) : api.send;
  return send(
    method,
    path.replaceAll(/\{\w+\}/g, () => String(rest.shift())),
    { as, json, headers, ...raw },
  );
}

async function eventsAfter(id: number) {
  const { rows } = await sql<{ id: number; actor_kind: string; actor_id: number; address: string; action: string }>`
    select * from audit_events where id > ${id} order by id`.execute(api.database.db);
  return rows as any[];
}

/** Of every table, hashed; all but how often somebody called, and when a session was used last. */
async function contents(): Promise<Record<string, unknown>> {
  const { admin } = api.database;
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not in ('rate_limits', 'sessions')`.execute(admin);
  const hashes = [];
  for (const { name } of rows) {
    const found = await sql<{ hash: string }>`
      select md5(string_agg(row::text, ' ' order by row::text)) as hash from ${sql.table(name)} row`.execute(admin);
    hashes.push([name, found.rows[0]!.hash] as const);
  }
  return Object.fromEntries(hashes);
}

async function newestEvent(): Promise<number> {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from audit_events`.execute(
    api.database.db,
  );
  return rows[0]!.id;
}

it('every operation that is no GET is in the table, or changes nothing', () => {
  const known = [...Object.keys(MUTATIONS), ...Object.keys(CHANGE_NOTHING)];
  expect(operations.map(({ id }) => id).sort()).toEqual(known.sort());
});

it.each(Object.entries(MUTATIONS))('%s leaves who, what, when and from where', async (id, { request, noted }) => {
  const ready = await request();
  const before = await newestEvent();
  const answer = await carryOut(id, ready);
  expect([id, answer.status < 300]).toEqual([id, true]);
  const events = await eventsAfter(before);
  expect(events.map(({ action, object_kind: kind }) => ({ action, kind }))).toEqual(noted);
  for (const event of events) {
    const actor = id === 'token' ? { actor_kind: 'client' } : { actor_kind: 'user' };
    expect(event).toMatchObject({
      ...actor,
      actor_id: expect.any(Number),
      address: expect.stringMatching(/127\.0\.0\.1$/),
    });
    if (ready.as) expect(event.actor_id).toBe(ready.as.id);
    expect(event.object_id).toBeGreaterThan(0);
    expect(JSON.stringify([event.before, event.after])).not.toMatch(/Katarzyna|Wolniewicz|Benno|@|horse|whsec|cws_/);
  }
});

it('a wrong old password is noted like one at the login: whoever has the session may not be its user', async () => {
  const user = await signedIn();
  const since = await newestEvent();
  const json = { old_password: 'wrong', new_password: 'a better horse battery' };
  expect((await carryOut('changePassword', { as: user, json })).status).toBe(400);
  await expect
    .poll(() => eventsAfter(since))
    .toMatchObject([{ action: 'user.login_failed', actor_kind: 'system', object_kind: 'user', object_id: user.id }]);
});

it.each([
  ['changeUser', { role: 'viewer', disabled: false }, { role: 'reviewer', disabled: true }],
  ['updateCustomer', { hash: expect.stringMatching(/^\w{64}$/) }, { hash: expect.stringMatching(/^\w{64}$/) }],
  ['deleteClient', { scopes: ['read'] }, null],
])('%s says how the object stood, and how it stands', async (id, before, after) => {
  const ready = await MUTATIONS[id]!.request();
  const since = await newestEvent();
  await carryOut(id, ready);
  expect(await eventsAfter(since)).toMatchObject([{ before, after }]);
});

it.each(Object.entries(CHANGE_NOTHING))('%s changes nothing: %s', async (id) => {
  const requests: Record<string, () => Promise<Request>> = {
    screen: async () => ({ as: api.reviewer, json: { name: 'Ann' } }),
    screenBatch: async () => ({
      as: api.reviewer,
      json: { name: 'Ann' },
      headers: { 'content-type': 'application/x-ndjson' },
    }),
    replayRun: async () => ({ ids: [(await cases.decidedCase()).id, 1], as: api.reviewer }),
  };
  const ready = await requests[id]!();
  const before = await contents();
  expect((await carryOut(id, ready)).status).toBe(200);
  expect(await contents()).toEqual(before);
});

it('every POST takes an Idempotency-Key, or makes nothing when it is sent twice', () => {
  const posts = operations.filter(({ method }) => method === 'POST');
  const without = posts.filter(({ takesKey }) => !takesKey).map(({ id }) => id);
  expect(without.sort()).toEqual(Object.keys(MAKE_NOTHING).sort());
  expect(operations.filter(({ method, takesKey }) => method !== 'POST' && takesKey)).toEqual([]);
});

const SHOWN_ONCE = ['createClient', 'createClientSecret', 'addWebhookSecret'];
const MAKING = Object.keys(MUTATIONS).filter((id) => {
  const isPost = !/^(delete|revoke|change(User|Organization))/.test(id);
  return isPost && MAKE_NOTHING[id] === undefined;
});

it.each(MAKING)('%s, sent twice with the same key, is carried out once', async (id) => {
  expect(operation(id).takesKey).toBe(true);
  const request = await MUTATIONS[id]!.request();
  const ready = { ...request, headers: { 'idempotency-key': randomUUID() } };
  const first = await carryOut(id, ready);
  expect(first.status).toBeLessThan(300);
  const since = await newestEvent();
  const again = await carryOut(id, ready);
  expect(await eventsAfter(since)).toEqual([]);
  if (SHOWN_ONCE.includes(id)) {
    expect([again.status, again.body.detail]).toEqual([
      409,
      expect.stringMatching(/held a secret, which is shown once/),
    ]);
  } else {
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([
      first.status,
      first.body,
      'true',
    ]);
  }
});

it('a secret that was shown once is kept in no answer', async () => {
  for (const id of SHOWN_ONCE) {
    const key = randomUUID();
    const first = await carryOut(id, { ...(await MUTATIONS[id]!.request()), headers: { 'idempotency-key': key } });
    expect(first.body.client_secret ?? first.body.secret).toMatch(/^(cws_|whsec_)/);
    const { rows } = await sql`
      select answer from idempotency_keys where key_hash = sha256(${key}::bytea)`.execute(api.database.admin);
    expect(rows).toEqual([{ answer: null }]);
  }
});

it('a decision is of who makes it: with the same key it is not that of another user', async () => {
  const ready = await MUTATIONS.decideCheck!.request();
  const headers = { 'idempotency-key': randomUUID() };
  expect((await carryOut('decideCheck', { ...ready, headers })).status).toBe(200);
  expect((await carryOut('decideCheck', { ...ready, headers, as: api.admin })).status).toBe(422);
});

it("a delivery's kept answer goes with its case", async () => {
  const { id: caseId } = await cases.decidedCase();
  const { delivery } = await insertDelivery(api, caseId);
  const key = randomUUID();
  await carryOut('resendWebhookDelivery', { ids: [delivery], as: api.reviewer, headers: { 'idempotency-key': key } });
  const { rows } = await sql`
    select case_id from idempotency_keys where key_hash = sha256(${key}::bytea)`.execute(api.database.admin);
  expect(rows).toEqual([{ case_id: caseId }]);
});
