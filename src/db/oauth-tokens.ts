import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Scope } from '../domain/case/vocabulary.ts';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import type { Schema } from './schema.ts';
import { inWhicheverOrganization } from './visible-rows.ts';

/** How long an access token is good for. */
export const TOKEN_SECONDS = 60 * 60;

interface SecretHolder {
  id: number;
  organization_id: number;
  scopes: Scope[];
  secret_id: number;
}

/** The client that names itself so and holds this secret. */
export async function findClientBySecret(
  db: Queries,
  { clientId, secretHash }: { clientId: string; secretHash: Buffer },
): Promise<SecretHolder | undefined> {
  const { rows } = await sql<SecretHolder>`select * from client_of_secret(${clientId}, ${secretHash})`.execute(db);
  return rows[0];
}

/** Writes down that somebody sent a wrong secret in the name of this client. */
export async function noteFailedSignIn(db: Queries, client: NamedClient, address: string | null): Promise<void> {
  await appendAuditEvent(db, {
    organizationId: client.organization_id,
    // Whoever sent a wrong secret is not known to be the client.
    actor: { kind: 'system' },
    address,
    action: 'client.sign_in_failed',
    object: { kind: 'client', id: client.id },
    before: null,
    after: null,
  });
}

type NamedClient = Pick<SecretHolder, 'id' | 'organization_id'>;

/** The client that names itself so, whatever secret it holds. */
export async function findClientByName(
  db: Queries,
  { clientId }: { clientId: string },
): Promise<NamedClient | undefined> {
  const { rows } = await sql<NamedClient>`select * from client_of_name(${clientId})`.execute(db);
  return rows[0];
}

export interface NewToken {
  origin: AuditOrigin;
  tokenHash: Buffer;
  clientId: number;
  secretId: number;
  scopes: Scope[];
}

/** Stores a token, and clears away those of the organization that have run out. */
export async function insertToken(transaction: Transaction<Schema>, { origin, ...token }: NewToken): Promise<void> {
  await transaction
    .deleteFrom('oauth_tokens')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await transaction
    .insertInto('oauth_tokens')
    .values({
      token_hash: token.tokenHash,
      organization_id: origin.organizationId,
      oauth_client_id: token.clientId,
      secret_id: token.secretId,
      scopes: token.scopes,
      expires_at: sql<Date>`now() + make_interval(secs => ${TOKEN_SECONDS})`,
    })
    .execute();
  const object = { kind: 'client', id: token.clientId };
  const after = { secret: token.secretId, scopes: token.scopes };
  await appendAuditEvent(transaction, { ...origin, action: 'client.sign_in', object, before: null, after });
}

interface TokenHolder {
  id: number;
  client_id: string;
  scopes: Scope[];
  organization_id: number;
  organization_name: string;
}

/** Which client a live token was given to, and for what. */
export async function findToken(db: Queries, { tokenHash }: { tokenHash: Buffer }): Promise<TokenHolder | undefined> {
  const question = sql<TokenHolder>`select * from caller_of_token(${tokenHash})`;
  const { rows } = await inWhicheverOrganization(() => question.execute(db));
  return rows[0];
}
