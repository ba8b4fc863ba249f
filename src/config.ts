import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { MasterKeys, readMasterKey } from './encryption/master-keys.ts';
import type { LanguageModelSettings } from './language-model/language-model.ts';
import { ConfigError, receiptKey, withSecretFiles } from './secret-files.ts';
import type { DestinationRules } from './webhooks/destination.ts';

export { ConfigError };

/** Of a credential in a minute: what the counter holds. */
const MOST_REQUESTS = 1_000_000_000;

/** An empty variable counts as unset, as in most compose files. */
const unsetIfEmpty = (value: unknown) => (value === '' ? undefined : value);
const text = z.preprocess(unsetIfEmpty, z.string().trim().optional());
const flag = z.preprocess(
  unsetIfEmpty,
  z
    .enum(['0', '1', 'true', 'false'], 'give 1 or 0')
    .optional()
    .transform((value) => value === '1' || value === 'true'),
);
const port = (fallback: number) =>
  z.preprocess(
    unsetIfEmpty,
    z.coerce
      .number('give a port number from 0 to 65535 (0 = any free one)')
      .int('give a whole port number')
      .min(0, 'give a port number from 0 to 65535 (0 = any free one)')
      .max(65535, 'give a port number from 0 to 65535 (0 = any free one)')
      .default(fallback),
  );
const count = (fallback: number, message: string) =>
  z.preprocess(unsetIfEmpty, z.coerce.number(message).int(message).min(1, message).default(fallback));

const wholeNumber = (fallback: number, message: string) =>
  z.preprocess(
    unsetIfEmpty,
    z.coerce.number(message).int(message).min(0, message).max(MOST_REQUESTS, message).default(fallback),
  );

const within = (fallback: number, [least, most]: [number, number], message: string) =>
  z.preprocess(unsetIfEmpty, z.coerce.number(message).min(least, message).max(most, message).default(fallback));

const masterKey = z.preprocess(
  unsetIfEmpty,
  z
    .string()
    .trim()
    .transform((value, context) => {
      const key = readMasterKey(value);
      if (key !== null) return key;
      context.addIssue({
        code: 'custom',
        message: 'give 32 random bytes in base64; "openssl rand -base64 32" makes them',
      });
      return z.NEVER;
    })
    .optional(),
);

const postgresUrl = z.preprocess(
  unsetIfEmpty,
  z
    .string()
    .trim()
    .refine(
      (value) => /^postgres(?:ql)?:$/.test(URL.parse(value)?.protocol ?? ''),
      'give postgres://user:password@host:port/database',
    )
    .optional(),
);

const Environment = z.object({
  HOST: text,
  PORT: port(8080),
  /** Where clients reach the API, e.g. `https://kyc.example.com`; taken from each request when unset. */
  CASEWRIGHT_PUBLIC_URL: z.preprocess(unsetIfEmpty, z.url('give an absolute http(s) URL').optional()),
  /** Express's `trust proxy`: `1` (hops), or addresses and ranges. No proxy is trusted when unset. */
  CASEWRIGHT_TRUST_PROXY: text,
  CASEWRIGHT_HOME: z.preprocess(unsetIfEmpty, z.string().default('.casewright')),
  CASEWRIGHT_CACHE: text,
  CASEWRIGHT_POSTGRES_PORT: port(5433),
  CASEWRIGHT_TEMPORAL_PORT: port(7233),
  CASEWRIGHT_TEMPORAL_UI_PORT: port(8233),
  CASEWRIGHT_DEMO_PASSWORD: text,
  CASEWRIGHT_DEMO_WEBHOOK_SECRET: z.preprocess(
    unsetIfEmpty,
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'give whsec_ and 24 to 64 random bytes in base64')
      .optional(),
  ),
  CASEWRIGHT_WEBHOOK_ALLOW_HTTP: flag,
  /** Comma-separated address ranges of internal receivers, e.g. `10.1.0.0/16`. */
  CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: text,
  /** Comma-separated ports, or `*`; 443, and 80 where http is allowed, when unset. */
  CASEWRIGHT_WEBHOOK_ALLOW_PORTS: text,
  CASEWRIGHT_WEBHOOK_STRICT: flag,
  /** Requests a minute for each credential. */
  CASEWRIGHT_RATE_LIMIT: wholeNumber(600, 'give requests a minute, e.g. 600, or 0 for no limit'),
  DATABASE_URL: postgresUrl,
  DATABASE_MIGRATION_URL: postgresUrl,
  CASEWRIGHT_TASK_QUEUE: text,
  CASEWRIGHT_DATABASE_POOL: count(20, 'give a whole number of connections, at least 1'),
  /** The share of a list's entries that an import may fail to read. */
  CASEWRIGHT_LISTS_MOST_FAILED: within(0.05, [0, 1], 'give a share from 0 to 1, e.g. 0.05'),
  /** The share of a list's entries that an import may lose, before it is taken for a file that was cut off. */
  CASEWRIGHT_LISTS_MOST_LOST: within(0.5, [0, 1], 'give a share from 0 to 1, e.g. 0.5'),
  CASEWRIGHT_LISTS_REFRESH_HOURS: within(24, [0, 720], 'give hours from 0 (never) to 720'),
  CASEWRIGHT_RETENTION_MINUTES: within(1, [0, 1440], 'give minutes from 0 (nothing is ever deleted) to 1440'),
  /** Base address of an OpenAI-compatible API that reads free text, e.g. `http://127.0.0.1:11434/v1`; off when unset. */
  CASEWRIGHT_MODEL_URL: z.preprocess(
    unsetIfEmpty,
    z.url({ protocol: /^https?$/, error: 'give an absolute http(s) URL, e.g. http://127.0.0.1:11434/v1' }).optional(),
  ),
  /** The model's name there. */
  CASEWRIGHT_MODEL: text,
  CASEWRIGHT_MODEL_API_KEY: text,
  CASEWRIGHT_MODEL_TIMEOUT_SECONDS: within(20, [1, 120], 'give seconds from 1 to 120'),
  /** PEM of the Ed25519 private key that receipts are signed with; kept in the database when unset. */
  CASEWRIGHT_RECEIPT_KEY: text,
  /** What the keys of the data at rest are encrypted with. */
  CASEWRIGHT_MASTER_KEY: masterKey,
  /** The one before, until nothing is encrypted with it any more. */
  CASEWRIGHT_PREVIOUS_MASTER_KEY: masterKey,
  LOG_LEVEL: z.preprocess(
    unsetIfEmpty,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
});

