import { sql } from 'kysely';
import type { Database, Queries } from '../db/database.ts';
import { KEYS_VERSION } from '../domain/watchlists/name-keys.ts';
import type { ImportResult } from './import-list.ts';
import { noteUpToDate } from './list-version.ts';
import type { ListIdentity, Validators } from './list-version.ts';

/**
 * The files that the list's current version was made from, where these very addresses are the ones it is refreshed from.
 * Undefined where all must be read anew.
 */
export async function currentFiles(
  db: Queries,
  { organizationId, name, source, kinds }: ListIdentity,
  urls: readonly string[],
): Promise<{ watchlistId: number; validators: Validators } | undefined> {
  const { rows } = await sql<{ id: number; urls: string[] | null; validators: Validators | null }>`
    select w.id, w.urls, v.validators
    from watchlists w join watchlist_versions v on v.watchlist_id = w.id and v.number = w.current_version
    where w.organization_id is not distinct from ${organizationId} and w.name = ${name} and w.source = ${source}
      and (${kinds}::text[] is null or w.kinds = ${kinds}::text[]) and w.keys_version = ${KEYS_VERSION}`.execute(db);
  const [row] = rows;
  if (!row?.validators || JSON.stringify(row.urls) !== JSON.stringify(urls)) return undefined;
  return { watchlistId: row.id, validators: row.validators };
}

/** The source said that the current version is what it has now. */
export async function noteNotModified(db: Database, watchlistId: number): Promise<ImportResult> {
  return db.transaction().execute(async (transaction) => {
    await noteUpToDate(transaction, { watchlistId });
    const version = await transaction
      .selectFrom('watchlists')
      .innerJoin('watchlist_versions', (join) =>
        join
          .onRef('watchlist_versions.watchlist_id', '=', 'watchlists.id')
          .onRef('watchlist_versions.number', '=', 'watchlists.current_version'),
      )
      .select(['watchlists.name as list', 'number as version', 'entities', 'names', 'failed', 'problems'])
      .where('watchlists.id', '=', watchlistId)
      .executeTakeFirstOrThrow();
    return { ...version, unchanged: true, added: 0, changed: 0, removed: 0 };
  });
}
