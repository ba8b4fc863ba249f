import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { start, stop, untilReady } from '../bench/support/processes.ts';
import { readConfig } from '../src/config.ts';
import { choosePort } from '../src/embedded/ports.ts';
import { sayOn } from '../src/embedded/terminal.ts';
import { DEMO_EMAIL } from '../src/main/demo/demo-organization.ts';
import { stopSignal } from '../src/main/start/stop-signal.ts';
import { startReceiver } from '../test/support/receiver.ts';
import { describeReport, fuzz, installSchemathesis } from './schemathesis.ts';
import type { Report, Target } from './schemathesis.ts';

const LONGEST_MS = 300_000;
/** What schemathesis may take beyond its time, and the service to stop. */
const RESERVE_MS = 60_000;

const say = sayOn(process.stderr);

async function fuzzOwnInstance(python: string, options: { seed?: string }): Promise<Report> {
  const signal = stopSignal(say);
  const started = Date.now();
  const home = await mkdtemp(join(tmpdir(), 'casewright-fuzz-'));
  const port = await choosePort(0, 'PORT');
  const password = randomBytes(18).toString('base64url');
  const receiver = await startReceiver();
  const service = start('src/main/start.ts', ['--no-samples'], environment({ home, port, password }));
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilReady(url);
    signal.throwIfAborted();
    const target: Target = { url, receiver: receiver.url, email: DEMO_EMAIL, password };
    const seconds = Math.floor((started + LONGEST_MS - RESERVE_MS - Date.now()) / 1_000);
    return await fuzz(target, { python, folder: home, seconds, ...options, signal, say });
  } finally {
    await stop(service);
    await receiver.close();
    await rm(home, { recursive: true, force: true });
  }
}

function environment({ home, port, password }: { home: string; port: number; password: string }) {
  return {
    CASEWRIGHT_HOME: home,
    PORT: String(port),
    CASEWRIGHT_POSTGRES_PORT: '0',
    CASEWRIGHT_TEMPORAL_PORT: '0',
    CASEWRIGHT_TEMPORAL_UI_PORT: '0',
    CASEWRIGHT_DEMO_PASSWORD: password,
    CASEWRIGHT_RATE_LIMIT: '0',
    // Its own sign-ins say that they come from elsewhere (hooks.py).
    CASEWRIGHT_TRUST_PROXY: '1',
    // Instances that the caller has of their own are none of ours.
    DATABASE_URL: '',
    TEMPORAL_ADDRESS: '',
  };
}

const program = new Command('fuzz')
  .description(
    'Tries the whole API with made-up requests, good and bad, for less than five minutes, on an instance of its own. ' +
      'An answer of 500, or one that the OpenAPI document does not foresee, fails it.',
  )
  .option('--seed <number>', 'make up the same requests again')
  .option('--json', 'print one line of JSON', false)
  .showHelpAfterError('Add --help for help.')
  .action(async ({ json, ...options }: { seed?: string; json: boolean }) => {
    const python = await installSchemathesis(readConfig(process.env).cache, say);
    const report = await fuzzOwnInstance(python, options);
    console.log(json ? JSON.stringify(report) : describeReport(report));
    process.exitCode = report.passed ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
