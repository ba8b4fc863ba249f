import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { hashPassword } from '../../src/api/auth/password.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { ensureOrganization } from '../../src/db/organizations.ts';
import { insertUser } from '../../src/db/users.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { choosePort } from '../../src/embedded/ports.ts';
import { sayOn } from '../../src/embedded/terminal.ts';
import { MASTER_KEY, masterKeys } from './master-key.ts';
import { start, stop, untilAlive } from './processes.ts';
import { signIn } from './sign-in.ts';

export interface ApiAlone {
  /** As the owner of the tables. */
  db: Database;
  organizationId: number;
  url: string;
  /** Of a reviewer who is signed in. */
  cookie: string;
  stop: () => Promise<void>;
}

export interface ApiAloneOptions {
  /** Requests a minute that the reviewer may send; 0 = any number, and none is counted. */
  rateLimit: number;
  /** Fills the database first. */
  load?: (db: Database) => Promise<void>;
}

const CREDENTIALS = { email: 'alone@example.com', password: randomBytes(12).toString('base64url') };

/** The real API as a process of its own, on an embedded Postgres that is thrown away afterwards; no Temporal is there. */
export async function startApiAlone({ rateLimit, load }: ApiAloneOptions): Promise<ApiAlone> {
  const home = await mkdtemp(join(tmpdir(), 'casewright-api-'));
  const embedded = await startEmbedded({
    home,
    cache: readConfig(process.env).cache,
    ports: { postgres: 0, temporal: null, temporalUi: 0 },
    searchAttributes: [],
    say: sayOn(process.stderr),
  });
  const { postgres } = embedded;
  if (postgres === null) throw new Error('Postgres was not started');
  const db = openDatabase({ url: postgres.migrationUrl, poolSize: 4, masterKeys });
  await migrate({ db, applicationRole: decodeURIComponent(new URL(postgres.applicationUrl).username) });
  const organizationId = await ensureOrganization(db, { name: 'Alone' });
  const passwordHash = await hashPassword(CREDENTIALS.password);
  await insertUser(db, { organizationId, email: CREDENTIALS.email, passwordHash, role: 'reviewer' });
  await load?.(db);
  await sql`vacuum analyze`.execute(db);
  const port = await choosePort(0, 'PORT');
  const api = start('src/main/api.ts', [], {
    DATABASE_URL: postgres.applicationUrl,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    CASEWRIGHT_MASTER_KEY: MASTER_KEY,
    HOST: '127.0.0.1',
    PORT: String(port),
    CASEWRIGHT_RATE_LIMIT: String(rateLimit),
    LOG_LEVEL: 'fatal',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAlive(url);
  return {
    db,
    organizationId,
    url,
    cookie: await signIn(url, CREDENTIALS),
    stop: async () => {
      await stop(api);
      await db.destroy();
      await embedded.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
