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
  { organizationId, values }: { organizationId: number; values: NewCase },
): Promise<number> {
  const { id } = await db
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
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
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
