import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import { indexName, spellingHashes } from '../domain/watchlists/name-keys.ts';
import { soundCodes } from '../domain/watchlists/sound-code.ts';
import type { ImportProgress } from './import-list.ts';

/** Entries read at once. */
const BATCH = 1_000;
/** Names of one entry that are indexed: no one has more, and a faulty list must not flood the index. */
export const MOST_NAMES = 500;
/** Words remembered as written, so that most need no second insert. */
const MOST_WORDS = 200_000;

interface IndexOptions {
  watchlistId: number;
  /** Current entries that came with this version are indexed; all current ones when left out. */
  version?: number;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Writes the keys by which the names of entries are found. They must have none yet. */
export async function indexVersion(
  transaction: Transaction<Schema>,
  { watchlistId, version, onProgress }: IndexOptions,
): Promise<void> {
  const known = new Set<string>();
  // A cursor is planned once: what this transaction has just written, Postgres' planner knows nothing of.
  await sql`
    declare unindexed no scroll cursor for
    select id, entity from watchlist_entities
    where watchlist_id = ${watchlistId} and to_version is null
      and from_version = coalesce(${version ?? null}::int, from_version)`.execute(transaction);
  const read = async () => (await sql<EntityRow>`fetch ${sql.lit(BATCH)} from unindexed`.execute(transaction)).rows;
  let rows = await read();
  let batch = indexRows(rows, known);
  for (let done = 0; rows.length > 0;) {
    const next = await read();
    // While Postgres writes the one batch, this thread computes the keys of the next.
    [batch] = await Promise.all([
      setImmediate().then(() => indexRows(next, known)),
      write(transaction, watchlistId, batch),
    ]);
    done += rows.length;
    rows = next;
    onProgress?.({ step: 'indexing', entities: done });
  }
  await sql`close unindexed`.execute(transaction);
}

interface EntityRow {
  id: number;
  entity: ListedEntity;
}

/** Writes the keys of some entries. */
export async function indexEntities(
  transaction: Transaction<Schema>,
  { watchlistId, rows }: { watchlistId: number; rows: readonly EntityRow[] },
): Promise<void> {
  await write(transaction, watchlistId, indexRows(rows, new Set()));
}

/** Columns of the rows that are written. */
interface IndexRows {
  names: { id: number; number: number; schema: string; text: string }[];
  keys: number[][];
  spellings: number[][];
}

function indexRows(rows: readonly EntityRow[], known: Set<string>): IndexRows {
  const batch: IndexRows = { names: [], keys: [[], [], [], [], [], []], spellings: [[], []] };
  for (const { id, entity } of rows) {
    for (const [number, { text }] of entity.names.slice(0, MOST_NAMES).entries()) {
      batch.names.push({ id, number, schema: entity.schema, text });
      const name = indexName(text);
      for (const key of name.keys)
        [key, name.words.length, number, id, name.length, name.letters].forEach((value, at) =>
          batch.keys[at]?.push(value),
        );
      for (const word of name.words) addSpellings(word, known, batch.spellings);
    }
  }
  return batch;
}

/** In the order of the indexes: large ones are written page by page then. */
async function write(transaction: Transaction<Schema>, watchlistId: number, batch: IndexRows): Promise<void> {
  const { names, keys, spellings } = batch;
  await sql`
    insert into watchlist_names (entity_id, number, schema, text, watchlist_id)
    select *, ${watchlistId} from unnest(${names.map(({ id }) => id)}::bigint[], ${names.map(({ number }) => number)}::smallint[],
      ${names.map(({ schema }) => schema)}::text[], ${names.map(({ text }) => text)}::text[])
    on conflict do nothing`.execute(transaction);
  await sql`
    insert into watchlist_keys (key, words, name_number, entity_id, length, letters, watchlist_id)
    select *, ${watchlistId}
    from unnest(${keys[0]}::bigint[], ${keys[1]}::smallint[], ${keys[2]}::smallint[], ${keys[3]}::bigint[],
      ${keys[4]}::smallint[], ${keys[5]}::int[]) as row (key, words, name_number, entity_id, length, letters)
    order by key, words`.execute(transaction);
  await sql`
    insert into watchlist_spellings (hash, code)
    select * from unnest(${spellings[0]}::int[], ${spellings[1]}::int[]) as row (hash, code)
    order by hash, code
    on conflict do nothing`.execute(transaction);
}

function addSpellings(word: string, known: Set<string>, spellings: readonly number[][]): void {
  if (known.has(word)) return;
  if (known.size > MOST_WORDS) known.clear();
  known.add(word);
  for (const code of soundCodes(word)) {
    for (const hash of spellingHashes(word)) {
      spellings[0]?.push(hash);
      spellings[1]?.push(code);
    }
  }
}
