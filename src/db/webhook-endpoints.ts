import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Schema } from './schema.ts';
import type { WebhookEndpointsTable } from './tables/webhooks.ts';

/** Attempts that may be under way at one endpoint at once, over all workers. */
const SLOTS = 10;

/** Why nothing is sent there any more: no success for days, or the receiver answered 410. */
export type DisabledReason = 'FAILING' | 'GONE';

/** An endpoint as the API shows it. */
export interface EndpointView {
  id: number;
  url: string;
  failing_since: string | null;
  disabled_at: string | null;
  disabled_reason: DisabledReason | null;
  created_at: string;
}

export interface EndpointRef {
  organizationId: number;
  /** As `endpointOf` gives it. */
  url: string;
}

function endpointView(row: Selectable<WebhookEndpointsTable>): EndpointView {
  return {
    id: row.id,
    url: row.url,
    failing_since: row.failing_since?.toISOString() ?? null,
    disabled_at: row.disabled_at?.toISOString() ?? null,
    disabled_reason: row.disabled_reason,
    created_at: row.created_at.toISOString(),
  };
}

/** Makes the endpoint with its slots, where it is new; safe when two ask at once. */
export async function ensureEndpoint(db: Queries, { organizationId, url }: EndpointRef): Promise<void> {
  await sql`
    with made as (
      insert into webhook_endpoints (organization_id, url) values (${organizationId}, ${url})
      on conflict do nothing returning organization_id, id
    )
    insert into webhook_slots (organization_id, endpoint_id, number)
    select organization_id, id, number from made, generate_series(1, ${SLOTS}) number`.execute(db);
}

/**
 * Deletes those of the endpoints that no delivery refers to any more: their paths may name somebody. One that fails or is
 * disabled stays, since that is still to be known when it is used again; so does one that is in use just now.
 */
export async function deleteUnusedEndpoints(transaction: Queries, endpointIds: readonly number[]): Promise<void> {
  if (endpointIds.length === 0) return;
  const { rows } = await sql<{ id: number }>`
    select id from webhook_endpoints
    where id = any(${[...endpointIds]}::bigint[]) and failing_since is null and disabled_at is null
    order by id for update skip locked`.execute(transaction);
  await sql`
    delete from webhook_endpoints where id = any(${rows.map(({ id }) => id)}::bigint[])
      and not exists (select from webhook_deliveries where endpoint_id = webhook_endpoints.id)`.execute(transaction);
}

/** One page of the organization's endpoints, newest first. */
export async function listEndpoints(
  db: Queries,
  {
    organizationId,
    disabled,
    request,
  }: { organizationId: number; disabled: boolean | undefined; request: PageRequest<number> },
): Promise<Page<EndpointView, number>> {
  let matching = db.selectFrom('webhook_endpoints').where('organization_id', '=', organizationId);
  if (disabled !== undefined) matching = matching.where('disabled_at', disabled ? 'is not' : 'is', null);
  const page = await pageOfIds(matching, request);
  if (page.items.length === 0) return { ...page, items: [] };
  const rows = await db
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', 'in', page.items)
    .orderBy('id', 'desc')
    .execute();
  return { ...page, items: rows.map(endpointView) };
}

/** Sends there again, as if it had never failed. @returns undefined where there is no such endpoint. */
export async function enableEndpoint(
  db: Queries,
  { organizationId, id }: { organizationId: number; id: number },
): Promise<EndpointView | undefined> {
  const row = await enabling(db, organizationId).where('id', '=', id).returningAll().executeTakeFirst();
  return row && endpointView(row);
}

/** What came of a test event. */
export interface TestOutcome {
  origin: AuditOrigin;
  /** As `endpointOf` gives it. */
  endpoint: string;
  /** The `webhook-id`. */
  event: string;
  delivered: boolean;
  statusCode: number | null;
}

/** Notes a test event. The endpoint that it has reached is enabled; nothing where no webhook ever went there. */
export async function noteTestEvent(
  transaction: Transaction<Schema>,
  { origin, endpoint, event, delivered, statusCode }: TestOutcome,
): Promise<void> {
  const { organizationId } = origin;
  if (delivered) await enabling(transaction, organizationId).where('url', '=', endpoint).execute();
  await appendAuditEvent(transaction, {
    ...origin,
    action: 'webhook.test',
    object: { kind: 'organization', id: organizationId },
    before: null,
    // Hashed: a path may hold what only the receiver should know.
    after: { event, endpoint: createHash('sha256').update(endpoint).digest('hex'), delivered, status_code: statusCode },
  });
}

function enabling(db: Queries, organizationId: number) {
  return db
    .updateTable('webhook_endpoints')
    .set({ failing_since: null, disabled_at: null, disabled_reason: null })
    .where('organization_id', '=', organizationId);
}
