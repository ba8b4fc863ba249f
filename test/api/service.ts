import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { pino } from 'pino';
import { request } from 'undici';
import { hashPassword } from '../../src/api/auth/password.ts';
import { hashToken, newToken } from '../../src/api/auth/token.ts';
import type { ApiDependencies } from '../../src/api/dependencies.ts';
import { startApi } from '../../src/api/server.ts';
import type { RunningApi } from '../../src/api/server.ts';
import { DEMO_DESTINATIONS } from '../../src/config.ts';
import { ensureOrganization } from '../../src/db/organizations.ts';
import { insertSession } from '../../src/db/sessions.ts';
import { insertUser } from '../../src/db/users.ts';
import type { Role } from '../../src/domain/case/vocabulary.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { webhookSender } from '../../src/webhooks/send.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { answerChecker } from './answers.ts';
import type { Described } from './answers.ts';

export const PASSWORD = 'correct horse battery';

export interface Answer {
  status: number;
  body: any;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Call {
  /** A user; nobody when left out. */
  as?: User | undefined;
  json?: unknown;
  /** Sent as it is, in the place of `json`. */
  raw?: string | Buffer;
  headers?: Record<string, string | string[]>;
}

export interface User {
  id: number;
  email: string;
  organizationId: number;
  cookie: string;
}

export type Send = (method: string, path: string, call?: Call) => Promise<Answer>;

export interface TestApi {
  url: string;
  port: number;
  database: TestDatabase;
  /** Every answer is checked against the OpenAPI document. */
  send: Send;
  /** Organization A's admin, reviewer and viewer, and the admin of another. */
  admin: User;
  reviewer: User;
  viewer: User;
  stranger: User;
  /** Cases that the service wanted woken, in order. */
  woken: { caseId: number; organizationId: number }[];
  /** Deliveries that the service wanted sent, in order. */
  wokenDeliveries: string[];
  /** What was logged, line by line. */
  logged: string[];
  /** Another API beside this one, on the same database. */
  another: () => Promise<RunningApi>;
  close: () => Promise<void>;
  stop: () => Promise<void>;
}

/** The real API over HTTP on a database of its own. Only waking is recorded instead of done: it has tests elsewhere. */
export async function startTestApi(overrides: Partial<ApiDependencies> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const woken: TestApi['woken'] = [];
  const wokenDeliveries: string[] = [];
  const logged: string[] = [];
  const webhooks = webhookSender(overrides.destinations ?? DEMO_DESTINATIONS);
  const options = {
    host: '127.0.0.1',
    port: 0,
    db: database.callersDb,
    wakeCase: async (target: TestApi['woken'][number]) => void woken.push(target),
    wakeDelivery: async ({ deliveryId }: { deliveryId: string }) => void wokenDeliveries.push(deliveryId),
    sendWebhook: webhooks.send,
    readiness: async () => ({ postgres: null, temporal: null }),
    policies: new KeptPolicies(database.db, defaultPolicy),
    receiptKeys: new ReceiptKeys(database.db),
    rateLimit: 0,
    destinations: DEMO_DESTINATIONS,
    logger: pino({ base: null }, { write: (line: string) => void logged.push(line) }),
    ...overrides,
  };
  const api = await startApi(options);
  const plain = sender(api.url);
  const { body: document } = await plain('GET', '/api/openapi.json');
  const check = answerChecker(document as Described);
  const passwordHash = await hashPassword(PASSWORD);
  const one = await ensureOrganization(database.db, { name: 'Bank One' });
  const two = await ensureOrganization(database.db, { name: 'Bank Two' });
  const user = (organizationId: number, role: Role) => makeUser(database, { organizationId, role, passwordHash });
  return {
    url: api.url,
    port: api.port,
    database,
    send: async (method, path, call) => {
      const answer = await plain(method, path, call);
      if (method !== 'HEAD') check({ method, path, status: answer.status, body: answer.body });
      return answer;
    },
    admin: await user(one, 'admin'),
    reviewer: await user(one, 'reviewer'),
    viewer: await user(one, 'viewer'),
    stranger: await user(two, 'admin'),
    woken,
    wokenDeliveries,
    logged,
    another: () => startApi(options),
    close: () => api.close(),
    stop: async () => {
      await api.close();
      await webhooks.close();
      await database.drop();
    },
  };
}

async function makeUser(
  { db }: TestDatabase,
  { organizationId, role, passwordHash }: { organizationId: number; role: Role; passwordHash: string },
): Promise<User> {
  const email = `${role}-${randomUUID()}@example.com`;
  const id = await insertUser(db, { organizationId, email, passwordHash, role });
  const token = newToken();
  await insertSession(db, { tokenHash: hashToken(token), userId: id! });
  return { id: id!, email, organizationId, cookie: `sessionid=${token}` };
}

/** Speaks HTTP without adding anything of its own. */
export function sender(url: string): Send {
  return async (method, path, { as, json, raw, headers = {} } = {}) => {
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await request(url + path, {
      method: method as 'GET',
      headers: {
        ...(as ? { cookie: as.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body ?? null,
    });
    const text = await response.body.text();
    const isJson = response.headers['content-type']?.includes('application/json') === true;
    return {
      status: response.statusCode,
      headers: response.headers,
      text,
      body: isJson && text ? JSON.parse(text) : undefined,
    };
  };
}
