import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideCase } from '../support/decide-case.ts';
import { insertDelivery } from './delivery-rows.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
let paths: Record<string, Record<string, object>>;
let ids: Record<string, number | string>;

beforeAll(async () => {
  api = await startTestApi();
  paths = (await api.send('GET', '/api/openapi.json')).body.paths;
  const created = await api.send('POST', '/api/cases/', {
    as: api.reviewer,
    json: { customer: { full_name: 'Ada Byron', external_id: 'ada' }, checks: [{ check_type: 'PEP' }] },
  });
  await decideCase(api.database.db, created.body.id);
  const listed = await api.send('POST', '/api/blacklist/', { as: api.admin, json: { name: 'Benno Blocked' } });
  const policy = { extends: 'default', screening: { threshold: 0.75 } };
  const version = await api.send('POST', '/api/policies/', { as: api.admin, json: { policy } });
  const { delivery, endpoint } = await insertDelivery(api, created.body.id);
  const secrets = [];
  for (let nth = 0; nth < 2; nth += 1) {
    secrets.push(await api.send('POST', '/api/webhook-secrets/', { as: api.admin }));
  }
  const client = await api.send('POST', '/api/oauth/clients/', {
    as: api.admin,
    json: { name: 'A program', scopes: ['write'] },
  });
  ids = {
    delivery,
    endpoint,
    secret: secrets[0]!.body.id,
    case: created.body.id,
    check: created.body.checks[0].id,
    customer: created.body.customer.id,
    entry: listed.body.id,
    version: version.body.number,
    client: client.body.id,
    user: api.viewer.id,
  };
});
afterAll(() => api.stop());

interface Row {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** Which object's id stands in the path. */
  object?: string;
  needs: 'nobody' | 'viewer' | 'reviewer' | 'admin';
}

/** Every route; the first test fails on one that is not here. */
const ROUTES: Row[] = [
  { method: 'POST', path: '/api/auth/login/', needs: 'nobody' },
  { method: 'POST', path: '/api/auth/logout/', needs: 'viewer' },
  { method: 'POST', path: '/api/auth/logout-everywhere/', needs: 'viewer' },
  { method: 'POST', path: '/api/auth/password/', needs: 'viewer' },
  { method: 'GET', path: '/api/auth/me/', needs: 'viewer' },
  { method: 'POST', path: '/api/users/', needs: 'admin' },
  { method: 'GET', path: '/api/users/', needs: 'admin' },
  { method: 'PATCH', path: '/api/users/{id}/', object: 'user', needs: 'admin' },
  { method: 'POST', path: '/api/oauth/token/', needs: 'nobody' },
  { method: 'POST', path: '/api/oauth/clients/', needs: 'admin' },
  { method: 'GET', path: '/api/oauth/clients/', needs: 'admin' },
  { method: 'DELETE', path: '/api/oauth/clients/{id}/', object: 'client', needs: 'admin' },
  { method: 'POST', path: '/api/oauth/clients/{id}/secrets/', object: 'client', needs: 'admin' },
  { method: 'DELETE', path: '/api/oauth/clients/{id}/secrets/{secret}/', object: 'client', needs: 'admin' },
  { method: 'POST', path: '/api/cases/', needs: 'reviewer' },
  { method: 'GET', path: '/api/cases/', needs: 'viewer' },
  { method: 'GET', path: '/api/cases/{id}/', object: 'case', needs: 'viewer' },
  { method: 'POST', path: '/api/cases/{id}/start/', object: 'case', needs: 'reviewer' },
  { method: 'GET', path: '/api/cases/{id}/runs/', object: 'case', needs: 'viewer' },
  { method: 'GET', path: '/api/cases/{id}/runs/{number}/', object: 'case', needs: 'viewer' },
  { method: 'GET', path: '/api/cases/{id}/runs/{number}/receipt/', object: 'case', needs: 'viewer' },
  { method: 'POST', path: '/api/cases/{id}/runs/{number}/replay/', object: 'case', needs: 'reviewer' },
  { method: 'GET', path: '/api/receipt-keys/', needs: 'nobody' },
  { method: 'POST', path: '/api/checks/', needs: 'reviewer' },
  { method: 'GET', path: '/api/checks/', needs: 'viewer' },
  { method: 'GET', path: '/api/checks/{id}/', object: 'check', needs: 'viewer' },
  { method: 'GET', path: '/api/checks/{id}/evidence/', object: 'check', needs: 'viewer' },
  { method: 'POST', path: '/api/checks/{id}/decision/', object: 'check', needs: 'reviewer' },
  { method: 'GET', path: '/api/organization/', needs: 'viewer' },
  { method: 'PATCH', path: '/api/organization/', needs: 'admin' },
  { method: 'POST', path: '/api/customers/', needs: 'reviewer' },
  { method: 'GET', path: '/api/customers/', needs: 'viewer' },
  { method: 'POST', path: '/api/customers/update/', needs: 'reviewer' },
  { method: 'GET', path: '/api/customers/{id}/', object: 'customer', needs: 'viewer' },
  { method: 'POST', path: '/api/screen/', needs: 'reviewer' },
  { method: 'POST', path: '/api/screen/batch/', needs: 'reviewer' },
  { method: 'POST', path: '/api/blacklist/', needs: 'admin' },
  { method: 'GET', path: '/api/blacklist/', needs: 'viewer' },
  { method: 'GET', path: '/api/blacklist/{id}/', object: 'entry', needs: 'viewer' },
  { method: 'DELETE', path: '/api/blacklist/{id}/', object: 'entry', needs: 'admin' },
  { method: 'POST', path: '/api/policies/', needs: 'admin' },
  { method: 'GET', path: '/api/policies/', needs: 'viewer' },
  { method: 'GET', path: '/api/policies/current/', needs: 'viewer' },
  { method: 'GET', path: '/api/policies/default/', needs: 'viewer' },
  { method: 'GET', path: '/api/policies/{version}/', object: 'version', needs: 'viewer' },
  { method: 'GET', path: '/api/webhook-deliveries/', needs: 'viewer' },
  { method: 'GET', path: '/api/webhook-deliveries/{delivery}/', object: 'delivery', needs: 'viewer' },
  { method: 'POST', path: '/api/webhook-deliveries/{delivery}/resend/', object: 'delivery', needs: 'reviewer' },
  { method: 'GET', path: '/api/webhook-endpoints/', needs: 'viewer' },
  { method: 'POST', path: '/api/webhook-endpoints/{id}/enable/', object: 'endpoint', needs: 'reviewer' },
  { method: 'POST', path: '/api/webhook-secrets/', needs: 'admin' },
  { method: 'GET', path: '/api/webhook-secrets/', needs: 'admin' },
  { method: 'DELETE', path: '/api/webhook-secrets/{id}/', object: 'secret', needs: 'admin' },
  { method: 'POST', path: '/api/webhooks/test/', needs: 'reviewer' },
  { method: 'GET', path: '/api/audit-events/', needs: 'admin' },
  { method: 'GET', path: '/healthz/', needs: 'nobody' },
  { method: 'GET', path: '/readyz/', needs: 'nobody' },
];

