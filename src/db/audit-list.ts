import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';

/** An audit event as the API shows it, with its place in the organization's chain. */
export interface AuditEventView {
  id: number;
  at: string;
  actor: { kind: 'user' | 'client' | 'system'; id: number | null };
  address: string | null;
  action: string;
  object: { kind: string; id: number };
  before: unknown;
  after: unknown;
  /** Null for the seconds until it is chained. */
  seal: { seq: number; previous: string; hash: string } | null;
}

export interface AuditFilters {
  action: string | undefined;
  actorId: number | undefined;
  objectKind: string | undefined;
  objectId: number | undefined;
  from: Date | undefined;
  before: Date | undefined;
}

/** One page of the organization's events, newest first. */
export async function listAuditEvents(
  db: Queries,
  { organizationId, filters, request }: { organizationId: number; filters: AuditFilters; request: PageRequest<number> },
): Promise<Page<AuditEventView, number>> {
  let matching = db.selectFrom('audit_events').where('organization_id', '=', organizationId);
  const { action, actorId, objectKind, objectId, from, before } = filters;
  if (action !== undefined) matching = matching.where('action', '=', action);
  if (actorId !== undefined) matching = matching.where('actor_id', '=', actorId);
  if (objectKind !== undefined) matching = matching.where('object_kind', '=', objectKind);
  if (objectId !== undefined) matching = matching.where('object_id', '=', objectId);
  if (from !== undefined) matching = matching.where('at', '>=', from);
  if (before !== undefined) matching = matching.where('at', '<', before);
  const page = await pageOfIds(matching, request);
  return { ...page, items: await loadAuditEvents(db, organizationId, page.items) };
}

async function loadAuditEvents(db: Queries, organizationId: number, ids: number[]): Promise<AuditEventView[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('audit_events')
    .leftJoin('audit_seals', 'audit_seals.event_id', 'audit_events.id')
    .where('audit_events.organization_id', '=', organizationId)
    .where('audit_events.id', 'in', ids)
    .orderBy('audit_events.id', 'desc')
    .selectAll('audit_events')
    .select(['audit_seals.seq', 'audit_seals.previous', 'audit_seals.hash'])
    .execute();
  return rows.map(({ seq, previous, hash, ...row }) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id },
    address: row.address,
    action: row.action,
    object: { kind: row.object_kind, id: row.object_id },
    before: row.before,
    after: row.after,
    seal: seq === null || previous === null || hash === null ? null : { seq, previous, hash },
  }));
}
