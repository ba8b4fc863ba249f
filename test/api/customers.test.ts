import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const create = (json: unknown, as: User = api.reviewer) => api.send('POST', '/api/customers/', { as, json });
const update = (json: unknown, as: User = api.reviewer) => api.send('POST', '/api/customers/update/', { as, json });
const read = async (id: number) => (await api.send('GET', `/api/customers/${id}/`, { as: api.viewer })).body;

describe('create', () => {
  it('answers 201 with the whole customer, and reads it back', async () => {
    const input_details = { dob: '1990-01-02', aliases: ['A', 'B'], address: { city: 'Bern' } };
    const json = {
      full_name: '  Ada Byron ',
      external_id: ' x-1 ',
      customer_type: 'INDIVIDUAL',
      input_details,
      delete_after: 30,
    };
    const { status, body } = await create(json);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      full_name: 'Ada Byron',
      external_id: 'x-1',
      customer_type: 'INDIVIDUAL',
      input_details,
      delete_after: 30,
      parent: null,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updated_at: body.created_at,
    });
    expect(await read(body.id)).toEqual(body);
  });

  it('fills in what may be left out', async () => {
    const { status, body } = await create({ full_name: 'A' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ external_id: null, customer_type: null, input_details: null, delete_after: -1 });
  });

  it('updates the customer who has the external_id: the rest is replaced, delete_after only when sent', async () => {
    const first = await create({
      full_name: 'A',
      external_id: 'same',
      customer_type: 'COMPANY',
      input_details: [1],
      delete_after: 7,
    });
    const second = await create({ full_name: 'B', external_id: 'same' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({
      id: first.body.id,
      full_name: 'B',
      customer_type: null,
      input_details: null,
      delete_after: 7,
    });
    expect((await create({ full_name: 'B', external_id: 'same', delete_after: 0 })).body.delete_after).toBe(0);
  });

  it('makes one customer of many at once with the same external_id', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => create({ full_name: `N${index}`, external_id: 'crowd' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array<number>(19).fill(200), 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });

  it("leaves another organization's external_id alone", async () => {
    const ours = await create({ full_name: 'Ours', external_id: 'shared' });
    const theirs = await create({ full_name: 'Theirs', external_id: 'shared' }, api.stranger);
    expect(theirs.status).toBe(201);
    expect((await read(ours.body.id)).full_name).toBe('Ours');
  });

  it('counts characters, not UTF-16 units, and keeps any script', async () => {
    const full_name = '𝒜'.repeat(255);
    expect((await create({ full_name })).body.full_name).toBe(full_name);
    expect((await create({ full_name: `${full_name}x` })).body).toEqual({
      full_name: ['Ensure this field has no more than 255 characters.'],
    });
  });

  const BLANK = 'This field may not be blank.';
  const LONG = 'Ensure this field has no more than 255 characters.';
  it.each([
    [{}, { full_name: ['This field is required.'] }],
    [{ full_name: null }, { full_name: ['This field may not be null.'] }],
    [{ full_name: '' }, { full_name: [BLANK] }],
    [{ full_name: ' \t' }, { full_name: [BLANK] }],
    [{ full_name: 5 }, { full_name: ['Not a valid string.'] }],
    [{ full_name: ['A'] }, { full_name: ['Not a valid string.'] }],
    [{ full_name: 'x'.repeat(256) }, { full_name: [LONG] }],
    [{ full_name: 'a\0b' }, { full_name: ['Null characters are not allowed.'] }],
    [{ full_name: 'a\ud800b' }, { full_name: ['Surrogate characters are not allowed: U+D800.'] }],
    [{ full_name: 'A', external_id: '' }, { external_id: [BLANK] }],
    [{ full_name: 'A', external_id: 'x'.repeat(256) }, { external_id: [LONG] }],
    [{ full_name: 'A', customer_type: 'PERSON' }, { customer_type: ['"PERSON" is not a valid choice.'] }],
    [{ full_name: 'A', customer_type: 5 }, { customer_type: ['"5" is not a valid choice.'] }],
    [{ full_name: 'A', customer_type: ['COMPANY'] }, { customer_type: ['Not a valid string.'] }],
    [{ full_name: 'A', customer_type: {} }, { customer_type: ['Not a valid string.'] }],
    [{ full_name: 'A', delete_after: 366 }, { delete_after: ['Ensure this value is less than or equal to 365.'] }],
    [{ full_name: 'A', delete_after: -2 }, { delete_after: ['Ensure this value is greater than or equal to -1.'] }],
    [{ full_name: 'A', delete_after: 1.5 }, { delete_after: ['A valid integer is required.'] }],
    [{ full_name: 'A', delete_after: 'x' }, { delete_after: ['A valid integer is required.'] }],
    [{ full_name: 'A', delete_after: true }, { delete_after: ['A valid integer is required.'] }],
    [{ full_name: 'A', delete_after: null }, { delete_after: ['This field may not be null.'] }],
    [
      { customer_type: 'X', delete_after: 'x' },
      {
        full_name: ['This field is required.'],
        customer_type: ['"X" is not a valid choice.'],
        delete_after: ['A valid integer is required.'],
      },
    ],
  ])('answers 400 to %j', async (json, body) => {
    const answer = await create(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });
});

describe('input_details', () => {
  it.each([
    ['an empty object', '{}'],
    ['text', '"Ω 𝒜 \\" \\\\ \\n"'],
    ['a number', '-0.5'],
    ['false', 'false'],
    ['a list', '[1,[2,[null]],{}]'],
    ['keys in their own order', '{"z":1,"a":{"y":2,"b":3},"":4}'],
    ['keys that mean something to JavaScript', '{"__proto__":{"admin":true},"constructor":1,"toString":null}'],
    ['the largest exact integers', '[9007199254740991,-9007199254740991,0.1,1e-7]'],
    ['a hundred levels', '['.repeat(100) + ']'.repeat(100)],
  ])('keeps %s as sent', async (_name, text) => {
    const created = await api.send('POST', '/api/customers/', {
      as: api.reviewer,
      raw: `{"full_name":"A","input_details":${text}}`,
    });
    expect(created.status).toBe(201);
    const read = await api.send('GET', `/api/customers/${created.body.id}/`, { as: api.viewer });
    expect(read.text).toContain(`"input_details":${text},`);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  const EXACT = 'A number beyond ±9007199254740991 cannot be kept exactly: send it as a string.';
  it.each([
    ['"\\u0000"', 'Null characters are not allowed.'],
    ['{"hits":[{"a/b~":"x\\u0000"}]}', 'Null characters are not allowed. Found at /hits/0/a~1b~0.'],
    ['{"ok":{"x\\u0000":1}}', 'Null characters are not allowed. Found at /ok.'],
    ['["\\udc00"]', 'Surrogate characters are not allowed: U+DC00. Found at /0.'],
    ['9007199254740992', EXACT],
    ['{"n":[12345678901234567890]}', `${EXACT} Found at /n/0.`],
    ['{"n":1e999}', `${EXACT} Found at /n.`],
    ['{"__proto__":{"n":-1e999}}', `${EXACT} Found at /__proto__/n.`],
    ['['.repeat(101) + ']'.repeat(101), 'JSON may not be nested deeper than 100 levels.'],
    ['{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'JSON may not be nested deeper than 100 levels.'],
  ])('is refused where it cannot be kept: %.60s', async (text, message) => {
    const answer = await api.send('POST', '/api/customers/', {
      as: api.reviewer,
      raw: `{"full_name":"A","input_details":${text}}`,
    });
    expect([answer.status, answer.body]).toEqual([400, { input_details: [message] }]);
  });
});

describe('update', () => {
  beforeAll(async () => {
    await create({
      full_name: 'Old',
      external_id: 'upd',
      customer_type: 'COMPANY',
      input_details: { a: 1 },
      delete_after: 5,
    });
  });

  it('leaves absent fields as they are', async () => {
    const { status, body } = await update({ external_id: 'upd', full_name: 'New' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      full_name: 'New',
      customer_type: 'COMPANY',
      input_details: { a: 1 },
      delete_after: 5,
    });
    expect(await read(body.id)).toEqual(body);
  });

  it('sets what is sent, null too', async () => {
    const { body } = await update({ external_id: 'upd', customer_type: null, input_details: null, delete_after: 9 });
    expect(body).toMatchObject({ full_name: 'New', customer_type: null, input_details: null, delete_after: 9 });
    expect((await update({ external_id: 'upd', input_details: [] })).body.input_details).toEqual([]);
  });

  it('answers 404 to an external_id nobody has here', async () => {
    for (const as of [api.reviewer, api.stranger]) {
      const answer = await update({ external_id: as === api.reviewer ? 'nobody' : 'upd', full_name: 'X' }, as);
      expect([answer.status, answer.body]).toEqual([404, { detail: 'Not found.' }]);
    }
  });

  it.each([
    [{ full_name: 'X' }, { external_id: ['This field is required.'] }],
    [{ external_id: null }, { external_id: ['This field may not be null.'] }],
    [{ external_id: 'upd', full_name: null }, { full_name: ['This field may not be null.'] }],
    [{ external_id: 'upd', full_name: ' ' }, { full_name: ['This field may not be blank.'] }],
    [{ external_id: 'upd', customer_type: 'X' }, { customer_type: ['"X" is not a valid choice.'] }],
  ])('answers 400 to %j', async (json, body) => {
    const answer = await update(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });
});
