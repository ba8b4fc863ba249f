import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { partyFacts } from '../../src/domain/facts/facts.ts';
import { findCandidates, MOST_NEAR_NAMES } from '../../src/watchlists/find-candidates.ts';
import { screenParties } from '../../src/watchlists/screen-parties.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
let organizationId: number;
let otherId: number;

const LISTED = [
  person('1', ['Viktor Anatolyevich Bout', 'Виктор Анатольевич Бут']),
  person('2', ['Muammar Qadhafi', 'معمر القذافي']),
  person('3', ['Abdul Rahman Khalid Saleh']),
  person('4', ['Xi Jinping', '习近平'], { topics: ['role.pep'] }),
  person('5', ['Kim Jong Un', '김정은']),
  person('6', ['Gulbuddin Hekmatyar']),
  person('7', ['Ali']),
  person('8', ['Nikolai Platonovich Patrushev']),
  { ...person('9', ['Rosneft Trading Limited']), schema: 'Company' as const },
  ...Array.from({ length: 400 }, (_, index) => person(`m${index}`, [`Mohammed ${word(index)} ${word(index * 7 + 3)}`])),
];

/** Some other word for each number. */
function word(number: number): string {
  const syllables = ['ba', 'ri', 'mo', 'tel', 'kan', 'du', 'sar', 'ne', 'vol', 'gi'];
  return [number % 10, Math.floor(number / 10) % 10, (number + 3) % 10].map((digit) => syllables[digit]).join('');
}

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await database.db
    .insertInto('organizations')
    .values([{ name: 'One' }, { name: 'Other' }])
    .returning('id')
    .execute();
  [organizationId, otherId] = rows.map((row) => row.id) as [number, number];
  await load(database.db, LISTED, { name: 'public' });
  await load(database.db, [person('b1', ['Benno Blocked'])], { name: 'own', kinds: ['BLACKLIST'], organizationId });
});
afterAll(() => database.drop());

const found = async (name: string, search: { organizationId?: number } = {}) => {
  const { entries } = await findCandidates(database.db, { organizationId, names: [name], ...search });
  const rows = await database.db.selectFrom('watchlist_entities').select(['id', 'entity_key']).execute();
  return entries.map(({ entityId }) => rows.find(({ id }) => id === entityId)?.entity_key);
};

describe('candidates', () => {
  test.each([
    ['as listed', 'Viktor Anatolyevich Bout', '1'],
    ['without the patronymic', 'Viktor Bout', '1'],
    ['reordered', 'BOUT, Viktor', '1'],
    ['in Cyrillic', 'Бут Виктор', '1'],
    ['another transliteration', 'Moamar Gaddafi', '2'],
    ['in Arabic', 'معمر القذافي', '2'],
    ['words joined', 'Abdulrahman Khalid Saleh', '3'],
    ['a word split', 'Abdul Rah man Khalid Saleh', '3'],
    ['two letters swapped', 'Abudl Rahman Kahlid Saleh', '3'],
    ['joined syllables', 'Xi Jin Ping', '4'],
    ['in Chinese', '习近平', '4'],
    ['in Korean', '김정은', '5'],
    ['a letter missing', 'Gulbudin Hekmatya', '6'],
    ['one word among many that share another', 'Mohammed Hekmatyar', '6'],
    ['a name of one word', 'Ali', '7'],
    ['a word split in two', 'Nikolai Patr ushev', '8'],
    ['another legal form', 'Rosneft Trading LLC', '9'],
  ])('%s: %s is found', async (_, name, id) => {
    expect(await found(name)).toContain(id);
  });

  test('a name that shares only a common word with hundreds is not drowned in them', async () => {
    const ids = await found('Mohammed Khalid Salih Mohammed');
    expect(ids.length).toBeLessThanOrEqual(MOST_NEAR_NAMES);
    expect(ids[0]).toBe('3');
  });

  test.each([
    ['no letters', '…'],
    ['nothing', ''],
    ['SQL', `'; drop table cases; --`],
    ['a pattern', '%_.*(['],
    ['emoji', '😀😀😀'],
    ['control characters', '\u0001\u202e\u0007'],
    ['10,000 characters', 'Mohammed '.repeat(1_100)],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['only particles', 'de la van der'],
  ])('%s is searched for without harm', async (_, name) => {
    const started = performance.now();
    await expect(found(name)).resolves.toBeInstanceOf(Array);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("another organization's list is not searched, nor shown", async () => {
    expect(await found('Benno Blocked')).toEqual(['b1']);
    const { searched, entries } = await findCandidates(database.db, {
      organizationId: otherId,
      names: ['Benno Blocked'],
    });
    expect(entries).toEqual([]);
    expect(searched.map(({ list }) => list)).toEqual(['public']);
  });

  test('only lists of the kind, or of the names, that are asked for', async () => {
    const ofKind = await findCandidates(database.db, { organizationId, names: ['Viktor Bout'], kind: 'BLACKLIST' });
    expect(ofKind).toMatchObject({ searched: [{ list: 'own' }], entries: [] });
    const named = await findCandidates(database.db, { organizationId, names: ['Viktor Bout'], lists: ['public'] });
    expect(named.searched).toMatchObject([{ list: 'public', version: 1, asOf: '2026-02-27', entities: LISTED.length }]);
  });

  test('many names are searched in parts, too many in part', async () => {
    const party = (names: string[]) =>
      partyFacts({ entityType: 'PERSON', names: names.map((text) => ({ text, pointer: null, kind: 'PRIMARY' })) });
    const twenty = Array.from({ length: 20 }, (_, index) => `Nobody ${word(index)}`);
    const scope = { organizationId, threshold: 0.7, names: defaultPolicy.names };
    const whole = await screenParties(database.db, { ...scope, parties: [party(twenty), party(['Viktor Bout'])] });
    expect(whole.partial).toBe(false);
    expect(whole.candidates.map(({ entity }) => entity.id)).toEqual(['1']);
    const many = Array.from({ length: 65 }, (_, index) => `Name ${index}`);
    expect((await screenParties(database.db, { ...scope, parties: [party(many)] })).partial).toBe(true);
  });
});
