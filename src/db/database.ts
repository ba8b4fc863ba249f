import { Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import type { PostgresDialectConfig, Transaction } from 'kysely';
import pg from 'pg';
import type { MasterKeys } from '../encryption/master-keys.ts';
import { DataKeys } from './data-keys.ts';
import type { Cipher } from './encrypted-columns.ts';
import type { Schema } from './schema.ts';
import { preparingClient } from './prepared-statements.ts';
import { callersPool, everyonesPool } from './visible-rows.ts';

export type Database = Kysely<Schema>;
/** A database or a transaction in it. */
export type Queries = Database | Transaction<Schema>;

/** Of pg_type. */
const INT8_OID = 20;
const INT8_ARRAY_OID = 1016;
/** How long a connection may take, new or from the pool: no caller is left hanging on a dead server. */
const CONNECT_TIMEOUT_MS = 3_000;
/** A new connection signs in, and has its statements planned anew: after a short pause that would be a waste. */
const IDLE_MS = 5 * 60_000;

/** `{1,2}`; ids are never null. */
function readIds(array: string): number[] {
  return array === '{}' ? [] : array.slice(1, -1).split(',').map(Number);
}

/** Every id is a sequence's, far below 2^53, and the contract shows ids as numbers. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = { [INT8_OID]: Number, [INT8_ARRAY_OID]: readIds };

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (PARSERS[oid] ?? pg.types.getTypeParser(oid, format)) as typeof Number,
};

export interface DatabaseOptions {
  url: string;
  /** Connections at most. */
  poolSize?: number;
  /** For callers: sees no rows but those of the organization that a caller belongs to ({@link inOrganization}). */
  forCallers?: boolean;
  /** What columns are encrypted under; without them no such column can be read or written. */
  masterKeys?: MasterKeys | undefined;
  /** Told of a connection that broke; the pool replaces it, and queries under way on it have been rejected. */
  onLostConnection?: (error: Error) => void;
}

/** Opens a pool lazily: a server that is down is found out by the first query, not here. */
export function openDatabase({ url, poolSize = 20, masterKeys, ...options }: DatabaseOptions): Database {
  const pool = openPool(url, { ...options, poolSize });
  // Connections of its own: a key is kept whatever becomes of the transaction that needs it, and waits for none.
  const keysPool = openPool(url, { ...options, poolSize: 1 });
  const keysDb = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: everyonesPool(keysPool) }) });
  const visible = options.forCallers === true ? callersPool(pool) : everyonesPool(pool);
  const end = async () => {
    await Promise.all([pool.end(), keysDb.destroy()]);
  };
  const keys = new DataKeys(keysDb, masterKeys);
  return new Kysely<Schema>({ dialect: new EncryptingDialect({ pool: { ...visible, end } }, keys) });
}

function openPool(url: string, { poolSize, onLostConnection }: Omit<DatabaseOptions, 'url' | 'masterKeys'>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_MS,
    application_name: 'casewright',
    Client: preparingClient(),
    types,
  });
  // Without listeners a connection that breaks, idle in the pool or between two queries, would end the process.
  pool.on('error', (error) => onLostConnection?.(error));
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  return pool;
}

/** The adapter is what a database shares with its transactions; it carries the keys of what they read and write. */
class EncryptingAdapter extends PostgresAdapter {
  readonly keys: DataKeys;

  constructor(keys: DataKeys) {
    super();
    this.keys = keys;
  }
}

class EncryptingDialect extends PostgresDialect {
  readonly #keys: DataKeys;

  constructor(config: PostgresDialectConfig, keys: DataKeys) {
    super(config);
    this.#keys = keys;
  }

  override createAdapter(): EncryptingAdapter {
    return new EncryptingAdapter(this.#keys);
  }
}

/** The data keys of the database that this is, or is a transaction of. */
export function dataKeysOf(db: Queries): DataKeys {
  const { adapter } = db.getExecutor();
  if (adapter instanceof EncryptingAdapter) return adapter.keys;
  throw new Error('this database was opened without data keys');
}

/**
 * Encrypts and decrypts the columns of an organization; null for those that belong to the installation. Take it before
 * rows are written and after they were read; it is held for the work at hand and no longer.
 * @throws MasterKeyError
 */
export function cipherOf(db: Queries, organizationId: number | null): Promise<Cipher> {
  return dataKeysOf(db).cipher(organizationId);
}

/**
 * True where the database could not be reached or went away: nothing is known of the query's effect, and it is worth
 * trying again. Classes 08 (connection), 57P (operator intervention) and 53 (resources), PostgreSQL "Error Codes".
 */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseDown);
  const { code } = error as { code?: string };
  if (code && /^(08|53|57P|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST)/.test(code)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
