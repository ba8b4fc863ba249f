import { sql } from 'kysely';
import type { Queries } from './database.ts';

/** Something that was deleted because it was due, for the audit. */
export interface DeletionEvent {
  organizationId: number;
  action: 'case.delete' | 'case.delete_check' | 'customer.delete';
  objectKind: 'case' | 'customer';
  objectId: number;
  /** Ids, enums and numbers only: it outlives what was deleted. */
  before: Record<string, unknown>;
}

/** Writes down what the transaction deletes, in one statement however much it is. */
export async function appendDeletionEvents(transaction: Queries, events: readonly DeletionEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql`
    insert into audit_events (organization_id, actor_kind, action, object_kind, object_id, before)
    select organization_id, 'system', action, object_kind, object_id, before::json
    from unnest(
      ${events.map((event) => event.organizationId)}::bigint[], ${events.map((event) => event.action)}::text[],
      ${events.map((event) => event.objectKind)}::text[], ${events.map((event) => event.objectId)}::bigint[],
      ${events.map((event) => JSON.stringify(event.before))}::text[]
    ) event (organization_id, action, object_kind, object_id, before)`.execute(transaction);
}

/** What the audit says of deletions in a case. */
export interface Deletions {
  /** The case itself was. */
  whole: boolean;
  /** Ids of the checks that were, before it. */
  checks: ReadonlySet<number>;
}

/** Of those of the cases in which anything was deleted. */
export async function loadDeletions(
  db: Queries,
  { organizationId, caseIds }: { organizationId: number; caseIds: readonly number[] },
): Promise<ReadonlyMap<number, Deletions>> {
  const { rows } = await sql<{ caseId: number; checkId: number | null }>`
    select object_id as "caseId", (before->>'check')::bigint as "checkId" from audit_events
    where organization_id = ${organizationId} and object_kind = 'case' and object_id = any(${[...caseIds]}::bigint[])
      and actor_kind = 'system' and action in ('case.delete', 'case.delete_check')`.execute(db);
  const byCase = Map.groupBy(rows, (row) => row.caseId);
  return new Map(
    [...byCase].map(([caseId, events]) => [
      caseId,
      {
        whole: events.some(({ checkId }) => checkId === null),
        checks: new Set(events.flatMap(({ checkId }) => (checkId === null ? [] : [checkId]))),
      },
    ]),
  );
}
