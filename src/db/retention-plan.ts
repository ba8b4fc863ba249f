import { sql } from 'kysely';
import { CASE_MAY_GO, CASE_SENDS, CHECK_MAY_GO, NEVER } from './due-for-deletion.ts';
import type { Queries } from './database.ts';

/** What would become of one kind of data of one organization, as it stands now. */
export interface RetentionPlan {
  organization: string;
  kind: 'cases' | 'checks' | 'customers';
  /** Deleted by then. Checks that go with their cases are not counted. */
  goes: number;
  /** Due by then, and waits: for a run or a webhook to end; a customer for the last of its cases. */
  waits: number;
  /** Due later. */
  later: number;
  /** `delete_after` is −1. */
  never: number;
  /** The first that is due later; null where none is. */
  nextDueAt: Date | null;
}

/**
 * Tells what deletion would do until then if nothing else happened.
 * @param organization its name; undefined for every one
 */
export async function planRetention(
  db: Queries,
  { until, organization }: { until: Date; organization: string | undefined },
): Promise<RetentionPlan[]> {
  const { rows } = await sql<RetentionPlan>`
    with planned_cases as (
      select cases.id, cases.organization_id, cases.customer_id, cases.delete_after, cases.due_at,
        coalesce(cases.due_at <= ${until}, false) as is_due, ${CASE_MAY_GO} and not ${CASE_SENDS} as may_go
      from cases
    ), planned_checks as (
      select checks.organization_id, checks.delete_after, checks.due_at,
        coalesce(checks.due_at <= ${until}, false) as is_due, ${CHECK_MAY_GO} and not ${CASE_SENDS} as may_go
      from checks join cases on cases.id = checks.case_id join planned_cases planned on planned.id = cases.id
      where not (planned.is_due and planned.may_go)
    ), held as (
      select customer_id, bool_or(not (is_due and may_go)) as stays from planned_cases group by customer_id
    ), planned_customers as (
      select customers.organization_id, customers.delete_after, customers.due_at,
        coalesce(customers.due_at <= ${until} or (customers.delete_after = 0 and held.customer_id is not null), false)
          as is_due,
        held.stays is distinct from true as may_go
      from customers left join held on held.customer_id = customers.id
    ), planned as (
      select 1 as place, 'cases' as kind, organization_id, delete_after, due_at, is_due, may_go from planned_cases
      union all select 2, 'checks', * from planned_checks
      union all select 3, 'customers', * from planned_customers
    )
    select organizations.name as organization, kind,
      count(*) filter (where is_due and may_go) as goes, count(*) filter (where is_due and not may_go) as waits,
      count(*) filter (where delete_after > ${NEVER} and not is_due) as later,
      count(*) filter (where delete_after = ${NEVER}) as never,
      min(due_at) filter (where delete_after > ${NEVER} and not is_due) as "nextDueAt"
    from planned join organizations on organizations.id = planned.organization_id
    where ${organization ?? null}::text is null or organizations.name = ${organization ?? null}
    group by organizations.name, place, kind order by organizations.name, place`.execute(db);
  return rows;
}
