import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { numbersOf } from '../../src/policies/policy-schema.ts';
import { load, person } from '../watchlists/lists.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

const PATH = '/api/policies/';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await sql`truncate policies cascade`.execute(api.database.admin);
});

const add = (policy: unknown, body: object = {}, as = api.admin) =>
  api.send('POST', PATH, { as, json: { policy, ...body } });
const get = async (path = '', as = api.viewer) => (await api.send('GET', `${PATH}${path}`, { as })).body;
const NUMBERS = numbersOf(defaultPolicy);

describe('a policy', () => {
  test('that extends the shipped one is kept whole, with who made it, when and why', async () => {
    const { status, body } = await add(
      { extends: 'default', screening: { threshold: 0.8 }, media: { ageSteps: [{ years: 3, weight: 1 }] } },
      { note: 'Fewer alerts.' },
    );
    expect(status).toBe(201);
    expect(body).toEqual({
      number: 1,
      version: 'own-1',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      note: 'Fewer alerts.',
      created_by: api.admin.email,
      created_at: expect.stringMatching(/Z$/),
      differences: [
        { key: 'screening.threshold', from: defaultPolicy.screening.threshold, to: 0.8 },
        { key: 'media.ageSteps', from: defaultPolicy.media.ageSteps, to: [{ years: 3, weight: 1 }] },
      ],
      policy: {
        ...NUMBERS,
        screening: { ...NUMBERS.screening, threshold: 0.8 },
        media: { ...NUMBERS.media, ageSteps: [{ years: 3, weight: 1 }] },
      },
    });
    expect(await get('1/')).toEqual(body);
    expect(await get('current/')).toEqual(body);
    const { differences, policy, ...item } = body;
    expect([differences.length, policy.bareRisk]).toEqual([2, defaultPolicy.bareRisk]);
    expect(await get()).toEqual({ count: 1, next: null, previous: null, results: [item] });
  });

  test('may be given whole, and under a name', async () => {
    const { status, body } = await add({ version: 'appetite-2026', ...NUMBERS });
    expect([status, body.version, body.differences]).toEqual([201, 'appetite-2026', []]);
    const again = await add({ version: 'appetite-2026', extends: 'default' });
    expect([again.status, again.body]).toEqual([
      400,
      { policy: { version: ['There is a version of this name already.'] } },
    ]);
    expect((await get()).count).toBe(1);
    expect((await add({ version: 'appetite-2026', extends: 'default' }, {}, api.stranger)).status).toBe(201);
  });

  test('is the shipped one where the organization has none', async () => {
    expect(await get()).toMatchObject({ count: 0, results: [] });
    const current = await get('current/');
    expect(current).toMatchObject({ number: null, version: 'default-1', policy: NUMBERS, differences: [] });
    expect(await get('default/')).toEqual(current);
    await add({ extends: 'default', bareRisk: 0.55 });
    expect((await get('default/')).policy.bareRisk).toBe(0.5);
  });

  test('is never changed or removed, by nobody', async () => {
    await add({ extends: 'default' });
    await expect(sql`update policies set note = 'x'`.execute(api.database.admin)).rejects.toThrow(/never changed/);
    await expect(sql`delete from policies`.execute(api.database.db)).rejects.toThrow(/never changed/);
  });

  test("is its organization's own, also where several are made at once", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => add({ extends: 'default' })));
    expect(made.map(({ body }) => body.number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await add({ extends: 'default' }, {}, api.stranger)).body.number).toBe(1);
    expect((await api.send('GET', `${PATH}2/`, { as: api.stranger })).status).toBe(404);
    const page = await get('?page_size=3&page=2');
    expect(page.results.map((item: { number: number }) => item.number)).toEqual([5, 4, 3]);
  });

  test('decides what is screened from then on', async () => {
    await load(api.database.db, [person('1', ['Viktor Bout'])]);
    const screened = async (as = api.admin) =>
      (await api.send('POST', '/api/screen/', { as, json: { name: 'Viktor Boot' } })).body.matches.length;
    expect(await screened()).toBe(1);
    await add({ extends: 'default', screening: { threshold: 1 } });
    expect([await screened(), await screened(api.stranger)]).toEqual([0, 1]);
    await add({ extends: 'default' });
    expect(await screened()).toBe(1);
  });
});

