import type { Outcome, Status } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';

/** Undefined = not filtered by it. */
export interface CaseFilters {
  customerId: number | undefined;
  hasWebhook: boolean | undefined;
  outcome: Outcome | undefined;
  status: Status | undefined;
}

export async function listCaseIds(
  db: Queries,
  { organizationId, filters, request }: { organizationId: number; filters: CaseFilters; request: PageRequest<number> },
): Promise<Page<number, number>> {
  const { customerId, hasWebhook, outcome, status } = filters;
  let matching = db.selectFrom('cases').where('organization_id', '=', organizationId);
  if (customerId !== undefined) matching = matching.where('customer_id', '=', customerId);
  if (hasWebhook !== undefined) matching = matching.where('webhook_url', hasWebhook ? 'is not' : 'is', null);
  if (outcome !== undefined) matching = matching.where('outcome', '=', outcome);
  if (status !== undefined) matching = matching.where('status', '=', status);
  return pageOfIds(matching, request);
}
