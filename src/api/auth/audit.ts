import type { Request } from 'express';
import { appendAuditEvent } from '../../db/audit-events.ts';
import type { AuditEvent, AuditOrigin } from '../../db/audit-events.ts';
import type { Queries } from '../../db/database.ts';
import { describeError } from '../../db/describe-error.ts';
import { inOrganization } from '../../db/visible-rows.ts';

type SignInAction = 'user.login' | 'user.login_failed';

/** Writes down that a user signed in, or that somebody tried to in their name. */
export async function noteSignIn(
  db: Queries,
  request: Request,
  { action, user }: { action: SignInAction; user: { id: number; organization_id: number } },
): Promise<void> {
  const event: AuditEvent = {
    organizationId: user.organization_id,
    // Whoever gave a wrong password is not known to be the user.
    actor: action === 'user.login_failed' ? { kind: 'system' } : { kind: 'user', id: user.id },
    address: request.ip ?? null,
    action,
    object: { kind: 'user', id: user.id },
    before: null,
    after: null,
  };
  await appendAuditEvent(db, event);
}

interface SignOut {
  origin: AuditOrigin;
  action: 'user.logout' | 'user.logout_everywhere';
  userId: number;
}

/** Writes down that a user signed out, within the transaction that ends their sessions. */
export async function noteSignOut(transaction: Queries, { origin, action, userId }: SignOut): Promise<void> {
  const object = { kind: 'user', id: userId };
  await appendAuditEvent(transaction, { ...origin, action, object, before: null, after: null });
}

/** Beside the answer, whose time must not tell which users exist. One that no user has belongs to no organization. */
export function noteFailedSignIn(
  db: Queries,
  request: Request,
  user: { id: number; organization_id: number } | undefined,
): void {
  if (!user) return;
  const noted = inOrganization(user.organization_id, () =>
    noteSignIn(db, request, { action: 'user.login_failed', user }),
  );
  noted.catch((error: unknown) => {
    request.log.error({ error: describeError(error) }, 'a failed login could not be noted');
  });
}
