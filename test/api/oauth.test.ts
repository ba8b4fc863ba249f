import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { hashToken } from '../../src/api/auth/token.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

interface Program {
  id: number;
  client_id: string;
  client_secret: string;
  secrets: { id: number }[];
}

async function program(scopes: string[], as = api.admin): Promise<Program> {
  const answer = await api.send('POST', '/api/oauth/clients/', { as, json: { name: 'Nightly import', scopes } });
  expect(answer.status).toBe(201);
  return answer.body as Program;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

function ask(form: Record<string, string> | string, headers: Record<string, string> = {}) {
  const raw = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  return api.send('POST', '/api/oauth/token/', { raw, headers: { ...FORM, ...headers } });
}

const GRANT = { grant_type: 'client_credentials' };

async function tokenOf({ client_id, client_secret }: Program, scope?: string): Promise<string> {
  const answer = await ask({ ...GRANT, client_id, client_secret, ...(scope === undefined ? {} : { scope }) });
  expect(answer.status).toBe(200);
  return answer.body.access_token as string;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const me = (token: string) => api.send('GET', '/api/auth/me/', { headers: bearer(token) });

function basic(id: string, secret: string): Record<string, string> {
  const encoded = [id, secret].map((part) => encodeURIComponent(part).replaceAll('%20', '+')).join(':');
  return { authorization: `Basic ${Buffer.from(encoded).toString('base64')}` };
}

const events = async () =>
  (await api.send('GET', '/api/audit-events/?action=client.sign_in_failed', { as: api.admin })).body.results as any[];

describe('the token endpoint', () => {
  it('gives a token to who sends id and secret, in the form or by HTTP Basic', async () => {
    const { client_id, client_secret } = await program(['write', 'read']);
    for (const answer of [
      await ask({ ...GRANT, client_id, client_secret }),
      await ask(GRANT, basic(client_id, client_secret)),
      await ask({ ...GRANT, client_id }, basic(client_id, client_secret)),
      await ask({ ...GRANT, scope: '' }, basic(client_id, client_secret)),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        access_token: expect.stringMatching(/^[\w-]{43}$/),
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'read write',
      });
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
      expect((await me(answer.body.access_token)).body).toEqual({
        client_id,
        role: 'reviewer',
        organization: { id: api.admin.organizationId, name: 'Bank One' },
      });
    }
  });

  it('stores neither secret nor token', async () => {
    const mine = await program(['read']);
    const token = await tokenOf(mine);
    const { rows } = await sql<{ row: string }>`
      select c::text as row from oauth_clients c union all select s::text from oauth_client_secrets s
      union all select t::text from oauth_tokens t`.execute(api.database.admin);
    const stored = rows.map((row) => row.row).join('\n');
    for (const secret of [mine.client_secret, token]) {
      expect(stored).toContain(hashToken(secret).toString('hex'));
      expect(stored).not.toContain(secret);
      expect(stored).not.toContain(Buffer.from(secret).toString('hex'));
    }
    expect(api.logged.join('')).not.toContain(mine.client_secret);
  });

  it('refuses with 401 invalid_client who is not known, and says how to sign in', async () => {
    const one = await program(['read']);
    const other = await program(['read']);
    for (const answer of [
      await ask({ ...GRANT, client_id: one.client_id, client_secret: 'wrong' }),
      await ask({ ...GRANT, client_id: one.client_id, client_secret: other.client_secret }),
      await ask({ ...GRANT, client_id: 'cwc_unknown', client_secret: one.client_secret }),
      await ask({ ...GRANT, client_id: one.client_id }),
      await ask(GRANT),
      await ask(GRANT, basic(one.client_id, 'wrong')),
      await ask(GRANT, { authorization: 'Basic !' }),
      await ask(GRANT, { authorization: 'Bearer x' }),
      await ask({ ...GRANT, client_id: 'a\0', client_secret: 'b\0' }),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ error: 'invalid_client', error_description: expect.any(String) });
      expect(answer.headers['www-authenticate']).toMatch(/^Basic realm/);
    }
  });

  it('notes wrong secrets of a client that there is, up to ten', async () => {
    const { id, client_id } = await program(['read']);
    const before = (await events()).length;
    for (let nth = 0; nth < 13; nth += 1) await ask({ ...GRANT, client_id, client_secret: `wrong ${nth}` });
    await ask({ ...GRANT, client_id: 'cwc_unknown', client_secret: 'wrong' });
    const noted = await vi.waitFor(async () => {
      const found = (await events()).slice(0, -before || undefined);
      expect(found).toHaveLength(10);
      return found;
    });
    const [event] = noted;
    expect(event).toMatchObject({ actor: { kind: 'system', id: null }, object: { kind: 'client', id } });
    expect(event.address).toMatch(/127\.0\.0\.1$/);
    expect(JSON.stringify(noted)).not.toContain('wrong');
  });

  it.each([
    ['unsupported_grant_type', (id: string, secret: string) => `grant_type=password&${id}&${secret}`],
    ['invalid_request', (id: string, secret: string) => `${id}&${secret}`],
    ['invalid_request', (id: string, secret: string) => `grant_type=client_credentials&${id}&${id}&${secret}`],
    ['invalid_scope', (id: string, secret: string) => `grant_type=client_credentials&${id}&${secret}&scope=admin`],
    ['invalid_scope', (id: string, secret: string) => `grant_type=client_credentials&${id}&${secret}&scope=read+more`],
    ['invalid_scope', (id: string, secret: string) => `grant_type=client_credentials&${id}&${secret}&scope=+`],
  ])('refuses with 400 %s', async (error, form) => {
    const { client_id, client_secret } = await program(['write']);
    const answer = await ask(form(`client_id=${client_id}`, `client_secret=${client_secret}`));
    expect([answer.status, answer.body.error]).toEqual([400, error]);
  });

  it('refuses two ways at once, a body that is no form, and one that is too large', async () => {
    const { client_id, client_secret } = await program(['read']);
    const twice = await ask({ ...GRANT, client_id, client_secret }, basic(client_id, client_secret));
    expect([twice.status, twice.body.error]).toEqual([400, 'invalid_request']);
    const json = await api.send('POST', '/api/oauth/token/', { json: { ...GRANT, client_id, client_secret } });
    expect([json.status, json.body.error]).toEqual([400, 'invalid_request']);
    const empty = await api.send('POST', '/api/oauth/token/');
    expect([empty.status, empty.body.error]).toEqual([400, 'invalid_request']);
    expect((await ask(`a=${'x'.repeat(70_000)}`)).status).toBe(413);
  });
});

