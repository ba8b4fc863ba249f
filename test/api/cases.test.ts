import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.woken.length = 0;
});

const create = (json: unknown, as: User = api.reviewer) => api.send('POST', '/api/cases/', { as, json });
const get = (path: string, as: User = api.viewer) => api.send('GET', path, { as });
const start = (id: number) => api.send('POST', `/api/cases/${id}/start/`, { as: api.reviewer });
const customer = { full_name: 'Ada Byron' };
const WEBHOOK = 'https://hooks.example.com/casewright?token=a%20b';

describe('create', () => {
  it('makes case, customer and checks, starts the case and answers with it', async () => {
    const { status, body } = await create({
      customer: { ...customer, external_id: 'c-1', customer_type: 'INDIVIDUAL' },
      webhook_url: WEBHOOK,
      notes: ' kept as given ',
      rfi: 'Please send…',
      checks: [
        { check_type: 'PEP', input_details: { person_name: 'A. Byron' }, document_ids: [] },
        { check_type: 'IDV', input_details: null, document_ids: null, delete_after: 3 },
      ],
      document_ids: [],
      delete_after: 90,
      something_else: true,
    });
    expect(status).toBe(201);
    const check = {
      id: expect.any(Number),
      risk_score: null,
      title: null,
      note: null,
      reasoning: null,
      outcome: 'PENDING',
      status: 'PROCESSING',
      created_at: expect.any(String),
      updated_at: expect.any(String),
    };
    expect(body).toEqual({
      id: expect.any(Number),
      customer: { id: expect.any(Number), full_name: 'Ada Byron', external_id: 'c-1', customer_type: 'INDIVIDUAL' },
      notes: ' kept as given ',
      risk_score: null,
      outcome: 'PENDING',
      status: 'PROCESSING',
      created_at: expect.any(String),
      updated_at: expect.any(String),
      checks: [
        { ...check, check_type: 'PEP', input_details: { person_name: 'A. Byron' }, delete_after: -1 },
        { ...check, check_type: 'IDV', input_details: null, delete_after: 3 },
      ],
      webhook_url: WEBHOOK,
      delete_after: 90,
      rfi: 'Please send…',
    });
    expect(api.woken).toEqual([{ caseId: body.id, organizationId: api.reviewer.organizationId }]);
    expect((await get(`/api/cases/${body.id}/`)).body).toEqual(body);
  });

  it.each([
    [{}, true],
    [{ start: true }, true],
    [{ start: false }, false],
    [{ auto_start: false }, false],
    [{ auto_start: true }, true],
    [{ start: false, auto_start: true }, false],
    [{ start: true, auto_start: false }, true],
  ])('%j: started = %s', async (flags, isStarted) => {
    const { body } = await create({ customer, ...flags });
    expect(body.status).toBe(isStarted ? 'PROCESSING' : 'PENDING');
    expect(api.woken).toHaveLength(isStarted ? 1 : 0);
    expect((await get(`/api/cases/${body.id}/runs/`)).body).toHaveLength(isStarted ? 1 : 0);
  });

  it('takes a customer by id, as a number or in digits', async () => {
    const made = await api.send('POST', '/api/customers/', { as: api.reviewer, json: customer });
    for (const customer_id of [made.body.id, String(made.body.id)]) {
      const { status, body } = await create({ customer_id, customer: null, start: false });
      expect([status, body.customer.id]).toEqual([201, made.body.id]);
    }
  });

  it('updates the customer whose external_id is known: omitted fields become null', async () => {
    const details = { full_name: 'Old', external_id: 'known', customer_type: 'COMPANY', input_details: { a: 1 } };
    const first = await create({ customer: { ...details, delete_after: 12 }, start: false });
    const second = await create({ customer: { full_name: 'New', external_id: 'known' }, start: false });
    expect(second.body.customer).toEqual({
      id: first.body.customer.id,
      full_name: 'New',
      external_id: 'known',
      customer_type: null,
    });
    const stored = await get(`/api/customers/${first.body.customer.id}/`);
    expect(stored.body).toMatchObject({ input_details: null, delete_after: 12 });
    expect((await get(`/api/cases/${first.body.id}/`)).body.customer.full_name).toBe('New');
  });

  it('makes one customer of many cases at once with the same external_id', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => create({ customer: { ...customer, external_id: 'crowd' } })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.customer.id)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(20);
  });

  it('keeps nothing of a case that is refused half-way', async () => {
    const before = (await get('/api/customers/')).body.count;
    const answer = await create({ customer, checks: [{ check_type: 'PEP', document_ids: [7] }] });
    expect(answer.status).toBe(400);
    expect((await get('/api/customers/')).body.count).toBe(before);
  });

  it('takes 500 checks and no more, and does not read what is wrong in a million', async () => {
    const checks = Array.from({ length: 500 }, (_, index) => ({ check_type: 'PEP', input_details: index }));
    const { status, body } = await create({ customer, checks, start: false });
    expect(status).toBe(201);
    expect(body.checks.map((check: { input_details: number }) => check.input_details)).toEqual(checks.map((_, i) => i));
    const message = 'Ensure this field has no more than 500 elements.';
    const many = Array.from({ length: 501 }, () => ({}));
    expect((await create({ customer, checks: many })).body).toEqual({ checks: [message] });
    const another = await api.send('POST', '/api/checks/', {
      as: api.reviewer,
      json: { case_id: body.id, check_type: 'PEP' },
    });
    expect([another.status, another.body]).toEqual([400, { case_id: ['A case has no more than 500 checks.'] }]);
  });

  const ONE_OF = { non_field_errors: ['Give exactly one of customer_id and customer.'] };
  const REQUIRED = ['This field is required.'];
  it.each<[object, object]>([
    [{}, ONE_OF],
    [{ customer: null, customer_id: null }, ONE_OF],
    [{ customer, customer_id: 1 }, ONE_OF],
    [{ customer_id: 999999 }, { customer_id: ['Invalid pk "999999" - object does not exist.'] }],
    [{ customer_id: 0 }, { customer_id: ['Invalid pk "0" - object does not exist.'] }],
    [{ customer_id: 1e300 }, { customer_id: ['Invalid pk "1e+300" - object does not exist.'] }],
    [
      { customer_id: '99999999999999999999' },
      { customer_id: ['Invalid pk "100000000000000000000" - object does not exist.'] },
    ],
    [{ customer_id: 'x' }, { customer_id: ['Incorrect type. Expected pk value, received str.'] }],
    [{ customer_id: 1.5 }, { customer_id: ['Incorrect type. Expected pk value, received float.'] }],
    [{ customer_id: true }, { customer_id: ['Incorrect type. Expected pk value, received bool.'] }],
    [{ customer_id: { id: 1 } }, { customer_id: ['Incorrect type. Expected pk value, received dict.'] }],
    [{ customer: 'x' }, { customer: { non_field_errors: ['Invalid data. Expected a dictionary, but got str.'] } }],
    [{ customer: {} }, { customer: { full_name: REQUIRED } }],
    [
      { customer: { full_name: 'A', input_details: ['\0'] } },
      {
        customer: { input_details: ['Null characters are not allowed. Found at /0.'] },
      },
    ],
    [{ customer, checks: 'x' }, { checks: ['Expected a list of items but got type "str".'] }],
    [{ customer, checks: null }, { checks: ['This field may not be null.'] }],
    [
      { customer, checks: [{ check_type: 'PEP' }, { check_type: 'X' }, { check_type: 'IDV' }] },
      {
        checks: [{}, { check_type: ['"X" is not a valid choice.'] }, {}],
      },
    ],
    [
      { customer, checks: [{}, 'x', null] },
      {
        checks: [
          { check_type: REQUIRED },
          { non_field_errors: ['Invalid data. Expected a dictionary, but got str.'] },
          { non_field_errors: ['This field may not be null.'] },
        ],
      },
    ],
    [
      { customer, checks: [{ check_type: 'PEP', input_details: { a: '\0' }, delete_after: 400 }] },
      {
        checks: [
          {
            input_details: ['Null characters are not allowed. Found at /a.'],
            delete_after: ['Ensure this value is less than or equal to 365.'],
          },
        ],
      },
    ],
    [
      { customer, checks: [{ check_type: 'PEP', document_ids: [5, 6] }] },
      {
        checks: [{ document_ids: ['Invalid pk "5" - object does not exist.'] }],
      },
    ],
    [{ customer, document_ids: [5] }, { document_ids: ['Invalid pk "5" - object does not exist.'] }],
    [{ customer, document_ids: ['x'] }, { document_ids: ['Incorrect type. Expected pk value, received str.'] }],
    [{ customer, document_ids: 5 }, { document_ids: ['Expected a list of items but got type "int".'] }],
    [{ customer, notes: 5 }, { notes: ['Not a valid string.'] }],
    [{ customer, notes: 'a\0' }, { notes: ['Null characters are not allowed.'] }],
    [{ customer, rfi: '\ud800' }, { rfi: ['Surrogate characters are not allowed: U+D800.'] }],
    [{ customer, start: 'yes' }, { start: ['Must be a valid boolean.'] }],
    [{ customer, delete_after: 366 }, { delete_after: ['Ensure this value is less than or equal to 365.'] }],
    [{ customer, webhook_url: '' }, { webhook_url: ['This field may not be blank.'] }],
    [{ customer, webhook_url: 'hello' }, { webhook_url: ['Enter a valid URL.'] }],
    [{ customer, webhook_url: 'https://exa\nmple.com/' }, { webhook_url: ['Enter a valid URL.'] }],
    [{ customer, webhook_url: '\u0001https://example.com/' }, { webhook_url: ['Enter a valid URL.'] }],
    [{ customer, webhook_url: 'https:\\\\example.com/' }, { webhook_url: ['Enter a valid URL.'] }],
    [{ customer, webhook_url: 'https:example.com/' }, { webhook_url: ['Enter a valid URL.'] }],
    [{ customer, webhook_url: 'https:///example.com/' }, { webhook_url: ['Enter a valid URL.'] }],
    [
      { customer, webhook_url: 'ftp://example.com/' },
      { webhook_url: ['Enter a valid URL: it must begin with https://.'] },
    ],
    [
      { customer, webhook_url: 'https://u:p@example.com/' },
      { webhook_url: ['A URL with credentials in it is not allowed.'] },
    ],
    [
      { customer, webhook_url: 'http://10.0.0.1/' },
      { webhook_url: ['The address 10.0.0.1 is not a public one: it is not allowed.'] },
    ],
    [
      { customer, webhook_url: `https://example.com/${'x'.repeat(492)}` },
      {
        webhook_url: ['Ensure this field has no more than 511 characters.'],
      },
    ],
  ])('answers 400 to %j', async (json, body) => {
    const answer = await create(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
    expect(api.woken).toEqual([]);
  });

  it('takes blank notes, a webhook_url of 511 characters and null in the place of what may be left out', async () => {
    const webhook_url = `https://example.com/${'x'.repeat(491)}`;
    const first = await create({ customer, webhook_url, notes: '', rfi: '', start: false });
    expect(first.body).toMatchObject({ webhook_url, notes: '', rfi: '' });
    const second = await create({
      customer,
      customer_id: null,
      webhook_url: null,
      notes: null,
      rfi: null,
      document_ids: null,
      start: false,
    });
    expect(second.body).toMatchObject({ webhook_url: null, notes: null, rfi: null, checks: [], delete_after: -1 });
  });

  it("takes no other organization's customer", async () => {
    const theirs = await api.send('POST', '/api/customers/', { as: api.stranger, json: customer });
    const answer = await create({ customer_id: theirs.body.id });
    expect([answer.status, answer.body]).toEqual([
      400,
      { customer_id: [`Invalid pk "${theirs.body.id}" - object does not exist.`] },
    ]);
  });
});

