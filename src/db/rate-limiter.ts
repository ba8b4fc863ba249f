import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Database } from './database.ts';
import { inWhicheverOrganization } from './visible-rows.ts';

interface Limit {
  /** Sets its keys apart from those of other limits. */
  name: string;
  points: number;
  seconds: number;
  /** Once a key's points are used up it is refused without asking Postgres, until its time is over. */
  remembers?: boolean;
  /** Clears away what has run out, of all limits; one in each process does. */
  tidies?: boolean;
}

/** Counts how often something is done in a span of time, over all processes of an installation. */
export function rateLimiter(db: Database, { name, points, seconds, remembers, tidies }: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: queryingBy(db),
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: tidies === true,
    ...(remembers === true && { inMemoryBlockOnConsumed: points }),
  });
}

/** What the limiter asks of a pool, done by ours. */
function queryingBy(db: Database) {
  return {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const counting = CompiledQuery.raw(text, values);
      const { rows, numAffectedRows } = await inWhicheverOrganization(() => db.executeQuery(counting));
      return { rows, rowCount: Number(numAffectedRows ?? rows.length) };
    },
  };
}
