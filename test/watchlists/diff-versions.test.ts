import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffVersions } from '../../src/watchlists/diff-versions.ts';
import { collect } from '../support/collect.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
let watchlistId: number;

const MANY = Array.from({ length: 2_500 }, (_, index) =>
  person(`m${String(index).padStart(5, '0')}`, [`Many ${index}`]),
);

beforeAll(async () => {
  database = await createTestDatabase();
  const bout = person('a', ['Viktor Bout'], { birthDates: ['1967'] });
  await load(database.db, [bout, person('b', ['Umar Patek']), ...MANY]);
  const changed = person('a', ['Viktor Bout', 'Victor But'], { birthDates: ['1967-01-13'] });
  await load(database.db, [changed, person('c', ['Ri Hong-sop']), ...MANY]);
  await load(database.db, [bout, person('c', ['Ri Hong-sop'])]);
  ({ id: watchlistId } = await database.db.selectFrom('watchlists').select('id').executeTakeFirstOrThrow());
});
afterAll(() => database.drop());

const diff = (from: number, to: number) => collect(diffVersions(database.db, { watchlistId, from, to }));

describe('the difference of two versions', () => {
  test('names what came, what went and which fields changed', async () => {
    expect(await diff(1, 2)).toEqual([
      { change: 'changed', id: 'a', caption: 'Viktor Bout', fields: ['names', 'birth_dates'] },
      { change: 'removed', id: 'b', caption: 'Umar Patek', fields: [] },
      { change: 'added', id: 'c', caption: 'Ri Hong-sop', fields: [] },
    ]);
  });

  test('may span several versions: what changed and changed back is no difference', async () => {
    const spanned = (await diff(1, 3)).filter(({ id }) => !id.startsWith('m'));
    expect(spanned.map(({ change, id }) => [change, id])).toEqual([
      ['removed', 'b'],
      ['added', 'c'],
    ]);
  });

  test('from nothing, or of thousands, is complete', async () => {
    const first = await diff(0, 1);
    expect(first).toHaveLength(MANY.length + 2);
    expect(new Set(first.map(({ change }) => change))).toEqual(new Set(['added']));
    const last = await diff(2, 3);
    expect(last.filter(({ change }) => change === 'removed').map(({ id }) => id)).toEqual(MANY.map(({ id }) => id));
    expect(last.filter(({ change }) => change === 'changed')).toEqual([
      { change: 'changed', id: 'a', caption: 'Viktor Bout', fields: ['names', 'birth_dates'] },
    ]);
  });
});