export interface Config {
  /** Address the API listens on; unset = loopback under `npm start`, every interface under `npm run api`. */
  host: string | undefined;
  port: number;
  publicUrl: string | undefined;
  trustProxy: string | number | undefined;
  /** Requests a minute for each credential; 0 = any number. */
  rateLimit: number;
  home: string;
  cache: string;
  postgresPort: number;
  temporalPort: number;
  temporalUiPort: number;
  demoPassword: string | undefined;
  demoWebhookSecret: string | undefined;
  webhookStrict: boolean;
  destinations: DestinationRules;
  databaseUrl: string | undefined;
  databaseMigrationUrl: string | undefined;
  /** Whether Temporal is the operator's own: its other TEMPORAL_… settings are read by the SDK. */
  temporalAddress: string | undefined;
  taskQueue: string;
  databasePool: number;
  lists: {
    /** Above this share of entries that cannot be read an import is refused, 0 … 1. */
    mostFailedShare: number;
    mostLostShare: number;
    /** Hours between two refreshes of the lists that were imported from addresses; 0 = never. */
    refreshHours: number;
  };
  /** Minutes between two looks for what is to be deleted (`delete_after`); 0 = nothing ever is. */
  retentionMinutes: number;
  /** Null where none is set up. */
  languageModel: LanguageModelSettings | null;
  /** PEM, PKCS #8; null where the key is kept in the database. */
  receiptKey: string | null;
  /** Null where none is given: `npm start` keeps one of its own. */
  masterKeys: MasterKeys | null;
  logLevel: string;
}

