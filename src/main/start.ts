import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { Say } from '../embedded/embedded-error.ts';
import { choosePort } from '../embedded/ports.ts';
import { sayOn } from '../embedded/terminal.ts';
import { Cleanup } from './start/cleanup.ts';
import { curlLine } from './demo/curl-line.ts';
import { ensureDemo, openDemoSession } from './demo/demo-organization.ts';
import type { Demo } from './demo/demo-organization.ts';
import { keepAlive } from './start/keep-alive.ts';
import { openStack } from './start/open-stack.ts';
import { runSamples, signIn } from './demo/samples.ts';
import { ensureSampleLists } from './demo/sample-lists.ts';
import { sampleTable } from './demo/sample-table.ts';
import { openDemoSurroundings, startServices } from './start/services.ts';
import { stopSignal } from './start/stop-signal.ts';
import { welcome } from './start/welcome.ts';
import { ownMasterKeys } from './master-keys.ts';
import { migrateDatabase } from './migrate-database.ts';
import { runMain, StartError } from './process.ts';
import type { Surroundings } from './service.ts';

const NO_SAMPLES = '--no-samples';
const USAGE = `Usage: npm start [-- ${NO_SAMPLES}] (skips the sample cases). All settings: docs/settings.md.`;
/** Stopping is told only where it takes long enough to wonder. */
const PATIENCE_MS = 2_000;

interface Start {
  config: Config;
  withSamples: boolean;
  say: Say;
  signal: AbortSignal;
  cleanup: Cleanup;
}

/** `npm start`: all of Casewright on a bare machine, until Ctrl-C. */
await runMain(USAGE, async () => {
  const withSamples = wantsSamples(process.argv.slice(2));
  const config = readConfig(process.env);
  const say = sayOn(process.stdout);
  const signal = stopSignal(say);
  const cleanup = new Cleanup();
  try {
    await serve({ config, withSamples, say, signal, cleanup });
  } catch (error) {
    // Told to stop, whatever was under way broke off.
    if (!signal.aborted) throw error;
  } finally {
    await stop(cleanup, say);
  }
  say(`Casewright has stopped; its data is kept in ${config.home}.`);
});

function wantsSamples(args: string[]): boolean {
  const unknown = args.find((argument) => argument !== NO_SAMPLES);
  if (unknown === undefined) return !args.includes(NO_SAMPLES);
  throw new StartError(`"${unknown}" is not known. ${USAGE}`);
}

async function serve(start: Start): Promise<void> {
  const { config, say, signal, cleanup } = start;
  say('Casewright starts …');
  // Better now than after the minutes that a first start may take.
  if (config.port !== 0) await choosePort(config.port, 'PORT');
  const stack = await openStack(config, say, signal);
  cleanup.add(() => stack.embedded.stop());
  signal.throwIfAborted();
  await migrateDatabase(stack.database, { masterKeys: ownMasterKeys(config), say });
  const surroundings = openDemoSurroundings(config, stack, cleanup);
  const demo = await ensureDemo(surroundings.db, config);
  if (demo) await ensureSampleLists(surroundings.db, demo);
  let announced = false;
  const { api, worker } = await startServices(surroundings, { cleanup, isAnnounced: () => announced, signal });
  const apiUrl = config.publicUrl ?? api.url;
  const curl = demo && (await introduce(start, { ...surroundings, demo, localUrl: api.url, apiUrl }));
  for (const line of welcome({ config, apiUrl, temporalUi: stack.temporalUi, demo, curl })) say(line);
  signal.throwIfAborted();
  say('Casewright is ready. Ctrl-C stops it.');
  announced = true;
  const broken = worker.failed.catch((error: unknown) => {
    throw new StartError(`The worker broke down: ${(error as Error).message} (more in ${config.home}/casewright.log)`);
  });
  await Promise.race([keepAlive(stack.embedded, config.home, say, signal), broken]);
}

interface Introduction extends Pick<Surroundings, 'db'> {
  demo: Demo;
  /** Where this process reaches the API. */
  localUrl: string;
  /** Where the user does. */
  apiUrl: string;
}

/** Shows the sample cases where the demo organization has none yet. @returns a command to try. */
async function introduce(
  { withSamples, say, signal }: Start,
  { db, demo, localUrl, apiUrl }: Introduction,
): Promise<string> {
  const { organizationId } = demo;
  const present = db.selectFrom('cases').select('id').where('organization_id', '=', organizationId).limit(1);
  if (withSamples && !(await present.executeTakeFirst())) {
    const token = demo.password === null ? await openDemoSession(db, demo) : await signIn(localUrl, demo.password);
    const samples = await runSamples(localUrl, token, signal);
    for (const line of ['', 'The sample cases, decided just now (samples/*.json):', '', ...sampleTable(samples)])
      say(line);
  }
  return curlLine(db, { apiUrl, token: await openDemoSession(db, demo), organizationId });
}

async function stop(cleanup: Cleanup, say: Say): Promise<void> {
  const told = setTimeout(() => say('Finishing what is under way (20 s at most) …'), PATIENCE_MS);
  const failures = await cleanup.run();
  clearTimeout(told);
  for (const failure of failures)
    say(`Not stopped cleanly: ${failure instanceof Error ? failure.message : String(failure)}`);
}
