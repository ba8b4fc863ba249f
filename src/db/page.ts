import { sql } from 'kysely';
import type { SelectQueryBuilder } from 'kysely';
import type { Schema } from './schema.ts';

/** Which part of a list is asked for. Rows newer than the anchor are left out, so that inserts do not shift pages. */
export interface PageRequest<Anchor> {
  /** From 1. */
  page: number;
  pageSize: number;
  /** Undefined on the first visit: everything there is now. */
  anchor: Anchor | undefined;
}

/** One page of a list, newest first. */
export interface Page<Item, Anchor> {
  /** Of the whole list, up to the anchor. */
  count: number;
  /** Where the list began when its first page was read; null when it is empty. */
  anchor: Anchor | null;
  items: Item[];
}

type Listed =
  | 'audit_events'
  | 'cases'
  | 'checks'
  | 'customers'
  | 'oauth_clients'
  | 'users'
  | 'watchlist_entities'
  | 'policies'
  | 'webhook_endpoints'
  | 'webhook_secrets';

/** The ids of one page of the rows that the query matches; the highest id is the newest. */
export async function pageOfIds<Table extends Listed>(
  matching: SelectQueryBuilder<Schema, Table, object>,
  { page, pageSize, anchor }: PageRequest<number>,
): Promise<Page<number, number>> {
  const id = sql.ref<number>('id');
  const upToAnchor = anchor === undefined ? matching : matching.where(id, '<=', anchor);
  const { count, newest } = await upToAnchor
    .select([sql<number>`count(*)`.as('count'), sql<number | null>`max(id)`.as('newest')])
    .executeTakeFirstOrThrow();
  const top = anchor ?? newest;
  if (top === null) return { count, anchor: null, items: [] };
  const rows = await matching
    .where(id, '<=', top)
    .select(id.as('id'))
    .orderBy(id, 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { count, anchor: top, items: (rows as { id: number }[]).map((row) => row.id) };
}
