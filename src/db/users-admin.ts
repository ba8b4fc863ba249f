import { sql } from 'kysely';
import { appendAuditEvent, systemOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';
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
  await endSessions(db, { userId: user.id });
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
  await endSessions(db, { userId });
}

async function endSessions(db: Queries, { userId }: { userId: number }): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
}
