import type { Request } from 'express';
import type { AuditOrigin } from '../../db/audit-events.ts';
import type { Caller } from './caller.ts';

/** Who asks for a change, and from where. */
export function originOf({ organizationId, userId, programId }: Caller, request: Request): AuditOrigin {
  const actor =
    userId === null ? ({ kind: 'client', id: programId } as const) : ({ kind: 'user', id: userId } as const);
  return { organizationId, actor, address: request.ip ?? null };
}
