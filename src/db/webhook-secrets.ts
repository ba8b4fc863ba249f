import { sql } from 'kysely';
import type { Queries } from './database.ts';

/** The secrets that sign an organization's webhooks at present, oldest first. */
export async function liveWebhookSecrets(
  db: Queries,
  { organizationId }: { organizationId: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('webhook_secrets')
    .select('secret')
    .where('organization_id', '=', organizationId)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.secret);
}

/** Signs with this secret from now on, and with no other. */
export async function replaceWebhookSecrets(
  db: Queries,
  { organizationId, secret }: { organizationId: number; secret: string },
): Promise<void> {
  await db
    .updateTable('webhook_secrets')
    .set({ revoked_at: sql<Date>`now()` })
    .where('organization_id', '=', organizationId)
    .where('revoked_at', 'is', null)
    .execute();
  await db.insertInto('webhook_secrets').values({ organization_id: organizationId, secret }).execute();
}
