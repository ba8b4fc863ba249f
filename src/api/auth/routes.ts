import { z } from 'zod';
import { deleteSession, deleteSessions } from '../../db/sessions.ts';
import { transact } from '../../db/transact.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { requireUser } from '../http/caller.ts';
import type { Caller } from '../http/caller.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { noteSignOut } from './audit.ts';
import { loginRoute } from './login-route.ts';
import { LoginThrottle } from './login-throttle.ts';
import { passwordRoute } from './password-route.ts';
import { Me, MyClient } from './schema.ts';
import { clearSessionCookie, sessionToken } from './session-cookie.ts';
import { hashToken } from './token.ts';

export function authRoutes(dependencies: ApiDependencies) {
  const throttle = new LoginThrottle(dependencies.db);
  return [
    loginRoute(dependencies, throttle),
    logoutRoute(dependencies),
    logoutEverywhereRoute(dependencies),
    passwordRoute(dependencies, throttle),
    meRoute(),
  ];
}

function logoutRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/auth/logout/',
    operationId: 'logout',
    summary: 'Sign out; the session ends at once',
    tag: 'auth',
    access: 'viewer',
    forUsers: true,
    answers: { 200: { description: 'Signed out', schema: Detail } },
    async handle({ caller, request, response }) {
      const userId = requireUser(caller);
      const token = sessionToken(request);
      await transact(db, async (transaction) => {
        if (token !== undefined) await deleteSession(transaction, { tokenHash: hashToken(token) });
        await noteSignOut(transaction, { origin: originOf(caller, request), action: 'user.logout', userId });
      });
      clearSessionCookie(request, response, publicUrl);
      return { status: 200, body: { detail: 'Signed out.' } };
    },
  });
}

function logoutEverywhereRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/auth/logout-everywhere/',
    operationId: 'logoutEverywhere',
    summary: 'Sign out on every device; all my sessions end at once',
    tag: 'auth',
    access: 'viewer',
    forUsers: true,
    answers: { 200: { description: 'Signed out', schema: Detail } },
    async handle({ caller, request, response }) {
      const userId = requireUser(caller);
      await transact(db, async (transaction) => {
        await deleteSessions(transaction, { userId });
        await noteSignOut(transaction, { origin: originOf(caller, request), action: 'user.logout_everywhere', userId });
      });
      clearSessionCookie(request, response, publicUrl);
      return { status: 200, body: { detail: 'Signed out everywhere.' } };
    },
  });
}

function meRoute() {
  return route({
    method: 'get',
    path: '/api/auth/me/',
    operationId: 'me',
    summary: 'Who I am',
    tag: 'auth',
    access: 'viewer',
    answers: { 200: { description: 'The caller', schema: z.union([Me, MyClient]) } },
    handle: ({ caller }) => ({ status: 200, body: me(caller) }),
  });
}

function me({ userId: id, email, clientId, role, organizationId, organizationName: name }: Caller) {
  const rest = { role, organization: { id: organizationId, name } };
  return clientId === null ? { id, email, ...rest } : { client_id: clientId, ...rest };
}
