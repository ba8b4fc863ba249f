import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '../../src/embedded/postgres.ts';
import type { EmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { isRunning, waitForEnd } from '../../src/embedded/process-identity.ts';

let home: string;
const started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casewright-postgres-'));
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await rm(home, { recursive: true, force: true });
});

async function start(port = 0): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ home, port, say: () => undefined });
  started.push(server);
  return server;
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0]!;
  } finally {
    await client.end();
  }
}

test('keeps its data, and loses no commit to a kill -9 of the server', async () => {
  const first = await start();
  await ask(first.migrationUrl, 'create table kept as select 42 as answer');
  process.kill(first.process.pid, 'SIGKILL');
  expect(await waitForEnd(first.process, 5_000)).toBe(true);
  const second = await start();
  expect(await ask(second.migrationUrl, 'select answer from kept')).toEqual({ answer: 42 });
});

test('a server that an earlier process left running is stopped first', async () => {
  const leftover = await start();
  const next = await start();
  expect(isRunning(leftover.process)).toBe(false);
  expect(await ask(next.applicationUrl, 'select 1 as one')).toEqual({ one: 1 });
});

test('stops also when its data folder has been removed meanwhile', async () => {
  const server = await start();
  await rm(join(home, 'postgres'), { recursive: true });
  await server.stop();
  expect(isRunning(server.process)).toBe(false);
});

test('a pid file that names another program by now does not stop it from starting', async () => {
  const first = await start();
  await first.stop();
  const pidFile = join(home, 'postgres', 'data', 'postmaster.pid');
  await writeFile(pidFile, `${process.pid}\n${join(home, 'postgres', 'data')}\n1\n5433\n\n127.0.0.1\n`);
  const second = await start();
  expect(await ask(second.applicationUrl, 'select 1 as one')).toEqual({ one: 1 });
});

test('a first start that was cut off is begun anew', async () => {
  await mkdir(join(home, 'postgres', 'data.new'), { recursive: true });
  await writeFile(join(home, 'postgres', 'data.new', 'PG_VERSION'), '18\n');
  const server = await start();
  expect(await ask(server.applicationUrl, 'select 1 as one')).toEqual({ one: 1 });
});

test('is closed to all but its own: rights, address, passwords', async () => {
  const { applicationUrl, adminUrl, port } = await start();
  const role = await ask(
    applicationUrl,
    'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
  );
  expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
  await expect(ask(applicationUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
  const settings = await ask(
    adminUrl,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
       current_setting('listen_addresses') as listen_addresses, current_setting('unix_socket_directories') as sockets`,
  );
  expect(settings).toEqual({ fsync: 'on', synchronous_commit: 'on', listen_addresses: '127.0.0.1', sockets: '' });
  await expect(ask(`postgres://postgres:wrong@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(/password/);
  expect((await stat(join(home, 'credentials.json'))).mode & 0o077).toBe(0);
  await expect(stat(join(home, 'postgres', 'password'))).rejects.toThrow(/ENOENT/);
});

test('passwords of another data folder are told apart from a server that is down', async () => {
  await (await start()).stop();
  const file = join(home, 'credentials.json');
  const credentials = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...credentials, superuser: 'other' }));
  await expect(start()).rejects.toThrow(/other passwords than credentials\.json/);
});

test('a port that is taken is named, with the setting', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(start(port)).rejects.toThrow(
    `Port ${port} is taken. Set CASEWRIGHT_POSTGRES_PORT to another one (0 = any free one).`,
  );
  other.close();
});
