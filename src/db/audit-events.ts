import type { Queries } from './database.ts';
import { json } from './json.ts';

export interface AuditEvent {
  organizationId: number;
  actor: { kind: 'user'; id: number };
  /** Where the request came from. */
  address: string | null;
  /** What was done, as `check.decide`. */
  action: string;
  object: { kind: string; id: number };
  /** How the object stood, and how it stands; without what is said of a customer. */
  before: unknown;
  after: unknown;
}

/** Writes down what was done, within the transaction that does it. */
export async function appendAuditEvent(transaction: Queries, event: AuditEvent): Promise<void> {
  await transaction
    .insertInto('audit_events')
    .values({
      organization_id: event.organizationId,
      actor_kind: event.actor.kind,
      actor_id: event.actor.id,
      address: event.address,
      action: event.action,
      object_kind: event.object.kind,
      object_id: event.object.id,
      before: json(event.before),
      after: json(event.after),
    })
    .execute();
}
