import { insertSession } from '../../db/sessions.ts';
import { transact } from '../../db/transact.ts';
import { setPassword } from '../../db/users-admin.ts';
import { findActiveUser } from '../../db/users.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { forbidden, invalid } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import type { LoginThrottle } from './login-throttle.ts';
import { noteFailedSignIn } from './audit.ts';
import { passwordProblem } from './password-rules.ts';
import { hashPassword, isPassword } from './password.ts';
import { PasswordChange } from './schema.ts';
import { setSessionCookie } from './session-cookie.ts';
import { hashToken, newToken } from './token.ts';

export function passwordRoute({ db, publicUrl }: ApiDependencies, throttle: LoginThrottle) {
  return route({
    method: 'post',
    path: '/api/auth/password/',
    operationId: 'changePassword',
    summary: 'Change my password; my other sessions end, and this one gets a new cookie',
    tag: 'auth',
    access: 'viewer',
    forUsers: true,
    body: PasswordChange,
    answers: {
      200: { description: 'Changed', schema: Detail },
      429: { description: 'Too many wrong passwords; see Retry-After', schema: Detail },
    },
    async handle({ body, caller, request, response }) {
      const { userId, email } = caller;
      if (userId === null || email === null) throw forbidden('Only a user has a password.');
      // Whoever got hold of a session must not find the password out by it.
      const succeed = await throttle.begin(request, email);
      const user = await findActiveUser(db, { email });
      const matches = await isPassword(body.old_password, user?.password_hash ?? null);
      if (!matches) {
        noteFailedSignIn(db, request, user);
        throw invalid({ old_password: ['Wrong password.'] });
      }
      await succeed();
      const problem = passwordProblem(body.new_password, { email });
      if (problem !== undefined) throw invalid({ new_password: [problem] });
      const passwordHash = await hashPassword(body.new_password);
      const token = newToken();
      await transact(db, async (transaction) => {
        await setPassword(transaction, { origin: originOf(caller, request), userId, passwordHash });
        await insertSession(transaction, { tokenHash: hashToken(token), userId });
      });
      setSessionCookie(request, response, { token, publicUrl });
      return { status: 200, body: { detail: 'The password was changed.' } };
    },
  });
}
