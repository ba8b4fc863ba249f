import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.ts';

const LOOPBACK = '127.0.0.1';

/** A port that something else listens on; the message names the setting that changes it. */
export class PortTakenError extends EmbeddedError {
  constructor(port: number, setting: string) {
    super(`Port ${port} is taken. Set ${setting} to another one (0 = any free one).`);
  }
}

/** Below the ports that systems give to outgoing connections: one of those could take it while a server restarts. */
const ANY_FREE = { from: 15_000, to: 32_000 };
const TRIES = 20;
const POLL_MS = 100;

/**
 * The port to listen on: the given one where it is free, any free one for 0.
 * @param waitMs how long a port that is taken may take to become free.
 * @throws PortTakenError naming the setting.
 */
export async function choosePort(port: number, setting: string, waitMs = 0): Promise<number> {
  if (port !== 0) return untilFree(port, setting, waitMs);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const candidate = randomInt(ANY_FREE.from, ANY_FREE.to);
    try {
      return await probe(candidate, setting);
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
    }
  }
  return probe(0, setting);
}

async function untilFree(port: number, setting: string, waitMs: number): Promise<number> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      return await probe(port, setting);
    } catch (error) {
      if (!(error instanceof PortTakenError) || Date.now() >= deadline) throw error;
      await sleep(POLL_MS);
    }
  }
}

async function probe(port: number, setting: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTakenError(port, setting));
      else if (error.code === 'EACCES')
        reject(new EmbeddedError(`Port ${port} needs rights that this user lacks. Set ${setting} to one above 1023.`));
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
