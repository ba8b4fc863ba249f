import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeExpiredEntries } from '../../src/watchlists/blacklist.ts';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { load, person } from '../watchlists/lists.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

const PATH = '/api/blacklist/';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await sql`truncate watchlists, watchlist_keys cascade`.execute(api.database.admin);
});

const add = (json: object, as = api.admin) => api.send('POST', PATH, { as, json });
const list = async (query = '', as = api.viewer) => (await api.send('GET', `${PATH}${query}`, { as })).body;
const screened = async (name: string, as = api.admin): Promise<string[]> => {
  const { body } = await api.send('POST', '/api/screen/', { as, json: { name } });
  return body.matches.map((match: any) => match.entity.caption);
};

const WHOLE = {
  name: 'Benno Blocked',
  aliases: ['Benny Blocked', 'Benno Blocked', 'Benny Blocked'],
  type: 'PERSON',
  dob: '15.8.1976',
  countries: ['Germany', 'fr'],
  identifiers: { passport: 'C01X00T47', email: ['a@b.example', 'c@d.example'] },
  reason: 'Chargebacks in 2025.',
};

describe('an entry', () => {
  test('is shown as it was understood, listed and read', async () => {
    const { status, body } = await add(WHOLE);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      name: 'Benno Blocked',
      aliases: ['Benny Blocked'],
      type: 'PERSON',
      dob: '1976-08-15',
      countries: ['DE', 'FR'],
      identifiers: { passport: ['C01X00T47'], email: ['a@b.example', 'c@d.example'] },
      reason: 'Chargebacks in 2025.',
      created_at: expect.stringMatching(/Z$/),
      expires_at: null,
    });
    expect((await api.send('GET', `${PATH}${body.id}/`, { as: api.viewer })).body).toEqual(body);
    expect(await list()).toEqual({ count: 1, next: null, previous: null, results: [body] });
  });

  test('needs no more than a name', async () => {
    const { status, body } = await add({ name: '  Acme Shell Trading ' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Acme Shell Trading', aliases: [], type: 'UNKNOWN', dob: null, reason: null });
  });

  test('is found by the very next screening of its organization, and by no other', async () => {
    await add(WHOLE);
    expect(await screened('Benny Blokced')).toEqual(['Benno Blocked']);
    expect(await screened('Benno Blocked', api.stranger)).toEqual([]);
    const { searched } = (await api.send('POST', '/api/screen/', { as: api.admin, json: { name: 'Nobody' } })).body;
    expect(searched).toEqual([{ list: 'blacklist', version: '1', as_of: null, entities: 1 }]);
  });

  test('is no longer found once it is deleted, and kept for what was decided by it', async () => {
    const { body } = await add(WHOLE);
    const deleted = await api.send('DELETE', `${PATH}${body.id}/`, { as: api.admin });
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect(await screened('Benno Blocked')).toEqual([]);
    expect(await list()).toMatchObject({ count: 0, results: [] });
    for (const method of ['GET', 'DELETE']) {
      expect((await api.send(method, `${PATH}${body.id}/`, { as: api.admin })).status).toBe(404);
    }
    const kept = await api.database.db.selectFrom('watchlist_entities').select(['id', 'to_version']).execute();
    expect(kept).toEqual([{ id: body.id, to_version: 2 }]);
  });

  test('that expires is not found from that moment on, and taken off by the sweep', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString();
    const { body } = await add({ name: 'Vera Vanishing', expires_at: soon });
    expect(body.expires_at).toBe(soon);
    expect(await screened('Vera Vanishing')).toEqual(['Vera Vanishing']);
    await closeExpiredEntries(api.database.db);
    expect(await list()).toMatchObject({ count: 1 });
    await new Promise((resolve) => setTimeout(resolve, Date.parse(soon) - Date.now() + 50));
    expect(await screened('Vera Vanishing')).toEqual([]);
    expect(await list()).toMatchObject({ count: 0 });
    await closeExpiredEntries(api.database.db);
    const versions = await api.database.db
      .selectFrom('watchlist_versions')
      .select(['number', 'entities', 'names', 'removed'])
      .orderBy('number')
      .execute();
    expect(versions).toEqual([
      { number: 1, entities: 1, names: 1, removed: 0 },
      { number: 2, entities: 0, names: 0, removed: 1 },
    ]);
  });
});

