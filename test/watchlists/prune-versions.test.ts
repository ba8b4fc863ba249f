import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteDueCases } from '../../src/db/delete-cases.ts';
import { prunableLists, pruneVersions } from '../../src/watchlists/prune-versions.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { load, person } from './lists.ts';

let database: TestDatabase;
let organizationId: number;
let watchlistId: number;

/** Version n has the entry "n" and one that stays; the entry of version n is closed in version n + 1. */
beforeEach(async () => {
  database = await createTestDatabase();
  organizationId = await organization('Bank');
  for (let version = 1; version <= 14; version += 1) {
    await load(database.db, [person('stays', ['Viktor Bout']), person(`v${version}`, [`Passing Number${version}`])]);
  }
  ({ id: watchlistId } = await database.db.selectFrom('watchlists').select('id').executeTakeFirstOrThrow());
  // One a day, the latest of them today.
  await sql`update watchlist_versions set imported_at = now() - (14 - number) * interval '1 day'`.execute(
    database.admin,
  );
});
afterEach(() => database.drop());

async function organization(name: string): Promise<number> {
  const { id } = await database.db
    .insertInto('organizations')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A check that was decided so many days ago, having searched the list in this version. */
async function decideCheck(version: number, daysAgo: number, { list = 'test-list', owner = organizationId } = {}) {
  const screening = { searched: [{ list, version }], entityIds: [], partial: false };
  await sql`
    with customer as (
      insert into customers (organization_id, full_name) values (${owner}, 'encrypted:1:') returning id
    ), decided_case as (
      insert into cases (organization_id, customer_id) select ${owner}, id from customer returning id
    ), run as (
      insert into case_runs (organization_id, case_id, number, status)
      select ${owner}, id, 1, 'COMPLETED' from decided_case returning id, case_id
    ), made as (
      insert into checks (organization_id, case_id, check_type)
      select ${owner}, case_id, 'SANCTION' from run returning id
    )
    insert into check_runs (run_id, check_id, organization_id, check_type, decided_at, screening)
    select run.id, made.id, ${owner}, 'SANCTION', now() - ${daysAgo} * interval '1 day', ${JSON.stringify(screening)}::json
    from run, made`.execute(database.admin);
}

const versions = async () => {
  const rows = await database.db.selectFrom('watchlist_versions').select('number').orderBy('number').execute();
  return rows.map(({ number }) => number);
};
const entries = async () => {
  const rows = await database.db.selectFrom('watchlist_entities').select('entity_key').orderBy('id').execute();
  return rows.map(({ entity_key: key }) => key);
};
const prune = () => pruneVersions(database.db, { watchlistId });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('pruning the versions of a list', () => {
  test('removes all but the last ten where no check searched them, with what belonged to them only', async () => {
    expect(await prune()).toEqual({ versions: 4, entries: 4 });
    expect(await versions()).toEqual(numbers(5, 14));
    expect(await entries()).toEqual(['stays', ...numbers(5, 14).map((number) => `v${number}`)]);
    expect(await prune()).toEqual({ versions: 0, entries: 0 });
  });

  test('keeps a version that a check searched, with every entry that belonged to it', async () => {
    await decideCheck(2, 11.5);
    expect(await prune()).toEqual({ versions: 3, entries: 3 });
    expect(await versions()).toEqual([2, ...numbers(5, 14)]);
    expect(await entries()).toContain('v2');
    expect(await prune()).toEqual({ versions: 0, entries: 0 });
  });

  test('a check whose verdict was stored only when the next version was in force counts', async () => {
    await decideCheck(3, 9.5);
    await prune();
    expect(await versions()).toEqual([3, ...numbers(5, 14)]);
  });

  test("checks of another list, or of another's list of the same name, do not", async () => {
    await decideCheck(2, 11.5, { list: 'other' });
    await sql`update watchlists set organization_id = ${organizationId}`.execute(database.admin);
    await decideCheck(3, 10.5, { owner: await organization('Other') });
    expect(await prune()).toMatchObject({ versions: 4 });
  });

  test('what was replaced within the last day stays: a check may just be deciding by it', async () => {
    await sql`update watchlist_versions set imported_at = now() where number > 2`.execute(database.admin);
    expect(await prune()).toEqual({ versions: 1, entries: 1 });
    expect(await versions()).toEqual(numbers(2, 14));
  });

  test('what it found to be searched once it does not look at again', async () => {
    await decideCheck(2, 11.5);
    await prune();
    const { rows } = await sql<{ number: number }>`select number from watchlist_versions where kept`.execute(
      database.admin,
    );
    expect(rows).toEqual([{ number: 2 }]);
  });

  test('a version is released when the last decision that searched it is deleted, and found at the look of the day', async () => {
    const { admin, db } = database;
    await decideCheck(2, 11.5);
    await decideCheck(2, 11.4);
    await prune();
    expect(await prunableLists(db)).toEqual([]);
    for (const left of [1, 0]) {
      await sql`update cases set delete_after = 1, created_at = now() - interval '11 days'
        where id = (select min(id) from cases)`.execute(admin);
      expect(await deleteDueCases(db, { limit: 10 })).toMatchObject({ cases: 1 });
      expect(await prunableLists(db)).toEqual([]);
      await sql`update watchlists set pruned_at = pruned_at - interval '25 hours'`.execute(admin);
      expect(await prunableLists(db)).toEqual([watchlistId]);
      expect(await prune()).toEqual(left === 1 ? { versions: 0, entries: 0 } : { versions: 1, entries: 1 });
      expect(await versions()).toEqual(left === 1 ? [2, ...numbers(5, 14)] : numbers(5, 14));
    }
    await sql`update watchlists set pruned_at = null`.execute(admin);
    expect(await prunableLists(db)).toEqual([]);
  });

  test('an entry that is in a kept version and in a removed one stays', async () => {
    const admin = database.admin;
    await sql`update watchlist_entities set from_version = 1, to_version = 6 where entity_key = 'v5'`.execute(admin);
    await prune();
    expect(await entries()).toContain('v5');
  });
});
