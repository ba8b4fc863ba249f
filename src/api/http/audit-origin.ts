import type { Request } from 'express';
import type { AuditOrigin } from '../../db/audit-events.ts';
import type { Caller } from './caller.ts';

/** Who asks for a change, and from where. */
export function originOf({ organizationId, userId }: Caller, request: Request): AuditOrigin {
  return { organizationId, actor: { kind: 'user', id: userId }, address: request.ip ?? null };
}
