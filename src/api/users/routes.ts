import { z } from 'zod';
import { transact } from '../../db/transact.ts';
import { changeUser, findUser, LastAdminError, listUsersOf } from '../../db/users-admin.ts';
import { addUser } from '../../db/users.ts';
import { hashPassword } from '../auth/password.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { conflict, invalid, notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { User, UserChange, UserCreate } from './schema.ts';

/** Who of the organization may sign in. */
export function userRoutes(dependencies: ApiDependencies) {
  return [createRoute(dependencies), listRoute(dependencies), changeRoute(dependencies)];
}

function createRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/users/',
    operationId: 'createUser',
    summary: 'Add a user',
    tag: 'users',
    access: 'admin',
    creates: 'other',
    body: UserCreate,
    answers: { 201: { description: 'Added', schema: User } },
    async handle({ body: { email, password, role }, caller, request }) {
      const { organizationId } = caller;
      const origin = originOf(caller, request);
      const passwordHash = await hashPassword(password);
      const user = await transact(db, async (transaction) => {
        const id = await addUser(transaction, { origin, email, passwordHash, role });
        return id === undefined ? undefined : findUser(transaction, { organizationId, id });
      });
      if (!user) throw invalid({ email: ['An e-mail address belongs to one user, and there is one with this.'] });
      return { status: 201, body: userBody(user) };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/users/',
    operationId: 'listUsers',
    summary: 'List the users of the organization, newest first',
    tag: 'users',
    access: 'admin',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of users', schema: pageOf('UserPage', User) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer(
        { query, request, publicUrl },
        (asked) => listUsersOf(db, { organizationId, request: asked }),
        userBody,
      ),
  });
}

function changeRoute({ db }: ApiDependencies) {
  return route({
    method: 'patch',
    path: '/api/users/{id}/',
    operationId: 'changeUser',
    summary: "Change a user's role, or lock the user out; the sessions of one who is locked out end at once",
    tag: 'users',
    access: 'admin',
    body: UserChange,
    exists: async ({ ids: { id }, caller: { organizationId } }) =>
      (await findUser(db, { organizationId, id })) !== undefined,
    answers: {
      200: { description: 'Changed', schema: User },
      409: { description: 'It is the last admin', schema: Detail },
    },
    async handle({ ids: { id }, body: changes, caller, request }) {
      const change = { origin: originOf(caller, request), id, changes };
      try {
        const user = await transact(db, (transaction) => changeUser(transaction, change));
        if (!user) throw notFound();
        return { status: 200, body: userBody(user) };
      } catch (error) {
        if (!(error instanceof LastAdminError)) throw error;
        throw conflict('This is the last admin of the organization: make another one first.');
      }
    },
  });
}

type UserRow = NonNullable<Awaited<ReturnType<typeof changeUser>>>;

function userBody({ id, email, role, disabled_at, created_at }: UserRow) {
  return { id, email, role, disabled: disabled_at !== null, created_at: created_at.toISOString() };
}
