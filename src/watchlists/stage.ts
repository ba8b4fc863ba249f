import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { RowPlace, RowProblem, SourceItem } from './sources/source-item.ts';
import { storable } from './storable.ts';
import type { StorableEntity } from './storable.ts';

/** Problems that are kept with their reasons; the others are only counted. */
const MOST_PROBLEMS = 100;
const BATCH = 1_000;

export interface Staged {
  /** Entries that the files hold, read or not. */
  all: number;
  entities: number;
  names: number;
  /** Entries that could not be read, or only in part. */
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
    number integer not null, entity_key text not null, content_hash bytea not null, entity json not null,
    names integer not null, file text not null, line integer not null
  ) on commit drop`.execute(transaction);
  const tally = new Tally();
  let batch: StagedRow[] = [];
  let read = 0;
  // While Postgres takes in one batch, the next is read.
  let writing = Promise.resolve();
  for await (const item of items) {
    const row = tally.take(item);
    if (!row) continue;
    batch.push(row);
    if (batch.length === BATCH) {
      await writing;
      writing = insert(transaction, batch, read);
      // A failure is told when it is waited for.
      writing.catch(() => undefined);
      read += batch.length;
      batch = [];
      onProgress(read);
    }
  }
  await writing;
  await insert(transaction, batch, read);
  for (const problem of await dropRepeated(transaction)) tally.fail(problem);
  const { rows } = await sql<{ entities: number; names: number }>`
    select count(*)::int as entities, coalesce(sum(names), 0)::int as names from staged`.execute(transaction);
  return { ...tally.counts, entities: 0, names: 0, ...rows[0] };
}

interface StagedRow extends StorableEntity {
  at: RowPlace;
}

/** Counts entries and what is wrong with them; several problems of one place are those of one entry. */
class Tally {
  readonly counts = { all: 0, failed: 0, problems: [] as RowProblem[] };
  #lastFailed: RowPlace | null = null;

  /** The entry to be stored; null where there is none. */
  take(item: SourceItem): StagedRow | null {
    const at = 'problem' in item ? item.problem : item.at;
    if (!this.#hasFailed(at)) this.counts.all += 1;
    if ('problem' in item) {
      this.fail(item.problem);
      return null;
    }
    const { entity, lost } = storable(item.entity);
    for (const reason of lost) this.fail({ ...at, reason });
    return entity && { ...entity, at };
  }

  fail(problem: RowProblem): void {
    if (!this.#hasFailed(problem)) this.counts.failed += 1;
    this.#lastFailed = problem;
    if (this.counts.problems.length < MOST_PROBLEMS) this.counts.problems.push(problem);
  }

  #hasFailed({ file, line }: RowPlace): boolean {
    return this.#lastFailed?.line === line && this.#lastFailed.file === file;
  }
}

async function insert(transaction: Transaction<Schema>, batch: readonly StagedRow[], before: number): Promise<void> {
  if (batch.length === 0) return;
  const hashes = batch.map(({ text }) => createHash('sha256').update(text).digest('hex'));
  await sql`
    insert into staged (number, entity_key, content_hash, entity, names, file, line)
    select ${before} + row.number, row.entity_key, decode(row.hash, 'hex'), row.entity::json, row.names, row.file, row.line
    from unnest(${batch.map(({ id }) => id)}::text[], ${hashes}::text[], ${batch.map(({ text }) => text)}::text[],
      ${batch.map(({ names }) => names)}::int[], ${batch.map(({ at }) => at.file)}::text[],
      ${batch.map(({ at }) => at.line)}::int[]) with ordinality
      as row (entity_key, hash, entity, names, file, line, number)`.execute(transaction);
}

async function dropRepeated(transaction: Transaction<Schema>): Promise<RowProblem[]> {
  await sql`create index on staged (entity_key, number)`.execute(transaction);
  await sql`analyze staged`.execute(transaction);
  const { rows } = await sql<RowPlace & { entity_key: string }>`
    with repeated as (
      delete from staged using staged earlier
      where earlier.entity_key = staged.entity_key and earlier.number < staged.number
      returning staged.number, staged.entity_key, staged.file, staged.line
    )
    select * from repeated order by number`.execute(transaction);
  return rows.map(({ entity_key: id, file, line }) => ({
    file,
    line,
    reason: `the id ${JSON.stringify(id)} occurs more than once; only its first entry was read`,
  }));
}