describe('what is wrong is told where it is', () => {
  const MISSING = expect.stringMatching(/^This is missing: .*"extends: default"/);
  test.each<[string, unknown, object]>([
    ['no policy', undefined, { policy: { non_field_errors: ['This field is required.'] } }],
    ['text', 'default', { policy: { non_field_errors: [expect.stringMatching(/dictionary, but got str/)] } }],
    [
      'nothing in it',
      {},
      { policy: { bands: [MISSING], clearedRisk: [MISSING], caseRisk: [MISSING], media: [MISSING] } },
    ],
    [
      'out of range',
      { extends: 'default', media: { stageWeight: { convicted: 1.4 } }, pep: { inOfficeMonths: 0.5 } },
      {
        policy: {
          media: { stageWeight: { convicted: ['Give a number from 0 to 1.'] } },
          pep: { inOfficeMonths: ['Give a whole number from 0 to 1200 (months).'] },
        },
      },
    ],
    ['null', { extends: 'default', bareRisk: null }, { policy: { bareRisk: ['This may not be empty.'] } }],
    [
      'a number for a group',
      { extends: 'default', bands: 5 },
      { policy: { bands: [expect.stringMatching(/object/)] } },
    ],
    [
      'a slip of the pen',
      { extends: 'default', media: { stagWeight: {} }, screning: {} },
      {
        policy: {
          media: { stagWeight: ['There is no such key: did you mean "stageWeight"?'] },
          screning: ['There is no such key: did you mean "screening"?'],
        },
      },
    ],
    [
      'an unknown key',
      { extends: 'default', caseRisk: { zebra: 1 } },
      { policy: { caseRisk: { zebra: ['There is no such key. Known here are: othersWeight.'] } } },
    ],
    [
      'out of order',
      {
        extends: 'default',
        bands: { needsFacts: 0.1 },
        pep: { floor: { T2: 0.9 } },
        sanction: { otherList: { to: 0.8 } },
        media: {
          serious: { from: 0.9 },
          ageSteps: [
            { years: 2, weight: 1 },
            { years: 2, weight: 0.5 },
          ],
        },
      },
      {
        policy: {
          bands: { lowResidual: ['This must be no greater than bands.needsFacts, which is 0.1.'] },
          clearedRisk: ['This must be less than bands.needsFacts, which is 0.1.'],
          pep: { floor: { T1: ['This must be no smaller than pep.floor.T2, which is 0.9.'] } },
          sanction: { otherList: { to: ['This must be less than bands.serious, which is 0.7.'] } },
          media: {
            serious: { from: ['This must be no greater than media.serious.to, which is 0.8.'] },
            ageSteps: [{}, { years: ['This must be more than the 2 of the step before.'] }],
          },
        },
      },
    ],
    ['another base', { extends: 'strict' }, { policy: { extends: [expect.stringMatching(/Only "default"/)] } }],
    ['a kept name', { extends: 'default', version: 'own-7' }, { policy: { version: [expect.stringMatching(/own-/)] } }],
    [
      'a country that is none',
      { extends: 'default', pep: { callForAction: { countries: ['Iran'] } } },
      { policy: { pep: { callForAction: { countries: [{ non_field_errors: [expect.stringMatching(/capital/)] }] } } } },
    ],
    [
      'keys that objects have anyway',
      JSON.parse('{"extends": "default", "__proto__": {"bareRisk": 1}, "constructor": 1}'),
      { policy: { constructor: [expect.stringMatching(/no such key/)] } },
    ],
  ])('%s', async (_name, policy, body) => {
    const answer = await add(policy);
    expect(answer).toMatchObject({ status: 400, body });
    expect(await get()).toMatchObject({ count: 0 });
  });
});
