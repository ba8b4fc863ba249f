import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { kindsOfTopics } from '../domain/watchlists/list-kind.ts';
import { KEYS_VERSION } from '../domain/watchlists/name-keys.ts';
import { indexVersion } from './index-version.ts';
import { lockList, noteUpToDate, switchToVersion } from './list-version.ts';
import type { ListIdentity, LockedList, Validators } from './list-version.ts';
import { noteList } from './note-list.ts';
import { reindexList } from './reindex-lists.ts';
import type { RowProblem, SourceItem } from './sources/source-item.ts';
import { stage } from './stage.ts';
import type { Staged } from './stage.ts';

/** Smaller lists are kept by hand, and may well lose most of their entries. */
const LEAST_GUARDED = 100;

export interface ImportOptions {
  list: ListIdentity;
  items: AsyncIterable<SourceItem>;
  /** Date of the publication, ISO 8601; asked once all items were read. */
  asOf?: () => string | null;
  /** Above this share of entries that cannot be read the import is refused, 0 … 1. */
  mostFailedShare: number;
  /** A list that loses a larger share of its entries than this is refused, 0 … 1; never when left out. */
  mostLostShare?: number;
  /** Of the addresses that the items come from. */
  validators?: Validators;
  /** Told every now and then how far it is; what it throws ends the import, and the list stays as it was. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  step: 'reading' | 'comparing' | 'indexing';
  entities: number;
}

export interface ImportResult {
  list: string;
  version: number;
  /** The content is that of the version before: no new one was made. */
  unchanged: boolean;
  entities: number;
  names: number;
  added: number;
  changed: number;
  removed: number;
  failed: number;
  /** The first of those that failed. */
  problems: RowProblem[];
}

/** The import was refused and the list stays as it was; the message says why and what to do. */
export class ImportRefusedError extends Error {
  /** How many entries could not be read, and why the first of them. */
  readonly failed: number;
  readonly problems: readonly RowProblem[];

  constructor(
    message: string,
    { failed, problems }: Pick<Staged, 'failed' | 'problems'> = { failed: 0, problems: [] },
  ) {
    super(message);
    this.name = 'ImportRefusedError';
    this.failed = failed;
    this.problems = problems;
  }
}

/**
 * Reads a whole list into a new version and switches to it, all in one transaction: whoever screens meanwhile sees the
 * old version until the new one is complete. Only what changed is written.
 * @throws ImportRefusedError where nothing or too little could be read, or most of the list is gone
 * @throws what `items` throws; the list stays as it was
 */
export async function importList(db: Database, options: ImportOptions): Promise<ImportResult> {
  return db.transaction().execute(async (transaction) => {
    const list = await lockList(transaction, options.list);
    if (!list) throw keptOverApi(options.list.name);
    const staged = await stage(transaction, options.items, (entities) =>
      options.onProgress?.({ step: 'reading', entities }),
    );
    refuseFailures(staged, options);
    refuseLosses({ before: list.entities, now: staged.entities }, options);
    if (options.list.kinds === null) await setKindsByTopics(transaction, list.id);
    options.onProgress?.({ step: 'comparing', entities: staged.entities });
    const contentHash = await hashContent(transaction);
    const isUnchanged = contentHash === list.contentHash;
    const version = isUnchanged ? list.version : list.version + 1;
    const counts = isUnchanged ? NO_CHANGES : await applyChanges(transaction, list.id, version);
    await indexChanges(transaction, list, { version, onProgress: options.onProgress });
    const result = resultOf(options.list.name, version, staged, { unchanged: isUnchanged, ...counts });
    const { validators } = options;
    if (isUnchanged) await noteUpToDate(transaction, { watchlistId: list.id, validators, read: result });
    else {
      const asOf = options.asOf?.() ?? null;
      await switchToVersion(transaction, { ...result, watchlistId: list.id, contentHash, asOf, validators });
    }
    await noteList(transaction, { watchlistId: list.id, action: 'list.import' });
    return result;
  });
}

const NO_CHANGES = { added: 0, changed: 0, removed: 0 };

function keptOverApi(name: string): ImportRefusedError {
  return new ImportRefusedError(
    `${name}: the organization keeps this list through /api/blacklist/; import into one of another name`,
  );
}