const named = (rows: Row[]) => rows.map((row) => [`${row.method} ${row.path}`, row] as const);
const guarded = ROUTES.filter((row) => row.needs !== 'nobody');
const withObject = ROUTES.filter((row) => row.object !== undefined);
const withBody = ROUTES.filter(
  // A batch has lines instead: test/api/screen.test.ts.
  (row) =>
    takesBody(row) &&
    guarded.includes(row) &&
    row.needs !== 'viewer' &&
    row.path !== '/api/cases/{id}/start/' &&
    !row.path.endsWith('/replay/') &&
    row.path !== '/api/screen/batch/' &&
    // These take no body.
    row.path !== '/api/webhook-secrets/' &&
    !row.path.endsWith('/secrets/') &&
    !row.path.startsWith('/api/webhook-deliveries/') &&
    !row.path.startsWith('/api/webhook-endpoints/'),
);

function takesBody({ method }: Row): boolean {
  return method === 'POST' || method === 'PATCH';
}

function pathOf({ path, object }: Row, id: string | number = ids[object ?? ''] ?? 0): string {
  return path.replace(/\{(?:id|version|delivery)\}/, String(id)).replace(/\{\w+\}/, '1');
}

/** Broken on purpose: who may not call, or asks for what is not there, must be told so before the body is read. */
const BROKEN = { raw: '{"broken', headers: { 'content-type': 'application/json' } };

it('lists every route there is', () => {
  const served = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(served.sort()).toEqual(ROUTES.map((row) => `${row.method} ${row.path}`).sort());
});

