import { installTemporalLogger } from '../worker/logger.ts';
import { runMain, untilToldToStop } from './process.ts';
import { openProduction, runWorker } from './service.ts';

/** `npm run worker`: one worker, beside an operator's own Postgres and Temporal; start as many as needed. */
await runMain(async () => {
  const surroundings = openProduction();
  const { logger, config } = surroundings;
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
