import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ListedEntity } from '../../src/domain/watchlists/listed-entity.ts';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { listStatus } from '../../src/watchlists/list-status.ts';
import { ImportRefusedError } from '../../src/watchlists/import-list.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
let organizationId: number;

beforeEach(async () => {
  database = await createTestDatabase();
  const { id } = await database.db
    .insertInto('organizations')
    .values({ name: 'Bank' })
    .returning('id')
    .executeTakeFirstOrThrow();
  organizationId = id;
});
afterEach(() => database.drop());

const search = (name: string) => findCandidates(database.db, { organizationId, names: [name] });
const idsFor = async (name: string) => {
  const { entries } = await search(name);
  const rows = await database.db.selectFrom('watchlist_entities').select(['id', 'entity_key']).execute();
  return entries.map(({ entityId }) => rows.find(({ id }) => id === entityId)?.entity_key);
};

const FIRST = [person('1', ['Viktor Bout']), person('2', ['Gulbuddin Hekmatyar']), person('3', ['Ri Hong-sop'])];

describe('import of a list', () => {
  test('makes versions with what changed from one to the next', async () => {
    const first = await load(database.db, FIRST);
    expect(first).toMatchObject({
      version: 1,
      unchanged: false,
      entities: 3,
      names: 3,
      added: 3,
      changed: 0,
      removed: 0,
    });
    const changed = [
      FIRST[0]!,
      person('2', ['Gulbuddin Hekmatyar', 'Engineer Gulbuddin']),
      person('4', ['Umar Patek']),
    ];
    const second = await load(database.db, changed);
    expect(second).toMatchObject({
      version: 2,
      unchanged: false,
      entities: 3,
      names: 4,
      added: 1,
      changed: 1,
      removed: 1,
    });
    expect(await idsFor('Ri Hong-sop')).toEqual([]);
    expect(await idsFor('Umar Patek')).toEqual(['4']);
    expect(await idsFor('Engineer Gulbuddin')).toEqual(['2']);
    expect((await search('Umar Patek')).searched).toMatchObject([{ version: 2, entities: 3 }]);
  });

  test('the same content again, in whatever order, makes no version but counts as up to date', async () => {
    await load(database.db, FIRST);
    await database.admin
      .updateTable('watchlists')
      .set({ checked_at: new Date('2026-01-01') })
      .execute();
    expect(await load(database.db, [...FIRST].reverse())).toMatchObject({ version: 1, unchanged: true, added: 0 });
    const { checked_at } = await database.db.selectFrom('watchlists').selectAll().executeTakeFirstOrThrow();
    expect(checked_at!.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('keeps the entries of old versions, so that old decisions can be computed again', async () => {
    await load(database.db, FIRST);
    await load(database.db, FIRST.slice(0, 1));
    const rows = await database.db
      .selectFrom('watchlist_entities')
      .select(['entity_key', 'from_version', 'to_version'])
      .orderBy('entity_key')
      .execute();
    expect(rows).toEqual([
      { entity_key: '1', from_version: 1, to_version: null },
      { entity_key: '2', from_version: 1, to_version: 2 },
      { entity_key: '3', from_version: 1, to_version: 2 },
    ]);
  });

  test('a source that breaks off leaves the old version', async () => {
    await load(database.db, FIRST);
    async function* breaksOff(): AsyncGenerator<ListedEntity> {
      yield person('9', ['Nobody Yet']);
      throw new Error('the file is truncated');
    }
    await expect(load(database.db, breaksOff())).rejects.toThrow('the file is truncated');
    expect(await idsFor('Viktor Bout')).toEqual(['1']);
    expect(await idsFor('Nobody Yet')).toEqual([]);
  });

  test('entries that cannot be read are counted and told; too many of them refuse the import', async () => {
    const problem = (line: number) => ({ problem: { file: 'a.csv', line, reason: 'no name' } });
    expect(await load(database.db, [...FIRST, problem(4)], { mostFailedShare: 0.3 })).toMatchObject({
      failed: 1,
      problems: [{ file: 'a.csv', line: 4, reason: 'no name' }],
    });
    const refused = load(database.db, [person('9', ['Nobody Yet']), problem(2)], { mostFailedShare: 0.3 });
    await expect(refused).rejects.toBeInstanceOf(ImportRefusedError);
    await expect(refused).rejects.toThrow('1 of 2 entries could not be read');
    expect(await idsFor('Viktor Bout')).toEqual(['1']);
  });

  test('what an import of the same entries could not read takes the place of what the one before could not', async () => {
    const failing = [...FIRST, { problem: { file: 'a.csv', line: 4, reason: 'no name' } }];
    await load(database.db, failing, { mostFailedShare: 0.5 });
    expect(await load(database.db, FIRST)).toMatchObject({ unchanged: true, failed: 0 });
    expect(await listStatus(database.db)).toMatchObject([{ version: 1, failed: 0 }]);
  });

  test('an entry of which several things could not be read fails once', async () => {
    const at = { file: 'a.csv', line: 5 };
    const items = [
      ...FIRST,
      { problem: { ...at, reason: 'no date' } },
      { problem: { ...at, reason: 'no country' } },
      { entity: person('5', ['Umar Patek']), at },
    ];
    expect(await load(database.db, items, { mostFailedShare: 0.25 })).toMatchObject({
      entities: 4,
      failed: 1,
      problems: [{ reason: 'no date' }, { reason: 'no country' }],
    });
    await expect(load(database.db, items, { mostFailedShare: 0.24 })).rejects.toThrow('1 of 4 entries');
  });

  test('what no list can mean is left out and told, and the rest is imported', async () => {
    const long = 'Badman '.repeat(500);
    const items = [
      ...FIRST,
      person('x'.repeat(3_000_000), ['Long Id']),
      person('5', [long]),
      person('6', ['Umar Patek', long]),
      person(
        '7',
        Array.from({ length: 600 }, (_, number) => `Many Names${number}`),
      ),
    ];
    const result = await load(database.db, items, { mostFailedShare: 0.6 });
    expect(result).toMatchObject({ entities: 5, failed: 4, names: 3 + 1 + 500 });
    expect(result.problems).toEqual([
      { file: 'test.csv', line: 4, reason: 'has an id of more than 500 characters' },
      { file: 'test.csv', line: 5, reason: 'has no name of at most 1000 characters' },
      { file: 'test.csv', line: 6, reason: 'was read without 1 of its names, each of more than 1000 characters' },
      { file: 'test.csv', line: 7, reason: 'has 600 names, of which the first 500 were read' },
    ]);
    expect(await idsFor('Umar Patek')).toEqual(['6']);
  });

  test('a list that lost most of its entries is refused: its file may have been cut off', async () => {
    const many = Array.from({ length: 100 }, (_, number) => person(`n${number}`, [`Someone Number${number}`]));
    await load(database.db, many);
    const cut = many.slice(0, 49);
    const refused = load(database.db, cut, { mostLostShare: 0.5 });
    await expect(refused).rejects.toBeInstanceOf(ImportRefusedError);
    await expect(refused).rejects.toThrow('49 entries in the place of 100');
    expect(await load(database.db, many.slice(0, 50), { mostLostShare: 0.5 })).toMatchObject({ removed: 50 });
    // So few are kept by hand.
    expect(await load(database.db, cut.slice(0, 1), { mostLostShare: 0.5 })).toMatchObject({ removed: 49 });
  });

  test('a list without entries is refused', async () => {
    await expect(load(database.db, [])).rejects.toThrow('hold no entries');
  });

  test('an id that occurs twice is told; its first entry counts', async () => {
    const result = await load(database.db, [...FIRST, person('1', ['Somebody Else'])], { mostFailedShare: 0.5 });
    expect(result).toMatchObject({ entities: 3, failed: 1, problems: [{ file: 'test.csv', line: 4 }] });
    expect(await idsFor('Viktor Bout')).toEqual(['1']);
    expect(await idsFor('Somebody Else')).toEqual([]);
  });

  test('screening during an import sees the old version, whole', async () => {
    await load(database.db, FIRST);
    let resume: () => void = () => undefined;
    const paused = new Promise<void>((resolve) => (resume = resolve));
    async function* slow(): AsyncGenerator<ListedEntity> {
      for (let index = 0; index < 1_500; index++) yield person(`n${index}`, [`Newcomer Number${index}`]);
      await paused;
    }
    const importing = load(database.db, slow());
    expect((await search('Viktor Bout')).searched).toMatchObject([{ version: 1 }]);
    expect(await idsFor('Viktor Bout')).toEqual(['1']);
    resume();
    expect(await importing).toMatchObject({ version: 2, added: 1_500, removed: 3 });
    expect(await idsFor('Viktor Bout')).toEqual([]);
  });

  test('two imports at once run one after the other', async () => {
    const results = await Promise.all([load(database.db, FIRST), load(database.db, FIRST.slice(1))]);
    expect(results.map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  test('names with signs that Postgres cannot hold lose only these', async () => {
    const { problems } = await load(
      database.db,
      [
        person('1', ['Vik\u0000tor Bout']),
        person('2\u0000', ['Emo😀ji Person']),
        person('3', ['Half \ud83d Pair']),
        person('4', ['Spelled \\u0000 Backslash']),
      ],
      { mostFailedShare: 0.5 },
    );
    expect(await idsFor('Viktor Bout')).toEqual(['1']);
    expect(await idsFor('Emoji Person')).toEqual(['2']);
    expect(await idsFor('Half Pair')).toEqual(['3']);
    expect(await idsFor('Spelled Backslash')).toEqual(['4']);
    expect(problems).toEqual([{ file: 'test.csv', line: 3, reason: expect.stringContaining('not UTF-8') }]);
  });
});
