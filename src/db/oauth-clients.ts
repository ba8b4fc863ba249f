import type { Transaction } from 'kysely';
import type { Scope } from '../domain/case/vocabulary.ts';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditEvent, AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { Schema } from './schema.ts';

interface ClientChange {
  origin: AuditOrigin;
  id: number;
}

interface ClientRef {
  organizationId: number;
  id: number;
}

export interface NewClient {
  origin: AuditOrigin;
  clientId: string;
  name: string;
  scopes: Scope[];
}

/** A program that calls the API by itself; it cannot sign in before it has a secret. */
export async function insertClient(transaction: Transaction<Schema>, { origin, clientId, name, scopes }: NewClient) {
  const client = await transaction
    .insertInto('oauth_clients')
    .values({ organization_id: origin.organizationId, client_id: clientId, name, scopes })
    .returning(['id', 'client_id', 'name', 'scopes', 'created_at'])
    .executeTakeFirstOrThrow();
  await noteChange(transaction, { origin, id: client.id }, { action: 'client.add', before: null, after: { scopes } });
  return client;
}

async function noteChange(
  transaction: Transaction<Schema>,
  { origin, id }: ClientChange,
  what: Pick<AuditEvent, 'action' | 'before' | 'after'>,
): Promise<void> {
  await appendAuditEvent(transaction, { ...origin, object: { kind: 'client', id }, ...what });
}

export async function listClients(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
) {
  const matching = db.selectFrom('oauth_clients').where('organization_id', '=', organizationId);
  const { items: ids, ...page } = await pageOfIds(matching, request);
  if (ids.length === 0) return { ...page, items: [] };
  const clients = await matching
    .where('id', 'in', ids)
    .select(['id', 'client_id', 'name', 'scopes', 'created_at'])
    .orderBy('id', 'desc')
    .execute();
  const secrets = await db
    .selectFrom('oauth_client_secrets')
    .where('organization_id', '=', organizationId)
    .where('oauth_client_id', 'in', ids)
    .select(['id', 'oauth_client_id', 'created_at'])
    .orderBy('id')
    .execute();
  const byClient = Map.groupBy(secrets, (secret) => secret.oauth_client_id);
  return { ...page, items: clients.map((client) => ({ ...client, secrets: byClient.get(client.id) ?? [] })) };
}

/** Takes the client away, and with it its secrets and tokens. @returns false where there is none. */
export async function deleteClient(transaction: Transaction<Schema>, { origin, id }: ClientChange): Promise<boolean> {
  const deleted = await transaction
    .deleteFrom('oauth_clients')
    .where('organization_id', '=', origin.organizationId)
    .where('id', '=', id)
    .returning('scopes')
    .executeTakeFirst();
  if (!deleted) return false;
  await noteChange(transaction, { origin, id }, { action: 'client.delete', before: deleted, after: null });
  return true;
}

/** The number of live secrets, or undefined where there is no such client; nobody adds another until the end. */
export async function lockClient(db: Queries, { organizationId, id }: ClientRef): Promise<number | undefined> {
  const client = await db
    .selectFrom('oauth_clients')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  if (!client) return undefined;
  const secrets = await db.selectFrom('oauth_client_secrets').where('oauth_client_id', '=', id).select('id').execute();
  return secrets.length;
}

export async function insertClientSecret(
  transaction: Transaction<Schema>,
  { origin, id, secretHash }: ClientChange & { secretHash: Buffer },
) {
  const secret = await transaction
    .insertInto('oauth_client_secrets')
    .values({ organization_id: origin.organizationId, oauth_client_id: id, secret_hash: secretHash })
    .returning(['id', 'created_at'])
    .executeTakeFirstOrThrow();
  const after = { secret: secret.id };
  await noteChange(transaction, { origin, id }, { action: 'client.add_secret', before: null, after });
  return secret;
}

/** Takes a secret back, and the tokens that were got with it. @returns false where there is none. */
export async function deleteClientSecret(
  transaction: Transaction<Schema>,
  { origin, id, secretId }: ClientChange & { secretId: number },
): Promise<boolean> {
  const deleted = await transaction
    .deleteFrom('oauth_client_secrets')
    .where('organization_id', '=', origin.organizationId)
    .where('oauth_client_id', '=', id)
    .where('id', '=', secretId)
    .returning('id as secret')
    .executeTakeFirst();
  if (!deleted) return false;
  await noteChange(transaction, { origin, id }, { action: 'client.delete_secret', before: deleted, after: null });
  return true;
}
