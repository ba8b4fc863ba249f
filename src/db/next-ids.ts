import { sql } from 'kysely';
import type { Queries } from './database.ts';

type Numbered = 'cases' | 'checks' | 'check_decisions' | 'webhook_secrets';

/** Ids for new rows, in order: what is encrypted in a row is encrypted for its id. */
export async function nextIds(db: Queries, table: Numbered, count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(${`${table}_id_seq`}) as id from generate_series(1, ${count}) order by 1`.execute(db);
  return rows.map((row) => row.id);
}

export async function nextId(db: Queries, table: Numbered): Promise<number> {
  const [id] = await nextIds(db, table, 1);
  if (id === undefined) throw new Error(`no id for ${table}`);
  return id;
}
