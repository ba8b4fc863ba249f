import { findClientBySecret, insertToken, TOKEN_SECONDS } from '../../db/oauth-tokens.ts';
import { transact } from '../../db/transact.ts';
import { inOrganization } from '../../db/visible-rows.ts';
import { hashToken, newToken } from '../auth/token.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { requestLimit } from '../http/rate-limit.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { failedSignIns } from './failed-sign-ins.ts';
import { oauthError } from './oauth-error.ts';
import { OAuthError, Token, TokenForm } from './schema.ts';
import { grantedScopes } from './scopes.ts';
import { readTokenRequest } from './token-request.ts';

/** How a program signs in: OAuth 2, client credentials (RFC 6749, 4.4). */
export function tokenRoute({ db, rateLimit }: ApiDependencies) {
  const countRequest = requestLimit(db, rateLimit);
  const noteFailure = failedSignIns(db);
  return route({
    method: 'post',
    path: '/api/oauth/token/',
    operationId: 'token',
    summary: 'Get an access token for a program (OAuth 2, client credentials)',
    description:
      'Scopes: `read` as a viewer, `write` as a reviewer, `admin` as an admin; each includes those before it. Send the ' +
      'token as `Authorization: Bearer …`.',
    tag: 'auth',
    access: 'public',
    form: TokenForm,
    answers: {
      200: { description: 'The token', schema: Token },
      400: { description: 'Invalid', schema: OAuthError },
      401: { description: 'Unknown client or wrong secret', schema: OAuthError },
      429: { description: 'Too many requests of this client; see Retry-After', schema: Detail },
    },
    async handle({ request, response }) {
      const { clientId, clientSecret, grantType, scope } = await readTokenRequest(request, response);
      const client = await findClientBySecret(db, { clientId, secretHash: hashToken(clientSecret) });
      if (!client) {
        noteFailure(request, clientId);
        throw oauthError('invalid_client', 'Unknown client or wrong secret.');
      }
      await countRequest(response, `client:${client.id}`);
      if (grantType === undefined) throw oauthError('invalid_request', '"grant_type" is missing.');
      if (grantType !== 'client_credentials') {
        throw oauthError('unsupported_grant_type', 'Only the grant type "client_credentials" is supported.');
      }
      const scopes = grantedScopes(scope, client.scopes);
      if (!scopes) throw oauthError('invalid_scope', `This client may have: ${client.scopes.join(' ')}.`);
      const token = newToken();
      const organizationId = client.organization_id;
      const tokenHash = hashToken(token);
      const stored = { tokenHash, clientId: client.id, secretId: client.secret_id, scopes };
      const origin = { organizationId, actor: { kind: 'client', id: client.id }, address: request.ip ?? null } as const;
      await inOrganization(organizationId, () =>
        transact(db, (transaction) => insertToken(transaction, { origin, ...stored })),
      );
      const body = { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: scopes.join(' ') };
      return { status: 200, body, headers: { Pragma: 'no-cache' } };
    },
  });
}