/**
 * Reads every setting from the environment and the files that it names, once.
 * @throws ConfigError naming each bad variable.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(withSecretFiles(environment));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(lines.join('\n'));
  }
  const settings = parsed.data;
  return {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.CASEWRIGHT_PUBLIC_URL?.replace(/\/+$/, ''),
    trustProxy: trustProxy(settings.CASEWRIGHT_TRUST_PROXY),
    rateLimit: settings.CASEWRIGHT_RATE_LIMIT,
    home: resolve(settings.CASEWRIGHT_HOME),
    cache: resolve(settings.CASEWRIGHT_CACHE ?? defaultCache(environment)),
    postgresPort: settings.CASEWRIGHT_POSTGRES_PORT,
    temporalPort: settings.CASEWRIGHT_TEMPORAL_PORT,
    temporalUiPort: settings.CASEWRIGHT_TEMPORAL_UI_PORT,
    demoPassword: settings.CASEWRIGHT_DEMO_PASSWORD,
    demoWebhookSecret: settings.CASEWRIGHT_DEMO_WEBHOOK_SECRET,
    webhookStrict: settings.CASEWRIGHT_WEBHOOK_STRICT,
    destinations: destinationRules(settings),
    databaseUrl: settings.DATABASE_URL,
    databaseMigrationUrl: settings.DATABASE_MIGRATION_URL ?? settings.DATABASE_URL,
    temporalAddress: environment.TEMPORAL_ADDRESS === '' ? undefined : environment.TEMPORAL_ADDRESS,
    taskQueue: settings.CASEWRIGHT_TASK_QUEUE ?? 'casewright',
    databasePool: settings.CASEWRIGHT_DATABASE_POOL,
    lists: {
      mostFailedShare: settings.CASEWRIGHT_LISTS_MOST_FAILED,
      mostLostShare: settings.CASEWRIGHT_LISTS_MOST_LOST,
      refreshHours: settings.CASEWRIGHT_LISTS_REFRESH_HOURS,
    },
    retentionMinutes: settings.CASEWRIGHT_RETENTION_MINUTES,
    languageModel: modelSettings(settings),
    receiptKey: receiptKey(settings.CASEWRIGHT_RECEIPT_KEY),
    masterKeys: masterKeys(settings),
    logLevel: settings.LOG_LEVEL,
  };
}

function masterKeys(settings: z.infer<typeof Environment>): MasterKeys | null {
  const { CASEWRIGHT_MASTER_KEY: current, CASEWRIGHT_PREVIOUS_MASTER_KEY: previous } = settings;
  if (current !== undefined) return new MasterKeys(current, previous === undefined ? [] : [previous]);
  if (previous === undefined) return null;
  throw new ConfigError('CASEWRIGHT_PREVIOUS_MASTER_KEY: give CASEWRIGHT_MASTER_KEY, the new one, too');
}

function modelSettings(settings: z.infer<typeof Environment>): LanguageModelSettings | null {
  const { CASEWRIGHT_MODEL_URL: url, CASEWRIGHT_MODEL: model, CASEWRIGHT_MODEL_API_KEY: apiKey } = settings;
  if (url === undefined && model === undefined) return null;
  if (url === undefined) throw new ConfigError('CASEWRIGHT_MODEL_URL: give the address of the API that has the model');
  if (model === undefined) throw new ConfigError('CASEWRIGHT_MODEL: give the name of the model to use');
  return { url, model, apiKey, timeoutSeconds: settings.CASEWRIGHT_MODEL_TIMEOUT_SECONDS };
}

function destinationRules(settings: z.infer<typeof Environment>): DestinationRules {
  const allowHttp = settings.CASEWRIGHT_WEBHOOK_ALLOW_HTTP;
  const ports = settings.CASEWRIGHT_WEBHOOK_ALLOW_PORTS;
  return {
    allowHttp,
    allowCidrs: split(settings.CASEWRIGHT_WEBHOOK_ALLOW_CIDRS).map(addressRange),
    allowLocalhost: false,
    allowPorts: ports === '*' ? '*' : ports ? split(ports).map(portNumber) : allowHttp ? [443, 80] : [443],
  };
}

/** What `npm start` allows for its demo, so that a receiver on the same machine can be tried. */
export const DEMO_DESTINATIONS: DestinationRules = {
  allowHttp: true,
  allowCidrs: ['127.0.0.0/8', '::1/128'],
  allowLocalhost: true,
  allowPorts: '*',
};

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function portNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new ConfigError(`CASEWRIGHT_WEBHOOK_ALLOW_PORTS: "${value}" is no port; give numbers from 1 to 65535, or *`);
  }
  return number;
}

function addressRange(value: string): string {
  if (ipaddr.isValidCIDR(value)) return value;
  throw new ConfigError(`CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: "${value}" is no address range; give e.g. 10.1.0.0/16`);
}

/** Express takes a number of hops or a list of addresses; the variable carries both as text. */
function trustProxy(value: string | undefined): string | number | undefined {
  if (value === undefined || /^\d+$/.test(value)) return value === undefined ? undefined : Number(value);
  for (const proxy of split(value)) {
    if (PROXY_GROUPS.has(proxy) || ipaddr.isValid(proxy) || ipaddr.isValidCIDR(proxy)) continue;
    throw new ConfigError(
      `CASEWRIGHT_TRUST_PROXY: "${proxy}" is no proxy; give a number of hops, or addresses and ranges, e.g. 10.0.0.0/8`,
    );
  }
  return value;
}

/** Express's names for groups of addresses. */
const PROXY_GROUPS = new Set(['loopback', 'linklocal', 'uniquelocal']);

function defaultCache(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'casewright');
  if (process.platform === 'win32') return join(environment.LOCALAPPDATA ?? homedir(), 'casewright');
  return join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'casewright');
}
