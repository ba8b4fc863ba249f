import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import { readHolder, tryFileLock } from './file-lock.ts';
import type { FileLock } from './file-lock.ts';
import { isRunning } from './process-identity.ts';

/** Where the servers of a running instance are; null = not an embedded one. */
export interface InstancePorts {
  postgres: number | null;
  temporal: number | null;
}

const lockFile = (home: string) => join(home, 'lock');
const portsFile = (home: string) => join(home, 'instance.json');
const POLL_MS = 100;

/**
 * Makes the data folder this process's own, until it ends or releases it.
 * @param waitMs how long to wait for a holder that may be a short command.
 * @throws EmbeddedError when another living process has it.
 */
export async function holdInstance(home: string, waitMs: number): Promise<FileLock> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const lock = tryFileLock(lockFile(home));
    if ('release' in lock) {
      // What a killed process announced is over.
      rmSync(portsFile(home), { force: true });
      return lock;
    }
    if (Date.now() > deadline) {
      throw new EmbeddedError(
        `Casewright already runs on ${home} (process ${lock.pid}). Stop it first, or set CASEWRIGHT_HOME to another folder\n` +
          'and PORT, CASEWRIGHT_POSTGRES_PORT, CASEWRIGHT_TEMPORAL_PORT, CASEWRIGHT_TEMPORAL_UI_PORT to other ports (0 = any free one).',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Tells commands of other processes where this instance's servers are. */
export function announceInstance(home: string, ports: InstancePorts): void {
  const draft = `${portsFile(home)}.new`;
  writeFileSync(draft, JSON.stringify(ports), { mode: 0o600 });
  renameSync(draft, portsFile(home));
}

export function withdrawInstance(home: string): void {
  rmSync(portsFile(home), { force: true });
}

/** The servers of the instance that runs on this data folder; null when none does, or its servers aren't up yet. */
export function runningInstance(home: string): InstancePorts | null {
  const holder = readHolder(lockFile(home));
  if (!holder || !isRunning(holder)) return null;
  try {
    return JSON.parse(readFileSync(portsFile(home), 'utf8')) as InstancePorts;
  } catch {
    return null;
  }
}
