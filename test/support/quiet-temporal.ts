import { Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { installTemporalLogger } from '../../src/worker/logger.ts';

/** Temporal's SDK logs to the console unless told otherwise, once per process; test files may share one. */
if (Runtime._instance === undefined) installTemporalLogger(pino({ level: process.env.LOG_LEVEL ?? 'silent' }));
