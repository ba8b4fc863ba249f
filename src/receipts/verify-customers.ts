import { auditedCustomers, loadMissingCustomers } from '../db/audited-customers.ts';
import type { AuditedCustomer } from '../db/audited-customers.ts';
import type { Queries } from '../db/database.ts';
import type { AuditProblem } from './verify-audit.ts';

/** Checks what each customer's row says against the last event about it. */
export async function verifyCustomers(
  db: Queries,
  organizationId: number,
): Promise<{ customers: number; problems: AuditProblem[] }> {
  const found = { customers: 0, problems: [] as AuditProblem[] };
  const note = (id: number, problem: string | undefined) => {
    if (problem !== undefined) found.problems.push({ what: 'customer', id, problem });
  };
  for await (const batch of auditedCustomers(db, organizationId)) {
    found.customers += batch.length;
    for (const customer of batch) note(customer.id, problemOf(customer));
  }
  for (const id of await loadMissingCustomers(db, organizationId)) note(id, 'it was removed, and no event says so');
  return found;
}

function problemOf({ hash, isUnreadable, deleteAfter, noted }: AuditedCustomer): string | undefined {
  if (isUnreadable) return 'it was changed: it does not decrypt';
  // Saved when neither was written down.
  if (hash === null && (noted?.hash ?? null) === null) return undefined;
  if (noted === null) return 'no event speaks of it: it was inserted from outside';
  if (hash === null) return 'the key of its hash is gone';
  if (hash !== noted.hash) return 'it is not as the last event about it says';
  return deleteAfter === noted.deleteAfter ? undefined : 'its delete_after is not as the last event about it says';
}