describe.each(named(guarded))('%s', (_name, row) => {
  const broken = takesBody(row) ? BROKEN : {};

  it('answers 401 without credentials, and says what it wants', async () => {
    const answer = await api.send(row.method, pathOf(row), broken);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ detail: 'Authentication credentials were not provided.' });
    expect(answer.headers['www-authenticate']).toMatch(/sessionid/);
  });

  it('answers 401 to an unknown cookie', async () => {
    const answer = await api.send(row.method, pathOf(row), { headers: { cookie: 'sessionid=guessed' } });
    expect(answer.status).toBe(401);
  });

  it('does not let a cookie stand in for a token that was sent', async () => {
    const answer = await api.send(row.method, pathOf(row), {
      as: api.reviewer,
      headers: { authorization: 'Bearer x' },
    });
    expect(answer.status).toBe(401);
  });
});

/** Roles below the one that a route needs. */
const tooLow = ROUTES.flatMap((row) => {
  const roles = row.needs === 'admin' ? (['viewer', 'reviewer'] as const) : (['viewer'] as const);
  return row.needs === 'nobody' || row.needs === 'viewer' ? [] : roles.map((role) => [row, role] as const);
});

it.each(tooLow.map(([row, role]) => [`${row.method} ${row.path}`, role, row] as const))(
  '%s answers 403 to a %s',
  async (_name, role, row) => {
    const answer = await api.send(row.method, pathOf(row), { as: api[role], ...(takesBody(row) ? BROKEN : {}) });
    expect(answer.status).toBe(403);
    expect(answer.body.detail).toMatch(row.needs);
  },
);

it.each(named(guarded.filter((row) => row.needs === 'viewer' && row.method === 'GET')))(
  '%s lets a viewer read',
  async (_name, row) => {
    expect((await api.send('GET', pathOf(row), { as: api.viewer })).status).toBe(200);
  },
);

describe.each(named(withObject))('%s', (_name, row) => {
  it("answers 404 to another organization's user", async () => {
    const answer = await api.send(row.method, pathOf(row), { as: api.stranger, ...(takesBody(row) ? BROKEN : {}) });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: 'Not found.' });
  });

  it.each([
    '999999',
    '0',
    '-1',
    '1.0',
    '1e3',
    'abc',
    '9007199254740993',
    '99999999999999999999',
    '%00',
    '%ff',
    '1%20',
    '%D9%A3',
  ])('answers 404 to the id %s', async (id) => {
    const answer = await api.send(row.method, pathOf(row, id), { as: api.admin });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: 'Not found.' });
  });
});

it.each(named(ROUTES))('%s answers alike without its trailing slash', async (_name, row) => {
  if (row.path.includes('logout') || row.method === 'DELETE') return;
  const call = { as: api.admin, ...(takesBody(row) ? BROKEN : {}) };
  const [one, other] = await Promise.all([
    api.send(row.method, pathOf(row), call),
    api.send(row.method, pathOf(row).replace(/\/$/, ''), call),
  ]);
  expect(other.status).toBe(one.status);
  expect(other.status).not.toBe(404);
});

describe.each(Object.values(Object.groupBy(ROUTES, (row) => row.path)).map((rows) => [rows![0]!.path, rows!] as const))(
  '%s',
  (_path, rows) => {
    const allow = [...rows.map((row) => row.method)].sort();

    it.each(
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'].filter((method) => !allow.some((each) => each === method)),
    )('answers 405 to %s, before asking who calls', async (method) => {
      const answer = await api.send(method, pathOf(rows[0]!));
      expect(answer.status).toBe(405);
      expect(answer.body).toEqual({ detail: `Method "${method}" not allowed.` });
      expect(methods(answer.headers.allow)).toEqual(allow);
    });

    it('answers 204 to OPTIONS', async () => {
      const answer = await api.send('OPTIONS', pathOf(rows[0]!));
      expect(answer.status).toBe(204);
      expect(methods(answer.headers.allow)).toEqual(allow);
    });
  },
);

/** Those of their own: HEAD comes with GET, OPTIONS with every path. */
function methods(allow: string | undefined): string[] {
  const all = (allow ?? '').split(', ');
  expect(all).toContain('OPTIONS');
  expect(all.includes('HEAD')).toBe(all.includes('GET'));
  return all.filter((name) => name !== 'OPTIONS' && name !== 'HEAD').sort();
}

it('answers HEAD as GET, without a body', async () => {
  const answer = await api.send('HEAD', '/api/cases/', { as: api.viewer });
  expect(answer.status).toBe(200);
  expect(answer.text).toBe('');
});

it.each(['/', '/api/', '/api/nothing/', '/api/documents/', '/API/cases/', '/api/cases//', '/%ff'])(
  'answers 404 in JSON to %s',
  async (path) => {
    const answer = await api.send('GET', path, { as: api.reviewer });
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ detail: 'Not found.' });
  },
);

