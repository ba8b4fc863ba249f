import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import { cipherOf } from './database.ts';
import type { Database, Queries } from './database.ts';
import type { Cipher } from './encrypted-columns.ts';
import { nextId } from './next-ids.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Schema } from './schema.ts';
import { transact } from './transact.ts';

/** Every delivery carries a signature of each: more would only fill its headers. */
export const MOST_LIVE_SECRETS = 5;

/** A secret as it is kept. */
export interface StoredSecret {
  id: number;
  secret: Encrypted;
}

/** As part of another query: what is stored of an organization's live secrets, oldest first. */
export function storedLiveSecrets(organizationId: RawBuilder<number>): RawBuilder<StoredSecret[]> {
  return sql<StoredSecret[]>`(
    select coalesce(json_agg(json_build_object('id', id, 'secret', secret) order by id), '[]') from webhook_secrets
    where organization_id = ${organizationId} and revoked_at is null)`;
}

/** The secrets themselves, of what `storedLiveSecrets` gave. */
export function decryptSecrets(cipher: Cipher, stored: readonly StoredSecret[]): string[] {
  return stored.map(({ id, secret }) => cipher.decrypt({ column: 'webhook_secrets.secret', row: id }, secret));
}

/** @returns the row of a new secret */
async function insertSecret(db: Queries, organizationId: number, secret: string): Promise<SecretRow> {
  const cipher = await cipherOf(db, organizationId);
  const id = await nextId(db, 'webhook_secrets');
  return db
    .insertInto('webhook_secrets')
    .values({
      id,
      organization_id: organizationId,
      secret: cipher.encrypt({ column: 'webhook_secrets.secret', row: id }, secret),
    })
    .returning(['id', 'secret', 'created_at', 'revoked_at'])
    .executeTakeFirstOrThrow();
}

/** The secrets that sign an organization's webhooks at present, oldest first. */
export async function liveWebhookSecrets(
  db: Queries,
  { organizationId }: { organizationId: number },
): Promise<string[]> {
  const { rows } = await sql<{ stored: StoredSecret[] }>`
    select ${storedLiveSecrets(sql`${organizationId}::bigint`)} as stored`.execute(db);
  return decryptSecrets(await cipherOf(db, organizationId), rows[0]?.stored ?? []);
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
  await insertSecret(db, organizationId, secret);
}

/** A secret as the API shows it: enough to tell which it is. */
export interface WebhookSecretView {
  id: number;
  hint: string;
  created_at: string;
  revoked_at: string | null;
}

interface SecretRow extends StoredSecret {
  created_at: Date;
  revoked_at: Date | null;
}

function secretView(cipher: Cipher, row: SecretRow): WebhookSecretView {
  const { id, created_at: createdAt, revoked_at: revokedAt } = row;
  const [secret = ''] = decryptSecrets(cipher, [row]);
  return {
    id,
    hint: `whsec_…${secret.slice(-4)}`,
    created_at: createdAt.toISOString(),
    revoked_at: revokedAt?.toISOString() ?? null,
  };
}

/**
 * Signs with this secret too from now on.
 * @returns null where there are `MOST_LIVE_SECRETS` already.
 */
export async function addWebhookSecret(
  db: Database,
  { origin, secret }: { origin: AuditOrigin; secret: string },
): Promise<WebhookSecretView | null> {
  const { organizationId } = origin;
  return transact(db, async (transaction) => {
    const live = await lockLiveSecrets(transaction, organizationId);
    if (live.length >= MOST_LIVE_SECRETS) return null;
    const row = await insertSecret(transaction, organizationId, secret);
    const object = { kind: 'webhook_secret', id: row.id };
    await appendAuditEvent(transaction, { ...origin, action: 'secret.add', object, before: null, after: null });
    return secretView(await cipherOf(transaction, organizationId), row);
  });
}

/** Signs with it no more. The last live one stays: without a signature no webhook may go out. */
export async function revokeWebhookSecret(
  db: Database,
  { origin, id }: { origin: AuditOrigin; id: number },
): Promise<'revoked' | 'unknown' | 'last'> {
  const { organizationId } = origin;
  return transact(db, async (transaction) => {
    const live = await lockLiveSecrets(transaction, organizationId);
    if (!live.includes(id)) return (await hasSecret(transaction, organizationId, id)) ? 'revoked' : 'unknown';
    if (live.length === 1) return 'last';
    await transaction
      .updateTable('webhook_secrets')
      .set({ revoked_at: sql<Date>`now()` })
      .where('id', '=', id)
      .execute();
    const object = { kind: 'webhook_secret', id };
    await appendAuditEvent(transaction, { ...origin, action: 'secret.revoke', object, before: null, after: null });
    return 'revoked';
  });
}

/** The organization's row is locked: two that revoke at once must not leave it without a secret. */
async function lockLiveSecrets(transaction: Transaction<Schema>, organizationId: number): Promise<number[]> {
  await transaction
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', organizationId)
    .forNoKeyUpdate()
    .execute();
  const rows = await transaction
    .selectFrom('webhook_secrets')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}

async function hasSecret(db: Queries, organizationId: number, id: number): Promise<boolean> {
  const found = await db
    .selectFrom('webhook_secrets')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}

/** One page of all secrets there ever were, newest first. */
export async function listWebhookSecrets(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
): Promise<Page<WebhookSecretView, number>> {
  const page = await pageOfIds(db.selectFrom('webhook_secrets').where('organization_id', '=', organizationId), request);
  if (page.items.length === 0) return { ...page, items: [] };
  const rows = await db
    .selectFrom('webhook_secrets')
    .select(['id', 'secret', 'created_at', 'revoked_at'])
    .where('organization_id', '=', organizationId)
    .where('id', 'in', page.items)
    .orderBy('id', 'desc')
    .execute();
  const cipher = await cipherOf(db, organizationId);
  return { ...page, items: rows.map((row) => secretView(cipher, row)) };
}