describe('start', () => {
  it('needs no body, and joins a run that has not begun, however many ask at once', async () => {
    const { body } = await create({ customer, start: false });
    const answers = await Promise.all(Array.from({ length: 50 }, () => start(body.id)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(answers[0]!.body).toMatchObject({ id: body.id, status: 'PROCESSING', outcome: 'PENDING', risk_score: null });
    expect(api.woken).toHaveLength(1);
    const runs = await get(`/api/cases/${body.id}/runs/`);
    expect(runs.body).toMatchObject([{ number: 1, status: 'REQUESTED', started_at: null, superseded_by: null }]);
  });

  it('supersedes a run that has begun', async () => {
    const { body } = await create({ customer });
    await api.database.admin
      .updateTable('case_runs')
      .set({ status: 'RUNNING' })
      .where('case_id', '=', body.id)
      .execute();
    expect((await start(body.id)).status).toBe(200);
    expect(api.woken).toHaveLength(2);
    expect((await get(`/api/cases/${body.id}/runs/`)).body).toMatchObject([
      { number: 2, status: 'REQUESTED' },
      { number: 1, status: 'SUPERSEDED', superseded_by: 2 },
    ]);
  });

  it('takes no heed of a body, whatever it is', async () => {
    const { body } = await create({ customer, start: false });
    for (const raw of ['{"a":', '{}', 'x'.repeat(100_000)]) {
      const headers = { 'content-type': 'text/plain' };
      const answer = await api.send('POST', `/api/cases/${body.id}/start/`, { as: api.reviewer, raw, headers });
      expect(answer.status).toBe(200);
    }
  });
});

describe('list', () => {
  it('filters by customer, webhook, outcome and status, together too', async () => {
    const { body: decided } = await create({ customer, webhook_url: WEBHOOK, start: false });
    const { body: other } = await create({ customer_id: decided.customer.id });
    const { db } = api.database;
    await db
      .updateTable('cases')
      .set({ outcome: 'ACCEPTED', status: 'COMPLETED' })
      .where('id', '=', decided.id)
      .execute();
    const mine = `customer_id=${decided.customer.id}`;
    const ids = async (query: string) =>
      (await get(`/api/cases/?${query}`)).body.results.map((each: { id: number }) => each.id);
    expect(await ids(mine)).toEqual([other.id, decided.id]);
    expect(await ids(`${mine}&has_webhook=true`)).toEqual([decided.id]);
    expect(await ids(`${mine}&has_webhook=False`)).toEqual([other.id]);
    expect(await ids(`${mine}&outcome=ACCEPTED`)).toEqual([decided.id]);
    expect(await ids(`${mine}&status=PROCESSING`)).toEqual([other.id]);
    expect(await ids(`${mine}&status=PROCESSING&outcome=ACCEPTED`)).toEqual([]);
    expect(await ids(`${mine}&status=PENDING&status=COMPLETED&outcome=`)).toEqual([decided.id]);
    expect(await ids('customer_id=999999')).toEqual([]);
    expect((await get(`/api/cases/?${mine}`, api.stranger)).body).toMatchObject({ count: 0, results: [] });
  });

  it.each([
    ['customer_id=x', { customer_id: ['A valid integer is required.'] }],
    [
      'customer_id=99999999999999999999',
      { customer_id: ['Ensure this value is less than or equal to 9007199254740991.'] },
    ],
    ['has_webhook=maybe', { has_webhook: ['Must be a valid boolean.'] }],
    ['outcome=accepted', { outcome: ['"accepted" is not a valid choice.'] }],
    ['status=%00', { status: ['"\0" is not a valid choice.'] }],
  ])('answers 400 to ?%s', async (query, body) => {
    const answer = await get(`/api/cases/?${query}`);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });
});