describe('a token', () => {
  it.each([
    ['read', 403, 403],
    ['write', 201, 403],
    ['admin', 201, 201],
  ])('of scope %s answers %d to a new customer and %d to a new blacklist entry', async (scope, customer, entry) => {
    const headers = bearer(await tokenOf(await program(['admin']), scope));
    expect((await api.send('GET', '/api/cases/', { headers })).status).toBe(200);
    const made = await api.send('POST', '/api/customers/', { headers, json: { full_name: 'Ann Able' } });
    expect(made.status).toBe(customer);
    const listed = await api.send('POST', '/api/blacklist/', { headers, json: { name: 'Benno Blocked' } });
    expect(listed.status).toBe(entry);
    if (entry === 403) {
      expect(listed.headers['www-authenticate']).toContain('error="insufficient_scope", scope="admin"');
    }
  });

  it("sees its own organization's objects only", async () => {
    const json = { full_name: 'Ann Able' };
    const { body } = await api.send('POST', '/api/customers/', { as: api.reviewer, json });
    const path = `/api/customers/${body.id}/`;
    const mine = bearer(await tokenOf(await program(['read'])));
    const theirs = bearer(await tokenOf(await program(['admin'], api.stranger)));
    expect((await api.send('GET', path, { headers: mine })).status).toBe(200);
    expect((await api.send('GET', path, { headers: theirs })).status).toBe(404);
  });

  it('counts in the place of a cookie that comes along, and needs no origin of ours', async () => {
    const headers = { ...bearer(await tokenOf(await program(['write']))), origin: 'https://elsewhere.example' };
    const json = { full_name: 'Ann Able' };
    expect((await api.send('POST', '/api/customers/', { as: api.viewer, headers, json })).status).toBe(201);
    const withCookie = await api.send('POST', '/api/customers/', {
      as: api.reviewer,
      headers: { origin: headers.origin },
      json,
    });
    expect(withCookie.status).toBe(403);
  });

  it('that is unknown, malformed or run out is a 401 that says so', async () => {
    const token = await tokenOf(await program(['read']));
    await sql`update oauth_tokens set expires_at = now() where token_hash = ${hashToken(token)}`.execute(
      api.database.admin,
    );
    for (const each of [token, 'unknown', `${token}x`]) {
      const answer = await me(each);
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer .*error="invalid_token"/);
    }
    for (const authorization of ['Bearer', 'Bearer a b', 'Basic YTpi', '']) {
      expect((await api.send('GET', '/api/auth/me/', { as: api.viewer, headers: { authorization } })).status).toBe(401);
    }
  });

  it('that has run out is cleared away when another is made', async () => {
    const mine = await program(['read']);
    const tokenHash = hashToken(await tokenOf(mine));
    await sql`update oauth_tokens set expires_at = now() - interval '1 second' where token_hash = ${tokenHash}`.execute(
      api.database.admin,
    );
    await tokenOf(mine);
    const { rows } = await sql`select 1 from oauth_tokens where token_hash = ${tokenHash}`.execute(api.database.admin);
    expect(rows).toEqual([]);
  });

  it('cannot sign out: it is no session', async () => {
    const answer = await api.send('POST', '/api/auth/logout/', {
      headers: bearer(await tokenOf(await program(['admin']))),
    });
    expect(answer.status).toBe(403);
  });
});

