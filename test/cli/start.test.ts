import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify } from '../../src/embedded/process-identity.ts';
import { run } from './run-cli.ts';

const START = 'src/main/start.ts';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READY_MS = 60_000;
let home: string;
/** Stop what a failed test left running. */
let stops: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casewright-start-'));
});

afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await rm(home, { recursive: true, force: true });
});

const environment = () => ({
  ...process.env,
  CASEWRIGHT_HOME: home,
  PORT: '0',
  CASEWRIGHT_POSTGRES_PORT: '0',
  CASEWRIGHT_TEMPORAL_PORT: '0',
  CASEWRIGHT_TEMPORAL_UI_PORT: '0',
  DATABASE_URL: undefined,
  TEMPORAL_ADDRESS: undefined,
});

/** Starts all of Casewright and waits for its last line. */
async function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [START, ...args], {
    cwd: ROOT,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  stops.push(() => {
    child.kill('SIGINT');
    return ended;
  });
  await expect.poll(() => text, { timeout: READY_MS }).toMatch(/^Casewright is ready/m);
  const url = /API +(http:\S+)/.exec(text)?.[1] ?? '';
  return { child, ended, url, output: () => text };
}

/** Runs the printed line as it is, in a shell. */
async function paste(output: string): Promise<Record<string, unknown>> {
  const line = /^curl .*$/m.exec(output)?.[0] ?? '';
  const shell = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  shell.stdout.on('data', (data: Buffer) => (text += data.toString()));
  await new Promise((resolve) => shell.once('close', resolve));
  return JSON.parse(text);
}

async function logIn(url: string, password: string): Promise<number> {
  const response = await fetch(`${url}/api/auth/login/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'demo@casewright.local', password }),
  });
  return response.status;
}

test(
  'shows the sample cases, is ready, stops at Ctrl-C, and resumes its data after a kill -9',
  { timeout: 120_000 },
  async () => {
    const first = await start([]);
    const rows = first.output().match(/^ {2}\d+ .*$/gm) ?? [];
    expect(rows).toHaveLength(8);
    expect(rows[6]).toMatch(/Bout, Viktor +REJECTED/);
    expect(rows[0]).toMatch(/James Torres +ACCEPTED +0\.15 +ADVERSE_MEDIA: false positive: age mismatch$/);
    for (const outcome of ['ACCEPTED', 'REJECTED', 'PENDING']) expect(rows.join('\n')).toContain(outcome);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    const password = /password (\S+)/.exec(first.output())?.[1] ?? '';
    expect(await logIn(first.url, password)).toBe(200);
    expect(await paste(first.output())).toMatchObject({ id: 1, customer: { full_name: 'James Torres' } });
    // Ctrl-C comes several times: from the terminal, from npm, and from the shell between them.
    for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) first.child.kill(signal);
    expect(await first.ended).toBe(0);
    expect(first.output().trimEnd().split('\n').at(-1)).toMatch(/^Casewright has stopped/);

    const second = await start([]);
    expect(second.output()).not.toMatch(/sample cases|shown only now/);
    expect(await logIn(second.url, password)).toBe(200);
    expect(await paste(second.output())).toMatchObject({ id: 1 });
    second.child.kill('SIGKILL');
    await second.ended;

    // Its Postgres and Temporal were left running.
    const third = await start([], { CASEWRIGHT_DEMO_PASSWORD: 'another password' });
    expect(third.output()).toMatch(/still running from an earlier start/);
    expect(await logIn(third.url, password)).toBe(401);
    expect(await logIn(third.url, 'another password')).toBe(200);
    third.child.kill('SIGINT');
    expect(await third.ended).toBe(0);
  },
);

test('--no-samples skips them; the printed line then makes a case', { timeout: 120_000 }, async () => {
  const { child, ended, output } = await start(['--no-samples'], { CASEWRIGHT_DEMO_PASSWORD: 'given password' });
  expect(output()).not.toMatch(/sample cases|given password/);
  expect(await paste(output())).toMatchObject({ id: 1, customer: { full_name: 'Jane Example' } });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  const log = await readFile(join(home, 'casewright.log'), 'utf8');
  expect(log).not.toMatch(/Jane Example|sessionid/);
});

test('stops cleanly also when nobody reads what it says any more', { timeout: 120_000 }, async () => {
  const { child, ended } = await start(['--no-samples']);
  child.stdout.destroy();
  child.stderr.destroy();
  child.kill('SIGHUP');
  expect(await ended).toBe(0);
  await expect(readFile(join(home, 'postgres', 'data', 'postmaster.pid'))).rejects.toThrow(/ENOENT/);
});

test.each([
  [{ PORT: 'nonsense' }, [], /^PORT: give a port number/],
  [{ CASEWRIGHT_DEMO_WEBHOOK_SECRET: 'short' }, [], /^CASEWRIGHT_DEMO_WEBHOOK_SECRET: give whsec_/],
  [{}, ['--nosamples'], /^"--nosamples" is not known\. Usage: npm start/],
])('says what is wrong with its settings and ends with 1: %j %j', async (env, args, message) => {
  const { code, stderr } = await run(START, args, { env: { ...environment(), ...env } });
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a second one on the same data folder says so and ends with 1', async () => {
  // As if this very process ran there.

  await writeFile(join(home, 'lock'), JSON.stringify(identify(process.pid)));
  const { code, stderr } = await run(START, [], { env: environment() });
  expect(code).toBe(1);
  expect(stderr).toMatch(/Casewright already runs on .* \(process \d+\)\. Stop it first, or set CASEWRIGHT_HOME/);
});
