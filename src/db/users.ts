import type { Role } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';

/** E-mail addresses are compared without regard to case. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

export interface NewUser {
  organizationId: number;
  email: string;
  passwordHash: string;
  role: Role;
}

/** Undefined when the e-mail address is taken, in whichever organization. */
export async function insertUser(db: Queries, user: NewUser): Promise<number | undefined> {
  const inserted = await db
    .insertInto('users')
    .values({
      organization_id: user.organizationId,
      email: normalizeEmail(user.email),
      password_hash: user.passwordHash,
      role: user.role,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id;
}

/** A user who may sign in: a disabled one is not found. The hash is null for one who signs in elsewhere. */
export async function findActiveUser(db: Queries, { email }: { email: string }) {
  return db
    .selectFrom('users')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .where('users.email', '=', normalizeEmail(email))
    .where('users.disabled_at', 'is', null)
    .select([
      'users.id',
      'users.email',
      'users.role',
      'users.password_hash',
      'users.organization_id',
      'organizations.name as organization_name',
    ])
    .executeTakeFirst();
}
