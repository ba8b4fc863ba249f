import type { Request } from 'express';
import { appendAuditEvent } from '../../db/audit-events.ts';
import type { AuditEvent } from '../../db/audit-events.ts';
import type { Queries } from '../../db/database.ts';
import { describeError } from '../../db/describe-error.ts';
import { inOrganization } from '../../db/visible-rows.ts';
import type { Caller } from '../http/caller.ts';

type SignInAction = 'user.login' | 'user.login_failed' | 'user.logout';

/** Writes down that a user signed in or out, or that somebody tried to in their name. */
export async function noteSignIn(
  db: Queries,
  request: Request,
  { action, user }: { action: SignInAction; user: { id: number; organization_id: number } },
): Promise<void> {
  const organizationId = user.organization_id;
  const event: AuditEvent = {
    organizationId,
    // Whoever gave a wrong password is not known to be the user.
    actor: action === 'user.login_failed' ? { kind: 'system' } : { kind: 'user', id: user.id },
    address: request.ip ?? null,
    action,
    object: { kind: 'user', id: user.id },
    before: null,
    after: null,
  };
  // Who signs in belongs to no organization yet.
  await inOrganization(organizationId, () => appendAuditEvent(db, event));
}

export async function noteSignOut(db: Queries, request: Request, caller: Caller): Promise<void> {
  if (caller.userId === null) return;
  const user = { id: caller.userId, organization_id: caller.organizationId };
  await noteSignIn(db, request, { action: 'user.logout', user });
}

/** Beside the answer, whose time must not tell which users exist. One that no user has belongs to no organization. */
export function noteFailedSignIn(
  db: Queries,
  request: Request,
  user: { id: number; organization_id: number } | undefined,
): void {
  if (!user) return;
  noteSignIn(db, request, { action: 'user.login_failed', user }).catch((error: unknown) => {
    request.log.error({ error: describeError(error) }, 'a failed login could not be noted');
  });
}
