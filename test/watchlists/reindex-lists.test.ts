import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { addEntry } from '../../src/watchlists/blacklist.ts';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { reindexLists } from '../../src/watchlists/reindex-lists.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
let organizationId: number;

const LISTED = [person('1', ['Viktor Bout']), person('2', ['Gulbuddin Hekmatyar']), person('3', ['Ri Hong-sop'])];

beforeEach(async () => {
  database = await createTestDatabase();
  const bank = database.db.insertInto('organizations').values({ name: 'Bank' }).returning('id');
  ({ id: organizationId } = await bank.executeTakeFirstOrThrow());
  await load(database.db, LISTED);
  await load(database.db, LISTED.slice(0, 2));
});
afterEach(() => database.drop());

/** As if an older version of Casewright, which made other keys, had indexed the lists. */
async function makeStale() {
  await sql`update watchlists set keys_version = 0`.execute(database.admin);
  await sql`update watchlist_keys set key = -key`.execute(database.admin);
}

const isFound = async (name: string) =>
  (await findCandidates(database.db, { organizationId, names: [name] })).entries.length > 0;
const keys = async () => {
  const { rows } = await sql<{ key: number; entity_id: number }>`
    select key, entity_id from watchlist_keys order by key, entity_id, name_number`.execute(database.admin);
  return rows;
};
const keysVersions = async () => {
  const rows = await database.db.selectFrom('watchlists').select('keys_version').execute();
  return rows.map(({ keys_version: version }) => version);
};

describe('lists indexed by the keys of another version', () => {
  test('are indexed anew in place, once', async () => {
    const before = await keys();
    const [version] = await keysVersions();
    await makeStale();
    expect(await isFound('Viktor Bout')).toBe(false);
    const told: unknown[] = [];
    expect(await reindexLists(database.db, (list) => told.push(list))).toBe(1);
    expect(told).toEqual([{ name: 'test-list', entities: 2 }]);
    expect(await keys()).toEqual(before);
    expect(await keysVersions()).toEqual([version]);
    expect(await isFound('Viktor Bout')).toBe(true);
    expect(await isFound('Ri Hong-sop')).toBe(false);
    expect(await reindexLists(database.db)).toBe(0);
  });

  test('are indexed by two processes at once as by one', async () => {
    const before = await keys();
    await makeStale();
    await Promise.all([reindexLists(database.db), reindexLists(database.db)]);
    expect(await keys()).toEqual(before);
  });

  test('are indexed whole by an import that changes an entry, or none', async () => {
    await makeStale();
    const changed = [LISTED[0]!, person('2', ['Gulbuddin Hekmatyar', 'Engineer Gulbuddin'])];
    expect(await load(database.db, changed)).toMatchObject({ version: 3, changed: 1 });
    expect(await isFound('Viktor Bout')).toBe(true);
    await makeStale();
    expect(await load(database.db, changed)).toMatchObject({ version: 3, unchanged: true });
    expect(await isFound('Viktor Bout')).toBe(true);
  });

  test("are indexed whole by a change of an organization's own", async () => {
    const add = (name: string) =>
      addEntry(database.db, {
        origin: systemOrigin(organizationId),
        entity: { schema: 'Person', caption: name, names: [{ text: name, kind: 'PRIMARY' }], topics: ['blacklist'] },
        expiresAt: null,
      });
    await add('Benno Blocked');
    await makeStale();
    await add('Vera Vanishing');
    expect([await isFound('Benno Blocked'), await isFound('Vera Vanishing')]).toEqual([true, true]);
  });
});
