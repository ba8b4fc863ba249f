import { sql } from 'kysely';
import {
  CASE_DUE,
  CASE_MAY_GO,
  CASE_SENDS,
  CHECK_DUE,
  CHECK_MAY_GO,
  CUSTOMER_DUE,
  NEVER,
  utc,
} from './due-for-deletion.ts';
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
  /** The first that is due later, ISO 8601; null where none is. */
  nextDueAt: string | null;
}

/**
 * Tells what deletion would do until then if nothing else happened.
 * @param organization its name; undefined for every one
 */
export async function planRetention(
  db: Queries,
  { until, organization }: { until: Date; organization: string | undefined },
): Promise<RetentionPlan[]> {
  const end = utc(until);
  const { rows } = await sql<RetentionPlan>`
    with planned_cases as (
      select cases.id, cases.organization_id, cases.customer_id, cases.delete_after, ${CASE_DUE} as due,
        cases.delete_after >= 0 and ${CASE_DUE} <= ${end} as is_due, ${CASE_MAY_GO} and not ${CASE_SENDS} as may_go
      from cases
    ), planned_checks as (
      select checks.organization_id, checks.delete_after, ${CHECK_DUE} as due,
        checks.delete_after >= 0 and ${CHECK_DUE} <= ${end} as is_due, ${CHECK_MAY_GO} and not ${CASE_SENDS} as may_go
      from checks join cases on cases.id = checks.case_id join planned_cases planned on planned.id = cases.id
      where not (planned.is_due and planned.may_go)
    ), planned_customers as (
      select customers.organization_id, customers.delete_after, ${CUSTOMER_DUE} as due,
        customers.delete_after >= 0 and (${CUSTOMER_DUE} <= ${end} or (customers.delete_after = 0 and held.any)) as is_due,
        not held.stays as may_go
      from customers cross join lateral (
        select count(*) > 0 as any, coalesce(bool_or(not (is_due and may_go)), false) as stays from planned_cases
        where customer_id = customers.id
      ) held
    ), planned as (
      select 1 as place, 'cases' as kind, organization_id, delete_after, due, is_due, may_go from planned_cases
      union all select 2, 'checks', * from planned_checks
      union all select 3, 'customers', * from planned_customers
    )
    select organizations.name as organization, kind,
      count(*) filter (where is_due and may_go) as goes, count(*) filter (where is_due and not may_go) as waits,
      count(*) filter (where delete_after > ${NEVER} and not is_due) as later,
      count(*) filter (where delete_after = ${NEVER}) as never,
      to_char(min(due) filter (where delete_after > ${NEVER} and not is_due), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "nextDueAt"
    from planned join organizations on organizations.id = planned.organization_id
    where ${organization ?? null}::text is null or organizations.name = ${organization ?? null}
    group by organizations.name, place, kind order by organizations.name, place`.execute(db);
  return rows;
}
