import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { hashPassword } from '../../src/api/auth/password.ts';
import { hashToken } from '../../src/api/auth/token.ts';
import { insertUser } from '../../src/db/users.ts';
import { PASSWORD, startTestApi } from './service.ts';
import type { Answer, TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const login = (email: unknown, password: unknown, headers: Record<string, string> = {}) =>
  api.send('POST', '/api/auth/login/', { json: { email, password }, headers });

function cookieOf(answer: Answer): { value: string; attributes: string[] } {
  const [value = '', ...attributes] = String(answer.headers['set-cookie'] ?? '').split('; ');
  return { value, attributes: attributes.map((each) => each.toLowerCase()) };
}

const me = (cookie: string) => api.send('GET', '/api/auth/me/', { headers: { cookie } });

describe('login', () => {
  it('sets a session cookie that scripts and other sites cannot use, and that says who one is', async () => {
    const answer = await login(` ${api.viewer.email.toUpperCase()} `, PASSWORD);
    expect(answer.status).toBe(200);
    const { value, attributes } = cookieOf(answer);
    expect(value).toMatch(/^sessionid=[\w-]{43}$/);
    expect(attributes).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=lax', 'max-age=1209600']));
    expect(attributes).not.toContain('secure');
    const expected = {
      id: api.viewer.id,
      email: api.viewer.email,
      role: 'viewer',
      organization: { id: api.viewer.organizationId, name: 'Bank One' },
    };
    expect(answer.body).toEqual(expected);
    expect((await me(value)).body).toEqual(expected);
  });

  it('stores the cookie only as a hash', async () => {
    const token = cookieOf(await login(api.viewer.email, PASSWORD)).value.replace('sessionid=', '');
    const { rows } = await sql<{ text: string }>`select token_hash::text as text from sessions`.execute(
      api.database.admin,
    );
    expect(rows.map((row) => row.text)).toContain(`\\x${hashToken(token).toString('hex')}`);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('answers alike to a wrong password, an unknown address, a disabled user and one without a password', async () => {
    const { organizationId } = api.viewer;
    const passwordHash = await hashPassword(PASSWORD);
    await insertUser(api.database.db, { organizationId, email: 'off@example.com', passwordHash, role: 'admin' });
    await insertUser(api.database.db, { organizationId, email: 'oidc@example.com', passwordHash, role: 'admin' });
    await sql`update users set disabled_at = now() where email = 'off@example.com'`.execute(api.database.admin);
    await sql`update users set password_hash = null where email = 'oidc@example.com'`.execute(api.database.admin);
    const answers = await Promise.all([
      login(api.viewer.email, 'wrong'),
      login('nobody@example.com', PASSWORD),
      login('off@example.com', PASSWORD),
      login('oidc@example.com', PASSWORD),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({ detail: 'Unknown e-mail address or wrong password.' });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it.each([
    [{}, { email: ['This field is required.'], password: ['This field is required.'] }],
    [
      { email: '', password: '' },
      { email: ['This field may not be blank.'], password: ['This field may not be blank.'] },
    ],
    [
      { email: 5, password: null },
      { email: ['Not a valid string.'], password: ['This field may not be null.'] },
    ],
    [{ email: 'a\0', password: 'x' }, { email: ['Null characters are not allowed.'] }],
    [{ email: 'a', password: 'x'.repeat(1025) }, { password: ['Ensure this field has no more than 1024 characters.'] }],
  ])('answers 400 to %j', async (json, body) => {
    const answer = await api.send('POST', '/api/auth/login/', { json });
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it('ends the session that the browser had before', async () => {
    const first = cookieOf(await login(api.viewer.email, PASSWORD)).value;
    await login(api.viewer.email, PASSWORD, { cookie: first });
    expect((await me(first)).status).toBe(401);
  });
});

describe('a session', () => {
  it('ends with logout, and its cookie is taken back', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    const answer = await api.send('POST', '/api/auth/logout/', { headers: { cookie: value } });
    expect(answer.status).toBe(200);
    expect(cookieOf(answer).attributes).toContain('expires=thu, 01 jan 1970 00:00:00 gmt');
    expect((await me(value)).status).toBe(401);
  });

  it('ends when it was idle too long, and when its user is disabled', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    await setEnd(value, '-1 second');
    expect((await me(value)).status).toBe(401);
    await setEnd(value, '1 hour');
    expect((await me(value)).status).toBe(200);
    await sql`update users set disabled_at = now() where id = ${api.viewer.id}`.execute(api.database.admin);
    expect((await me(value)).status).toBe(401);
    await sql`update users set disabled_at = null where id = ${api.viewer.id}`.execute(api.database.admin);
  });

  it('is extended by use, cookie and all, but not on every request', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    expect((await me(value)).headers['set-cookie']).toBeUndefined();
    await setEnd(value, '1 hour');
    expect(cookieOf(await me(value)).value).toBe(value);
    expect((await me(value)).headers['set-cookie']).toBeUndefined();
    const { rows } = await sql<{ days: number }>`
      select extract(epoch from expires_at - now())::float / 86400 as days from sessions
      where token_hash = ${hashOf(value)}
    `.execute(api.database.admin);
    expect(rows[0]!.days).toBeCloseTo(14, 2);
  });

  it('that has run out is cleared away when another begins', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    await setEnd(value, '-1 second');
    await login(api.viewer.email, PASSWORD);
    const { rows } = await sql`select 1 from sessions where token_hash = ${hashOf(value)}`.execute(api.database.admin);
    expect(rows).toEqual([]);
  });
});

const hashOf = (cookie: string) => hashToken(cookie.replace('sessionid=', ''));

async function setEnd(cookie: string, interval: string): Promise<void> {
  await sql`update sessions set expires_at = now() + ${interval}::interval where token_hash = ${hashOf(cookie)}`.execute(
    api.database.admin,
  );
}

describe('behind TLS', () => {
  it('the cookie is Secure and our origin is the public one', async () => {
    const publicApi = await startTestApi({ publicUrl: 'https://kyc.example.com' });
    try {
      const { email } = publicApi.viewer;
      const json = { email, password: PASSWORD };
      const headers = { origin: 'https://kyc.example.com' };
      const answer = await publicApi.send('POST', '/api/auth/login/', { json, headers });
      expect(answer.status).toBe(200);
      expect(cookieOf(answer).attributes).toContain('secure');
    } finally {
      await publicApi.stop();
    }
  });

  it('a trusted proxy says which scheme and host the caller used, and an untrusted one does not', async () => {
    const trusting = await startTestApi({ trustProxy: 1 });
    try {
      const headers = {
        origin: 'https://kyc.example.com',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'kyc.example.com',
      };
      const json = { email: trusting.viewer.email, password: PASSWORD };
      const answer = await trusting.send('POST', '/api/auth/login/', { json, headers });
      expect(answer.status).toBe(200);
      expect(cookieOf(answer).attributes).toContain('secure');
      expect((await login(api.viewer.email, PASSWORD, headers)).status).toBe(403);
    } finally {
      await trusting.stop();
    }
  });
});
