import { sql } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';

/** How a list stands. */
export interface ListStatus {
  list: string;
  title: string;
  /** Null: every organization's. */
  organization: string | null;
  source: string;
  kinds: ListKind[];
  sample: boolean;
  version: number;
  /** Day of the publication, where the source states it. */
  published: string | null;
  imported_at: string;
  /** When it was last found to be up to date. */
  checked_at: string | null;
  entities: number;
  names: number;
  /** What the current version changed against the one before. */
  added: number;
  changed: number;
  removed: number;
  /** Entries of the current version that could not be read. */
  failed: number;
  /** Where it is refreshed from; null where it is imported by hand. */
  urls: string[] | null;
  /** Why its last refresh failed; null where it did not. */
  last_error: string | null;
  last_error_at: string | null;
}

interface StatusRow extends Omit<ListStatus, 'imported_at' | 'checked_at' | 'last_error_at'> {
  imported_at: Date;
  checked_at: Date | null;
  last_error_at: Date | null;
}

/** Every list that was ever imported, those of every organization first. */
export async function listStatus(db: Queries): Promise<ListStatus[]> {
  const { rows } = await sql<StatusRow>`
    select w.name as list, w.title, o.name as organization, w.source, w.kinds, w.sample,
      v.number as version, v.as_of::text as published, v.imported_at, w.checked_at,
      v.entities, v.names, v.added, v.changed, v.removed, v.failed, w.urls, w.last_error, w.last_error_at
    from watchlists w join watchlist_versions v on v.watchlist_id = w.id and v.number = w.current_version
      left join organizations o on o.id = w.organization_id
    order by o.name nulls first, w.name`.execute(db);
  return rows.map((row) => ({
    ...row,
    imported_at: row.imported_at.toISOString(),
    checked_at: row.checked_at?.toISOString() ?? null,
    last_error_at: row.last_error_at?.toISOString() ?? null,
  }));
}
