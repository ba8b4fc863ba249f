import type { Database } from '../db/database.ts';
import { countReading } from './counted-files.ts';
import type { SizedFile } from './counted-files.ts';
import { withDownload } from './download/download.ts';
import type { DownloadLimits, DownloadProgress } from './download/download.ts';
import { importList } from './import-list.ts';
import type { ImportProgress, ImportResult } from './import-list.ts';
import { currentFiles, noteNotModified } from './list-state.ts';
import type { ListIdentity, Validators } from './list-version.ts';
import type { Source } from './sources/source.ts';

export interface SourceImport {
  list: Omit<ListIdentity, 'urls'>;
  source: Pick<Source, 'read'>;
  /** See importList. */
  mostFailedShare: number;
  /** See importList. */
  mostLostShare?: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: SourceProgress) => void) | undefined;
}

export type SourceProgress =
  /** `share` of the files that was read by then, 0 … 1. */
  (ImportProgress & { share: number }) | ({ step: 'downloading' } & DownloadProgress);

/** Imports a list from files. */
export async function importFiles(
  db: Database,
  { list, source, mostFailedShare, mostLostShare, signal, onProgress }: SourceImport,
  from: { files: readonly SizedFile[]; urls?: readonly string[]; validators?: Validators },
): Promise<ImportResult> {
  const { files, share } = countReading(from.files);
  const items = source.read(files);
  return importList(db, {
    list: { ...list, ...(from.urls === undefined ? {} : { urls: from.urls }) },
    items: abortable(items, signal),
    asOf: () => items.asOf(),
    mostFailedShare,
    ...(mostLostShare === undefined ? {} : { mostLostShare }),
    ...(from.validators === undefined ? {} : { validators: from.validators }),
    onProgress: (progress) => {
      signal?.throwIfAborted();
      onProgress?.({ ...progress, share: share() });
    },
  });
}

/**
 * Imports a list from addresses, from which it is refreshed ever after. Where they say that nothing changed since the
 * current version, nothing is imported.
 * @throws DownloadError, and what importList throws
 */
export async function importAddresses(
  db: Database,
  options: SourceImport,
  { urls, limits }: { urls: readonly string[]; limits?: DownloadLimits },
): Promise<ImportResult> {
  const { list, signal, onProgress } = options;
  const current = await currentFiles(db, list, urls);
  const download = {
    urls,
    validators: current?.validators ?? null,
    ...(limits === undefined ? {} : { limits }),
    signal,
    onProgress: (progress: DownloadProgress) => onProgress?.({ step: 'downloading', ...progress }),
  };
  return withDownload(download, (downloaded) =>
    downloaded === null && current
      ? noteNotModified(db, current.watchlistId)
      : importFiles(db, options, { files: downloaded?.files ?? [], urls, validators: downloaded?.validators ?? {} }),
  );
}

async function* abortable<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}
