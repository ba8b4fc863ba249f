import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { pino } from 'pino';
import { startApi, PortTakenError } from '../../src/api/server.ts';
import { openDatabase } from '../../src/db/database.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { PASSWORD, sender, startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const logLines = (from: TestApi) => from.logged.map((line) => JSON.parse(line) as Record<string, any>);

describe('the database', () => {
  it('that cannot be reached is a 503 with Retry-After, for whoever asks for data', async () => {
    const db = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' });
    const down = await startTestApi({ db });
    try {
      for (const [method, path] of [
        ['GET', '/api/cases/'],
        ['POST', '/api/cases/1/start/'],
        ['POST', '/api/auth/login/'],
      ] as const) {
        const json = path.includes('login') ? { email: 'a@example.com', password: 'x' } : undefined;
        const answer = await down.send(method, path, { as: down.reviewer, json });
        expect([answer.status, answer.body]).toEqual([503, { detail: 'The database is not available. Try again.' }]);
        expect(answer.headers['retry-after']).toBe('5');
      }
      expect((await down.send('GET', '/healthz')).status).toBe(200);
    } finally {
      await down.stop();
      await db.destroy();
    }
  });

  it('that ends our connections is one request at most: the next is answered', async () => {
    const { admin } = api.database;
    await api.send('GET', '/api/cases/', { as: api.viewer });
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    `.execute(admin);
    const first = await api.send('GET', '/api/cases/', { as: api.viewer });
    expect([200, 503]).toContain(first.status);
    await sleep(50);
    expect((await api.send('GET', '/api/cases/', { as: api.viewer })).status).toBe(200);
  });

  it('that is in disorder is a 500 that shows nothing of its cause, and a log line that shows no row', async () => {
    const broken = await startTestApi();
    try {
      const { admin } = broken.database;
      await sql`alter table customers add constraint broken check (external_id <> 'Secret Person')`.execute(admin);
      const json = { full_name: 'A', external_id: 'Secret Person' };
      const answer = await broken.send('POST', '/api/customers/', { as: broken.reviewer, json });
      expect([answer.status, answer.body]).toEqual([500, { detail: 'Internal server error.' }]);
      const id = answer.headers['x-request-id'];
      const line = logLines(broken).find((each) => each.msg === 'request failed');
      expect(line).toMatchObject({ request_id: id, error: { code: '23514', constraint: 'broken' } });
      expect(line!.error.stack).toMatch(/customers\.ts/);
      expect(broken.logged.join('')).not.toContain('Secret');
    } finally {
      await broken.stop();
    }
  });

  it('that ends a transaction for another is asked again, without the caller knowing', async () => {
    const busy = await startTestApi();
    try {
      const { admin } = busy.database;
      await sql`create sequence tries`.execute(admin);
      await sql`grant usage on sequence tries to public`.execute(admin);
      await sql
        .raw(
          `create function contend() returns trigger language plpgsql as $$ begin
        if nextval('tries') <= 2 then raise exception using errcode = '40P01', message = 'deadlock'; end if;
        return new; end $$`,
        )
        .execute(admin);
      await sql`create trigger contend before insert on cases for each row execute function contend()`.execute(admin);
      const create = () =>
        busy.send('POST', '/api/cases/', { as: busy.reviewer, json: { customer: { full_name: 'A' } } });
      expect((await create()).status).toBe(201);
      expect((await busy.send('GET', '/api/customers/', { as: busy.viewer })).body.count).toBe(1);
      await sql`select setval('tries', 1000)`.execute(admin);
      await sql
        .raw(
          `create or replace function contend() returns trigger language plpgsql as $$ begin
        raise exception using errcode = '40001', message = 'serialization'; end $$`,
        )
        .execute(admin);
      const answer = await create();
      expect([answer.status, answer.body]).toEqual([503, { detail: 'The service is busy. Try again.' }]);
      expect(answer.headers['retry-after']).toBe('1');
    } finally {
      await busy.stop();
    }
  });
});

describe('waking a case', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('no connection')), 500],
    ['hangs', () => new Promise<void>(() => undefined), 3_000],
  ] as const)('that %s does not keep the caller: the run is recorded', async (_name, wakeCase, patience) => {
    const asleep = await startTestApi({ wakeCase });
    try {
      const since = performance.now();
      const json = { customer: { full_name: 'A' } };
      const { status, body } = await asleep.send('POST', '/api/cases/', { as: asleep.reviewer, json });
      expect([status, body.status]).toEqual([201, 'PROCESSING']);
      expect(performance.now() - since).toBeLessThan(patience);
      const runs = await asleep.send('GET', `/api/cases/${body.id}/runs/`, { as: asleep.viewer });
      expect(runs.body).toMatchObject([{ status: 'REQUESTED' }]);
    } finally {
      await asleep.stop();
    }
  });
});

describe('/readyz', () => {
  it.each([
    ['all is there', async () => ({ postgres: null }), 200, { status: 'ready' }],
    [
      'something is missing',
      async () => ({ postgres: null, temporal: 'no worker polls', migrations: '1 is pending' }),
      503,
      { status: 'unready', detail: 'temporal: no worker polls; migrations: 1 is pending' },
    ],
    [
      'asking fails',
      () => Promise.reject(new Error('secret')),
      503,
      { status: 'unready', detail: 'the readiness check itself failed' },
    ],
  ])('when %s', async (_name, readiness, status, body) => {
    const watched = await startTestApi({ readiness: readiness });
    try {
      const answer = await watched.send('GET', '/readyz');
      expect([answer.status, answer.body]).toEqual([status, body]);
      expect(answer.headers['retry-after']).toBe(status === 503 ? '2' : undefined);
      const failed = logLines(watched).filter((line) => line.msg === 'request failed');
      expect(failed.map((line) => line.error)).toEqual(
        'detail' in body ? [{ type: 'ApiError', detail: body.detail }] : [],
      );
      expect((await watched.send('GET', '/healthz')).body).toEqual({ status: 'ok' });
    } finally {
      await watched.stop();
    }
  });
});

describe('the log', () => {
  it('has one line for a request, with ids, and nothing personal', async () => {
    api.logged.length = 0;
    const headers = { 'x-request-id': 'trace-1:2.3' };
    const json = { full_name: 'Personal Name', external_id: 'personal-id', input_details: { dob: '1990-01-02' } };
    const created = await api.send('POST', '/api/customers/?q=personal', { as: api.reviewer, json, headers });
    expect(created.headers['x-request-id']).toBe('trace-1:2.3');
    await api.send('POST', '/api/auth/login/', { json: { email: api.viewer.email, password: PASSWORD } });
    await api.send('POST', '/api/customers/', { as: api.reviewer, raw: '{"full_name": Personal}' });
    await api.send('GET', '/healthz');
    const lines = logLines(api);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({
      level: 30,
      request_id: 'trace-1:2.3',
      organization_id: api.reviewer.organizationId,
      user_id: api.reviewer.id,
      req: { method: 'POST', path: '/api/customers/' },
      res: { status: 201 },
      ms: expect.any(Number),
    });
    const text = api.logged.join('');
    for (const secret of [
      'ersonal',
      '1990-01',
      PASSWORD,
      api.viewer.email,
      'sessionid',
      api.reviewer.cookie.slice(10),
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it.each(['a b', 'x'.repeat(200), 'a\u00e9', '<script>'])('does not take over the request id %s', async (id) => {
    const answer = await api.send('GET', '/healthz', { headers: { 'x-request-id': id } });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the server', () => {
  it('names a port that is taken', async () => {
    const start = startApi({
      host: '127.0.0.1',
      port: api.port,
      db: api.database.db,
      wakeCase: async () => undefined,
      wakeDelivery: async () => undefined,
      sendWebhook: () => Promise.reject(new Error('nothing is sent here')),
      readiness: async () => ({}),
      policies: new KeptPolicies(api.database.db, defaultPolicy),
      receiptKeys: new ReceiptKeys(api.database.db),
      rateLimit: 0,
      destinations: { allowHttp: false, allowCidrs: [], allowLocalhost: false, allowPorts: [443] },
      logger: pino({ level: 'silent' }),
    });
    const error = await start.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortTakenError);
    expect(error).toMatchObject({ port: api.port });
  });

  it('lets a request under way end when it stops, and takes no other', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const stopping = await startTestApi({ readiness: async () => (await held, {}) });
    const send = sender(stopping.url);
    const underWay = send('GET', '/readyz');
    await sleep(100);
    const closed = stopping.close();
    await expect(send('GET', '/healthz')).rejects.toThrow(/ECONNREFUSED/);
    release();
    expect((await underWay).status).toBe(200);
    const since = performance.now();
    await closed;
    expect(performance.now() - since).toBeLessThan(1_000);
    await stopping.database.drop();
  });

  it('outlives a caller who hangs up in the middle of a body', async () => {
    api.logged.length = 0;
    const socket = connect(api.port, '127.0.0.1');
    const head = `POST /api/customers/ HTTP/1.1\r\nhost: x\r\ncookie: ${api.reviewer.cookie}\r\n`;
    socket.write(`${head}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"full`);
    await sleep(100);
    socket.destroy();
    await sleep(100);
    expect((await api.send('GET', '/api/cases/', { as: api.viewer })).status).toBe(200);
    expect(logLines(api).filter((line) => (line.level as number) >= 50)).toEqual([]);
  });

  it.each([
    ['what is no HTTP', 'nonsense\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
  ])('answers %s in JSON', async (_name, text, status) => {
    const answer = await new Promise<string>((resolve) => {
      let received = '';
      const socket = connect(api.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('close', () => resolve(received));
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toEqual({ detail: expect.any(String) });
  });

  it('sends what keeps browsers from misusing an answer, and does not name its framework', async () => {
    for (const path of ['/api/cases/', '/nothing']) {
      const { headers } = await api.send('GET', path, { as: api.viewer });
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('etag');
    }
  });
});
