import { sql } from 'kysely';
import { STORED_EVENT } from './audit-chain.ts';
import type { Seal, SignedHead, StoredEvent } from './audit-chain.ts';
import type { Queries } from './database.ts';

const BATCH = 1_000;

/** A seal with its event; null where that is gone. */
export interface SealedEvent {
  seal: Seal;
  event: StoredEvent | null;
}

/** The organization's chain, from its beginning, a batch at a time. */
export async function* sealedEvents(db: Queries, organizationId: number): AsyncGenerator<SealedEvent> {
  for (let last = 0; ;) {
    const { rows } = await sql<Omit<Seal, 'organizationId'> & Omit<StoredEvent, 'id'> & { id: number | null }>`
      select seal.seq, seal.event_id as "eventId", seal.previous, seal.hash, ${STORED_EVENT}
      from audit_seals seal left join audit_events event on event.id = seal.event_id
      where seal.organization_id = ${organizationId} and seal.seq > ${last}
      order by seal.seq limit ${BATCH}`.execute(db);
    for (const { seq, eventId, previous, hash, id, ...event } of rows) {
      // The event's own organization stays with the event: another's in this chain does not hash to its seal.
      yield { seal: { organizationId, seq, eventId, previous, hash }, event: id === null ? null : { ...event, id } };
      last = seq;
    }
    if (rows.length < BATCH) return;
  }
}

export async function loadSignedHeads(db: Queries, organizationId: number): Promise<SignedHead[]> {
  const { rows } = await sql<SignedHead>`
    select organization_id as "organizationId", seq, hash, sealed_at as "sealedAt", signature, key_id as "keyId"
    from audit_heads where organization_id = ${organizationId} order by seq`.execute(db);
  return rows;
}

/** Events that are not in the chain, and whether they wait for the sealer. */
export async function loadUnsealed(
  db: Queries,
  organizationId: number,
): Promise<{ id: number; at: Date; isWaiting: boolean }[]> {
  const { rows } = await sql<{ id: number; at: Date; isWaiting: boolean }>`
    select id, at, exists (select from audit_unsealed where event_id = id) as "isWaiting" from audit_events
    where organization_id = ${organizationId}
      and not exists (select from audit_seals where event_id = id)
    order by id`.execute(db);
  return rows;
}

/** A receipt with what is still there of its run. */
export interface AuditedReceipt {
  id: number;
  caseId: number;
  run: number;
  decisionId: number | null;
  content: string;
  signature: string;
  keyId: string;
  /** Of case_runs; null where the run is gone. */
  runId: number | null;
  hasCase: boolean;
}

/** In order, a batch at a time. */
export async function* auditedReceipts(db: Queries, organizationId: number): AsyncGenerator<AuditedReceipt[]> {
  for (let last = 0; ;) {
    const { rows } = await sql<AuditedReceipt>`
      select receipt.id, receipt.case_id as "caseId", receipt.run_number as run, decision_id as "decisionId", content,
        signature, key_id as "keyId", case_runs.id as "runId",
        exists (select from cases where cases.id = receipt.case_id) as "hasCase"
      from receipts receipt
        left join case_runs on case_runs.case_id = receipt.case_id and case_runs.number = receipt.run_number
      where receipt.organization_id = ${organizationId} and receipt.id > ${last}
      order by receipt.id limit ${BATCH / 10}`.execute(db);
    const newest = rows.at(-1);
    if (newest === undefined) return;
    yield rows;
    last = newest.id;
  }
}

const RECEIPT_HASH = sql`encode(sha256(convert_to(content, 'UTF8')), 'hex')`;

/** Receipts that no event names, by their ids; and events that name a receipt which is not there. */
export async function loadMismatchedReceipts(
  db: Queries,
  organizationId: number,
): Promise<{ receiptId: number | null; eventId: number | null }[]> {
  const { rows } = await sql<{ receiptId: number | null; eventId: number | null }>`
    select kept.id as "receiptId", named.id as "eventId"
    from (select id, ${RECEIPT_HASH} as hash from receipts where organization_id = ${organizationId}) kept
      full join (
        select id, after->>'receipt' as hash from audit_events
        where organization_id = ${organizationId} and after->>'receipt' is not null
      ) named using (hash)
    where kept.id is null or named.id is null
    order by 1, 2`.execute(db);
  return rows;
}

/** What was decided since there are receipts, and has none. */
export async function loadWithoutReceipt(
  db: Queries,
  organizationId: number,
): Promise<{ runId: number; caseId: number; run: number; decisionId: number | null }[]> {
  const { rows } = await sql<{ runId: number; caseId: number; run: number; decisionId: number | null }>`
    select id as "runId", case_id as "caseId", number as run, null::bigint as "decisionId" from case_runs run
    where organization_id = ${organizationId} and status in ('COMPLETED', 'ERROR') and as_of is not null
      and not exists (select from receipts where case_id = run.case_id and run_number = number and decision_id is null)
      and not exists (select from receipts_due where run_id = run.id)
    union all
    select run.id, made.case_id, run.number, made.id from check_decisions made join case_runs run on run.id = made.run_id
    where made.organization_id = ${organizationId}
      and made.decided_at > (select applied_at from schema_migrations where name like '%receipts_and_audit.sql')
      and not exists (select from receipts where decision_id = made.id)
    order by 1, 4`.execute(db);
  return rows;
}
