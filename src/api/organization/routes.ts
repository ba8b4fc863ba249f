import { appendAuditEvent } from '../../db/audit-events.ts';
import { changeOrganization, loadLetterhead } from '../../db/organizations.ts';
import { transact } from '../../db/transact.ts';
import type { Letterhead } from '../../domain/rfi/letterhead.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { Organization, OrganizationChange } from './schema.ts';

/** The caller's own organization: what it calls itself to its customers. */
export function organizationRoutes(dependencies: ApiDependencies) {
  return [readRoute(dependencies), changeRoute(dependencies)];
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/organization/',
    operationId: 'readOrganization',
    summary: "Read the settings of the caller's organization",
    tag: 'organization',
    access: 'viewer',
    answers: { 200: { description: 'The settings', schema: Organization } },
    async handle({ caller: { organizationId } }) {
      return { status: 200, body: organizationBody(organizationId, await loadLetterhead(db, { organizationId })) };
    },
  });
}

function changeRoute({ db }: ApiDependencies) {
  return route({
    method: 'patch',
    path: '/api/organization/',
    operationId: 'changeOrganization',
    summary: "Change the settings of the caller's organization; absent fields stay as they are",
    description: 'Requests for information that are written from then on are signed so.',
    tag: 'organization',
    access: 'admin',
    body: OrganizationChange,
    answers: { 200: { description: 'Changed', schema: Organization } },
    async handle({ body, caller, request }) {
      const { organizationId } = caller;
      const changed = await transact(db, async (transaction) => {
        const ref = { organizationId };
        const before = organizationBody(organizationId, await loadLetterhead(transaction, { ...ref, lock: true }));
        await changeOrganization(transaction, { ...ref, language: body.default_language, signature: body.signature });
        const after = organizationBody(organizationId, await loadLetterhead(transaction, ref));
        await appendAuditEvent(transaction, {
          ...originOf(caller, request),
          action: 'organization.change',
          object: { kind: 'organization', id: organizationId },
          before,
          after,
        });
        return after;
      });
      return { status: 200, body: changed };
    },
  });
}

function organizationBody(id: number, { organizationName: name, language, signature }: Letterhead) {
  return { id, name, default_language: language, signature };
}
