import { installTemporalLogger } from '../worker/logger.ts';
import { checkMasterKeys } from './master-keys.ts';
import { runMain, untilToldToStop } from './process.ts';
import { openProduction, runWorker } from './service.ts';

const USAGE = `Usage: npm run worker. One worker, beside your own Postgres (DATABASE_URL) and Temporal (TEMPORAL_ADDRESS).
All settings: docs/settings.md.`;

/** `npm run worker`: one worker, beside an operator's own Postgres and Temporal; start as many as needed. */
await runMain(USAGE, async () => {
  const surroundings = openProduction();
  const { logger, config } = surroundings;
  await checkMasterKeys(surroundings.db);
  installTemporalLogger(logger);
  const stop = new AbortController();
  const toldToStop = untilToldToStop().then(() => stop.abort());
  const worker = await runWorker(surroundings, stop.signal).catch((error: unknown) => {
    if (stop.signal.aborted) return undefined;
    throw error;
  });
  if (worker) {
    logger.info({ taskQueue: config.taskQueue }, 'worker polls');
    await Promise.race([toldToStop, worker.failed]);
    await worker.stop();
  }
  await surroundings.db.destroy();
});
