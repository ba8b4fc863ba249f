import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { request } from 'undici';
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
import { MASTER_KEY, masterKeys } from '../../bench/support/master-key.ts';
import { start, stop, untilAlive } from '../../bench/support/processes.ts';

export interface ScreenedMatch {
  score: number;
  probability: number;
  list: string;
  entity: { id: string; caption: string };
}

export interface ScreeningService {
  /** As the owner of the tables. */
  db: Database;
  organizationId: number;
  /** Posts to /api/screen/. @throws an Error where the answer is no 200 */
  screen: (subject: object) => Promise<ScreenedMatch[]>;
  /** A request that only finds out who sends it. */
  identify: () => Promise<void>;
  /** Subjects whose names and birth dates are those of listed persons, one word changed for another's. */
  someNames: (count: number) => Promise<{ name: string; dob: string }[]>;
  /** Of all current lists together. */
  size: () => Promise<{ entities: number; names: number }>;
  stop: () => Promise<void>;
}

const CREDENTIALS = { email: 'eval@example.com', password: randomBytes(12).toString('base64url') };

/** The real API as a process of its own, on an embedded Postgres that is thrown away afterwards; no Temporal is needed. */
export async function startScreeningService(load: (db: Database) => Promise<void>): Promise<ScreeningService> {
  const home = await mkdtemp(join(tmpdir(), 'casewright-eval-'));
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
  const organizationId = await ensureOrganization(db, { name: 'Eval' });
  const passwordHash = await hashPassword(CREDENTIALS.password);
  await insertUser(db, { organizationId, email: CREDENTIALS.email, passwordHash, role: 'reviewer' });
  await load(db);
  await sql`vacuum analyze`.execute(db);
  const port = await choosePort(0, 'PORT');
  const api = start('src/main/api.ts', [], {
    DATABASE_URL: postgres.applicationUrl,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    CASEWRIGHT_MASTER_KEY: MASTER_KEY,
    HOST: '127.0.0.1',
    PORT: String(port),
    CASEWRIGHT_RATE_LIMIT: '0',
    LOG_LEVEL: 'fatal',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAlive(url);
  const headers = { 'content-type': 'application/json', cookie: await signIn(url) };
  return {
    db,
    organizationId,
    screen: async (subject) => {
      const answer = await request(`${url}/api/screen/`, { method: 'POST', headers, body: JSON.stringify(subject) });
      const text = await answer.body.text();
      if (answer.statusCode !== 200) throw new Error(`the API answered ${answer.statusCode}: ${text}`);
      return (JSON.parse(text) as { matches: ScreenedMatch[] }).matches;
    },
    identify: async () => {
      const answer = await request(`${url}/api/auth/me/`, { headers });
      if (answer.statusCode !== 200) throw new Error(`the API answered ${answer.statusCode}`);
      await answer.body.dump();
    },
    someNames: (count) => someNames(db, count),
    size: () => sizeOf(db),
    stop: async () => {
      await stop(api);
      await db.destroy();
      await embedded.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Half of what is screened in practice bears words that are listed, in combinations that are not. */
async function someNames(db: Database, count: number): Promise<{ name: string; dob: string }[]> {
  const { rows } = await sql<{ caption: string }>`
    select entity->>'caption' as caption from watchlist_entities
    where to_version is null and entity->>'schema' = 'Person' order by md5(id::text) limit ${count}`.execute(db);
  return rows.map(({ caption }, index) => {
    const words = caption.split(/\s+/);
    const others = (rows[(index + 1) % rows.length]?.caption ?? '').split(/\s+/);
    return { name: [...words.slice(0, -1), others.at(-1)].join(' '), dob: `${1950 + (index % 50)}-06-15` };
  });
}

async function sizeOf(db: Database): Promise<{ entities: number; names: number }> {
  const { rows } = await sql<{ entities: number; names: number }>`
    select sum(v.entities)::int as entities, sum(v.names)::int as names
    from watchlists w join watchlist_versions v on v.watchlist_id = w.id and v.number = w.current_version`.execute(db);
  return rows[0] ?? { entities: 0, names: 0 };
}

async function signIn(url: string): Promise<string> {
  const { headers, body } = await request(`${url}/api/auth/login/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(CREDENTIALS),
  });
  await body.dump();
  return String(headers['set-cookie']).split(';')[0] ?? '';
}
