import { availableParallelism } from 'node:os';
import type { Say } from './embedded-error.ts';
import { runCommand } from './run-command.ts';

/** The newest version that `go install` accepts: later ones use replace directives. */
const MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
/** What this version needs, counted with `go list -deps` and in a build with empty caches. */
const PACKAGES = 1298;
/** About 8 minutes of one core, measured; the linker, at the end, uses one only. */
const ONE_CORE_MINUTES = 8;
const TIMEOUT_MS = 45 * 60_000;

/** True where a Go toolchain is there. */
export async function hasGo(): Promise<boolean> {
  return (await runCommand('go', ['version'], { timeoutMs: 10_000 })).code === 0;
}

/**
 * Builds the Temporal CLI from its public sources into a folder.
 * @returns null when it is there, else the reason in a few lines.
 */
export async function buildTemporal(
  folder: string,
  { say, signal }: { say: Say; signal: AbortSignal | undefined },
): Promise<string | null> {
  const minutes = Math.max(2, Math.ceil(ONE_CORE_MINUTES / availableParallelism()));
  say(`Temporal: building it with Go (once; about ${minutes} minutes) …`);
  const started = Date.now();
  let compiled = 0;
  let fetched = 0;
  const { code, output } = await runCommand('go', ['install', '-v', '-ldflags=-s -w', MODULE], {
    env: { ...process.env, GOBIN: folder },
    timeoutMs: TIMEOUT_MS,
    signal,
    onLine: (line) => {
      if (line.startsWith('go: downloading')) fetched += 1;
      else if (!line.startsWith('go: ')) compiled += 1;
      say(progress(compiled, fetched, started), 'progress');
    },
  });
  if (code !== 0) return output.trim().split('\n').slice(-3).join('\n');
  say(`Temporal: built in ${seconds(started)} s.`);
  return null;
}

function progress(compiled: number, fetched: number, started: number): string {
  if (compiled === 0) return `Temporal: ${fetched} source packages fetched, ${seconds(started)} s`;
  const percent = Math.min(99, Math.floor((compiled / PACKAGES) * 100));
  return `Temporal: ${percent} % compiled (${compiled} of ${PACKAGES} packages), ${seconds(started)} s`;
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}
