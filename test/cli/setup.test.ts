import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let clone: string;

/** A clone as small as can be: the scripts, and packages whose installation is played by a script that takes a second. */
beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'casewright-clone-'));
  for (const folder of ['scripts', 'bin', 'src/main']) await mkdir(join(clone, folder), { recursive: true });
  for (const file of ['scripts/setup.mjs', 'scripts/npm.mjs', 'scripts/run.mjs', 'bin/casewright.mjs'])
    await cp(join(ROOT, file), join(clone, file));
  await writeFile(join(clone, 'package-lock.json'), lock('1.0.0'));
  await writeFile(
    join(clone, 'npm-cli.js'),
    `const { mkdirSync, rmSync, appendFileSync, symlinkSync, copyFileSync } = require('node:fs');
     appendFileSync('installed.txt', process.argv.slice(2).join(' ') + '\\n');
     if (process.env.BREAK) { console.error('registry unreachable'); process.exit(1); }
     rmSync('node_modules', { recursive: true, force: true });
     mkdirSync('node_modules/node/bin', { recursive: true });
     symlinkSync(${JSON.stringify(process.execPath)}, 'node_modules/node/bin/node');
     setTimeout(() => copyFileSync('package-lock.json', 'node_modules/.package-lock.json'), 700);`,
  );
});

afterEach(() => rm(clone, { recursive: true, force: true }));

function lock(version: string): string {
  return JSON.stringify({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/node': { version },
      'node_modules/only-elsewhere': { version, optional: true },
    },
  });
}

function start(script: string, args: string[], env: Record<string, string | undefined> = {}) {
  const child = spawn(process.execPath, [join(clone, script), ...args], {
    cwd: clone,
    env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), npm_lifecycle_event: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended, output: () => stdout };
}

const installs = async () => (await readFile(join(clone, 'installed.txt'), 'utf8')).trim().split('\n').length;
const entry = (code: string) => writeFile(join(clone, 'src/main/entry.ts'), code);

test('installs once, also when two begin at the same time, and passes arguments, output and exit code on', async () => {
  await entry(`console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3 as number;`);
  const runs = [1, 2].map(() => start('scripts/run.mjs', ['src/main/entry.ts', 'a b', '--json']).ended);
  for (const { code, stdout } of await Promise.all(runs)) {
    expect(code).toBe(3);
    expect(stdout).toBe('["a b","--json"]\n');
  }
  expect(await installs()).toBe(1);
  const again = await start('scripts/run.mjs', ['src/main/entry.ts']).ended;
  expect(again.stderr).toBe('');
  expect(await installs()).toBe(1);
});

test('installs again when the lock file asks for another version', async () => {
  await entry('console.log("ran")');
  await start('scripts/run.mjs', ['src/main/entry.ts']).ended;
  await writeFile(join(clone, 'package-lock.json'), lock('2.0.0'));
  const { stderr } = await start('scripts/run.mjs', ['src/main/entry.ts']).ended;
  expect(stderr).toMatch(/^Installing packages with npm .*\nPackages installed in \d+ s\.\n$/);
  expect(await installs()).toBe(2);
});

test('a lock left by a killed set-up is recognised', async () => {
  await mkdir(join(clone, '.casewright'));
  const file = join(clone, '.casewright', 'setup.lock');
  await writeFile(file, '1');
  await utimes(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  await entry('console.log("ran")');
  expect(await start('scripts/run.mjs', ['src/main/entry.ts']).ended).toMatchObject({ code: 0, stdout: 'ran\n' });
});

test('shows what npm said only when it failed, and keeps standard output clean', async () => {
  await entry('console.log("ran")');
  const { code, stdout, stderr } = await start('scripts/run.mjs', ['src/main/entry.ts'], { BREAK: '1' }).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/registry unreachable\n\nThe packages could not be installed: "npm ci" ended with code 1/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches the program, whose own exit code counts', async (signal) => {
  await entry(`process.on('${signal}', () => { console.log('stopping'); setTimeout(() => process.exit(0), 50); });
    setInterval(() => undefined, 1000); console.log('up');`);
  const { child, ended, output } = start('scripts/run.mjs', ['src/main/entry.ts']);
  await expect.poll(output, { timeout: 10_000 }).toBe('up\n');
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, stdout: 'up\nstopping\n' });
});

test('stops the program when npm and its shell are gone', async () => {
  await entry(`process.on('SIGTERM', () => { console.log('stopping'); process.exit(0); });
    setInterval(() => undefined, 1000); console.log('up');`);
  await start('scripts/run.mjs', []).ended;
  // The shell ends at once and leaves the script behind, as npm's does when npm is told to stop.
  const shell = spawn('sh', ['-c', '"$0" scripts/run.mjs src/main/entry.ts & sleep 3', process.execPath], {
    cwd: clone,
    env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  shell.stdout.on('data', (data: Buffer) => (output += data.toString()));
  await new Promise((resolve) => shell.stdout.on('close', resolve));
  expect(output).toBe('up\nstopping\n');
});

test('the command line sets itself up too', async () => {
  await writeFile(join(clone, 'src/main/casewright.ts'), 'console.log(process.argv.slice(2).join(" "))');
  await symlink(join(clone, 'bin/casewright.mjs'), join(clone, 'linked'));
  expect(await start('linked', ['users', 'list']).ended).toMatchObject({ code: 0, stdout: 'users list\n' });
});
