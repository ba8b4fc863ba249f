import { sql } from 'kysely';
import type { Scope } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';

/** How long an access token is good for. */
export const TOKEN_SECONDS = 60 * 60;

/** The client that names itself so and holds this secret. */
export async function findClientBySecret(
  db: Queries,
  { clientId, secretHash }: { clientId: string; secretHash: Buffer },
) {
  return db
    .selectFrom('oauth_client_secrets')
    .innerJoin('oauth_clients', 'oauth_clients.id', 'oauth_client_secrets.oauth_client_id')
    .where('oauth_client_secrets.secret_hash', '=', secretHash)
    .where('oauth_clients.client_id', '=', clientId)
    .select([
      'oauth_clients.id',
      'oauth_clients.organization_id',
      'oauth_clients.scopes',
      'oauth_client_secrets.id as secret_id',
    ])
    .executeTakeFirst();
}

export interface NewToken {
  tokenHash: Buffer;
  organizationId: number;
  clientId: number;
  secretId: number;
  scopes: Scope[];
}

/** Stores a token, and clears away those that have run out. */
export async function insertToken(db: Queries, token: NewToken): Promise<void> {
  await db
    .deleteFrom('oauth_tokens')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await db
    .insertInto('oauth_tokens')
    .values({
      token_hash: token.tokenHash,
      organization_id: token.organizationId,
      oauth_client_id: token.clientId,
      secret_id: token.secretId,
      scopes: token.scopes,
      expires_at: sql<Date>`now() + make_interval(secs => ${TOKEN_SECONDS})`,
    })
    .execute();
}

/** Which client a live token was given to, and for what. */
export async function findToken(db: Queries, { tokenHash }: { tokenHash: Buffer }) {
  return db
    .selectFrom('oauth_tokens')
    .innerJoin('oauth_clients', 'oauth_clients.id', 'oauth_tokens.oauth_client_id')
    .innerJoin('organizations', 'organizations.id', 'oauth_tokens.organization_id')
    .where('oauth_tokens.token_hash', '=', tokenHash)
    .where('oauth_tokens.expires_at', '>', sql<Date>`now()`)
    .select([
      'oauth_clients.id',
      'oauth_clients.client_id',
      'oauth_tokens.scopes',
      'oauth_tokens.organization_id',
      'organizations.name as organization_name',
    ])
    .executeTakeFirst();
}
