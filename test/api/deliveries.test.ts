import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';
import { encrypted, UNREAD } from '../support/encrypted.ts';

let api: TestApi;
const at = (second: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, second));
const caseIds: number[] = [];

beforeAll(async () => {
  api = await startTestApi();
  for (const [id, status] of [
    ['msg_b', 'PENDING'],
    ['msg_a', 'DELIVERED'],
  ] as const)
    caseIds.push(await deliver(id, status));
  await attempt('msg_b', {
    number: 2,
    status_code: 500,
    error: 'http_status: the receiver answered 500',
    response: 'oops',
  });
  await attempt('msg_b', {
    number: 1,
    status_code: null,
    error: 'connection_refused: connection refused',
    response: null,
  });
});
afterAll(() => api.stop());

async function deliver(id: string, status: 'PENDING' | 'DELIVERED'): Promise<number> {
  const json = { customer: { full_name: 'A' } };
  const { body } = await api.send('POST', '/api/cases/', { as: api.reviewer, json });
  const { db } = api.database;
  const run = await db.selectFrom('case_runs').select('id').where('case_id', '=', body.id).executeTakeFirstOrThrow();
  await db
    .insertInto('webhook_deliveries')
    .values({
      id,
      status,
      organization_id: api.reviewer.organizationId,
      case_id: body.id,
      run_id: run.id,
      run_number: 1,
      url: 'https://hooks.example.com/',
      body: UNREAD,
      attempts_made: 2,
      attempt_started_at: null,
      next_attempt_at: status === 'PENDING' ? at(60) : null,
      handed_over_at: null,
      created_at: at(0),
      finished_at: status === 'PENDING' ? null : at(1),
    })
    .execute();
  return body.id;
}

async function attempt(
  delivery_id: string,
  values: { number: number; status_code: number | null; error: string; response: string | null },
): Promise<void> {
  const place: Parameters<typeof encrypted>[1] = [
    api.reviewer.organizationId,
    'webhook_attempts.response',
    `${delivery_id}/${values.number}`,
  ];
  await api.database.db
    .insertInto('webhook_attempts')
    .values({
      delivery_id,
      organization_id: api.reviewer.organizationId,
      at: at(values.number),
      latency_ms: 12,
      ...values,
      response: values.response === null ? null : await encrypted(api.database.db, place, values.response),
    })
    .execute();
}

const list = (query = '', as: User = api.viewer) => api.send('GET', `/api/webhook-deliveries/${query}`, { as });
const ids = async (query: string) => (await list(query)).body.results.map((each: { id: string }) => each.id);

it('shows each delivery with its attempts in order', async () => {
  const { body } = await list();
  expect(body).toMatchObject({ count: 2, next: null, previous: null });
  expect(body.results[0]).toEqual({
    id: 'msg_b',
    case_id: caseIds[0],
    run: 1,
    url: 'https://hooks.example.com/',
    status: 'PENDING',
    created_at: at(0).toISOString(),
    next_attempt_at: at(60).toISOString(),
    finished_at: null,
    attempts: [
      {
        number: 1,
        at: at(1).toISOString(),
        status_code: null,
        error: 'connection_refused: connection refused',
        latency_ms: 12,
        response: null,
      },
      {
        number: 2,
        at: at(2).toISOString(),
        status_code: 500,
        error: 'http_status: the receiver answered 500',
        latency_ms: 12,
        response: 'oops',
      },
    ],
  });
  expect(body.results[1]).toMatchObject({ id: 'msg_a', finished_at: at(1).toISOString(), attempts: [] });
});

it('filters by case and status', async () => {
  expect(await ids(`?case_id=${caseIds[1]}`)).toEqual(['msg_a']);
  expect(await ids('?status=PENDING')).toEqual(['msg_b']);
  expect(await ids(`?status=PENDING&case_id=${caseIds[1]}`)).toEqual([]);
  expect(await ids('?case_id=999999')).toEqual([]);
});

it("shows nothing of another organization's", async () => {
  expect((await list(`?case_id=${caseIds[0]}`, api.stranger)).body).toMatchObject({ count: 0, results: [] });
});

it.each([
  ['?status=SENT', { status: ['"SENT" is not a valid choice.'] }],
  ['?case_id=x', { case_id: ['A valid integer is required.'] }],
  ['?created_until=yesterday', { created_until: ['Enter a valid date and time.'] }],
  ['?created_until=9999-12-31T23:59:59-23:59', { created_until: ['Enter a valid date and time.'] }],
])('answers 400 to %s', async (query, body) => {
  const answer = await list(query);
  expect([answer.status, answer.body]).toEqual([400, body]);
});
