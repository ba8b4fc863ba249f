import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Role } from '../domain/case/vocabulary.ts';
import { appendAuditEvent, systemOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { Schema } from './schema.ts';
import { deleteSessions } from './sessions.ts';
import { normalizeEmail } from './users.ts';

/** Every user of every organization, by e-mail address. */
export async function listUsers(db: Queries) {
  return db
    .selectFrom('users')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .select([
      'users.id',
      'users.email',
      'organizations.name as organization',
      'users.role',
      'users.created_at',
      'users.disabled_at',
    ])
    .orderBy('users.email')
    .execute();
}

/** Locks the user out: no new session, and the present ones end. Undefined where there is no such user. */
export async function disableUser(db: Queries, { email }: { email: string }) {
  const user = await db
    .updateTable('users')
    // Disabled twice: the first time stays.
    .set({ disabled_at: sql<Date>`coalesce(disabled_at, now())` })
    .where('email', '=', normalizeEmail(email))
    .returning(['id', 'email', 'disabled_at', 'organization_id'])
    .executeTakeFirst();
  if (!user) return undefined;
  const { organization_id: organizationId, ...disabled } = user;
  await deleteSessions(db, { userId: user.id });
  await appendAuditEvent(db, {
    ...systemOrigin(organizationId),
    action: 'user.disable',
    object: { kind: 'user', id: user.id },
    before: null,
    after: null,
  });
  return disabled;
}

/** Sets a new password; whoever signed in with the old one has to sign in again. */
export async function setPassword(
  db: Queries,
  { userId, passwordHash }: { userId: number; passwordHash: string },
): Promise<void> {
  await db.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', userId).execute();
  await deleteSessions(db, { userId });
}

interface UserRef {
  organizationId: number;
  id: number;
}

/** The users of one organization. */
export async function listUsersOf(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
) {
  const matching = db.selectFrom('users').where('organization_id', '=', organizationId);
  const { items: ids, ...page } = await pageOfIds(matching, request);
  const items =
    ids.length === 0 ? [] : await matching.where('id', 'in', ids).select(SHOWN).orderBy('id', 'desc').execute();
  return { ...page, items };
}

/** Undefined where the organization has no such user. */
export async function findUser(db: Queries, { organizationId, id }: UserRef) {
  return db
    .selectFrom('users')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .select(SHOWN)
    .executeTakeFirst();
}

/** Nobody of the organization could administer it any more. */
export class LastAdminError extends Error {}

/**
 * Changes what is given. Whoever is disabled is signed out.
 * @returns undefined where the organization has no such user.
 * @throws LastAdminError
 */
export async function changeUser(
  db: Transaction<Schema>,
  { organizationId, id, changes }: UserRef & { changes: { role?: Role | undefined; disabled?: boolean | undefined } },
) {
  const { role, disabled } = changes;
  const admins = await lockAdmins(db, organizationId);
  const isLess = disabled === true || (role !== undefined && role !== 'admin');
  if (isLess && admins.length === 1 && admins[0] === id) throw new LastAdminError();
  if (role === undefined && disabled === undefined) return findUser(db, { organizationId, id });
  const user = await db
    .updateTable('users')
    .set({
      ...(role !== undefined && { role }),
      ...(disabled !== undefined && { disabled_at: disabled ? sql<Date>`coalesce(disabled_at, now())` : null }),
    })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returning(SHOWN)
    .executeTakeFirst();
  if (user && disabled === true) await deleteSessions(db, { userId: id });
  return user;
}

const SHOWN = ['id', 'email', 'role', 'created_at', 'disabled_at'] as const;

/** Those who may sign in; none of them changes until the transaction ends. */
async function lockAdmins(db: Transaction<Schema>, organizationId: number): Promise<number[]> {
  const admins = await db
    .selectFrom('users')
    .where('organization_id', '=', organizationId)
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute();
  return admins.map((admin) => admin.id);
}
