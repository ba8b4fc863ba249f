import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Say } from '../src/embedded/embedded-error.ts';
import { runCommand } from '../src/embedded/run-command.ts';

const VERSION = '4.32.5';
const INSTALL_LIMIT_MS = 180_000;
/** By how much it may overrun: a request under way is ended, what failed is shrunk and reported. */
const OVERRUN_MS = 40_000;

/**
 * Puts schemathesis into the cache unless it is there.
 * @returns the Python that has it.
 * @throws Error that says what to do, without Python 3.11 or newer, or where it cannot be installed.
 */
export async function installSchemathesis(cache: string, say: Say): Promise<string> {
  const folder = join(cache, `schemathesis-${VERSION}`);
  const python = join(folder, 'bin', 'python');
  const complete = join(folder, 'bin', 'schemathesis');
  if (existsSync(complete)) return python;
  const version = await runCommand('python3', ['-c', 'import sys, venv; assert sys.version_info >= (3, 11)']);
  if (version.code !== 0) {
    throw new Error(
      'Fuzzing needs Python 3.11 or newer, with its venv module, as "python3": install it, then try again.',
    );
  }
  say(`Installing schemathesis ${VERSION} (once; about 20 s) …`);
  await rm(folder, { recursive: true, force: true });
  const made = await runCommand('python3', ['-m', 'venv', folder]);
  const wanted = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `schemathesis==${VERSION}`];
  const installed = made.code === 0 ? await runCommand(python, wanted, { timeoutMs: INSTALL_LIMIT_MS }) : made;
  if (installed.code !== 0) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`${installed.output.trim()}\n\nschemathesis could not be installed into ${folder}, see above.`);
  }
  return python;
}

/** What is fuzzed, and as whom. */
export interface Target {
  url: string;
  /** Where webhooks may go. */
  receiver: string;
  email: string;
  password: string;
}

interface FuzzOptions {
  python: string;
  /** Where schemathesis may leave files. */
  folder: string;
  seconds: number;
  seed?: string;
  /** Ends it early, with an error. */
  signal: AbortSignal;
  say: Say;
}

export interface Report {
  passed: boolean;
  operations: number;
  requests: number;
  failures: number;
  seconds: number;
  seed: string;
}

/** Tries the target; what fails is told with the request that shows it. */
export async function fuzz(
  target: Target,
  { python, folder, seconds, seed, signal, say }: FuzzOptions,
): Promise<Report> {
  const report = join(folder, 'fuzz.json');
  say(`Fuzzing ${target.url} for ${seconds} s …`);
  const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  const args = [
    ...[
      '-m',
      'schemathesis.cli',
      '--config-file',
      beside('schemathesis.toml'),
      'run',
      `${target.url}/api/openapi.json`,
    ],
    ...['--no-color', '--max-time', String(seconds), '--report', 'json', '--report-json-path', report],
    ...(seed === undefined ? [] : ['--seed', seed]),
  ];
  const { code, output } = await runCommand(python, args, {
    // It leaves a cache where it runs.
    cwd: folder,
    env: {
      ...process.env,
      SCHEMATHESIS_HOOKS: beside('hooks.py'),
      FUZZ_API: target.url,
      FUZZ_RECEIVER: target.receiver,
      FUZZ_EMAIL: target.email,
      FUZZ_PASSWORD: target.password,
    },
    timeoutMs: seconds * 1_000 + OVERRUN_MS,
    signal,
  });
  signal.throwIfAborted();
  if (code !== 0) say(output);
  if (!existsSync(report)) throw new Error('schemathesis did not come to its end, see above.');
  return { passed: code === 0, ...summary(await readFile(report, 'utf8')) };
}

/** Of the file that schemathesis writes. */
function summary(text: string): Omit<Report, 'passed'> {
  const { operations, test_cases, errors, running_time } = JSON.parse(text) as {
    operations: { tested: number };
    test_cases: { generated: number; unique_failures: number };
    errors: unknown[];
    running_time: number;
  };
  return {
    operations: operations.tested,
    requests: test_cases.generated,
    failures: test_cases.unique_failures + errors.length,
    seconds: Math.round(running_time),
    // Larger than a number can hold.
    seed: /"seed":\s*(\d+)/.exec(text)?.[1] ?? '',
  };
}

export function describeReport({ passed, operations, requests, failures, seconds, seed }: Report): string {
  const verdict = passed ? 'passed' : 'FAILED';
  return `Fuzzing ${verdict}: ${operations} operations, ${requests} requests, ${failures} failures in ${seconds} s (seed ${seed}).`;
}
