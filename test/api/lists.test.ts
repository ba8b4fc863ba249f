import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';
import { UNREAD } from '../support/encrypted.ts';

let api: TestApi;
let caseId: number;

beforeAll(async () => {
  api = await startTestApi();
  const json = { customer: { full_name: 'Ada Byron' }, webhook_url: 'https://hooks.example.com/' };
  caseId = (await api.send('POST', '/api/cases/', { as: api.reviewer, json })).body.id;
});
afterAll(() => api.stop());

const get = (path: string, headers: Record<string, string> = {}) => api.send('GET', path, { as: api.viewer, headers });
const post = (path: string, json: object) => api.send('POST', path, { as: api.reviewer, json });
const follow = (url: string) => get(url.replace(api.url, ''));

let deliveries = 0;

interface List {
  path: string;
  add: () => Promise<unknown>;
}

const LISTS: List[] = [
  { path: '/api/customers/', add: () => post('/api/customers/', { full_name: 'A' }) },
  { path: '/api/cases/', add: () => post('/api/cases/', { customer: { full_name: 'A' }, start: false }) },
  { path: '/api/checks/', add: () => post('/api/checks/', { case_id: caseId, check_type: 'PEP' }) },
  { path: '/api/webhook-deliveries/', add: addDelivery },
];

async function addDelivery(): Promise<void> {
  const { db } = api.database;
  const organization_id = api.viewer.organizationId;
  const run = await db.selectFrom('case_runs').select('id').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  deliveries += 1;
  await db
    .insertInto('webhook_deliveries')
    .values({
      id: `msg_${deliveries}`,
      organization_id,
      case_id: caseId,
      run_id: run.id,
      run_number: 1,
      url: 'https://hooks.example.com/',
      body: UNREAD,
      // A second apart, so that their order is known.
      created_at: new Date(Date.UTC(2030, 0, 1, 0, 0, deliveries)),
      attempt_started_at: null,
      next_attempt_at: null,
      handed_over_at: null,
      finished_at: null,
    })
    .execute();
}

describe.each(LISTS.map((list) => [list.path, list] as const))('%s', (path, { add }) => {
  beforeAll(async () => {
    for (let index = 0; index < 7; index += 1) await add();
  });

  it('is walked by next and previous, newest first, unshifted by what is added meanwhile', async () => {
    const all = (await get(path)).body;
    const ids = all.results.map((each: { id: unknown }) => each.id);
    expect(all).toMatchObject({ count: ids.length, next: null, previous: null });
    const seen: unknown[] = [];
    let page = (await get(`${path}?page_size=3`)).body;
    const first = page;
    expect(first.previous).toBeNull();
    for (;;) {
      seen.push(...page.results.map((each: { id: unknown }) => each.id));
      expect(page.count).toBe(ids.length);
      await add();
      if (page.next === null) break;
      page = (await follow(page.next)).body;
    }
    expect(seen).toEqual(ids);
    for (let back = page.previous; back !== null; back = page.previous) page = (await follow(back)).body;
    expect(page.results).toEqual(first.results);
    expect((await get(path)).body.count).toBeGreaterThan(ids.length);
  });

  it('answers 404 past the last page', async () => {
    const { count } = (await get(path)).body;
    for (const page of [count + 1, 2 ** 53 - 1]) {
      const answer = await get(`${path}?page=${page}&page_size=1`);
      expect([answer.status, answer.body]).toEqual([404, { detail: 'Invalid page.' }]);
    }
    expect((await get(`${path}?page=${count}&page_size=1`)).status).toBe(200);
  });

  it('has one empty page when it is empty', async () => {
    const answer = await api.send('GET', path, { as: api.stranger });
    expect([answer.status, answer.body]).toEqual([200, { count: 0, next: null, previous: null, results: [] }]);
    expect((await api.send('GET', `${path}?page=2`, { as: api.stranger })).status).toBe(404);
  });

  const INTEGER = 'A valid integer is required.';
  it.each([
    ['page=0', { page: ['Ensure this value is greater than or equal to 1.'] }],
    ['page=-1', { page: ['Ensure this value is greater than or equal to 1.'] }],
    ['page=x', { page: [INTEGER] }],
    ['page=1.5', { page: [INTEGER] }],
    ['page_size=0', { page_size: ['Ensure this value is greater than or equal to 1.'] }],
    ['page_size=201', { page_size: ['Ensure this value is less than or equal to 200.'] }],
    ['page_size=x&page=y', { page_size: [INTEGER], page: [INTEGER] }],
  ])('answers 400 to ?%s', async (query, body) => {
    const answer = await get(`${path}?${query}`);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it('shows 50 at a time, and up to 200 when asked', async () => {
    for (let index = 0; index < 50; index += 1) await add();
    expect((await get(path)).body.results).toHaveLength(50);
    expect((await get(`${path}?page_size=200`)).body.results.length).toBeGreaterThan(50);
  });
});

describe('links', () => {
  it('keep the filters and all else that was asked', async () => {
    const { body } = await get('/api/cases?status=PENDING&page_size=1&mine=a%20b');
    const next = new URL(body.next);
    expect(next.origin + next.pathname).toBe(`${api.url}/api/cases`);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      status: 'PENDING',
      page_size: '1',
      mine: 'a b',
      page: '2',
      max_id: expect.stringMatching(/^\d+$/),
    });
  });

  it('keep what comes after a question mark in the query', async () => {
    const { body } = await get('/api/cases?mine=a?b&page_size=1');
    const { searchParams } = new URL(body.next);
    expect([searchParams.get('mine'), searchParams.get('page_size')]).toEqual(['a?b', '1']);
  });

  it('believe a proxy only where it is trusted', async () => {
    const forwarded = { 'x-forwarded-host': 'kyc.example.com', 'x-forwarded-proto': 'https' };
    const { body } = await get('/api/cases/?page_size=1', forwarded);
    expect(body.next.startsWith(`${api.url}/api/cases/?`)).toBe(true);
  });

  it('begin with the public address where one is set', async () => {
    const other = await startTestApi({ publicUrl: 'https://example.com/kyc' });
    try {
      for (let index = 0; index < 2; index += 1) {
        await other.send('POST', '/api/customers/', { as: other.reviewer, json: { full_name: 'A' } });
      }
      const { body } = await other.send('GET', '/api/customers/?page_size=1', { as: other.viewer });
      expect(body.next).toMatch(/^https:\/\/example\.com\/kyc\/api\/customers\/\?/);
    } finally {
      await other.stop();
    }
  });

  it.each(['a b', 'user@example.com', 'example.com/path', 'example.com?x'])(
    'are refused to the Host %s',
    async (host) => {
      const answer = await get('/api/cases/?page_size=1', { host });
      expect([answer.status, answer.body]).toEqual([400, { detail: 'Invalid Host header.' }]);
    },
  );
});
