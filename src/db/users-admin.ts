import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { Role } from '../domain/case/vocabulary.ts';
import { appendAuditEvent, systemOrigin } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { PageRequest } from './page.ts';
import type { Schema } from './schema.ts';
import type { UsersTable } from './tables/access.ts';
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
export async function disableUser(transaction: Transaction<Schema>, { email }: { email: string }) {
  const before = await transaction
    .selectFrom('users')
    .where('email', '=', normalizeEmail(email))
    .select([...SHOWN, 'organization_id'])
    .forUpdate()
    .executeTakeFirst();
  if (!before) return undefined;
  const user = await transaction
    .updateTable('users')
    // Disabled twice: the first time stays.
    .set({ disabled_at: sql<Date>`coalesce(disabled_at, now())` })
    .where('id', '=', before.id)
    .returning(SHOWN)
    .executeTakeFirstOrThrow();
  await deleteSessions(transaction, { userId: user.id });
  const origin = systemOrigin(before.organization_id);
  await noteUserChange(transaction, { origin, action: 'user.disable', before, after: user });
  return { id: user.id, email: user.email, disabled_at: user.disabled_at };
}

interface UserChangeNote {
  origin: AuditOrigin;
  action: 'user.change' | 'user.disable';
  before: Standing;
  after: Standing;
}

type Standing = Pick<Selectable<UsersTable>, 'id' | 'role' | 'disabled_at'>;

async function noteUserChange(
  transaction: Transaction<Schema>,
  { origin, action, before, after }: UserChangeNote,
): Promise<void> {
  const standing = ({ role, disabled_at: disabledAt }: Standing) => ({ role, disabled: disabledAt !== null });
  const object = { kind: 'user', id: after.id };
  await appendAuditEvent(transaction, { ...origin, action, object, before: standing(before), after: standing(after) });
}

/** Sets a new password; whoever signed in with the old one has to sign in again. */
export async function setPassword(
  transaction: Queries,
  { origin, userId, passwordHash }: { origin: AuditOrigin; userId: number; passwordHash: string },
): Promise<void> {
  await transaction.updateTable('users').set({ password_hash: passwordHash }).where('id', '=', userId).execute();
  await deleteSessions(transaction, { userId });
  const object = { kind: 'user', id: userId };
  await appendAuditEvent(transaction, { ...origin, action: 'user.set_password', object, before: null, after: null });
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

export interface UserChange {
  origin: AuditOrigin;
  id: number;
  /** What is left out stays. */
  changes: { role?: Role | undefined; disabled?: boolean | undefined };
}

/** Nobody of the organization could administer it any more. */
export class LastAdminError extends Error {}

/**
 * Changes what is given. Whoever is disabled is signed out.
 * @returns undefined where the organization has no such user.
 * @throws LastAdminError
 */
export async function changeUser(db: Transaction<Schema>, { origin, id, changes }: UserChange) {
  const { organizationId } = origin;
  const { role, disabled } = changes;
  const admins = await lockAdmins(db, organizationId);
  const isLess = disabled === true || (role !== undefined && role !== 'admin');
  if (isLess && admins.length === 1 && admins[0] === id) throw new LastAdminError();
  const before = await lockUser(db, { organizationId, id });
  if (!before || (role === undefined && disabled === undefined)) return before;
  const user = await db
    .updateTable('users')
    .set({
      ...(role !== undefined && { role }),
      ...(disabled !== undefined && { disabled_at: disabled ? sql<Date>`coalesce(disabled_at, now())` : null }),
    })
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .returning(SHOWN)
    .executeTakeFirstOrThrow();
  if (disabled === true) await deleteSessions(db, { userId: id });
  await noteUserChange(db, { origin, action: 'user.change', before, after: user });
  return user;
}

const SHOWN = ['id', 'email', 'role', 'created_at', 'disabled_at'] as const;

async function lockUser(db: Transaction<Schema>, { organizationId, id }: UserRef) {
  return db
    .selectFrom('users')
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .select(SHOWN)
    .forUpdate()
    .executeTakeFirst();
}

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
