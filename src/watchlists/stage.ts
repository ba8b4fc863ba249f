import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import type { RowProblem, SourceItem } from './sources/source.ts';

/** Problems that are kept with their reasons; the others are only counted. */
export const MOST_PROBLEMS = 100;
const BATCH = 1_000;

export interface Staged {
  entities: number;
  names: number;
  failed: number;
  problems: RowProblem[];
}

/**
 * Reads all items into a temporary table `staged`, batch by batch: memory stays flat whatever the list's size.
 * Of entries with one id the first counts; the others are problems.
 */
export async function stage(
  transaction: Transaction<Schema>,
  items: AsyncIterable<SourceItem>,
  onProgress: (entities: number) => void,
): Promise<Staged> {
  await sql`create temporary table staged (
    number integer not null, entity_key text not null, content_hash bytea not null, entity json not null, names integer not null
  ) on commit drop`.execute(transaction);
  const staged: Staged = { entities: 0, names: 0, failed: 0, problems: [] };
  let batch: ListedEntity[] = [];
  let read = 0;
  for await (const item of items) {
    if ('problem' in item) {
      note(staged, item.problem);
      continue;
    }
    batch.push(item.entity);
    if (batch.length === BATCH) {
      await insert(transaction, batch, read);
      read += batch.length;
      batch = [];
      onProgress(read);
    }
  }
  await insert(transaction, batch, read);
  await dropRepeated(transaction, staged);
  const { rows } = await sql<{ entities: number; names: number }>`
    select count(*)::int as entities, coalesce(sum(names), 0)::int as names from staged`.execute(transaction);
  return { ...staged, ...rows[0] };
}

function note(staged: Staged, problem: RowProblem): void {
  staged.failed += 1;
  if (staged.problems.length < MOST_PROBLEMS) staged.problems.push(problem);
}

async function insert(transaction: Transaction<Schema>, batch: readonly ListedEntity[], before: number): Promise<void> {
  if (batch.length === 0) return;
  // Postgres' json keeps no U+0000, and no name has one.
  const texts = batch.map((entity) => JSON.stringify(entity).replaceAll('\\u0000', ''));
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
  await sql`
    insert into staged (number, entity_key, content_hash, entity, names)
    select ${before} + row.number, row.entity_key, decode(row.hash, 'hex'), row.entity::json, row.names
    from unnest(${batch.map((entity) => entity.id)}::text[], ${hashes}::text[], ${texts}::text[],
      ${batch.map((entity) => entity.names.length)}::int[]) with ordinality
      as row (entity_key, hash, entity, names, number)`.execute(transaction);
}

async function dropRepeated(transaction: Transaction<Schema>, staged: Staged): Promise<void> {
  await sql`create index on staged (entity_key, number)`.execute(transaction);
  await sql`analyze staged`.execute(transaction);
  const { rows } = await sql<{ entity_key: string; number: number }>`
    delete from staged using staged earlier
    where earlier.entity_key = staged.entity_key and earlier.number < staged.number
    returning staged.entity_key, staged.number`.execute(transaction);
  for (const { entity_key: id, number } of rows) {
    note(staged, { file: '', line: number, reason: `the id ${JSON.stringify(id)} occurs more than once` });
  }
}