/** After an upgrade that changed the keys, what did not change must be indexed again too. */
async function indexChanges(
  transaction: Transaction<Schema>,
  list: LockedList,
  { version, onProgress }: { version: number; onProgress: ImportOptions['onProgress'] },
): Promise<void> {
  const watchlistId = list.id;
  if (list.keysVersion !== null && list.keysVersion !== KEYS_VERSION) {
    await reindexList(transaction, { watchlistId, onProgress });
  } else if (version !== list.version) await indexVersion(transaction, { watchlistId, version, onProgress });
}

function refuseFailures(staged: Staged, { list, mostFailedShare }: ImportOptions): void {
  const { all, failed, entities } = staged;
  if (entities === 0) {
    throw new ImportRefusedError(
      `${list.name}: ${all === 0 ? 'the files hold no entries' : 'no entry could be read'}; the list stays as it was`,
      staged,
    );
  }
  if (failed / all > mostFailedShare) {
    throw new ImportRefusedError(
      `${list.name}: ${failed} of ${all} entries could not be read, or not in full, more than the ` +
        `${mostFailedShare * 100} % allowed (CASEWRIGHT_LISTS_MOST_FAILED); the list stays as it was`,
      staged,
    );
  }
}

/** A file that ends early, between two of its entries, shows it by nothing else. */
function refuseLosses({ before, now }: { before: number; now: number }, { list, mostLostShare = 1 }: ImportOptions) {
  if (before < LEAST_GUARDED || (before - now) / before <= mostLostShare) return;
  throw new ImportRefusedError(
    `${list.name}: ${now} entries in the place of ${before}, a loss of more than the ${mostLostShare * 100} % allowed; ` +
      'the list stays as it was. If this is right, and the file not cut off, import it once with ' +
      'CASEWRIGHT_LISTS_MOST_LOST=1',
  );
}

async function setKindsByTopics(transaction: Transaction<Schema>, watchlistId: number): Promise<void> {
  const { rows } = await sql<{ topic: string }>`
    select distinct topic from staged, json_array_elements_text(entity->'topics') topic`.execute(transaction);
  const kinds = kindsOfTopics(rows.map(({ topic }) => topic));
  await transaction.updateTable('watchlists').set({ kinds }).where('id', '=', watchlistId).execute();
}

async function hashContent(transaction: Transaction<Schema>): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    select encode(sha256(string_agg(content_hash, ''::bytea order by entity_key)), 'hex') as hash from staged
  `.execute(transaction);
  return rows[0]?.hash ?? '';
}

/** Closes what changed or went, and opens what changed or came, as of the new version. */
async function applyChanges(
  transaction: Transaction<Schema>,
  watchlistId: number,
  version: number,
): Promise<{ added: number; changed: number; removed: number }> {
  const { rows: closed } = await sql<{ removed: number; changed: number }>`
    with closed as (
      update watchlist_entities entry set to_version = ${version}
      where watchlist_id = ${watchlistId} and to_version is null and not exists (
        select from staged where staged.entity_key = entry.entity_key and staged.content_hash = entry.content_hash)
      returning entry.id, entry.entity_key
    ), unindexed as (
      delete from watchlist_keys where entity_id in (select id from closed)
    )
    select count(*) filter (where staged.entity_key is null)::int as removed,
      count(*) filter (where staged.entity_key is not null)::int as changed
    from closed left join staged using (entity_key)`.execute(transaction);
  const { numAffectedRows: opened = 0n } = await sql`
    insert into watchlist_entities (watchlist_id, entity_key, content_hash, from_version, entity)
    select ${watchlistId}, entity_key, content_hash, ${version}, entity from staged
    where not exists (
      select from watchlist_entities entry
      where entry.watchlist_id = ${watchlistId} and entry.to_version is null and entry.entity_key = staged.entity_key)
    order by staged.number`.execute(transaction);
  const { removed = 0, changed = 0 } = closed[0] ?? {};
  return { added: Number(opened) - changed, changed, removed };
}

function resultOf(
  list: string,
  version: number,
  { entities, names, failed, problems }: Staged,
  counts: Pick<ImportResult, 'unchanged' | 'added' | 'changed' | 'removed'>,
): ImportResult {
  return { list, version, entities, names, ...counts, failed, problems };
}
