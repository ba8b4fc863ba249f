import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { hashPassword } from '../../src/api/auth/password.ts';
import { hashToken } from '../../src/api/auth/token.ts';
import { insertUser } from '../../src/db/users.ts';
import { PASSWORD, sender, startTestApi } from './service.ts';
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

  it('ends a month after it began, however much it is used', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    const begin = async (interval: string) =>
      sql`update sessions set created_at = now() - ${interval}::interval where token_hash = ${hashOf(value)}`.execute(
        api.database.admin,
      );
    await begin('29 days 23 hours');
    await setEnd(value, '10 minutes');
    expect((await me(value)).status).toBe(200);
    const { rows } = await sql<{ hours: number }>`
      select extract(epoch from expires_at - now())::float / 3600 as hours from sessions
      where token_hash = ${hashOf(value)}`.execute(api.database.admin);
    expect(rows[0]!.hours).toBeCloseTo(1, 1);
    await begin('30 days 1 second');
    expect((await me(value)).status).toBe(401);
  });

  it('that has run out is cleared away when another begins', async () => {
    const { value } = cookieOf(await login(api.viewer.email, PASSWORD));
    await setEnd(value, '-1 second');
    await login(api.viewer.email, PASSWORD);
    const { rows } = await sql`select 1 from sessions where token_hash = ${hashOf(value)}`.execute(api.database.admin);
    expect(rows).toEqual([]);
  });
});

describe('signing out everywhere', () => {
  it("ends all of the user's sessions at once, and nobody else's", async () => {
    const [one, two] = [await login(api.viewer.email, PASSWORD), await login(api.viewer.email, PASSWORD)].map(
      (answer) => cookieOf(answer).value,
    );
    const answer = await api.send('POST', '/api/auth/logout-everywhere/', { headers: { cookie: one! } });
    expect(answer.status).toBe(200);
    expect(cookieOf(answer).attributes).toContain('expires=thu, 01 jan 1970 00:00:00 gmt');
    for (const cookie of [one!, two!, api.viewer.cookie]) expect((await me(cookie)).status).toBe(401);
    expect((await me(api.reviewer.cookie)).status).toBe(200);
  });
});

describe('changing my password', () => {
  const change = (cookie: string, json: object) =>
    api.send('POST', '/api/auth/password/', { headers: { cookie }, json });
  const next = 'a better horse battery';

  it('needs the old one, ends my other sessions, and renews this one', async () => {
    const { email } = api.reviewer;
    const cookie = cookieOf(await login(email, PASSWORD)).value;
    const wrong = await change(cookie, { old_password: 'wrong', new_password: next });
    expect([wrong.status, wrong.body]).toEqual([400, { old_password: ['Wrong password.'] }]);
    const answer = await change(cookie, { old_password: PASSWORD, new_password: next });
    expect(answer.status).toBe(200);
    const renewed = cookieOf(answer).value;
    expect((await me(renewed)).body.email).toBe(email);
    for (const former of [cookie, api.reviewer.cookie]) expect((await me(former)).status).toBe(401);
    expect((await login(email, PASSWORD)).status).toBe(401);
    expect((await login(email, next)).status).toBe(200);
  });

  it.each([
    ['eleven char', /too short/],
    ['x'.repeat(1025), /too long/],
    ['the address', /must not be the e-mail address/],
  ])('to %j is refused', async (given, message) => {
    const newPassword = given === 'the address' ? ` ${api.admin.email.toUpperCase()}` : given;
    const answer = await change(api.admin.cookie, { old_password: PASSWORD, new_password: newPassword });
    expect([answer.status, answer.body]).toEqual([400, { new_password: [expect.stringMatching(message)] }]);
  });
});

