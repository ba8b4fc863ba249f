import { deleteSession, insertSession } from '../../db/sessions.ts';
import { transact } from '../../db/transact.ts';
import { findActiveUser } from '../../db/users.ts';
import { inOrganization } from '../../db/visible-rows.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { unauthenticated } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import type { LoginThrottle } from './login-throttle.ts';
import { noteFailedSignIn, noteSignIn } from './audit.ts';
import { isPassword } from './password.ts';
import { Login, Me } from './schema.ts';
import { sessionToken, setSessionCookie } from './session-cookie.ts';
import { hashToken, newToken } from './token.ts';

export function loginRoute({ db, publicUrl }: ApiDependencies, throttle: LoginThrottle) {
  return route({
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
      429: { description: 'Too many wrong passwords; see Retry-After', schema: Detail },
    },
    async handle({ body: { email, password }, request, response }) {
      const succeed = await throttle.begin(request, email);
      const user = await findActiveUser(db, { email });
      const matches = await isPassword(password, user?.password_hash ?? null);
      if (!user || !matches) {
        noteFailedSignIn(db, request, user);
        throw unauthenticated('Unknown e-mail address or wrong password.');
      }
      await succeed();
      const [former, token] = [sessionToken(request), newToken()];
      const signIn = () =>
        transact(db, async (transaction) => {
          if (former !== undefined) await deleteSession(transaction, { tokenHash: hashToken(former) });
          await insertSession(transaction, { tokenHash: hashToken(token), userId: user.id });
          await noteSignIn(transaction, request, { action: 'user.login', user });
        });
      // Who signs in belongs to no organization until then.
      await inOrganization(user.organization_id, signIn);
      setSessionCookie(request, response, { token, publicUrl });
      const { id, role, organization_id, organization_name: name } = user;
      return { status: 200, body: { id, email: user.email, role, organization: { id: organization_id, name } } };
    },
  });
}
