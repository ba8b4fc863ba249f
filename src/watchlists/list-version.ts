import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { json } from '../db/json.ts';
import type { Schema } from '../db/schema.ts';
import { KEYS_VERSION } from '../domain/watchlists/name-keys.ts';
import { LIST_KINDS } from '../domain/watchlists/list-kind.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';
import type { RowProblem } from './sources/source-item.ts';

/** The source of lists whose entries an organization keeps over the API. */
export const API_SOURCE = 'api';

/** What a list is, apart from its entries. */
export interface ListIdentity {
  /** Null: every organization's. */
  organizationId: number | null;
  /** Lower case letters, digits, `_`, `.` and `-`; unique for its owner. */
  name: string;
  title: string;
  source: string;
  /** The check types that it answers; null: those that the topics of its entries say. */
  kinds: readonly ListKind[] | null;
  sample?: boolean;
  /** Where it is refreshed from; left out: as before. */
  urls?: readonly string[];
}

/** By address: what the server said of the file, for the next conditional request (RFC 9110, 8.8). */
export type Validators = Readonly<Record<string, { etag?: string; lastModified?: string }>>;

export interface LockedList {
  id: number;
  /** Number of the current version; of the last one where the list was out of force; 0 before the first. */
  version: number;
  /** Of the current version. */
  entities: number;
  contentHash: string | null;
  keysVersion: number | null;
}

/**
 * Takes the list's row for this transaction, making it first where it is new: whoever else changes the list waits.
 * @returns undefined where the list is kept over the API, and nothing else may write to it.
 */
export async function lockList(transaction: Transaction<Schema>, list: ListIdentity): Promise<LockedList | undefined> {
  const { rows } = await sql<{
    id: number;
    current_version: number | null;
    last_version: number | null;
    keys_version: number | null;
  }>`
    insert into watchlists (organization_id, name, title, source, kinds, sample, urls)
    values (${list.organizationId}, ${list.name}, ${list.title}, ${list.source}, ${list.kinds ?? LIST_KINDS}::text[],
      ${list.sample ?? false}, ${json(list.urls)}::json)
    on conflict (organization_id, name) do update set
      title = excluded.title, source = excluded.source, kinds = excluded.kinds, sample = excluded.sample,
      urls = coalesce(excluded.urls, watchlists.urls)
    where watchlists.source <> ${API_SOURCE} or excluded.source = ${API_SOURCE}
    returning id, current_version, keys_version,
      (select max(number) from watchlist_versions where watchlist_id = watchlists.id) as last_version`.execute(
    transaction,
  );
  const [row] = rows;
  if (!row) return undefined;
  const version = await transaction
    .selectFrom('watchlist_versions')
    .select(['content_hash', 'entities'])
    .where('watchlist_id', '=', row.id)
    .where('number', '=', row.current_version ?? 0)
    .executeTakeFirst();
  return {
    id: row.id,
    version: row.current_version ?? row.last_version ?? 0,
    entities: version?.entities ?? 0,
    contentHash: version?.content_hash ?? null,
    keysVersion: row.keys_version,
  };
}

export interface NewVersion {
  watchlistId: number;
  version: number;
  contentHash: string;
  asOf: string | null;
  entities: number;
  names: number;
  added: number;
  changed: number;
  removed: number;
  failed: number;
  problems: readonly RowProblem[];
  validators?: Validators | undefined;
}

/** Stores what a version is and switches to it; its entries and their keys must be there already. */
export async function switchToVersion(transaction: Transaction<Schema>, version: NewVersion): Promise<void> {
  await sql`
    insert into watchlist_versions
      (watchlist_id, number, content_hash, as_of, entities, names, added, changed, removed, failed, problems, validators)
    values (${version.watchlistId}, ${version.version}, ${version.contentHash}, ${version.asOf}::date,
      ${version.entities}, ${version.names}, ${version.added}, ${version.changed}, ${version.removed},
      ${version.failed}, ${json(version.problems)}::json, ${json(version.validators)}::json)
  `.execute(transaction);
  await transaction
    .updateTable('watchlists')
    .set({ current_version: version.version, keys_version: KEYS_VERSION, ...upToDate() })
    .where('id', '=', version.watchlistId)
    .execute();
}

interface UpToDate {
  watchlistId: number;
  validators?: Validators | undefined;
  /** What could not be read this time, where the files were read again; the entries are the same. */
  read?: { failed: number; problems: readonly RowProblem[] };
}

/** Notes that the list's current version was found to be what the source has now. */
export async function noteUpToDate(
  transaction: Transaction<Schema>,
  { watchlistId, validators, read }: UpToDate,
): Promise<void> {
  const { current_version: version } = await transaction
    .updateTable('watchlists')
    .set(upToDate())
    .where('id', '=', watchlistId)
    .returning('current_version')
    .executeTakeFirstOrThrow();
  if (validators === undefined && read === undefined) return;
  await transaction
    .updateTable('watchlist_versions')
    .set({
      ...(validators === undefined ? {} : { validators: json(validators) }),
      ...(read === undefined ? {} : { failed: read.failed, problems: json(read.problems) }),
    })
    .where('watchlist_id', '=', watchlistId)
    .where('number', '=', version)
    .execute();
}

function upToDate() {
  return { checked_at: sql<Date>`now()`, last_error: null, last_error_at: null };
}
