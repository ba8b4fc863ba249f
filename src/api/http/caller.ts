import type { Request, Response } from 'express';
import type { Database } from '../../db/database.ts';
import { findToken } from '../../db/oauth-tokens.ts';
import { extendSession, findSession } from '../../db/sessions.ts';
import { ROLES } from '../../domain/case/vocabulary.ts';
import type { Role } from '../../domain/case/vocabulary.ts';
import { setSessionCookie, sessionToken } from '../auth/session-cookie.ts';
import { hashToken } from '../auth/token.ts';
import { roleOfScopes, scopeOfRole } from '../oauth/scopes.ts';
import { forbidden, insufficientScope, invalidToken, unauthenticated } from './errors.ts';

/** Who sends the request: a user, or a program that signed in by itself. */
export interface Caller {
  /** Null for a program. */
  userId: number | null;
  email: string | null;
  /** Null for a user; what the program names itself by. */
  clientId: string | null;
  /** Its own id; null for a user. */
  programId: number | null;
  /** Names the session or the program, and is no secret. */
  credential: string;
  role: Role;
  organizationId: number;
  organizationName: string;
}

/** Of a token's hash: enough to tell sessions apart. */
const CREDENTIAL_BYTES = 16;

interface Authentication {
  db: Database;
  publicUrl: string | undefined;
}

/**
 * Finds out who sends the request, by an access token or the session cookie.
 * @throws ApiError 401
 */
export async function authenticate(request: Request, response: Response, using: Authentication): Promise<Caller> {
  const authorization = request.get('authorization');
  // Whoever sends this header means it: a cookie that happens to come along must not stand in for it.
  return authorization === undefined ? byCookie(request, response, using) : byToken(authorization, using.db);
}

/** RFC 6750, 2.1. */
async function byToken(authorization: string, db: Database): Promise<Caller> {
  const [, token] = /^bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(authorization) ?? [];
  if (token === undefined) throw unauthenticated('The Authorization header is not "Bearer" and an access token.');
  const found = await findToken(db, { tokenHash: hashToken(token) });
  if (!found) throw invalidToken('The access token is unknown or has expired.');
  return {
    userId: null,
    email: null,
    clientId: found.client_id,
    programId: found.id,
    credential: `client:${found.id}`,
    role: roleOfScopes(found.scopes),
    organizationId: found.organization_id,
    organizationName: found.organization_name,
  };
}

/** Keeps the session alive. */
async function byCookie(request: Request, response: Response, { db, publicUrl }: Authentication): Promise<Caller> {
  const token = sessionToken(request);
  if (token === undefined) throw unauthenticated();
  const tokenHash = hashToken(token);
  const session = await findSession(db, { tokenHash });
  if (!session) throw unauthenticated('The session has ended: sign in again.');
  if (session.stale) {
    await extendSession(db, { tokenHash });
    setSessionCookie(request, response, { token, publicUrl });
  }
  return {
    userId: session.id,
    email: session.email,
    clientId: null,
    programId: null,
    credential: `session:${tokenHash.toString('hex', 0, CREDENTIAL_BYTES)}`,
    role: session.role,
    organizationId: session.organization_id,
    organizationName: session.organization_name,
  };
}

/** @throws ApiError 403 when the caller's role does not include the one needed. */
export function requireRole(caller: Caller, role: Role): void {
  if (ROLES.indexOf(caller.role) >= ROLES.indexOf(role)) return;
  const refusal = 'You do not have permission to perform this action: it needs the';
  if (caller.clientId === null) throw forbidden(`${refusal} role ${role}.`);
  const scope = scopeOfRole(role);
  throw insufficientScope(`${refusal} scope ${scope}.`, scope);
}

/** @throws ApiError 403 for a program. */
export function requireUser({ userId }: Caller): number {
  if (userId === null) throw forbidden('Only who signed in with a password can do this.');
  return userId;
}
