import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { appendAuditEvent } from '../db/audit-events.ts';
import type { AuditOrigin } from '../db/audit-events.ts';
import type { Database, Queries } from '../db/database.ts';
import { pageOfIds } from '../db/page.ts';
import type { Page, PageRequest } from '../db/page.ts';
import type { Schema } from '../db/schema.ts';
import { transact } from '../db/transact.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import { API_SOURCE } from './list-version.ts';
import { changeOwnList, lockOwnList } from './own-list.ts';
import type { OwnList } from './own-list.ts';
import { pruneVersions } from './prune-versions.ts';

/** Each change makes a version, so those that nothing refers to are removed after so many. */
const PRUNE_EVERY = 100;

/** An entry that an organization keeps by itself. */
export interface BlacklistEntry {
  id: number;
  entity: ListedEntity;
  addedAt: Date;
  /** From then on it is no longer found. */
  expiresAt: Date | null;
}

export interface NewEntry {
  origin: AuditOrigin;
  /** Its id is made here. */
  entity: Omit<ListedEntity, 'id'>;
  expiresAt: Date | null;
}

/** Adds an entry; whoever screens after this returns finds it. */
export async function addEntry(db: Database, { origin, entity, expiresAt }: NewEntry): Promise<BlacklistEntry> {
  const { organizationId } = origin;
  const listed: ListedEntity = { ...entity, id: randomUUID() };
  const text = JSON.stringify(listed);
  const { list, entry } = await transact(db, async (transaction) => {
    const list = await lockOwnList(transaction, organizationId);
    const { id, added_at: addedAt } = await transaction
      .insertInto('watchlist_entities')
      .values({
        watchlist_id: list.id,
        entity_key: listed.id,
        content_hash: createHash('sha256').update(text).digest(),
        from_version: list.version + 1,
        entity: text,
        expires_at: expiresAt,
      })
      .returning(['id', 'added_at'])
      .executeTakeFirstOrThrow();
    await changeOwnList(transaction, list, { added: [{ id, entity: listed }], removed: [] });
    await noteChange(transaction, origin, { action: 'blacklist.add', id });
    return { list, entry: { id, entity: listed, addedAt, expiresAt } };
  });
  await pruneNowAndThen(db, list);
  return entry;
}

/** @returns false where the organization has no such entry. */
export async function removeEntry(db: Database, { origin, id }: { origin: AuditOrigin; id: number }): Promise<boolean> {
  const { organizationId } = origin;
  if (!(await findEntry(db, { organizationId, id }))) return false;
  const { list, wasThere } = await transact(db, async (transaction) => {
    const list = await lockOwnList(transaction, organizationId);
    const removed = await closeEntries(transaction, list, [id]);
    await changeOwnList(transaction, list, { added: [], removed });
    if (removed.length === 1) await noteChange(transaction, origin, { action: 'blacklist.remove', id });
    return { list, wasThere: removed.length === 1 };
  });
  await pruneNowAndThen(db, list);
  return wasThere;
}

/** Who is listed stays with the entry. */
async function noteChange(
  transaction: Transaction<Schema>,
  origin: AuditOrigin,
  { action, id }: { action: string; id: number },
): Promise<void> {
  const object = { kind: 'blacklist_entry', id };
  await appendAuditEvent(transaction, { ...origin, action, object, before: null, after: null });
}

async function pruneNowAndThen(db: Database, { id, version }: OwnList): Promise<void> {
  if (version > 0 && version % PRUNE_EVERY === 0) await pruneVersions(db, { watchlistId: id });
}

/** Takes entries off that have expired, so that lists and versions show it. They are not found as it is. */
export async function closeExpiredEntries(db: Database): Promise<void> {
  const { rows } = await sql<{ organization_id: number }>`
    select distinct w.organization_id
    from watchlist_entities entry join watchlists w on w.id = entry.watchlist_id
    where entry.to_version is null and entry.expires_at <= now() and w.organization_id is not null`.execute(db);
  for (const { organization_id: organizationId } of rows) {
    await transact(db, async (transaction) => {
      const list = await lockOwnList(transaction, organizationId);
      const expired = await transaction
        .selectFrom('watchlist_entities')
        .select('id')
        .where('watchlist_id', '=', list.id)
        .where('to_version', 'is', null)
        .where('expires_at', '<=', sql<Date>`now()`)
        .execute();
      const ids = expired.map(({ id }) => id);
      await changeOwnList(transaction, list, { added: [], removed: await closeEntries(transaction, list, ids) });
    });
  }
}

async function closeEntries(
  transaction: Transaction<Schema>,
  list: OwnList,
  ids: readonly number[],
): Promise<{ id: number; entity: ListedEntity }[]> {
  if (ids.length === 0) return [];
  return transaction
    .updateTable('watchlist_entities')
    .set({ to_version: list.version + 1 })
    .where('watchlist_id', '=', list.id)
    .where('id', 'in', ids)
    .where('to_version', 'is', null)
    .returning(['id', 'entity'])
    .execute();
}

export async function findEntry(
  db: Queries,
  { organizationId, id }: { organizationId: number; id: number },
): Promise<BlacklistEntry | undefined> {
  const [entry] = await readEntries(db, organizationId, [id]);
  return entry;
}

/** One page of an organization's entries that are in force, newest first. */
export async function listEntries(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
): Promise<Page<BlacklistEntry, number>> {
  const page = await pageOfIds(inForce(db, organizationId), request);
  return { ...page, items: await readEntries(db, organizationId, page.items) };
}

function inForce(db: Queries, organizationId: number) {
  return db
    .selectFrom('watchlist_entities')
    .where('to_version', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`now()`)]))
    .where('watchlist_id', 'in', (eb) =>
      eb
        .selectFrom('watchlists')
        .select('watchlists.id')
        .where('watchlists.organization_id', '=', organizationId)
        .where('watchlists.source', '=', API_SOURCE),
    );
}

async function readEntries(db: Queries, organizationId: number, ids: readonly number[]): Promise<BlacklistEntry[]> {
  if (ids.length === 0) return [];
  const rows = await inForce(db, organizationId)
    .select(['id', 'entity', 'added_at', 'expires_at'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, entity, added_at: addedAt, expires_at: expiresAt }) => ({ id, entity, addedAt, expiresAt }));
}