describe('trying out passwords', () => {
  let throttled: TestApi;
  beforeEach(async () => {
    throttled = await startTestApi({ trustProxy: 1 });
  });
  afterEach(() => throttled.stop());

  const attempt = (email: string, password: string, address: string, to = throttled.url) =>
    sender(to)('POST', '/api/auth/login/', { json: { email, password }, headers: { 'x-forwarded-for': address } });
  const attempts = (count: number, email: (n: number) => string, address: (n: number) => string) =>
    Promise.all(Array.from({ length: count }, (_, n) => attempt(email(n), 'wrong', address(n))));
  const statuses = (answers: Answer[]) => Object.groupBy(answers, (answer) => answer.status);

  it('from one address for one account ends after ten, also all at once and on another process', async () => {
    const { email } = throttled.viewer;
    const answers = statuses(
      await attempts(
        15,
        () => email,
        () => '192.0.2.1',
      ),
    );
    expect([answers[401]?.length, answers[429]?.length]).toEqual([10, 5]);
    const refused = answers[429]![0]!;
    expect(refused.body.detail).toMatch(/^Too many attempts to sign in. Try again in \d+ s.$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    const other = await throttled.another();
    try {
      expect((await attempt(email, PASSWORD, '192.0.2.1', other.url)).status).toBe(429);
      expect((await attempt(email, PASSWORD, '192.0.2.2', other.url)).status).toBe(200);
    } finally {
      await other.close();
    }
  });

  it('tells nothing of who exists: an unknown address is throttled alike', async () => {
    const answers = statuses(
      await attempts(
        11,
        () => 'nobody@example.com',
        () => '192.0.2.1',
      ),
    );
    expect([answers[401]?.length, answers[429]?.length]).toEqual([10, 1]);
  });

  it('from one address for many accounts ends after fifty; a network of IPv6 counts as one', async () => {
    const answers = statuses(
      await attempts(
        52,
        (n) => `user${n}@example.com`,
        (n) => `2001:db8:0:1::${n}`,
      ),
    );
    expect([answers[401]?.length, answers[429]?.length]).toEqual([50, 2]);
    expect((await attempt(throttled.viewer.email, PASSWORD, '2001:db8:0:2::1')).status).toBe(200);
  });

  it('from many addresses for one account ends, but where its user signed in before the user still can', async () => {
    const { email } = throttled.viewer;
    expect((await attempt(email, PASSWORD, '198.51.100.7')).status).toBe(200);
    const answers = statuses(
      await attempts(
        35,
        () => email,
        (n) => `203.0.113.${n}`,
      ),
    );
    expect([answers[401]?.length, answers[429]?.length]).toEqual([30, 5]);
    expect((await attempt(email, PASSWORD, '192.0.2.9')).status).toBe(429);
    expect((await attempt(email, PASSWORD, '198.51.100.7')).status).toBe(200);
  });

  it('by one address alone cannot keep an account from its user elsewhere', async () => {
    const { email } = throttled.viewer;
    await attempts(
      45,
      () => email,
      () => '192.0.2.1',
    );
    expect((await attempt(email, PASSWORD, '192.0.2.2')).status).toBe(200);
  });

  it('does not count what was right', async () => {
    const { email } = throttled.viewer;
    for (let n = 0; n < 12; n += 1) expect((await attempt(email, PASSWORD, '192.0.2.1')).status).toBe(200);
  });

  it('keeps no address and no e-mail', async () => {
    await attempts(
      3,
      () => 'someone@example.com',
      () => '192.0.2.77',
    );
    const { rows } = await sql<{ key: string }>`select key from rate_limits`.execute(throttled.database.admin);
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toMatch(/someone|192\.0\.2/);
  });

  it('by changing the password with a session that was stolen ends too', async () => {
    const json = { old_password: 'wrong', new_password: 'a better horse battery' };
    const answers = [];
    for (let n = 0; n < 11; n += 1) {
      answers.push(await throttled.send('POST', '/api/auth/password/', { as: throttled.viewer, json }));
    }
    expect(answers.map((answer) => answer.status)).toEqual([...Array<number>(10).fill(400), 429]);
  });
});

it('headers that only a proxy of ours may set change nobody’s address', async () => {
  const json = { email: 'stranger@example.com', password: 'wrong' };
  const answers = [];
  for (let n = 0; n < 11; n += 1) {
    const address = `198.51.100.${n}`;
    const headers = { 'x-forwarded-for': address, 'x-real-ip': address, forwarded: `for=${address}` };
    answers.push(await api.send('POST', '/api/auth/login/', { json, headers }));
  }
  expect(answers.map((answer) => answer.status)).toEqual([...Array<number>(10).fill(401), 429]);
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
