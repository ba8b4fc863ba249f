import { sql } from 'kysely';
import { insertingAuditEvent } from './audit-events.ts';
import type { AuditOrigin } from './audit-events.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { nextId } from './next-ids.ts';

export interface NewCase {
  customerId: number;
  notes: string | null;
  webhookUrl: string | null;
  /** The caller's own RFI text. */
  rfi: string | null;
  deleteAfter: number | undefined;
  /** Whether its first run is asked for at once. */
  isStarted: boolean;
}

interface Insertion {
  organizationId: number;
  origin: AuditOrigin;
  values: NewCase;
  /** How many checks it is to have. */
  checks: number;
}

/** The new case's id, and ids for `checks` checks of it. The customer must be the organization's own: the database refuses another's. */
export async function insertCase(
  db: Queries,
  { organizationId, origin, values, checks }: Insertion,
): Promise<{ id: number; checkIds: number[] }> {
  const { isStarted } = values;
  const noted = insertingAuditEvent(
    { ...origin, action: 'case.create', object: { kind: 'case', id: 0 }, before: null, after: { started: isStarted } },
    { objectId: sql`(select id from made)` },
  );
  const { notes, rfi } = values;
  // Only what is encrypted takes an id beforehand: nothing that every case passes through may cost a round trip.
  const texts = notes === null && rfi === null ? {} : await encryptedTexts(db, organizationId, { notes, rfi });
  const made = db
    .insertInto('cases')
    .values({
      organization_id: organizationId,
      customer_id: values.customerId,
      webhook_url: values.webhookUrl,
      ...texts,
      ...(values.isStarted ? { status: 'PROCESSING' as const, run_number: 1 } : {}),
      ...(values.deleteAfter === undefined ? {} : { delete_after: values.deleteAfter }),
    })
    .returning('id');
  const { rows } = await sql<{ id: number; checkIds: number[] }>`
    with made as (${made}), noted as (${noted}),
    run as (insert into case_runs (organization_id, case_id, number)
      select ${organizationId}, id, 1 from made where ${isStarted}::boolean)
    select id, array(select nextval('checks_id_seq') from generate_series(1, ${checks})) as "checkIds" from made`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error('a case was not inserted');
  return row;
}

async function encryptedTexts(db: Queries, organizationId: number, { notes, rfi }: Pick<NewCase, 'notes' | 'rfi'>) {
  const id = await nextId(db, 'cases');
  const cipher = await cipherOf(db, organizationId);
  return {
    id,
    notes: cipher.encrypt({ column: 'cases.notes', row: id }, notes),
    rfi_given: cipher.encrypt({ column: 'cases.rfi_given', row: id }, rfi),
  };
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
