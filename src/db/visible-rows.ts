import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { PostgresPool } from 'kysely';

/** Whose rows a connection sees: those of one organization, of every one, or of none. */
type Visible = number | 'every' | 'none';

/** `as it is`: what was asked before may have been for whichever organization. */
const organization = new AsyncLocalStorage<number | 'as it is'>();

/** Runs the work for one organization: what it asks of a {@link callersPool} sees that organization's rows only. */
export function inOrganization<T>(organizationId: number, work: () => Promise<T>): Promise<T> {
  return organization.run(organizationId, work);
}

/**
 * For a question whose answer no row-level security touches (a function that runs as its owner; a table without
 * organizations): it comes before each request's own, and must not have the connection told twice.
 */
export function inWhicheverOrganization<T>(question: () => Promise<T>): Promise<T> {
  return organization.run('as it is', question);
}

/** For what callers ask for: sees the rows of the organization that the work is for, and none outside of any. */
export function callersPool(pool: pg.Pool): PostgresPool {
  return poolThatSees(pool, () => organization.getStore() ?? 'none');
}

/** For the service's own work, which is for all organizations: every query names its own. */
export function everyonesPool(pool: pg.Pool): PostgresPool {
  return poolThatSees(pool, () => 'every');
}

/** A connection is told only when it is to see something else than the last time. */
function poolThatSees(pool: pg.Pool, visible: () => Visible | 'as it is'): PostgresPool {
  const seen = new WeakMap<pg.PoolClient, Visible>();
  return {
    Client: pg.Client,
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const wanted = visible();
      if (wanted === 'as it is' || wanted === seen.get(client)) return client;
      try {
        await client.query(SEE, [typeof wanted === 'number' ? wanted : '', wanted === 'every' ? 'on' : 'off']);
      } catch (error) {
        client.release(true);
        throw error;
      }
      seen.set(client, wanted);
      return client;
    },
  };
}

const SEE = `
  select set_config('casewright.organization', $1, false), set_config('casewright.every_organization', $2, false)`;
