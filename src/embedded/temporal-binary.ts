import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EmbeddedError } from './embedded-error.ts';
import type { Say } from './embedded-error.ts';
import { tryFileLock } from './file-lock.ts';
import { runCommand } from './run-command.ts';
import { buildTemporal, hasGo } from './temporal-build.ts';

const EXECUTABLE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
const DOWNLOAD_SCRIPT = fileURLToPath(new URL('./temporal-download.ts', import.meta.url));
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const LOCK_POLL_MS = 500;

export interface FindOptions {
  /** Where a fetched or built one is kept. */
  cache: string;
  say: Say;
  /** Cuts a download or a build short. */
  signal?: AbortSignal | undefined;
}

/**
 * Finds the Temporal CLI: on the PATH, in the cache, else downloaded or built into the cache.
 * @returns a command to run it by.
 * @throws EmbeddedError with the ways out where none of this is possible.
 */
export async function findTemporal(options: FindOptions): Promise<string> {
  const { cache } = options;
  if (await answers('temporal')) return 'temporal';
  const cached = join(cache, 'bin', EXECUTABLE);
  if (await answers(cached)) return cached;
  const release = await waitForLock(join(cache, 'temporal.lock'), options);
  try {
    // Whoever held the lock before may have put it there.
    if (!(await answers(cached))) await fetchTemporal(cached, options);
    return cached;
  } finally {
    release();
  }
}

async function answers(command: string): Promise<boolean> {
  return (await runCommand(command, ['--version'], { timeoutMs: 20_000 })).code === 0;
}

async function waitForLock(path: string, { say, signal }: FindOptions): Promise<() => void> {
  for (let told = false; ; told = true) {
    const lock = tryFileLock(path);
    if ('release' in lock) return () => lock.release();
    if (!told) say(`Temporal: waiting for process ${lock.pid}, which is fetching it already …`);
    await sleep(LOCK_POLL_MS, undefined, { signal });
  }
}

async function fetchTemporal(target: string, options: FindOptions): Promise<void> {
  const { cache, signal } = options;
  mkdirSync(join(cache, 'bin'), { recursive: true });
  // On the cache's own file system, so that the finished binary can be renamed into place.
  const draft = mkdtempSync(join(cache, 'fetching-'));
  try {
    const failure = await downloadOrBuild(draft, options);
    signal?.throwIfAborted();
    if (failure !== null) throw new EmbeddedError(waysOut(failure, target));
    const file = readdirSync(draft).find((name) => name.startsWith('temporal')) ?? EXECUTABLE;
    renameSync(join(draft, file), target);
    if (!(await answers(target))) throw new EmbeddedError(waysOut(`${target} does not run on this machine.`, target));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function downloadOrBuild(folder: string, { say, signal }: FindOptions): Promise<string | null> {
  say('Temporal: fetching its official build (once; about 1 minute) …');
  const { code } = await runCommand(process.execPath, [DOWNLOAD_SCRIPT, folder], {
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
    signal,
  });
  if (code === 0 || signal?.aborted) return null;
  say('Temporal: the official build cannot be reached from here.');
  if (!(await hasGo())) return 'It cannot be downloaded from here, and there is no Go toolchain to build it with.';
  const failure = await buildTemporal(folder, { say, signal });
  return failure === null ? null : `It cannot be downloaded from here, and building it failed:\n${failure}`;
}

function waysOut(reason: string, target: string): string {
  return [
    `There is no Temporal. ${reason}`,
    'One of these helps:',
    '  - set TEMPORAL_ADDRESS to a Temporal server of your own (host:port)',
    `  - put the Temporal CLI on the PATH or at ${target} (https://docs.temporal.io/cli)`,
    '  - install Go 1.24 or newer (https://go.dev/dl), and it is built from source at the next start',
  ].join('\n');
}
