import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { DecryptionError } from '../encryption/field-cipher.ts';
import { hashOfRow } from './customers.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import type { CustomersTable } from './tables/cases.ts';

const BATCH = 500;

/** A customer as its row says, and as the last event about it does. */
export interface AuditedCustomer {
  id: number;
  /** Null where the row is of before there were hashes. */
  hash: string | null;
  /** The row does not decrypt. */
  isUnreadable: boolean;
  deleteAfter: number;
  /** Null where there is none. */
  noted: { hash: string | null; deleteAfter: number | null } | null;
}

type Row = Selectable<CustomersTable> & { noted: { hash?: string; delete_after?: number } | null; is_noted: boolean };

/** In order, a batch at a time. */
export async function* auditedCustomers(db: Queries, organizationId: number): AsyncGenerator<AuditedCustomer[]> {
  const cipher = await cipherOf(db, organizationId);
  for (let last = 0; ;) {
    const { rows } = await sql<Row>`
      select customers.*, event.after as noted, event.id is not null as is_noted
      from customers left join lateral (
        select id, after from audit_events
        where organization_id = customers.organization_id and object_kind = 'customer' and object_id = customers.id
        order by id desc limit 1
      ) event on true
      where customers.organization_id = ${organizationId} and customers.id > ${last}
      order by customers.id limit ${BATCH}`.execute(db);
    const newest = rows.at(-1);
    if (newest === undefined) return;
    yield rows.map((row) => ({
      id: row.id,
      ...hashOrUnreadable(() => hashOfRow(cipher, row)),
      deleteAfter: row.delete_after,
      noted: row.is_noted ? { hash: row.noted?.hash ?? null, deleteAfter: row.noted?.delete_after ?? null } : null,
    }));
    last = newest.id;
  }
}

function hashOrUnreadable(read: () => string | null): Pick<AuditedCustomer, 'hash' | 'isUnreadable'> {
  try {
    return { hash: read(), isUnreadable: false };
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error;
    return { hash: null, isUnreadable: true };
  }
}

/** Customers that events speak of, of whom there is neither a row nor an event of their deletion. */
export async function loadMissingCustomers(db: Queries, organizationId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select object_id as id from audit_events event
    where organization_id = ${organizationId} and object_kind = 'customer'
      and not exists (select from customers where customers.id = event.object_id)
    group by object_id having not bool_or(action = 'customer.delete' and actor_kind = 'system')
    order by object_id`.execute(db);
  return rows.map(({ id }) => id);
}
