import { sql } from 'kysely';
import { insertingAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import type { Queries } from './database.ts';

export interface NewCase {
  customerId: number;
  notes: string | null;
  webhookUrl: string | null;
  /** The caller's own RFI text. */
  rfi: string | null;
  deleteAfter: number | undefined;
  /** Whether its first run is asked for at once; that takes `insertFirstRun` in the same transaction. */
  isStarted: boolean;
}

/** The new case's id. The customer must be the organization's own: the database refuses another's. */
export async function insertCase(
  db: Queries,
  { organizationId, origin, values }: { organizationId: number; origin: AuditOrigin; values: NewCase },
): Promise<number> {
  const { isStarted } = values;
  const noted = insertingAuditEvent(
    { ...origin, action: 'case.create', object: { kind: 'case', id: 0 }, before: null, after: { started: isStarted } },
    { objectId: sql`(select id from made)` },
  );
  const made = db
    .insertInto('cases')
    .values({
      organization_id: organizationId,
      customer_id: values.customerId,
      notes: values.notes,
      webhook_url: values.webhookUrl,
      rfi_given: values.rfi,
      ...(values.isStarted ? { status: 'PROCESSING' as const, run_number: 1 } : {}),
      ...(values.deleteAfter === undefined ? {} : { delete_after: values.deleteAfter }),
    })
    .returning('id');
  // In one statement: nothing that every case passes through may cost another round trip.
  const { rows } = await sql<{ id: number }>`
    with made as (${made}), noted as (${noted}) select id from made`.execute(db);
  return rows[0]?.id ?? NaN;
}

export async function hasCase(
  db: Queries,
  { organizationId, caseId }: { organizationId: number; caseId: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('cases')
    .where('organization_id', '=', organizationId)
    .where('id', '=', caseId)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}
