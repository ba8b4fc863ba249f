import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { holdInstance, runningInstance } from '../../src/embedded/instance.ts';
import { isRunning, waitForEnd } from '../../src/embedded/process-identity.ts';

const ANY = { postgres: 0, temporal: 0, temporalUi: 0 };
const { cache } = readConfig(process.env);
let base: string;
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'casewright-embedded-'));
});

afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await rm(base, { recursive: true, force: true });
});

interface Settings {
  ports?: Partial<typeof ANY>;
  inMemoryTemporal?: boolean;
  say?: (text: string) => void;
}

async function start(name: string, { ports, inMemoryTemporal = false, say = () => undefined }: Settings = {}) {
  const home = join(base, name);
  const embedded = await startEmbedded({
    ...{ home, cache, inMemoryTemporal, say, searchAttributes: ['CasewrightCase=Keyword'] },
    ports: { ...ANY, ...ports },
  });
  stops.push(() => embedded.stop());
  return { home, embedded };
}

async function searchAttributes(address: string): Promise<string[]> {
  const connection = await Connection.connect({ address });
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace: 'default' });
    return Object.keys(customAttributes);
  } finally {
    await connection.close();
  }
}

test('two data folders run side by side, with search attributes registered, and leave nothing running', async () => {
  const [one, two] = await Promise.all([start('one'), start('two', { inMemoryTemporal: true })]);
  const both = [one.embedded, two.embedded];
  const ports = both.flatMap(({ postgres, temporal }) => [postgres.port, temporal.port, temporal.uiPort]);
  expect(new Set(ports).size).toBe(6);
  for (const { temporal } of both) expect(await searchAttributes(temporal.address)).toContain('CasewrightCase');
  const { postgres, temporal } = one.embedded;
  expect(runningInstance(one.home)).toEqual({ postgres: postgres.port, temporal: temporal.port });
  const servers = both.flatMap((embedded) => [embedded.postgres.process, embedded.temporal.process]);
  await Promise.all(both.map((embedded) => embedded.stop()));
  expect(servers.filter(isRunning)).toEqual([]);
  expect(runningInstance(one.home)).toBeNull();
});

test('a data folder belongs to one process at a time, however it ended', async () => {
  // Another process that holds the folder, as a second `npm start` would.
  const script = `
    import { holdInstance } from ${JSON.stringify(new URL('../../src/embedded/instance.ts', import.meta.url).href)};
    await holdInstance(${JSON.stringify(join(base, 'held'))}, 0);
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  await expect(holdInstance(join(base, 'held'), 0)).rejects.toThrow(
    new RegExp(`already runs on .*held \\(process ${holder.pid}\\).*CASEWRIGHT_HOME`, 's'),
  );
  holder.kill('SIGKILL');
  await new Promise((resolve) => holder.once('exit', resolve));
  const lock = await holdInstance(join(base, 'held'), 0);
  lock.release();
});

test('lock and pid files whose process id has gone to another process are stale', async () => {
  const home = join(base, 'reused');
  await mkdir(home);
  // This very process, but as if it had begun at another time.
  for (const file of ['lock', 'temporal.pid']) {
    await writeFile(join(home, file), JSON.stringify({ pid: process.pid, started: 'earlier' }));
  }
  const { embedded } = await start('reused', { inMemoryTemporal: true });
  expect(isRunning(embedded.temporal.process)).toBe(true);
});

test('takes up its data after a kill -9, and stops what a killed process left running', async () => {
  const first = await start('killed');
  const { postgres, temporal } = first.embedded;
  process.kill(postgres.process.pid, 'SIGKILL');
  await waitForEnd(postgres.process, 5_000);
  // Temporal is left running, and so is the lock of a process that has ended: ids end at 2^22.
  await writeFile(join(first.home, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: 'long ago' }));
  const said: string[] = [];
  const second = await start('killed', { say: (text) => said.push(text) });
  expect(isRunning(temporal.process)).toBe(false);
  expect(said).toEqual(['Temporal: still running from an earlier start; stopping it …']);
  expect(await searchAttributes(second.embedded.temporal.address)).toContain('CasewrightCase');
});

test('starts a server that died again, on its old port', async () => {
  const { embedded } = await start('restart', { inMemoryTemporal: true });
  const { port, process: server } = embedded.temporal;
  process.kill(server.pid, 'SIGKILL');
  await waitForEnd(server, 5_000);
  await embedded.restart('temporal');
  expect(isRunning(embedded.temporal.process)).toBe(true);
  expect(await searchAttributes(`127.0.0.1:${port}`)).toContain('CasewrightCase');
});

test.each([
  ['CASEWRIGHT_TEMPORAL_PORT', 'temporal'],
  ['CASEWRIGHT_TEMPORAL_UI_PORT', 'temporalUi'],
] as const)('a taken port is named with %s, and nothing is left running', async (setting, name) => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const attempt = start('taken', { ports: { [name]: port } });
  await expect(attempt).rejects.toThrow(`Port ${port} is taken. Set ${setting} to another one (0 = any free one).`);
  other.close();
  await expect(readFile(join(base, 'taken', 'postgres', 'data', 'postmaster.pid'))).rejects.toThrow(/ENOENT/);
  await expect(readFile(join(base, 'taken', 'lock'))).rejects.toThrow(/ENOENT/);
});
