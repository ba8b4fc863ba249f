import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { Logger } from 'pino';
import type { RunningApi } from '../../api/server.ts';
import { PortTakenError } from '../../api/server.ts';
import { DEMO_DESTINATIONS } from '../../config.ts';
import type { Config } from '../../config.ts';
import { temporalReadiness } from '../../temporal/readiness.ts';
import type { DestinationRules } from '../../webhooks/destination.ts';
import { installTemporalLogger } from '../../worker/logger.ts';
import type { RunningWorker } from '../../worker/worker.ts';
import { ownMasterKeys } from '../master-keys.ts';
import { StartError } from '../process.ts';
import { openSurroundings, runApi, runWorker } from '../service.ts';
import type { Surroundings } from '../service.ts';
import type { Cleanup } from './cleanup.ts';
import type { Stack } from './open-stack.ts';

/** New search attributes can take a minute until they work. */
const READY_WITHIN_MS = 120_000;
const POLL_MS = 100;

/** Opens database and Temporal for this process; the log goes to a file, so that the terminal stays readable. */
export function openDemoSurroundings(config: Config, { database, temporal }: Stack, cleanup: Cleanup): Surroundings {
  const surroundings = openSurroundings({
    config,
    databaseUrl: database.applicationUrl,
    masterKeys: ownMasterKeys(config),
    temporal,
    destinations: destinations(config),
    logger: fileLogger(config),
  });
  cleanup.add(() => surroundings.callersDb.destroy());
  cleanup.add(() => surroundings.db.destroy());
  return surroundings;
}

function fileLogger({ home, logLevel }: Config): Logger {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return pino({ level: logLevel, base: null }, pino.destination(join(home, 'casewright.log')));
}

function destinations({ webhookStrict, destinations: configured }: Config): DestinationRules {
  if (webhookStrict) return configured;
  return { ...DEMO_DESTINATIONS, allowCidrs: [...DEMO_DESTINATIONS.allowCidrs, ...configured.allowCidrs] };
}

export interface Services {
  api: RunningApi;
  worker: RunningWorker;
}

/**
 * Starts API and worker in this process, and waits until a case that is started now would be decided.
 * @param isAnnounced whether the user has been told that all is ready: /readyz is not to be earlier.
 */
export async function startServices(
  surroundings: Surroundings,
  { cleanup, isAnnounced, signal }: { cleanup: Cleanup; isAnnounced: () => boolean; signal: AbortSignal },
): Promise<Services> {
  const { config, client, logger } = surroundings;
  installTemporalLogger(logger);
  const worker = await runWorker(surroundings, signal);
  cleanup.add(() => worker.stop());
  const api = await runApi(surroundings, {
    host: '127.0.0.1',
    alsoReady: { start: () => (isAnnounced() ? null : 'npm start is still at work') },
  }).catch((error: unknown) => {
    if (!(error instanceof PortTakenError)) throw error;
    throw new StartError(`Port ${config.port} is taken. Set PORT to another one (0 = any free one).`);
  });
  cleanup.add(() => api.close());
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const waitingFor = Object.values(await temporalReadiness(client, config.taskQueue)).filter((part) => part !== null);
    if (waitingFor.length === 0) return { api, worker };
    if (Date.now() > deadline) throw new StartError(`Temporal is not ready: ${waitingFor.join('; ')}.`);
    await sleep(POLL_MS, undefined, { signal });
  }
}
