import type { Transaction } from 'kysely';
import type { AuditOrigin } from '../../db/audit-events.ts';
import { insertCase } from '../../db/cases.ts';
import { insertChecks } from '../../db/checks.ts';
import { holdCustomer, saveCustomer } from '../../db/customers.ts';
import type { Schema } from '../../db/schema.ts';
import { newCheck } from '../checks/schema.ts';
import { customerInput } from '../customers/schema.ts';
import { invalid, unknownId } from '../http/errors.ts';
import type { CaseCreateBody } from './schema.ts';

interface Creation {
  organizationId: number;
  origin: AuditOrigin;
  body: CaseCreateBody;
}

/**
 * Makes a case with its customer and checks, and asks for its first run unless told not to.
 * @throws ApiError 400 when the customer_id is unknown.
 */
export async function createCase(
  transaction: Transaction<Schema>,
  { organizationId, origin, body }: Creation,
): Promise<{ caseId: number; isStarted: boolean }> {
  const isStarted = body.start ?? body.auto_start ?? true;
  const checks = (body.checks ?? []).map(newCheck);
  const { id: caseId, checkIds } = await insertCase(transaction, {
    organizationId,
    origin,
    checks: checks.length,
    values: {
      customerId: await customerOf(transaction, { organizationId, origin, body }),
      notes: body.notes ?? null,
      webhookUrl: body.webhook_url ?? null,
      rfi: body.rfi ?? null,
      deleteAfter: body.delete_after,
      isStarted,
    },
  });
  await insertChecks(transaction, { organizationId, caseId, checks, ids: checkIds });
  return { caseId, isStarted };
}

async function customerOf(
  transaction: Transaction<Schema>,
  { organizationId, origin, body }: Creation,
): Promise<number> {
  if (body.customer != null) {
    const { row } = await saveCustomer(transaction, { origin, customer: customerInput(body.customer) });
    return row.id;
  }
  const customerId = body.customer_id ?? 0;
  if (!(await holdCustomer(transaction, { organizationId, customerId })))
    throw invalid({ customer_id: [unknownId(customerId)] });
  return customerId;
}
