import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database, Queries } from './database.ts';
import type { Schema } from './schema.ts';

/** Any constant of ours: one sealer at a time, so that a chain has no branches. */
const SEALER_LOCK = 7_210_416;

/** An event as it is chained: every column, JSON as the text that is stored. */
export interface StoredEvent {
  id: number;
  organizationId: number;
  at: Date;
  actorKind: string;
  actorId: number | null;
  address: string | null;
  action: string;
  objectKind: string;
  objectId: number;
  before: string | null;
  after: string | null;
}

export const STORED_EVENT = sql`
  event.id, event.organization_id as "organizationId", event.at, event.actor_kind as "actorKind",
  event.actor_id as "actorId", event.address, event.action, event.object_kind as "objectKind",
  event.object_id as "objectId", event.before::text as before, event.after::text as after`;

/** The place of an event in the chain of its organization. */
export interface Seal {
  organizationId: number;
  /** 1, 2, … */
  seq: number;
  eventId: number;
  /** Hash of the seal before. */
  previous: string;
  hash: string;
}

/** How far a chain has come. */
export interface Head {
  organizationId: number;
  seq: number;
  hash: string;
}

export interface SignedHead extends Head {
  sealedAt: Date;
  signature: string;
  keyId: string;
}

export interface Sealing {
  /** Events at most. */
  limit: number;
  /** Chains the events, which come in order, after the heads that there are. */
  chain: (events: readonly StoredEvent[], heads: readonly Head[]) => Seal[];
  sign: (head: Head, sealedAt: Date) => SignedHead;
}

/**
 * Chains events that were committed and are not chained yet, in one transaction. Whoever commits later comes later in
 * the chain.
 * @returns how many; 0 also while another sealer is at work.
 */
export async function sealEvents(db: Database, { limit, chain, sign }: Sealing): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const { rows: locks } = await sql<{ is_ours: boolean; now: Date }>`
      select pg_try_advisory_xact_lock(${SEALER_LOCK}) as is_ours, now()::timestamptz(3) as now`.execute(transaction);
    const [lock] = locks;
    if (!lock?.is_ours) return 0;
    const { rows: events } = await sql<StoredEvent>`
      select ${STORED_EVENT} from audit_unsealed join audit_events event on event.id = event_id
      order by event_id limit ${limit}`.execute(transaction);
    if (events.length === 0) return 0;
    const seals = chain(events, await loadHeads(transaction, events));
    await storeSeals(transaction, seals);
    const heads = new Map(seals.map((seal) => [seal.organizationId, seal]));
    await storeHeads(
      transaction,
      [...heads.values()].map((head) => sign(head, lock.now)),
    );
    const ids = events.map(({ id }) => id);
    await sql`delete from audit_unsealed where event_id = any(${ids}::bigint[])`.execute(transaction);
    return events.length;
  });
}

async function loadHeads(db: Queries, events: readonly StoredEvent[]): Promise<Head[]> {
  const organizations = [...new Set(events.map((event) => event.organizationId))];
  const { rows } = await sql<Head>`
    select organization_id as "organizationId", seq, hash
    from unnest(${organizations}::bigint[]) organization
      cross join lateral (
        select * from audit_seals where organization_id = organization order by seq desc limit 1
      ) latest`.execute(db);
  return rows;
}

async function storeSeals(transaction: Transaction<Schema>, seals: readonly Seal[]): Promise<void> {
  await sql`
    insert into audit_seals (organization_id, seq, event_id, previous, hash)
    select * from unnest(
      ${seals.map((seal) => seal.organizationId)}::bigint[], ${seals.map((seal) => seal.seq)}::bigint[],
      ${seals.map((seal) => seal.eventId)}::bigint[], ${seals.map((seal) => seal.previous)}::text[],
      ${seals.map((seal) => seal.hash)}::text[])`.execute(transaction);
}

async function storeHeads(transaction: Transaction<Schema>, heads: readonly SignedHead[]): Promise<void> {
  await transaction
    .insertInto('audit_heads')
    .values(
      heads.map(({ organizationId, seq, hash, sealedAt, signature, keyId }) => ({
        organization_id: organizationId,
        seq,
        hash,
        sealed_at: sealedAt,
        signature,
        key_id: keyId,
      })),
    )
    .execute();
}
