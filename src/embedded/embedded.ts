import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Say } from './embedded-error.ts';
import { announceInstance, holdInstance, withdrawInstance } from './instance.ts';
import { startPostgres } from './postgres.ts';
import type { EmbeddedPostgres } from './postgres.ts';
import { startTemporal } from './temporal.ts';
import type { EmbeddedTemporal } from './temporal.ts';

export interface EmbeddedOptions {
  /** The data folder; made where missing, and held until `stop`. */
  home: string;
  /** Where a fetched or built Temporal CLI is kept. */
  cache: string;
  /** 0 = any free one; null = this server isn't wanted. */
  ports: { postgres: number | null; temporal: number | null; temporalUi: number };
  /** `Name=Type` of each search attribute that Temporal is to know. */
  searchAttributes: string[];
  /** Temporal forgets everything at the end: several times faster, for tests and measurements. */
  inMemoryTemporal?: boolean;
  say: Say;
  /** Cuts a download or a build short; startEmbedded then rejects. */
  signal?: AbortSignal;
}

export interface Embedded<Postgres = EmbeddedPostgres | null, Temporal = EmbeddedTemporal | null> {
  /** Null where it was not wanted. */
  postgres: Postgres;
  temporal: Temporal;
  /** Starts the server anew on its old port, after it died. */
  restart(server: 'postgres' | 'temporal'): Promise<void>;
  /** Temporal first, then Postgres; then the data folder is free. */
  stop(): Promise<void>;
}

/** A short command may hold the data folder when this one starts. */
const COMMAND_WAIT_MS = 5_000;

/**
 * Starts Postgres and Temporal for one data folder, side by side.
 * @throws EmbeddedError in words for the user; nothing that was started is left running.
 */
export function startEmbedded(
  options: EmbeddedOptions & { ports: { postgres: number; temporal: number } },
): Promise<Embedded<EmbeddedPostgres, EmbeddedTemporal>>;
export function startEmbedded(options: EmbeddedOptions): Promise<Embedded>;
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const home = resolve(options.home);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const lock = await holdInstance(home, COMMAND_WAIT_MS);
  const embedded: Embedded = {
    postgres: null,
    temporal: null,
    restart: async (server) => {
      if (server === 'postgres') embedded.postgres = await postgres(options, home, embedded.postgres?.port);
      else embedded.temporal = await temporal(options, home, embedded.temporal);
    },
    stop: async () => {
      withdrawInstance(home);
      try {
        await embedded.temporal?.stop();
        await embedded.postgres?.stop();
      } finally {
        lock.release();
      }
    },
  };
  try {
    await startBoth(embedded, options, home);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  announceInstance(home, { postgres: embedded.postgres?.port ?? null, temporal: embedded.temporal?.port ?? null });
  return embedded;
}

async function postgres({ ports, say }: EmbeddedOptions, home: string, port = ports.postgres) {
  return port === null ? null : startPostgres({ home, port, say });
}

async function temporal(options: EmbeddedOptions, home: string, earlier: EmbeddedTemporal | null) {
  const { ports, cache, searchAttributes, inMemoryTemporal: inMemory = false, say, signal } = options;
  const { port, uiPort } = earlier ?? { port: ports.temporal, uiPort: ports.temporalUi };
  return port === null ? null : startTemporal({ home, cache, port, uiPort, searchAttributes, inMemory, say, signal });
}

/** Side by side; the first failure cuts the other one's download or build short, and is what is thrown. */
async function startBoth(embedded: Embedded, options: EmbeddedOptions, home: string): Promise<void> {
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  const cutOther = (error: unknown) => {
    if (!failure.signal.aborted) failure.abort(error);
  };
  await Promise.all([
    postgres(options, home)
      .then((started) => (embedded.postgres = started))
      .catch(cutOther),
    temporal({ ...options, signal }, home, null)
      .then((started) => (embedded.temporal = started))
      .catch(cutOther),
  ]);
  failure.signal.throwIfAborted();
}
