import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { sender, startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi({ rateLimit: 5 });
});
afterEach(() => api.stop());

const read = (as: User, from = api.url) => sender(from)('GET', '/api/auth/me/', { as });

describe('the limit of requests', () => {
  it('is said in the headers as it is used up, and then answered with 429 and when to come again', async () => {
    for (const left of [4, 3, 2, 1, 0]) {
      const { status, headers } = await read(api.viewer);
      expect([status, headers['ratelimit-policy']]).toEqual([200, '"default";q=5;w=60']);
      expect(headers.ratelimit).toMatch(new RegExp(`^"default";r=${left};t=(60|5\\d)$`));
    }
    const refused = await api.send('GET', '/api/auth/me/', { as: api.viewer });
    expect(refused.status).toBe(429);
    expect(refused.body.detail).toMatch(/^No more than 5 requests a minute are allowed. Try again in \d+ s.$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(45);
    expect(refused.headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/);
  });

  it('is of each credential, and counts refusals too', async () => {
    for (let n = 0; n < 5; n += 1) await api.send('GET', '/api/users/', { as: api.viewer });
    expect((await api.send('GET', '/api/users/', { as: api.viewer })).status).toBe(429);
    expect((await read(api.reviewer)).status).toBe(200);
    expect((await sender(api.url)('GET', '/healthz')).status).toBe(200);
  });

  it('counts what other processes answered, also all at once', async () => {
    const other = await api.another();
    try {
      const urls = [api.url, other.url, api.url, other.url, api.url, other.url, api.url, other.url];
      const answers = await Promise.all(urls.map((url) => read(api.viewer, url)));
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    } finally {
      await other.close();
    }
  });

  it('begins anew when its minute is over', async () => {
    for (let n = 0; n < 3; n += 1) await read(api.viewer);
    const soon = Date.now() + 300;
    await sql`update rate_limits set expire = ${soon}`.execute(api.database.admin);
    await read(api.viewer);
    await sleep(soon - Date.now() + 10);
    expect((await read(api.viewer)).headers.ratelimit).toMatch(/r=4/);
  });

  it("is a program's own, whichever tokens it has", async () => {
    const json = { name: 'A program', scopes: ['read'] };
    const { body: client } = await api.send('POST', '/api/oauth/clients/', { as: api.admin, json });
    const token = () =>
      api.send('POST', '/api/oauth/token/', {
        raw: `grant_type=client_credentials&client_id=${client.client_id}&client_secret=${client.client_secret}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const tokens = [await token(), await token()].map((answer) => answer.body.access_token as string);
    const me = (n: number) => api.send('GET', '/api/auth/me/', { headers: { authorization: `Bearer ${tokens[n]}` } });
    expect([(await me(0)).status, (await me(1)).status, (await me(0)).status]).toEqual([200, 200, 200]);
    expect([(await me(1)).status, (await token()).status]).toEqual([429, 429]);
  });
});
