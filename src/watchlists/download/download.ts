import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sizedFile } from '../counted-files.ts';
import type { SizedFile } from '../counted-files.ts';
import type { Validators } from '../list-version.ts';
import { DOWNLOAD_LIMITS, Dispatchers, fetchFile } from './fetch-file.ts';
import type { DownloadLimits, FileRequest, Validator } from './fetch-file.ts';

export type { DownloadLimits } from './fetch-file.ts';

const FOLDER = 'casewright-list-';
/** No download takes so long: whoever began it was killed. */
const ABANDONED_MS = 24 * 3_600_000;

export interface Downloaded {
  files: SizedFile[];
  validators: Validators;
}

export interface DownloadOptions {
  urls: readonly string[];
  /** Of the files that we have. */
  validators?: Validators | null;
  limits?: DownloadLimits;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

export interface DownloadProgress {
  /** Which of the addresses, from 0. */
  file: number;
  came: number;
  /** Null where the server does not say how many bytes there will be. */
  all: number | null;
}

/**
 * Downloads the files of a list into a temporary folder, hands them over, and removes them.
 * @param use told null where every file is still the one that the validators stand for
 * @throws DownloadError
 */
export async function withDownload<Result>(
  options: DownloadOptions,
  use: (downloaded: Downloaded | null) => Promise<Result>,
): Promise<Result> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), FOLDER));
  const dispatchers = new Dispatchers(options.limits ?? DOWNLOAD_LIMITS);
  try {
    return await use(await downloadInto(folder, dispatchers, options));
  } finally {
    await dispatchers.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What cannot be removed, as another user's, stays. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER)) continue;
    const path = join(tmpdir(), name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS) await rm(path, { recursive: true }).catch(() => undefined);
  }
}

async function downloadInto(
  folder: string,
  dispatchers: Dispatchers,
  { urls, validators, limits = DOWNLOAD_LIMITS, signal, onProgress }: DownloadOptions,
): Promise<Downloaded | null> {
  const requests: FileRequest[] = [];
  for (const [file, url] of urls.entries()) {
    const own = join(folder, String(file));
    await mkdir(own);
    const onBytes = (came: number, all: number | null) => onProgress?.({ file, came, all });
    requests.push({ url, path: join(own, fileName(url)), limits, signal, onBytes });
  }
  const fetched = new Map<string, Validator>();
  for (const each of requests) {
    const answer = await fetchFile(dispatchers, { ...each, validator: conditional(validators?.[each.url]) });
    if (answer) fetched.set(each.url, answer.validator);
  }
  if (fetched.size === 0) return null;
  // One part of the list is new: the others are needed too.
  for (const each of requests.filter(({ url }) => !fetched.has(url))) {
    const answer = await fetchFile(dispatchers, each);
    if (answer) fetched.set(each.url, answer.validator);
  }
  return { files: requests.map(({ path }) => sizedFile(path)), validators: Object.fromEntries(fetched) };
}

/** A server that gave no validator is asked for the whole file. */
function conditional(validator: Validator | undefined): Validator | undefined {
  return validator?.etag === undefined && validator?.lastModified === undefined ? undefined : validator;
}

/** Sources tell the files of a list apart by their names. */
function fileName(url: string): string {
  const name = basename(decodeURIComponentOr(new URL(url).pathname)).replace(/[^\w.() -]/g, '_');
  return /[a-z0-9]/i.test(name) ? name.slice(-100) : 'list';
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
