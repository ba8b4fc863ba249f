import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { createActivities } from '../activities/activities.ts';
import type { ActivityDependencies } from '../activities/dependencies.ts';
import { failureInterceptor } from '../activities/failures.ts';
import { FirstAttempts } from '../activities/first-attempts.ts';
import { sweep } from '../activities/sweep.ts';
import { describeError } from '../db/describe-error.ts';
import { connectWorker } from '../temporal/connection.ts';
import type { TemporalTarget, WorkerConnection } from '../temporal/connection.ts';
import { ensureRefreshSchedule } from '../temporal/refresh-schedule.ts';
import { ensureRetentionSchedule } from '../temporal/retention-schedule.ts';
import { RegistrationRefusedError, registerSearchAttributes } from '../temporal/search-attributes.ts';
import { ensureSweepSchedule } from '../temporal/sweep-schedule.ts';
import type { DestinationRules } from '../webhooks/destination.ts';
import { webhookSender } from '../webhooks/send.ts';

export interface WorkerOptions extends Omit<ActivityDependencies, 'sendWebhook'> {
  temporal: TemporalTarget;
  destinations: DestinationRules;
  /** Minutes between two looks for what is to be deleted; 0 = nothing ever is. */
  retentionMinutes: number;
}

export interface RunningWorker {
  /** Lets steps under way end, then stops; asked again, waits for the same. */
  stop: () => Promise<void>;
  /** Rejects if the worker breaks down; it is then no longer of use. */
  failed: Promise<never>;
}

/** Many cases wait for Postgres or a receiver at any time; each costs little while it waits. */
const CASES_AT_ONCE = 60;
const LOCAL_STEPS_AT_ONCE = 200;
/** Attempts at dead receivers wait for 15 s each and cost nothing meanwhile: there must be room for others beside them. */
const ACTIVITIES_AT_ONCE = 500;
/** Steps under way get this long when the worker is told to stop; the longest, a webhook's attempt, takes 15 s. */
const GRACE = '20s';
const RECONNECT_MS = 2_000;

/** Starts a worker; waits for Temporal for as long as it takes, unless `signal` aborts. */
export async function startWorker(options: WorkerOptions, signal?: AbortSignal): Promise<RunningWorker> {
  const { logger, client, taskQueue } = options;
  const connection = await untilConnected(options, signal);
  const sender = webhookSender(options.destinations);
  const dependencies: ActivityDependencies = { ...options, sendWebhook: sender.send };
  const firstAttempts = new FirstAttempts(dependencies);
  const worker = await Worker.create({
    connection: connection.connection,
    namespace: connection.namespace,
    taskQueue,
    workflowsPath: fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
    activities: createActivities(dependencies, firstAttempts),
    interceptors: {
      activity: [({ info }) => ({ inbound: failureInterceptor(info.activityType, logger) })],
    },
    maxConcurrentWorkflowTaskExecutions: CASES_AT_ONCE,
    maxConcurrentLocalActivityExecutions: LOCAL_STEPS_AT_ONCE,
    maxConcurrentActivityTaskExecutions: ACTIVITIES_AT_ONCE,
    maxCachedWorkflows: 500,
    shutdownGraceTime: GRACE,
  });
  const run = worker.run();
  const failed = run.then(() => new Promise<never>(() => undefined));
  // Whoever does not watch for it finds out when stopping.
  failed.catch(() => undefined);
  const stopSweeping = sweepUntilDone(client, dependencies, options);
  const stop = async () => {
    stopSweeping();
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await run;
    await firstAttempts.settled();
    await sender.close();
    await connection.connection.close();
  };
  let stopped: Promise<void> | undefined;
  return { failed, stop: () => (stopped ??= stop()) };
}

async function untilConnected(
  { temporal, client, logger }: WorkerOptions,
  signal: AbortSignal | undefined,
): Promise<WorkerConnection> {
  for (;;) {
    try {
      const connection = await connectWorker(temporal);
      await registerSearchAttributes(client).catch((error: unknown) => {
        if (!(error instanceof RegistrationRefusedError)) throw error;
        logger.warn(error.message);
      });
      return connection;
    } catch (error) {
      signal?.throwIfAborted();
      logger.warn({ error: describeError(error) }, 'Temporal does not answer yet; trying again');
      await sleep(RECONNECT_MS, undefined, { signal });
    }
  }
}

/** What was asked for while no worker was there is taken up at once, not at the schedule's next beat. */
function sweepUntilDone(
  client: Client,
  dependencies: ActivityDependencies,
  { retentionMinutes }: Pick<WorkerOptions, 'retentionMinutes'>,
): () => void {
  const stopped = new AbortController();
  const attempt = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await ensureSweepSchedule(client, dependencies.taskQueue);
        await ensureRefreshSchedule(client, { ...dependencies.lists, taskQueue: dependencies.taskQueue });
        await ensureRetentionSchedule(client, { retentionMinutes, taskQueue: dependencies.taskQueue });
        await sweep(dependencies);
        return;
      } catch (error) {
        dependencies.logger.warn({ error: describeError(error) }, 'sweep at start-up failed; trying again');
        await sleep(RECONNECT_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  };
  void attempt();
  return () => stopped.abort();
}
