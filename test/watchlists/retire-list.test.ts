import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { findList } from '../../src/watchlists/find-list.ts';
import { listStatus } from '../../src/watchlists/list-status.ts';
import { refreshableLists } from '../../src/watchlists/refresh-list.ts';
import { retireList } from '../../src/watchlists/retire-list.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const LIST = [person('1', ['Viktor Bout']), person('2', ['Gulbuddin Hekmatyar'])];

test('a list that was taken out of force is not searched, and comes back with its next import', async () => {
  const { db } = database;
  await load(db, LIST);
  await db
    .updateTable('watchlists')
    .set({ urls: JSON.stringify(['https://example.org/list.csv']) })
    .execute();
  const { id: watchlistId } = await findList(db, { name: 'test-list' });
  const search = () => findCandidates(db, { organizationId: 1, names: ['Viktor Bout'] });
  expect((await search()).entries).toHaveLength(1);

  expect(await retireList(db, { watchlistId })).toBe(2);
  expect(await search()).toEqual({ searched: [], entries: [] });
  expect(await listStatus(db)).toEqual([]);
  expect(await refreshableLists(db)).toEqual([]);
  await expect(findList(db, { name: 'test-list' })).rejects.toThrow('There is no list "test-list"');
  // What was decided by them can be computed again.
  const kept = await db.selectFrom('watchlist_entities').select(['from_version', 'to_version']).execute();
  expect(kept).toEqual([
    { from_version: 1, to_version: 2 },
    { from_version: 1, to_version: 2 },
  ]);
  expect(await retireList(db, { watchlistId })).toBe(0);

  expect(await load(db, LIST)).toMatchObject({ version: 2, unchanged: false, added: 2, removed: 0 });
  expect((await search()).searched).toMatchObject([{ list: 'test-list', version: 2 }]);
  expect((await search()).entries).toHaveLength(1);
});
