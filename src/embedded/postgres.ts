import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptCredentials } from './credentials.ts';
import type { Credentials } from './credentials.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { Say } from './embedded-error.ts';
import { choosePort, PortTakenError } from './ports.ts';
import { ensureDatabase } from './postgres-database.ts';
import { findPostgresProgram } from './postgres-program.ts';
import type { PostgresProgram } from './postgres-program.ts';
import { commandLine, identify, isRunning, signal, waitForEnd } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

const POSTGRES_PORT_SETTING = 'CASEWRIGHT_POSTGRES_PORT';
/** Seconds that pg_ctl waits for a start, recovery after a crash included, and for a stop. */
const WAIT_SECONDS = '60';
/** Old back-ends let go of their memory within seconds after their postmaster died. */
const OLD_MEMORY_MS = 20_000;
const RETRY_MS = 300;
const ORPHAN_END_MS = 10_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** A commit still means "on disk": fsync and synchronous_commit stay on. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // The path of a socket in the data folder may be longer than the system allows.
  unix_socket_directories: '',
  max_connections: '200',
  // Short queries by primary key: compiling them costs more than running them.
  jit: 'off',
  // Nothing replicates from here, so less is to be written.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // The index of a list of millions is written all over: with little memory each page goes to the disk many times.
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  log_timezone: 'UTC',
  // Statements and the rows they fail on hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export interface EmbeddedPostgres {
  port: number;
  /** As superuser; for tests and for what only a superuser may do. */
  adminUrl: string;
  /** As the owner of the database `casewright`. */
  migrationUrl: string;
  /** As the application's role, which owns nothing. */
  applicationUrl: string;
  /** Recognises the server; the data folder's next owner may have stopped it. */
  process: ProcessIdentity;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The data folder; it must exist and be held by this process (see instance.ts). */
  home: string;
  /** 0 = any free one. */
  port: number;
  say: Say;
}

/**
 * Starts the data folder's Postgres, on loopback only, and waits until it answers; makes it first where there is none.
 * Whatever an earlier process left behind, running or not, is cleared away.
 * @throws EmbeddedError in words for the user.
 */
export async function startPostgres({ home, port, say }: PostgresOptions): Promise<EmbeddedPostgres> {
  const program = await findPostgresProgram(home);
  const folder = join(home, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (program.owner !== undefined) chownSync(folder, program.owner, program.owner);
  const data = join(folder, 'data');
  const credentials = keptCredentials(home);
  if (existsSync(data)) await clearLeftovers(program, data, say);
  const chosen = await choosePort(port, POSTGRES_PORT_SETTING);
  if (!existsSync(data)) await initialise(program, folder, credentials.superuser, say);
  const actual = await start({ program, folder, port: chosen, anyPort: port === 0 });
  try {
    await ensureDatabase(url('postgres', credentials.superuser, actual, 'postgres'), credentials);
    const server = identify(postmasterPid(data) ?? 0);
    if (!server) throw new EmbeddedError(`Postgres ended right after it had started:\n${logTail(folder)}`);
    const stop = async () => {
      await stopServer(program, data);
      await endOrphan(server);
    };
    return { port: actual, ...urls(credentials, actual), process: server, stop };
  } catch (error) {
    await stopServer(program, data);
    throw error;
  }
}

function urls(credentials: Credentials, port: number) {
  return {
    adminUrl: url('postgres', credentials.superuser, port, 'postgres'),
    migrationUrl: url('casewright', credentials.owner, port, 'casewright'),
    applicationUrl: url('casewright_app', credentials.application, port, 'casewright'),
  };
}

/** Where a Postgres that another process started from this data folder is reached. */
export function postgresUrls(home: string, port: number) {
  return urls(keptCredentials(home), port);
}

function url(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

async function initialise(program: PostgresProgram, folder: string, password: string, say: Say): Promise<void> {
  say('Postgres: making its data folder (once; about 2 s) …');
  const [draft, passwordFile] = [join(folder, 'data.new'), join(folder, 'password')];
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (program.owner !== undefined) chownSync(passwordFile, program.owner, program.owner);
  const { code, output } = await program.initdb([
    ...['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw new EmbeddedError(`Postgres could not make its data folder ${folder}:\n${output.trim()}`);
  // An initdb that was cut off leaves a draft, never a half-made data folder.
  renameSync(draft, join(folder, 'data'));
}

/** Ends a server that an earlier process left running, and removes a pid file that now names another program. */
async function clearLeftovers(program: PostgresProgram, data: string, say: Say): Promise<void> {
  const pid = postmasterPid(data);
  const command = pid === null ? null : commandLine(pid);
  if (command === null) return;
  if (command.includes(data)) {
    say('Postgres: still running from an earlier start; stopping it …');
    await stopServer(program, data);
  } else {
    rmSync(join(data, 'postmaster.pid'), { force: true });
  }
}

interface StartRequest {
  program: PostgresProgram;
  folder: string;
  port: number;
  anyPort: boolean;
}

/** @returns the port: another one than asked for where that was any free one, and someone else was quicker. */
async function start({ program, folder, port, anyPort }: StartRequest): Promise<number> {
  const [data, log] = [join(folder, 'data'), join(folder, 'postgres.log')];
  const deadline = Date.now() + OLD_MEMORY_MS;
  for (;;) {
    const before = startLog(log);
    const options = [`-p ${port}`, ...Object.entries(SETTINGS).map(([name, value]) => `-c ${name}='${value}'`)].join(
      ' ',
    );
    const { code, output } = await program.pgCtl([
      '-D',
      data,
      '-l',
      log,
      '-o',
      options,
      '-w',
      '-t',
      WAIT_SECONDS,
      'start',
    ]);
    if (code === 0) return port;
    const words = readFrom(log, before);
    if (/Address already in use/i.test(words)) {
      if (!anyPort) throw new PortTakenError(port, POSTGRES_PORT_SETTING);
      port = await choosePort(0, POSTGRES_PORT_SETTING);
    } else if (!/pre-existing shared memory block/.test(words)) {
      throw new EmbeddedError(`Postgres did not start (its log: ${log}):\n${(words || output).trim()}`);
    }
    if (Date.now() > deadline) {
      throw new EmbeddedError(
        `Postgres did not start: processes of an earlier one still use ${data}. End them, then start again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function stopServer(program: PostgresProgram, data: string): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    const { code, output } = await program.pgCtl(['-D', data, '-m', mode, '-w', '-t', WAIT_SECONDS, 'stop']);
    // Not running = what was wanted.
    if (code === 0 || /PID file .* does not exist|Is server running|directory .* does not exist/.test(output)) return;
  }
  throw new EmbeddedError(`Postgres did not stop; its process is named in ${join(data, 'postmaster.pid')}.`);
}

/** pg_ctl finds the server by its data folder; where someone removed that, it would run on. */
async function endOrphan(server: ProcessIdentity): Promise<void> {
  if (!isRunning(server)) return;
  // Postgres's "immediate" shutdown: there is no data left to be saved.
  signal(server.pid, 'SIGQUIT');
  await waitForEnd(server, ORPHAN_END_MS);
}

function postmasterPid(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** @returns where this start's lines will begin. */
function startLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT_BYTES) return size;
  rmSync(log);
  return 0;
}

function readFrom(log: string, position: number): string {
  return existsSync(log) ? readFileSync(log).subarray(position).toString() : '';
}

function logTail(folder: string): string {
  return readFrom(join(folder, 'postgres.log'), 0).trimEnd().split('\n').slice(-5).join('\n');
}
