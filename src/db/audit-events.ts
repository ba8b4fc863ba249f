import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Queries } from './database.ts';
import { json } from './json.ts';

export interface AuditEvent {
  organizationId: number;
  /** `system`: Casewright itself, or its command line. */
  actor: { kind: 'user'; id: number } | { kind: 'client'; id: number | null } | { kind: 'system' };
  /** Where the request came from; null where it came from within. */
  address: string | null;
  /** What was done, as `check.decide`. */
  action: string;
  object: { kind: string; id: number };
  /** How the object stood, and how it stands: enums, numbers and hashes, nothing of what is said of a customer. */
  before: unknown;
  after: unknown;
}

/** Who asked for a change, and from where. */
export type AuditOrigin = Pick<AuditEvent, 'organizationId' | 'actor' | 'address'>;

/** Of what Casewright does by itself, or is told on its command line. */
export function systemOrigin(organizationId: number): AuditOrigin {
  return { organizationId, actor: { kind: 'system' }, address: null };
}

/** Writes down what was done, within the transaction that does it. */
export async function appendAuditEvent(transaction: Queries, event: AuditEvent): Promise<void> {
  await insertingAuditEvent(event).execute(transaction);
}

/** What is known only to the statement that an event is a part of. */
type KnownToStatement = Partial<Record<'action' | 'objectId' | 'before' | 'after', RawBuilder<unknown>>>;

/** The same as a part of another statement; `known` takes the place of what the event says. */
export function insertingAuditEvent(
  { organizationId, actor, address, action, object, before, after }: AuditEvent,
  known: KnownToStatement = {},
): RawBuilder<unknown> {
  const actorId = actor.kind === 'system' ? null : actor.id;
  return sql`
    insert into audit_events
      (organization_id, actor_kind, actor_id, address, action, object_kind, object_id, before, after)
    select ${organizationId}, ${actor.kind}, ${actorId}, ${address}, ${known.action ?? sql`${action}`}, ${object.kind},
      ${known.objectId ?? sql`${object.id}::bigint`}, ${known.before ?? sql`${json(before)}::json`},
      ${known.after ?? sql`${json(after)}::json`}`;
}
