import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { DeliveryStatus } from '../domain/case/vocabulary.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import type { Cipher } from './encrypted-columns.ts';
import type { Page, PageRequest } from './page.ts';
import type { WebhookAttemptsTable, WebhookDeliveriesTable } from './tables/webhooks.ts';

/** A webhook delivery as the contract shows it. */
export interface DeliveryView {
  /** The `webhook-id`. */
  id: string;
  case_id: number;
  run: number;
  url: string;
  status: DeliveryStatus;
  created_at: string;
  next_attempt_at: string | null;
  finished_at: string | null;
  attempts: {
    number: number;
    at: string;
    status_code: number | null;
    error: string | null;
    latency_ms: number;
    response: string | null;
  }[];
}

export interface DeliveryFilters {
  caseId: number | undefined;
  status: DeliveryStatus | undefined;
}

/** One page of deliveries, newest first. Their ids are random, so the anchor is a time. */
export async function listDeliveryViews(
  db: Queries,
  {
    organizationId,
    filters,
    request: { page, pageSize, anchor },
  }: { organizationId: number; filters: DeliveryFilters; request: PageRequest<Date> },
): Promise<Page<DeliveryView, Date>> {
  let matching = db.selectFrom('webhook_deliveries').where('organization_id', '=', organizationId);
  if (filters.caseId !== undefined) matching = matching.where('case_id', '=', filters.caseId);
  if (filters.status !== undefined) matching = matching.where('status', '=', filters.status);
  const upToAnchor = anchor === undefined ? matching : matching.where('created_at', '<=', anchor);
  const { count, newest } = await upToAnchor
    .select([sql<number>`count(*)`.as('count'), sql<Date | null>`max(created_at)`.as('newest')])
    .executeTakeFirstOrThrow();
  const top = anchor ?? newest;
  if (top === null) return { count, anchor: null, items: [] };
  const rows = await matching
    .where('created_at', '<=', top)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .selectAll()
    .execute();
  return { count, anchor: top, items: await withAttempts(db, organizationId, rows) };
}

/** Undefined where the organization has no such delivery. */
export async function loadDeliveryView(
  db: Queries,
  { organizationId, deliveryId }: { organizationId: number; deliveryId: string },
): Promise<DeliveryView | undefined> {
  const rows = await db
    .selectFrom('webhook_deliveries')
    .where('organization_id', '=', organizationId)
    .where('id', '=', deliveryId)
    .selectAll()
    .execute();
  return (await withAttempts(db, organizationId, rows))[0];
}

async function withAttempts(
  db: Queries,
  organizationId: number,
  rows: Selectable<WebhookDeliveriesTable>[],
): Promise<DeliveryView[]> {
  if (rows.length === 0) return [];
  const attempts = await db
    .selectFrom('webhook_attempts')
    .where('organization_id', '=', organizationId)
    .where(
      'delivery_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('number')
    .selectAll()
    .execute();
  const byDelivery = Map.groupBy(attempts, (attempt) => attempt.delivery_id);
  const cipher = await cipherOf(db, organizationId);
  return rows.map((row) => deliveryView(cipher, row, byDelivery.get(row.id) ?? []));
}

function deliveryView(
  cipher: Cipher,
  row: Selectable<WebhookDeliveriesTable>,
  attempts: Selectable<WebhookAttemptsTable>[],
): DeliveryView {
  return {
    id: row.id,
    case_id: row.case_id,
    run: row.run_number,
    url: row.url,
    status: row.status,
    created_at: row.created_at.toISOString(),
    next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
    finished_at: row.finished_at?.toISOString() ?? null,
    attempts: attempts.map((attempt) => ({
      number: attempt.number,
      at: attempt.at.toISOString(),
      status_code: attempt.status_code,
      error: attempt.error,
      latency_ms: attempt.latency_ms,
      response: cipher.decrypt(
        { column: 'webhook_attempts.response', row: `${row.id}/${attempt.number}` },
        attempt.response,
      ),
    })),
  };
}
