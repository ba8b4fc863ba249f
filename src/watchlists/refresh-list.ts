import type { Database } from '../db/database.ts';
import { isDatabaseDown } from '../db/database.ts';
import { DownloadError } from './download/download-error.ts';
import { ImportRefusedError } from './import-list.ts';
import type { ImportResult } from './import-list.ts';
import { importAddresses } from './import-source.ts';
import type { SourceImport } from './import-source.ts';
import { SOURCES, SourceError } from './sources/source.ts';
import type { Source } from './sources/source.ts';

/** The list could not be brought up to date; its old version stays in force. */
export class RefreshError extends Error {
  /** Without anything of the list or its addresses: Temporal keeps it in clear. */
  readonly failure: string;
  /** The same files would fail again. */
  readonly isFinal: boolean;

  constructor(message: string, { failure, isFinal }: { failure: string; isFinal: boolean }, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefreshError';
    this.failure = failure;
    this.isFinal = isFinal;
  }
}

/** Ids of the lists that were imported from addresses. */
export async function refreshableLists(db: Database): Promise<number[]> {
  const rows = await db.selectFrom('watchlists').select('id').where('urls', 'is not', null).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/**
 * Brings a list up to date from the addresses it was imported from.
 * @returns undefined where there is nothing to refresh any more
 * @throws RefreshError, noted with the list; and errors of the database
 */
export async function refreshList(
  db: Database,
  { watchlistId, ...options }: Omit<SourceImport, 'list' | 'source'> & { watchlistId: number },
): Promise<ImportResult | undefined> {
  const row = await db.selectFrom('watchlists').selectAll().where('id', '=', watchlistId).executeTakeFirst();
  if (!row?.urls) return undefined;
  const { organization_id: organizationId, name, title, source, kinds, sample, urls } = row;
  const list = { organizationId, name, title, source, kinds, sample };
  try {
    return await importAddresses(db, { ...options, list, source: sourceOf(source) }, { urls });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isDatabaseDown(error)) throw error;
    const failure = refreshError(name, error);
    await noteFailure(db, watchlistId, failure.message);
    throw failure;
  }
}

function sourceOf(id: string): Source {
  const source = Object.values<Source>(SOURCES).find((each) => each.id === id);
  if (source) return source;
  throw new SourceError(`its source "${id}" is not known to this version of Casewright; import it again from another`);
}

function refreshError(name: string, error: unknown): RefreshError {
  if (error instanceof DownloadError) {
    const isFinal = /^HTTP_4(?!08|25|29)/.test(error.failure);
    return new RefreshError(error.message, { failure: error.failure, isFinal }, { cause: error });
  }
  if (error instanceof ImportRefusedError) {
    return new RefreshError(error.message, { failure: 'IMPORT_REFUSED', isFinal: true }, { cause: error });
  }
  if (error instanceof SourceError) {
    return new RefreshError(
      `${name}: ${error.message}`,
      { failure: 'FILES_UNREADABLE', isFinal: true },
      { cause: error },
    );
  }
  const why = error instanceof Error ? error.name : 'unknown';
  return new RefreshError(
    `${name}: an error of Casewright's own (${why}); see the log`,
    {
      failure: 'UNEXPECTED',
      isFinal: false,
    },
    { cause: error },
  );
}

async function noteFailure(db: Database, watchlistId: number, message: string): Promise<void> {
  await db
    .updateTable('watchlists')
    .set({ last_error: message.slice(0, 1_000), last_error_at: new Date() })
    .where('id', '=', watchlistId)
    .execute();
}
