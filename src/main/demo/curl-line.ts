import { SESSION_COOKIE } from '../../api/auth/session-cookie.ts';
import type { Database } from '../../db/database.ts';

const NEW_CASE = { customer: { full_name: 'Jane Example' }, checks: [{ check_type: 'ADVERSE_MEDIA' }] };

/** A command that works pasted as it is: starts the demo organization's first case, or creates one where there is none. */
export async function curlLine(
  db: Database,
  { apiUrl, token, organizationId }: { apiUrl: string; token: string; organizationId: number },
): Promise<string> {
  const first = await db
    .selectFrom('cases')
    .select('id')
    .where('organization_id', '=', organizationId)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  const base = `curl -sS -X POST -b ${SESSION_COOKIE}=${token}`;
  if (first) return `${base} ${apiUrl}/api/cases/${first.id}/start/`;
  return `${base} -H 'content-type: application/json' -d '${JSON.stringify(NEW_CASE)}' ${apiUrl}/api/cases/`;
}
