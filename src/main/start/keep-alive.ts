import { setTimeout as sleep } from 'node:timers/promises';
import type { Say } from '../../embedded/embedded-error.ts';
import type { Embedded } from '../../embedded/embedded.ts';
import { isRunning } from '../../embedded/process-identity.ts';
import { StartError } from '../process.ts';

const LOOK_MS = 1_000;
/** A server that keeps dying has a reason that starting it again does not mend. */
const RESTARTS = 3;
const WITHIN_MS = 10 * 60_000;

/**
 * Starts a server that died again, until told to stop.
 * @throws StartError when one keeps dying, or cannot be started again.
 */
export async function keepAlive(embedded: Embedded, home: string, say: Say, signal: AbortSignal): Promise<void> {
  let restarts: number[] = [];
  while (!signal.aborted) {
    for (const name of ['postgres', 'temporal'] as const) {
      const server = embedded[name];
      if (!server || isRunning(server.process)) continue;
      const title = name === 'postgres' ? 'Postgres' : 'Temporal';
      restarts = [...restarts.filter((at) => Date.now() - at < WITHIN_MS), Date.now()];
      if (restarts.length > RESTARTS) throw new StartError(`${title} keeps ending; its log is in ${home}.`);
      say(`${title} ended unexpectedly; starting it again …`);
      await embedded.restart(name);
      say(`${title} is back.`);
    }
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
