import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { inject } from 'vitest';
import { DEMO_DESTINATIONS, readConfig } from '../../src/config.ts';
import { hashPassword } from '../../src/api/auth/password.ts';
import { replaceWebhookSecrets } from '../../src/db/webhook-secrets.ts';
import { deciders } from '../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { runApi } from '../../src/main/service.ts';
import { temporalClient } from '../../src/temporal/connection.ts';
import type { WorkerOptions } from '../../src/worker/worker.ts';
import { startWorker } from '../../src/worker/worker.ts';
import type { RunningWorker } from '../../src/worker/worker.ts';
import type { Role } from '../../src/domain/case/vocabulary.ts';
import { ApiClient } from './api-client.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

export const SECRET = `whsec_${Buffer.from('a signing secret for the tests').toString('base64')}`;

export interface TestService {
  url: string;
  database: TestDatabase;
  taskQueue: string;
  client: Client;
  startWorker: (overrides?: Partial<WorkerOptions>) => Promise<RunningWorker>;
  /** A new organization with one user of this role, signed in. */
  signIn: (role?: Role) => Promise<ApiClient & { organizationId: number }>;
  stop: () => Promise<void>;
}

interface TestServiceOptions {
  /** Of servers of the test's own. */
  postgresUrl?: string;
  temporalAddress?: string;
  logger?: Logger;
}

/** The real API on a free port, with a database and a task queue of its own; workers are started as a test needs them. */
export async function startService(options: TestServiceOptions = {}): Promise<TestService> {
  const database = await createTestDatabase(options.postgresUrl);
  const taskQueue = `test-${randomUUID()}`;
  const temporal = { address: options.temporalAddress ?? inject('temporalAddress') };
  const client = temporalClient(temporal);
  const logger = options.logger ?? pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const config = { ...readConfig({ PORT: '0', CASEWRIGHT_RATE_LIMIT: '0' }), taskQueue };
  const { db, callersDb } = database;
  const surroundings = { config, db, callersDb, client, temporal, destinations: DEMO_DESTINATIONS, logger };
  const api = await runApi(surroundings, { host: '127.0.0.1' });
  const workers: RunningWorker[] = [];
  return {
    url: api.url,
    database,
    taskQueue,
    client,
    startWorker: async (overrides) => {
      const worker = await startWorker({
        ...surroundings,
        taskQueue,
        deciders,
        policies: new KeptPolicies(database.db, defaultPolicy),
        receiptKeys: new ReceiptKeys(database.db),
        lists: config.lists,
        retentionMinutes: config.retentionMinutes,
        languageModel: null,
        retryDelaysMs: [300, 300, 300],
        ...overrides,
      });
      workers.push(worker);
      return worker;
    },
    signIn: (role = 'admin') => signIn(database, api.url, role),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await api.close();
      await database.drop();
    },
  };
}

async function signIn({ db }: TestDatabase, url: string, role: Role): Promise<ApiClient & { organizationId: number }> {
  const { id } = await db
    .insertInto('organizations')
    .values({ name: `Bank ${randomUUID()}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  await replaceWebhookSecrets(db, { organizationId: id, secret: SECRET });
  const email = `${randomUUID()}@example.com`;
  const password = 'correct horse battery';
  await db
    .insertInto('users')
    .values({ organization_id: id, email, role, password_hash: await hashPassword(password) })
    .execute();
  const client = await ApiClient.signIn(url, { email, password });
  return Object.assign(client, { organizationId: id });
}
