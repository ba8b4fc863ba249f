import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { WebhookDeliveriesTable } from '../../src/db/tables/webhooks.ts';
import type { TestApi } from './service.ts';
import { UNREAD } from '../support/encrypted.ts';

/** A delivery of the case's first run as the worker would have left it, and the endpoint it goes to. */
export async function insertDelivery(
  { database: { db }, reviewer }: TestApi,
  caseId: number,
  values: Partial<Insertable<WebhookDeliveriesTable>> = {},
): Promise<{ delivery: string; endpoint: number }> {
  const organizationId = reviewer.organizationId;
  const run = await db.selectFrom('case_runs').select('id').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  const { id: endpoint } = await db
    .insertInto('webhook_endpoints')
    .values({ organization_id: organizationId, url: `https://hooks.example.com/${randomBytes(8).toString('hex')}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: delivery } = await db
    .insertInto('webhook_deliveries')
    .values({
      id: `msg_${randomBytes(16).toString('base64url')}`,
      organization_id: organizationId,
      case_id: caseId,
      run_id: run.id,
      run_number: 1,
      url: 'https://hooks.example.com/',
      body: UNREAD,
      endpoint_id: endpoint,
      next_attempt_at: new Date(Date.now() + 3_600_000),
      ...values,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { delivery, endpoint };
}
