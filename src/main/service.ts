import type { Client } from '@temporalio/client';
import { sql } from 'kysely';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { startApi } from '../api/server.ts';
import type { RunningApi } from '../api/server.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { dataKeysOf, openDatabase } from '../db/database.ts';
import type { Database } from '../db/database.ts';
import { unencryptedTables } from '../db/encrypt-rows.ts';
import { pendingMigrations } from '../db/migrate.ts';
import { deciders } from '../domain/checks/registry.ts';
import { MasterKeyError } from '../encryption/master-keys.ts';
import type { MasterKeys } from '../encryption/master-keys.ts';
import { languageModel } from '../language-model/language-model.ts';
import { defaultPolicy } from '../policies/default-policy.ts';
import { KeptPolicies } from '../policies/kept-policies.ts';
import { ReceiptKeys } from '../receipts/receipt-keys.ts';
import { temporalClient } from '../temporal/connection.ts';
import type { TemporalTarget } from '../temporal/connection.ts';
import { temporalReadiness } from '../temporal/readiness.ts';
import { wakeCase, wakeDelivery } from '../temporal/wake.ts';
import { RETRY_DELAYS_MS } from '../webhooks/schedule.ts';
import type { DestinationRules } from '../webhooks/destination.ts';
import { webhookSender } from '../webhooks/send.ts';
import { startWorker } from '../worker/worker.ts';
import { warmUp } from './warm-up.ts';
import type { RunningWorker } from '../worker/worker.ts';
import { givenMasterKeys } from './master-keys.ts';
import { StartError } from './process.ts';

/** Where one process's API and worker find everything else. */
export interface Surroundings {
  config: Config;
  /** Sees the rows of every organization. */
  db: Database;
  /** What the API uses: sees the rows of the caller's organization. */
  callersDb: Database;
  client: Client;
  temporal: TemporalTarget;
  destinations: DestinationRules;
  logger: Logger;
}

/** Nothing is connected yet: what is down is waited for. */
export function openSurroundings(
  opening: Omit<Surroundings, 'db' | 'callersDb' | 'client'> & { databaseUrl: string; masterKeys: MasterKeys },
): Surroundings {
  const { databaseUrl, masterKeys, ...given } = opening;
  const { config, logger, temporal } = given;
  // A pool for each: requests must not wait behind a worker's steps, and a connection is told rarely whose rows it sees.
  const open = (forCallers: boolean) =>
    openDatabase({
      url: databaseUrl,
      poolSize: config.databasePool,
      forCallers,
      masterKeys,
      onLostConnection: (error) => logger.warn({ code: (error as { code?: string }).code }, 'database connection lost'),
    });
  return { ...given, db: open(false), callersDb: open(true), client: temporalClient(temporal) };
}

/** Of a process beside the operator's own Postgres and Temporal. */
export function openProduction(): Surroundings {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined) throw new StartError('Set DATABASE_URL, e.g. postgres://user@host/casewright.');
  const temporal = config.temporalAddress === undefined ? { address: DEFAULT_TEMPORAL } : 'environment';
  const { databaseUrl, destinations, logLevel } = config;
  return openSurroundings({
    config,
    databaseUrl,
    masterKeys: givenMasterKeys(config),
    temporal,
    destinations,
    logger: pino({ level: logLevel, base: null }),
  });
}

const DEFAULT_TEMPORAL = '127.0.0.1:7233';

/** `host`: where to listen unless HOST says otherwise. `alsoReady`: what else must be null before /readyz is 200. */
export async function runApi(
  { config, db, callersDb, client, destinations, logger }: Surroundings,
  { host, alsoReady = {} }: { host: string; alsoReady?: Record<string, () => string | null> },
): Promise<RunningApi> {
  const sender = webhookSender(destinations);
  const api = await startApi({
    db: callersDb,
    wakeCase: (target) => wakeCase(client, { ...target, taskQueue: config.taskQueue }),
    wakeDelivery: (target) => wakeDelivery(client, { ...target, taskQueue: config.taskQueue }),
    sendWebhook: sender.send,
    readiness: async () => ({
      ...(await databaseReadiness(db)),
      ...(await temporalReadiness(client, config.taskQueue)),
      ...Object.fromEntries(Object.entries(alsoReady).map(([name, state]) => [name, state()])),
    }),
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    policies: new KeptPolicies(db, defaultPolicy),
    receiptKeys: new ReceiptKeys(db, config.receiptKey),
    rateLimit: config.rateLimit,
    destinations,
    logger,
    host: config.host ?? host,
    port: config.port,
  });
  const close = async () => {
    await api.close();
    await sender.close();
  };
  return { ...api, close };
}

export async function runWorker(
  surroundings: Omit<Surroundings, 'callersDb'>,
  signal?: AbortSignal,
): Promise<RunningWorker> {
  const { config, db, client, temporal, destinations, logger } = surroundings;
  const worker = await startWorker(
    {
      db,
      client,
      temporal,
      destinations,
      logger,
      taskQueue: config.taskQueue,
      deciders,
      policies: new KeptPolicies(db, defaultPolicy),
      receiptKeys: new ReceiptKeys(db, config.receiptKey),
      lists: config.lists,
      retentionMinutes: config.retentionMinutes,
      languageModel: config.languageModel && languageModel(config.languageModel),
      retryDelaysMs: RETRY_DELAYS_MS,
    },
    signal,
  );
  void warmUp();
  return worker;
}

async function databaseReadiness(
  db: Database,
): Promise<Record<'database' | 'migrations' | 'encryption', string | null>> {
  try {
    await sql`select 1`.execute(db);
    const pending = await pendingMigrations(db);
    if (pending.length > 0)
      return { database: null, migrations: `not applied: ${pending.join(', ')}`, encryption: null };
    return { database: null, migrations: null, encryption: await encryptionReadiness(db) };
  } catch {
    const unknown = 'not known while the database does not answer';
    return { database: 'does not answer', migrations: unknown, encryption: unknown };
  }
}

async function encryptionReadiness(db: Database): Promise<string | null> {
  const tables = await unencryptedTables(db);
  if (tables.length > 0) return `not encrypted yet: ${tables.join(', ')}; "npm run migrate" does it`;
  try {
    await dataKeysOf(db).check();
    return null;
  } catch (error) {
    if (error instanceof MasterKeyError) return 'the master key does not open the data keys';
    throw error;
  }
}
