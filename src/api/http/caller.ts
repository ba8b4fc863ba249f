import type { Request, Response } from 'express';
import type { Database } from '../../db/database.ts';
import { extendSession, findSession } from '../../db/sessions.ts';
import { ROLES } from '../../domain/case/vocabulary.ts';
import type { Role } from '../../domain/case/vocabulary.ts';
import { setSessionCookie, sessionToken } from '../auth/session-cookie.ts';
import { hashToken } from '../auth/token.ts';
import { forbidden, unauthenticated } from './errors.ts';

/** Who sends the request. */
export interface Caller {
  userId: number;
  email: string;
  role: Role;
  organizationId: number;
  organizationName: string;
}

interface Authentication {
  db: Database;
  publicUrl: string | undefined;
}

/**
 * Finds out who sends the request, by the session cookie, and keeps the session alive.
 * @throws ApiError 401
 */
export async function authenticate(
  request: Request,
  response: Response,
  { db, publicUrl }: Authentication,
): Promise<Caller> {
  // Whoever sends this header means it: a cookie that happens to come along must not stand in for it.
  if (request.get('authorization') !== undefined) throw unauthenticated('Invalid or unknown access token.');
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
    role: session.role,
    organizationId: session.organization_id,
    organizationName: session.organization_name,
  };
}

/** @throws ApiError 403 when the caller's role does not include the one needed. */
export function requireRole(caller: Caller, role: Role): void {
  if (ROLES.indexOf(caller.role) < ROLES.indexOf(role)) {
    throw forbidden(`You do not have permission to perform this action: it needs the role ${role}.`);
  }
}
