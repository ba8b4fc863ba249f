import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished } from 'vitest';
import { MASTER_KEY } from './database.ts';
import type { TestService } from './service.ts';

export interface WorkerProcess {
  /** As a crash or a power cut would. */
  kill: () => Promise<void>;
  /** As an operator would; resolves with the exit code. */
  terminate: () => Promise<number | null>;
}

/** `npm run worker` as a process of its own, on this service's database and task queue; gone with the test. */
export function spawnWorker(service: TestService): WorkerProcess {
  return spawnMain('worker', service, {});
}

export function spawnMain(
  main: 'worker' | 'api',
  service: TestService,
  environment: Record<string, string>,
): WorkerProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../../src/main/${main}.ts`, import.meta.url))], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATABASE_URL: service.database.applicationUrl,
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      CASEWRIGHT_MASTER_KEY: MASTER_KEY.toString('base64'),
      CASEWRIGHT_TASK_QUEUE: service.taskQueue,
      CASEWRIGHT_WEBHOOK_ALLOW_HTTP: '1',
      CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
      CASEWRIGHT_WEBHOOK_ALLOW_PORTS: '*',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
      ...environment,
    },
  });
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  // One left over by a test that failed would hold the run's output open, and poll on.
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    kill: async () => {
      await end('SIGKILL');
    },
    terminate: () => end('SIGTERM'),
  };
}
