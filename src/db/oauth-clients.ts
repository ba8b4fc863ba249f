import type { Scope } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';

interface ClientRef {
  organizationId: number;
  id: number;
}

export interface NewClient {
  organizationId: number;
  clientId: string;
  name: string;
  scopes: Scope[];
}

/** A program that calls the API by itself; it cannot sign in before it has a secret. */
export async function insertClient(db: Queries, { organizationId, clientId, name, scopes }: NewClient) {
  return db
    .insertInto('oauth_clients')
    .values({ organization_id: organizationId, client_id: clientId, name, scopes })
    .returning(['id', 'client_id', 'name', 'scopes', 'created_at'])
    .executeTakeFirstOrThrow();
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
export async function deleteClient(db: Queries, { organizationId, id }: ClientRef): Promise<boolean> {
  const deleted = await db
    .deleteFrom('oauth_clients')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return deleted !== undefined;
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
  db: Queries,
  { organizationId, id, secretHash }: ClientRef & { secretHash: Buffer },
) {
  return db
    .insertInto('oauth_client_secrets')
    .values({ organization_id: organizationId, oauth_client_id: id, secret_hash: secretHash })
    .returning(['id', 'created_at'])
    .executeTakeFirstOrThrow();
}

/** Takes a secret back, and the tokens that were got with it. @returns false where there is none. */
export async function deleteClientSecret(
  db: Queries,
  { organizationId, id, secretId }: ClientRef & { secretId: number },
): Promise<boolean> {
  const deleted = await db
    .deleteFrom('oauth_client_secrets')
    .where('organization_id', '=', organizationId)
    .where('oauth_client_id', '=', id)
    .where('id', '=', secretId)
    .returning('id')
    .executeTakeFirst();
  return deleted !== undefined;
}
