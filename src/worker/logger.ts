import { Runtime, makeTelemetryFilterString } from '@temporalio/worker';
import type { LogLevel } from '@temporalio/worker';
import type { Logger } from 'pino';

/** Has Temporal's SDK write into our log. Once per process, before its first worker. */
export function installTemporalLogger(logger: Logger): void {
  Runtime.install({
    // Our own signal handling drains the worker after the API has stopped.
    shutdownSignals: [],
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
    logger: {
      log: (level: LogLevel, message, meta) => write(logger, level, message, meta),
      trace: (message, meta) => write(logger, 'TRACE', message, meta),
      debug: (message, meta) => write(logger, 'DEBUG', message, meta),
      info: (message, meta) => write(logger, 'INFO', message, meta),
      warn: (message, meta) => write(logger, 'WARN', message, meta),
      error: (message, meta) => write(logger, 'ERROR', message, meta),
    },
  });
}

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;

function write(logger: Logger, level: LogLevel, message: string, meta: object | undefined): void {
  logger[LEVELS[level]]({ ...meta }, message);
}