describe('a client', () => {
  it('is listed without its secret', async () => {
    const mine = await program(['read', 'admin', 'read']);
    const { body } = await api.send('GET', '/api/oauth/clients/?page_size=1', { as: api.admin });
    const { id, client_id, secrets } = mine;
    expect(body.results).toEqual([
      { id, client_id, name: 'Nightly import', scopes: ['read', 'admin'], created_at: expect.any(String), secrets },
    ]);
    const { body: theirs } = await api.send('GET', '/api/oauth/clients/', { as: api.stranger });
    expect(theirs.results.map((each: Program) => each.id)).not.toContain(mine.id);
  });

  it('that is deleted is out at once, with its tokens', async () => {
    const mine = await program(['read']);
    const token = await tokenOf(mine);
    const path = `/api/oauth/clients/${mine.id}/`;
    expect((await api.send('DELETE', path, { as: api.admin })).status).toBe(204);
    expect((await me(token)).status).toBe(401);
    const { client_id, client_secret } = mine;
    expect((await ask({ ...GRANT, client_id, client_secret })).status).toBe(401);
    expect((await api.send('DELETE', path, { as: api.admin })).status).toBe(404);
  });

  it('moves from one secret to the next: both are good until the first is deleted, with its tokens', async () => {
    const mine = await program(['read']);
    const path = `/api/oauth/clients/${mine.id}/secrets/`;
    const { status, body: next } = await api.send('POST', path, { as: api.admin });
    expect([status, next.client_secret]).toEqual([201, expect.stringMatching(/^cws_/)]);
    const old = await tokenOf(mine);
    const fresh = await tokenOf({ ...mine, client_secret: next.client_secret });
    const oldPath = `${path}${mine.secrets[0]!.id}/`;
    expect((await api.send('DELETE', oldPath, { as: api.stranger })).status).toBe(404);
    expect((await api.send('DELETE', oldPath, { as: api.admin })).status).toBe(204);
    expect((await me(old)).status).toBe(401);
    expect((await me(fresh)).status).toBe(200);
    expect((await ask({ ...GRANT, client_id: mine.client_id, client_secret: mine.client_secret })).status).toBe(401);
  });

  it('has five secrets at most, also when asked for at once', async () => {
    const { id } = await program(['read']);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => api.send('POST', `/api/oauth/clients/${id}/secrets/`, { as: api.admin })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 201, 201, 409, 409, 409, 409]);
  });

  it.each([
    [{}, { name: ['This field is required.'], scopes: ['This field is required.'] }],
    [
      { name: ' ', scopes: [] },
      { name: ['This field may not be blank.'], scopes: ['This list may not be empty.'] },
    ],
    [{ name: 'A', scopes: ['all'] }, { scopes: [{ non_field_errors: ['"all" is not a valid choice.'] }] }],
  ])('is not made of %j', async (json, body) => {
    const answer = await api.send('POST', '/api/oauth/clients/', { as: api.admin, json });
    expect([answer.status, answer.body]).toEqual([400, body]);
  });
});
