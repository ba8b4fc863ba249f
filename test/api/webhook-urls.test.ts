import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { HOSTILE_URLS } from '../webhooks/hostile-urls.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ destinations: readConfig({}).destinations });
});
afterAll(() => api.stop());

const create = (webhook_url: string) =>
  api.send('POST', '/api/cases/', { as: api.reviewer, json: { customer: { full_name: 'A' }, webhook_url } });

it.each(HOSTILE_URLS)('a case whose webhook would go to %s is refused, and so is a test of it', async (url, rule) => {
  for (const answer of [
    await create(url),
    await api.send('POST', '/api/webhooks/test/', { as: api.reviewer, json: { url } }),
  ]) {
    expect(answer.status).toBe(400);
    expect(Object.values(answer.body as Record<string, string[]>)).toEqual([[expect.stringMatching(rule)]]);
  }
  expect(await api.database.db.selectFrom('cases').select('id').where('webhook_url', '=', url).execute()).toEqual([]);
});

it.each([
  ['https://exam\tple.com/'],
  ['https://example.com\\@127.0.0.1/'],
  ['https:example.com/'],
  ['https:/127.0.0.1/'],
  ['https://example.com/\u0000'],
])('what a URL parser would repair in silence is refused: %j', async (url) => {
  const { status, body } = await create(url);
  expect(status).toBe(400);
  expect(Object.keys(body as object)).toEqual(['webhook_url']);
});

it.each(['https://hooks.example.com/a?token=b', 'https://does-not-resolve.example/', 'https://93.184.215.14/'])(
  '%s is accepted, whether or not it resolves',
  async (url) => {
    expect(await create(url)).toMatchObject({ status: 201, body: { webhook_url: url } });
  },
);
