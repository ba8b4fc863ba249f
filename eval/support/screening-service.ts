import { sql } from 'kysely';
import { request } from 'undici';
import { startApiAlone } from '../../bench/support/api-alone.ts';
import type { Database } from '../../src/db/database.ts';

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

/** The real API on an embedded Postgres that is thrown away afterwards. */
export async function startScreeningService(load: (db: Database) => Promise<void>): Promise<ScreeningService> {
  const { db, organizationId, url, cookie, stop } = await startApiAlone({ rateLimit: 0, load });
  const headers = { 'content-type': 'application/json', cookie };
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
    stop,
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
