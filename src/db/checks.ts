import type { CheckType } from '../domain/case/vocabulary.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { nextIds } from './next-ids.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';

export interface NewCheck {
  checkType: CheckType;
  inputDetails: unknown;
  /** Undefined = −1, never. */
  deleteAfter: number | undefined;
}

interface CaseRef {
  organizationId: number;
  caseId: number;
}

interface Insertion extends CaseRef {
  checks: NewCheck[];
  /** Ids for them, where they were taken before. */
  ids?: number[];
}

/** The new checks' ids, in the order given. */
export async function insertChecks(
  db: Queries,
  { organizationId, caseId, checks, ids: taken }: Insertion,
): Promise<number[]> {
  if (checks.length === 0) return [];
  const ids = taken ?? (await nextIds(db, 'checks', checks.length));
  const cipher = await cipherOf(db, organizationId);
  await db
    .insertInto('checks')
    .values(
      checks.map((check, index) => ({
        id: ids[index],
        organization_id: organizationId,
        case_id: caseId,
        check_type: check.checkType,
        input_details: cipher.encryptJson(
          { column: 'checks.input_details', row: ids[index] ?? NaN },
          check.inputDetails,
        ),
        delete_after: check.deleteAfter ?? -1,
      })),
    )
    .execute();
  return ids;
}

export async function countChecks(db: Queries, { organizationId, caseId }: CaseRef): Promise<number> {
  const { count } = await db
    .selectFrom('checks')
    .where('organization_id', '=', organizationId)
    .where('case_id', '=', caseId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function listCheckIds(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
): Promise<Page<number, number>> {
  return pageOfIds(db.selectFrom('checks').where('organization_id', '=', organizationId), request);
}

export async function hasCheck(
  db: Queries,
  { organizationId, checkId }: { organizationId: number; checkId: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('checks')
    .where('organization_id', '=', organizationId)
    .where('id', '=', checkId)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}