describe('the list', () => {
  test('has a version for each change, also where many come at once', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Entry Number${index}`);
    const answers = await Promise.all(names.map((name) => add({ name })));
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    const versions = await api.database.db
      .selectFrom('watchlist_versions')
      .select(['number', 'entities', 'added'])
      .orderBy('number')
      .execute();
    expect(versions).toEqual(names.map((_, index) => ({ number: index + 1, entities: index + 1, added: 1 })));
    const page = await list('?page_size=5');
    expect(page.count).toBe(12);
    const ids = page.results.map((entry: any) => entry.id);
    expect(ids).toEqual([...ids].sort((one: number, other: number) => other - one));
  });

  test('is never out of date, however long ago it was changed', async () => {
    await add(WHOLE);
    await sql`update watchlists set checked_at = now() - interval '5 years'`.execute(api.database.admin);
    const found = await findCandidates(api.database.db, {
      organizationId: api.admin.organizationId,
      names: ['Benno Blocked'],
    });
    expect(found.searched).toMatchObject([{ checkedOn: new Date().toISOString().slice(0, 10) }]);
  });

  test('gets another name where the organization imported one under it', async () => {
    const { organizationId } = api.admin;
    await load(api.database.db, [person('1', ['Imogen Imported'])], {
      name: 'blacklist',
      kinds: ['BLACKLIST'],
      organizationId,
    });
    expect((await add(WHOLE)).status).toBe(201);
    expect(await screened('Imogen Imported')).toEqual(['Imogen Imported']);
    expect(await screened('Benno Blocked')).toEqual(['Benno Blocked']);
    expect(await list()).toMatchObject({ count: 1 });
  });

  test('is not imported into', async () => {
    await add(WHOLE);
    const { organizationId } = api.admin;
    const importing = load(api.database.db, [person('1', ['Imogen Imported'])], { name: 'blacklist', organizationId });
    await expect(importing).rejects.toThrow('/api/blacklist/');
    expect(await screened('Benno Blocked')).toEqual(['Benno Blocked']);
  });
});

describe('what is wrong with an entry is said', () => {
  test.each<[object, Record<string, unknown>]>([
    [{}, { name: ['This field is required.'] }],
    [{ name: '' }, { name: ['This field may not be blank.'] }],
    [{ name: 'x' }, { name: [expect.stringMatching(/two letters/)] }],
    [{ name: 'A\u0000da' }, { name: ['Null characters are not allowed.'] }],
    [
      { name: 'Ada Byron', aliases: ['…'] },
      { aliases: [{ non_field_errors: [expect.stringMatching(/two letters/)] }] },
    ],
    [{ name: 'Ada Byron', aliases: Array(51).fill('Ada') }, { aliases: [expect.stringMatching(/no more than 50/)] }],
    [{ name: 'Ada Byron', type: 'DOG' }, { type: ['"DOG" is not a valid choice.'] }],
    [{ name: 'Ada Byron', dob: '1976-02-31' }, { dob: [expect.stringMatching(/does not exist/)] }],
    [{ name: 'Ada Byron', dob: '2999' }, { dob: [expect.stringMatching(/future/)] }],
    [{ name: 'Ada Ltd', type: 'COMPANY', dob: '1976' }, { dob: ['Only a person has a birth date.'] }],
    [{ name: 'Ada Byron', countries: ['Atlantis'] }, { countries: [{ non_field_errors: [expect.any(String)] }] }],
    [{ name: 'Ada Byron', identifiers: { shoe: '43' } }, { identifiers: [expect.stringMatching(/Unknown: shoe/)] }],
    [{ name: 'Ada Byron', expires_at: 'soon' }, { expires_at: ['Enter a valid date and time.'] }],
    [{ name: 'Ada Byron', expires_at: '2020-01-01T00:00:00Z' }, { expires_at: [expect.stringMatching(/expired/)] }],
  ])('%j', async (json, body) => {
    const answer = await add(json);
    expect(answer).toMatchObject({ status: 400, body });
    expect(await list()).toMatchObject({ count: 0 });
  });
});
