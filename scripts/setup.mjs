// Runs on any Node from 20 on and on nothing but Node: it is what installs everything else.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
const PINNED_NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/**
 * Patterns are compiled at their first use: those of the domain are long and used again and again, so V8's interpreter,
 * which would run each once before, only delays the first cases and makes all later ones slower (bench/RESULTS.md).
 */
const NODE_FLAGS = ['--no-regexp-tier-up'];
const LOCK = join(ROOT, '.casewright', 'setup.lock');
/** The holder of the lock touches it every second; untouched for this long, its process is gone. */
const STALE_LOCK_MS = 15_000;

const PARENT_LOOK_MS = 300;

/** Something to tell the user as it is, without a stack. */
class SetupError extends Error {}

/**
 * Installs what is missing, then runs a TypeScript entry of the project with the pinned Node and ends as it ends.
 * @param {string} entry path from the project's root
 * @param {string[]} args
 */
export async function setUpAndRun(entry, args) {
  try {
    refuseOldNode();
    await installIfNeeded();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  run(join(ROOT, entry), args);
}

function refuseOldNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  throw new SetupError(
    `Casewright needs Node ${OLDEST_NODE} or newer; this is ${process.version}. Install a current one: https://nodejs.org`,
  );
}

async function installIfNeeded() {
  if (isInstalled()) return;
  await waitForLock();
  const keepFresh = setInterval(() => utimesSync(LOCK, new Date(), new Date()), 1_000);
  try {
    // Whoever held the lock before may have done it already.
    if (!isInstalled()) await install();
  } finally {
    clearInterval(keepFresh);
    rmSync(LOCK, { force: true });
  }
}

/** npm writes node_modules/.package-lock.json last of all: what it lists is completely there. */
function isInstalled() {
  if (!existsSync(PINNED_NODE)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(join(ROOT, 'node_modules', '.package-lock.json'));
  const production = process.env.NODE_ENV === 'production';
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found) return found.version === version;
    return optional === true || ((dev === true || devOptional === true) && production);
  });
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

async function waitForLock() {
  mkdirSync(dirname(LOCK), { recursive: true, mode: 0o700 });
  for (let told = false; !tryLock(); told = true) {
    if (!told) console.error('Waiting for another set-up of this folder to finish …');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function tryLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const touched = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
  if (touched !== undefined && Date.now() - touched > STALE_LOCK_MS) rmSync(LOCK, { force: true });
  return false;
}

async function install() {
  const started = Date.now();
  console.error('Installing packages with npm (once; about 30 s) …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new SetupError(
      `${output.trim()}\n\nThe packages could not be installed: "npm ci" ended with code ${code}, see above.`,
    );
  }
  if (!existsSync(PINNED_NODE)) {
    throw new SetupError(
      'npm installed the packages but not the Node that comes with them, as install scripts are switched off.\n' +
        'Allow them for this folder: npm rebuild --ignore-scripts=false',
    );
  }
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function run(entry, args) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const path = process.env.PATH ?? '';
  const child = spawn(PINNED_NODE, [...NODE_FLAGS, entry, ...args], {
    stdio: 'inherit',
    // So that whatever the entry starts finds the same Node.
    env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${path}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal's Ctrl-C has reached the child already: it takes repeats of one burst as one.
    process.on(signal, () => child.kill(signal));
  }
  const watch = watchParent(() => child.kill('SIGTERM'));
  child.on('error', (error) => {
    clearInterval(watch);
    console.error(`${PINNED_NODE} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}

/** A SIGTERM sent to npm ends the shell between npm and us, and never reaches us: that our parent is gone says it. */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  let told = false;
  return setInterval(() => {
    if (told || process.ppid === parent) return;
    told = true;
    onGone();
  }, PARENT_LOOK_MS);
}
