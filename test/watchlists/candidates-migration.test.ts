import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase } from '../../src/main/migrate-database.ts';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { backBefore } from '../support/back-before.ts';
import { createTestDatabase, masterKeys } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { person } from './lists.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('lists of before keys told the letters of a name are indexed anew by the migration', async () => {
  const owner = await backBefore(database, '0013');
  const entry = person('1', ['Viktor Bout']);
  await sql`insert into organizations (name) values ('Bank')`.execute(owner);
  await sql`
    insert into watchlists (name, title, source, kinds, current_version, checked_at, keys_version)
    values ('kept', 'Kept', 'csv', '{SANCTION}', 1, now(), 1)`.execute(owner);
  await sql`
    insert into watchlist_versions (watchlist_id, number, content_hash, entities, names, added, changed, removed, failed, problems)
    values (1, 1, 'x', 1, 1, 1, 0, 0, 0, '[]')`.execute(owner);
  await sql`
    insert into watchlist_entities (watchlist_id, entity_key, content_hash, from_version, entity)
    values (1, '1', 'x', 1, ${JSON.stringify(entry)})`.execute(owner);
  await sql`
    insert into watchlist_names (entity_id, number, watchlist_id, schema, text)
    values (1, 0, 1, 'Person', 'Viktor Bout')`.execute(owner);
  await sql`
    insert into watchlist_keys (key, watchlist_id, words, name_number, letters, entity_id)
    values (1, 1, 2, 0, 10, 1)`.execute(owner);
  await owner.destroy();

  const said: string[] = [];
  const { applicationUrl, ownerUrl: migrationUrl } = database;
  await migrateDatabase({ applicationUrl, migrationUrl }, { masterKeys, say: (line) => void said.push(line) });
  expect(said).toContainEqual(expect.stringMatching(/"kept" .* indexed anew/));
  const { entries, searched } = await findCandidates(database.db, { organizationId: 1, names: ['Bout Viktor'] });
  expect(searched).toMatchObject([{ list: 'kept', version: 1, entities: 1 }]);
  expect(entries).toMatchObject([{ entityId: 1, names: [{ text: 'Viktor Bout' }] }]);
});
