import { z } from 'zod';
import { deleteSession, insertSession } from '../../db/sessions.ts';
import { findActiveUser } from '../../db/users.ts';
import type { ApiDependencies } from '../dependencies.ts';
import type { Caller } from '../http/caller.ts';
import { unauthenticated } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { isPassword } from './password.ts';
import { Login, Me, MyClient } from './schema.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.ts';
import { hashToken, newToken } from './token.ts';

export function authRoutes({ db, publicUrl }: ApiDependencies) {
  return [
    route({
      method: 'post',
      path: '/api/auth/login/',
      operationId: 'login',
      summary: 'Sign in; sets the session cookie',
      tag: 'auth',
      access: 'public',
      body: Login,
      answers: {
        200: { description: 'Signed in', schema: Me },
        401: { description: 'Unknown e-mail address, wrong password, or disabled', schema: Detail },
      },
      async handle({ body: { email, password }, request, response }) {
        const user = await findActiveUser(db, { email });
        const matches = await isPassword(password, user?.password_hash ?? null);
        if (!user || !matches) throw unauthenticated('Unknown e-mail address or wrong password.');
        const former = sessionToken(request);
        if (former !== undefined) await deleteSession(db, { tokenHash: hashToken(former) });
        const token = newToken();
        await insertSession(db, { tokenHash: hashToken(token), userId: user.id });
        setSessionCookie(request, response, { token, publicUrl });
        const { id, role, organization_id, organization_name: name } = user;
        return { status: 200, body: { id, email: user.email, role, organization: { id: organization_id, name } } };
      },
    }),
    route({
      method: 'post',
      path: '/api/auth/logout/',
      operationId: 'logout',
      summary: 'Sign out; the session ends at once',
      tag: 'auth',
      access: 'viewer',
      forUsers: true,
      answers: { 200: { description: 'Signed out', schema: Detail } },
      async handle({ request, response }) {
        const token = sessionToken(request);
        if (token !== undefined) await deleteSession(db, { tokenHash: hashToken(token) });
        clearSessionCookie(request, response, publicUrl);
        return { status: 200, body: { detail: 'Signed out.' } };
      },
    }),
    route({
      method: 'get',
      path: '/api/auth/me/',
      operationId: 'me',
      summary: 'Who I am',
      tag: 'auth',
      access: 'viewer',
      answers: { 200: { description: 'The caller', schema: z.union([Me, MyClient]) } },
      handle: ({ caller }) => ({ status: 200, body: me(caller) }),
    }),
  ];
}

function me({ userId: id, email, clientId, role, organizationId, organizationName: name }: Caller) {
  const rest = { role, organization: { id: organizationId, name } };
  return clientId === null ? { id, email, ...rest } : { client_id: clientId, ...rest };
}
