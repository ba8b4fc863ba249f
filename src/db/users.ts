import { sql } from 'kysely';
import type { Role } from '../domain/case/vocabulary.ts';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
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

/** The same for somebody who asks for it, which is noted. */
export async function addUser(
  transaction: Queries,
  { origin, ...user }: Omit<NewUser, 'organizationId'> & { origin: AuditOrigin },
): Promise<number | undefined> {
  const id = await insertUser(transaction, { ...user, organizationId: origin.organizationId });
  if (id === undefined) return undefined;
  const object = { kind: 'user', id };
  await appendAuditEvent(transaction, {
    ...origin,
    action: 'user.add',
    object,
    before: null,
    after: { role: user.role },
  });
  return id;
}

interface SignInUser {
  id: number;
  email: string;
  role: Role;
  password_hash: string | null;
  organization_id: number;
  organization_name: string;
}

/** A user who may sign in: a disabled one is not found. The hash is null for one who signs in elsewhere. */
export async function findActiveUser(db: Queries, { email }: { email: string }): Promise<SignInUser | undefined> {
  const { rows } = await sql<SignInUser>`select * from user_of_email(${normalizeEmail(email)})`.execute(db);
  return rows[0];
}
