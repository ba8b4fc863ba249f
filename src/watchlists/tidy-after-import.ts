import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { pruneVersions } from './prune-versions.ts';

/** What an import or a pruning writes to, largest first. */
const TABLES = [
  'watchlist_keys',
  'watchlist_spellings',
  'watchlist_names',
  'watchlist_entities',
  'watchlist_versions',
  'watchlists',
];

/**
 * What is worth doing after an import and may fail without harm: removes versions that nothing refers to, and has
 * Postgres tidy and measure the tables, so that searches need to look at nothing but the index. A role that may not do
 * the latter leaves it to Postgres' own vacuuming: it is told in a notice, not an error.
 */
export async function tidyAfterImport(db: Database, list: { watchlistId: number }): Promise<void> {
  await pruneVersions(db, list);
  await vacuumLists(db);
}

async function vacuumLists(db: Database): Promise<void> {
  for (const table of TABLES) await sql`vacuum (analyze, skip_locked) ${sql.table(table)}`.execute(db);
}
