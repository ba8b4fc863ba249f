import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { knownMigrations } from '../../src/db/migrate.ts';
import { createTestDatabase } from '../support/database.ts';
import { load, person } from '../watchlists/lists.ts';
import { run } from './run-cli.ts';

const MIGRATE = 'src/main/migrate.ts';

test('npm run migrate brings an empty database up to date, with the application’s rights, and says so', async () => {
  const database = await createTestDatabase();
  await sql`drop owned by casewright_test_owner cascade`.execute(database.admin);
  await sql`create schema if not exists public authorization casewright_test_owner`.execute(database.admin);
  const env = {
    ...process.env,
    DATABASE_URL: database.applicationUrl,
    DATABASE_MIGRATION_URL: database.ownerUrl,
  };
  expect(await run(MIGRATE, [], { env })).toMatchObject({
    code: 0,
    stdout: `Applied: ${(await knownMigrations()).join(', ')}\n`,
  });
  expect(await run(MIGRATE, [], { env })).toMatchObject({ code: 0, stdout: 'The database is up to date.\n' });
  expect(await database.db.selectFrom('cases').selectAll().execute()).toEqual([]);
  await database.drop();
});

test('npm run migrate says what it lacks, without a stack trace', async () => {
  const nothing = { ...process.env, DATABASE_URL: undefined, DATABASE_MIGRATION_URL: undefined };
  expect(await run(MIGRATE, [], { env: nothing })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Set DATABASE_MIGRATION_URL/),
  });
  const nobody = { ...nothing, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const { code, stderr } = await run(MIGRATE, [], { env: nobody });
  expect(code).toBe(1);
  expect(stderr).toMatch(/127\.0\.0\.1:1 cannot be reached/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('npm run migrate indexes watchlists anew that an older version indexed, and says so', async () => {
  const database = await createTestDatabase();
  await load(database.db, [person('1', ['Viktor Bout'])], { name: 'own' });
  await sql`update watchlists set keys_version = 0`.execute(database.admin);
  const env = { ...process.env, DATABASE_URL: database.applicationUrl, DATABASE_MIGRATION_URL: database.ownerUrl };
  const { code, stdout } = await run(MIGRATE, [], { env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^The watchlist "own" \(1 entries\) is indexed anew .*\nThe database is up to date\.\n$/);
  expect((await run(MIGRATE, [], { env })).stdout).toBe('The database is up to date.\n');
  await database.drop();
});