describe('a request that a browser sends for another site', () => {
  const FOREIGN: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  const CHANGING = ROUTES.filter((row) => row.method !== 'GET');

  it.each(named(CHANGING))('%s is refused with 403, its body unread', async (_name, row) => {
    for (const headers of FOREIGN) {
      const answer = await api.send(row.method, pathOf(row), {
        as: api.admin,
        ...(takesBody(row) ? { raw: BROKEN.raw } : {}),
        headers: { 'content-type': 'application/json', ...headers },
      });
      expect(answer.status).toBe(403);
      expect(answer.body).toEqual({ detail: 'Cross-site requests are not allowed.' });
    }
  });

  it('may read', async () => {
    const answer = await api.send('GET', '/api/cases/', { as: api.reviewer, headers: FOREIGN[0]! });
    expect(answer.status).toBe(200);
  });

  it('is none when it comes from our own origin', async () => {
    const headers = { origin: api.url, 'sec-fetch-site': 'same-origin' };
    const answer = await api.send('POST', '/api/customers/', { as: api.reviewer, json: { full_name: 'A' }, headers });
    expect(answer.status).toBe(201);
  });
});

describe('a body', () => {
  it.each(named(withBody))('of %s is not read into a 500 by anything', async (_name, row) => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const bodies: [string | Buffer, Record<string, string>, number][] = [
      ['{"broken', {}, 400],
      ['nonsense', {}, 400],
      [Buffer.from('7b22ff223a317d', 'hex'), {}, 400],
      ['[]', {}, 400],
      ['null', {}, 400],
      ['"text"', {}, 400],
      ['5', {}, 400],
      ['', {}, 400],
      [deep, {}, 400],
      ['{}', { 'content-type': 'text/plain' }, 415],
      ['{}', { 'content-type': 'not a type' }, 415],
      ['a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
      ['{}', { 'content-type': 'application/json; charset=latin1' }, 415],
      ['{}', { 'content-type': 'application/json; charset=utf-16' }, 415],
      ['{}', { 'content-encoding': 'made-up' }, 415],
      ['not gzip', { 'content-encoding': 'gzip' }, 400],
      [`{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`, {}, 413],
    ];
    for (const [raw, headers, status] of bodies) {
      const answer = await api.send(row.method, pathOf(row), {
        as: api.admin,
        raw,
        headers: { 'content-type': 'application/json', ...headers },
      });
      // No change is asked for, and none is made.
      const expected = row.method === 'PATCH' && raw === '' ? 200 : status;
      expect([String(raw).slice(0, 20), answer.status]).toEqual([String(raw).slice(0, 20), expected]);
      expect(answer.text).not.toMatch(/node_modules|\.ts:/);
    }
  });

  it('says what is malformed, and what was expected in the place of a list', async () => {
    const malformed = await api.send('POST', '/api/customers/', { as: api.reviewer, raw: '{"a" 1}' });
    expect(malformed.body.detail).toMatch(/^JSON parse error - .*position 5/);
    const list = await api.send('POST', '/api/customers/', { as: api.reviewer, json: [] });
    expect(list.body).toEqual({ non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] });
  });

  it.each([
    ['customer_type', 400, { customer_type: ['Not a valid string.'] }],
    ['full_name', 400, { full_name: ['Not a valid string.'] }],
    ['input_details', 400, { input_details: ['JSON may not be nested deeper than 100 levels.'] }],
    ['unknown', 201, {}],
  ])('may be nested however deep: in %s it is answered with %d', async (field, status, body) => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const raw = `{"full_name": "A", "${field}": ${deep}}`;
    const answer = await api.send('POST', '/api/customers/', { as: api.reviewer, raw });
    expect(answer).toMatchObject({ status, body });
  });

  it('is not read where it is nested so deep that reading it would hold up others; brackets in texts nest nothing', async () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    const send = (raw: string) => api.send('POST', '/api/customers/', { as: api.reviewer, raw });
    const refused = await send(`{"full_name": "A", "unknown": ${deep(4_000_000)}}`);
    expect(refused).toMatchObject({
      status: 400,
      body: { detail: 'JSON parse error - nested deeper than 200000 levels.' },
    });
    expect(await send(`{"full_name": "A", "unknown": "\\\"${deep(300_000)}"}`)).toMatchObject({ status: 201 });
  });

  it('may start with a byte order mark and carry fields we do not know', async () => {
    const answer = await api.send('POST', '/api/customers/', {
      as: api.reviewer,
      raw: '\ufeff{"full_name":"A","__proto__":{"role":"admin"},"constructor":1,"unknown":"\\u0000"}',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
    });
    expect(answer.status).toBe(201);
  });
});
