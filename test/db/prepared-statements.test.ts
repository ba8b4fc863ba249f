import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import type { Database, Queries } from '../../src/db/database.ts';
import { transact } from '../../src/db/transact.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

let database: TestDatabase;
/** With one connection, so that what is prepared there is what it looks at. */
let db: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create table changing (id integer, name text)`.execute(database.admin);
  await sql`insert into changing values (1, 'one')`.execute(database.admin);
  await sql`grant select on changing to public`.execute(database.admin);
  db = openDatabase({ url: database.applicationUrl, poolSize: 1 });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function prepared(containing: string): Promise<string[]> {
  const { rows } = await sql<{ name: string; statement: string }>`select * from pg_prepared_statements`.execute(db);
  return rows.filter(({ statement }) => statement.includes(containing)).map(({ name }) => name);
}

async function times(count: number, work: (nth: number) => Promise<unknown>): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await work(nth);
}

function readChanging(queries: Queries) {
  return sql<{ id: number; name: string }>`select * from changing where id = ${1}`.execute(queries);
}

it('has Postgres keep what is asked again and again', async () => {
  const ask = () => sql`select ${'again'}::text as word`.execute(db);
  await times(2, ask);
  expect(await prepared('as word')).toEqual([]);
  await times(3, ask);
  expect(await prepared('as word')).toHaveLength(1);
});

it('keeps no end of different statements', async () => {
  const kinds = 400;
  await times(3 * kinds, (nth) => sql`select ${nth}::int as ${sql.ref(`kind_${nth % kinds}`)}`.execute(db));
  const kept = (await prepared('as "kind_')).length;
  expect(kept).toBeGreaterThan(200);
  expect(kept).toBeLessThanOrEqual(300);
});

it('goes on when a migration changes what prepared statements give', async () => {
  await db.destroy();
  db = openDatabase({ url: database.applicationUrl, poolSize: 1 });
  await times(3, () => readChanging(db));
  const [before] = await prepared('from changing');
  await sql`alter table changing add column later text default 'new'`.execute(database.admin);
  expect((await readChanging(db)).rows).toEqual([{ id: 1, name: 'one', later: 'new' }]);
  await times(3, () => readChanging(db));
  const after = await prepared('from changing');
  expect(after).toContain(before);
  expect(after).toHaveLength(2);
});

it('does a transaction again that meets such a migration', async () => {
  await times(3, () => readChanging(db));
  await sql`alter table changing add column latest text default 'newest'`.execute(database.admin);
  let attempts = 0;
  const { rows } = await transact(db, (transaction) => {
    attempts += 1;
    return readChanging(transaction);
  });
  expect(rows).toMatchObject([{ latest: 'newest' }]);
  expect(attempts).toBe(2);
});

it('tells other errors as they are', async () => {
  const divide = (by: number) => sql`select 1 / ${by}::int as share`.execute(db);
  await times(3, () => divide(1));
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
  await expect(divide(1)).resolves.toMatchObject({ rows: [{ share: 1 }] });
});
