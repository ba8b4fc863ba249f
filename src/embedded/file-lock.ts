import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identify, isRunning } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

export interface FileLock {
  release(): void;
}

let taken = 0;

/**
 * Takes a lock that ends with this process, however that ends.
 * @returns who has it, where another living process does.
 */
export function tryFileLock(path: string): FileLock | ProcessIdentity {
  const self = identify(process.pid) ?? { pid: process.pid, started: '' };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Written apart and linked into place: nobody ever reads a lock that is half written.
  const draft = `${path}.${process.pid}-${(taken += 1)}`;
  writeFileSync(draft, JSON.stringify(self), { mode: 0o600 });
  try {
    for (;;) {
      if (link(draft, path)) return { release: () => rmSync(path, { force: true }) };
      const holder = readHolder(path);
      if (holder && isRunning(holder)) return holder;
      removeStale(path, draft);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds the lock, or held it when it last was released by nobody. */
export function readHolder(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Of two processes that find the same stale lock, the slower one must not remove the quicker one's new lock. */
function removeStale(path: string, draft: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const holder = readHolder(aside);
  if (holder && isRunning(holder)) link(aside, path);
  rmSync(aside, { force: true });
}
