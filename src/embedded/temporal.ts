import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { EmbeddedError } from './embedded-error.ts';
import type { Say } from './embedded-error.ts';
import { choosePort, PortTakenError } from './ports.ts';
import { identify, isRunning, signal, waitForEnd } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { findTemporal } from './temporal-binary.ts';

const TEMPORAL_PORT_SETTING = 'CASEWRIGHT_TEMPORAL_PORT';
const TEMPORAL_UI_PORT_SETTING = 'CASEWRIGHT_TEMPORAL_UI_PORT';
const START_TIMEOUT_MS = 60_000;
/** A process that was killed counts as ended while the last of its threads may still hold its ports. */
const LEFTOVER_PORT_WAIT_MS = 5_000;
const STOP_TIMEOUT_MS = 10_000;
const POLL_MS = 100;
const LOG_LIMIT_BYTES = 10_000_000;

export interface EmbeddedTemporal {
  /** host:port of its gRPC front-end. */
  address: string;
  port: number;
  uiPort: number;
  uiUrl: string;
  process: ProcessIdentity;
  stop(): Promise<void>;
}

export interface TemporalOptions {
  /** The data folder; it must exist and be held by this process (see instance.ts). */
  home: string;
  /** Where a fetched or built Temporal CLI is kept. */
  cache: string;
  /** 0 = any free one. */
  port: number;
  /** 0 = any free one. */
  uiPort: number;
  /** `Name=Type` of each one to register when the server starts. */
  searchAttributes: string[];
  /** Forget everything at the end: several times faster, for tests and measurements. */
  inMemory?: boolean;
  say: Say;
  /** Cuts a download or a build short. */
  signal?: AbortSignal | undefined;
}

/**
 * Starts Temporal's development server on loopback, its state in the data folder, and waits until it answers.
 * A server that an earlier process left running on this data folder is stopped first.
 * @throws EmbeddedError in words for the user.
 */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const { home, cache, say, signal: cut } = options;
  const pidFile = join(home, 'temporal.pid');
  const portWaitMs = existsSync(pidFile) ? LEFTOVER_PORT_WAIT_MS : 0;
  await clearLeftover(pidFile, say);
  const port = await choosePort(options.port, TEMPORAL_PORT_SETTING, portWaitMs);
  const uiPort = await choosePort(options.uiPort, TEMPORAL_UI_PORT_SETTING, portWaitMs);
  const command = await findTemporal({ cache, say, signal: cut });
  const log = join(home, 'temporal.log');
  const child = launch(command, serverArguments({ ...options, port, uiPort }), log);
  const server = child.pid === undefined ? null : identify(child.pid);
  if (!server) throw new EmbeddedError(`Temporal could not be started from ${command}.`);
  writeFileSync(pidFile, JSON.stringify(server), { mode: 0o600 });
  const stop = async () => {
    await end(server);
    rmSync(pidFile, { force: true });
  };
  const address = `127.0.0.1:${port}`;
  try {
    await waitUntilItAnswers(address, server, log, { port, uiPort });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, port, uiPort, uiUrl: `http://127.0.0.1:${uiPort}`, process: server, stop };
}

function serverArguments({ home, port, uiPort, searchAttributes, inMemory = false }: Omit<TemporalOptions, 'cache'>) {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
    ...['--log-level', 'warn'],
    ...(inMemory ? [] : ['--db-filename', join(home, 'temporal.db')]),
    ...searchAttributes.flatMap((attribute) => ['--search-attribute', attribute]),
  ];
}

/** In a process group of its own: the terminal's Ctrl-C is for Casewright, which stops it after its own workers. */
function launch(command: string, args: string[], log: string): ChildProcess {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const file = openSync(log, size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  try {
    const child = spawn(command, args, { detached: true, stdio: ['ignore', file, file], cwd: '/' });
    // A failed start is noticed by its missing pid.
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(file);
  }
}

async function waitUntilItAnswers(
  address: string,
  server: ProcessIdentity,
  log: string,
  ports: { port: number; uiPort: number },
): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(address))) {
    if (!isRunning(server)) throw failure(log, ports);
    if (Date.now() > deadline) {
      throw new EmbeddedError(`Temporal did not answer within ${START_TIMEOUT_MS / 1000} s (its log: ${log}).`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 2_000 });
    try {
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

/** Someone may have taken a port between our look and the server's start. */
function failure(log: string, { port, uiPort }: { port: number; uiPort: number }): EmbeddedError {
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-4).join('\n') : '';
  if (/address already in use/i.test(tail)) {
    return tail.includes(`:${uiPort}`)
      ? new PortTakenError(uiPort, TEMPORAL_UI_PORT_SETTING)
      : new PortTakenError(port, TEMPORAL_PORT_SETTING);
  }
  return new EmbeddedError(`Temporal ended while starting (its log: ${log}):\n${tail}`);
}

async function clearLeftover(pidFile: string, say: Say): Promise<void> {
  if (!existsSync(pidFile)) return;
  const leftover = readIdentity(pidFile);
  if (leftover && isRunning(leftover)) {
    say('Temporal: still running from an earlier start; stopping it …');
    await end(leftover);
  }
  rmSync(pidFile, { force: true });
}

function readIdentity(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

async function end(server: ProcessIdentity): Promise<void> {
  if (!isRunning(server)) return;
  signal(server.pid, 'SIGTERM');
  if (await waitForEnd(server, STOP_TIMEOUT_MS)) return;
  signal(server.pid, 'SIGKILL');
  await waitForEnd(server, STOP_TIMEOUT_MS);
}
