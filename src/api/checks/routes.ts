import { z } from 'zod';
import { appendAuditEvent } from '../../db/audit-events.ts';
import { loadCheckViews } from '../../db/case-view.ts';
import { countChecks, insertChecks, listCheckIds } from '../../db/checks.ts';
import { noteCheckAdded } from '../../db/runs.ts';
import { transact } from '../../db/transact.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { invalid, notFound, unknownId } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { decisionRoute } from './decision-route.ts';
import { evidenceRoute } from './evidence-route.ts';
import { Check, CheckCreate, MOST_CHECKS, newCheck } from './schema.ts';

export function checkRoutes(dependencies: ApiDependencies) {
  return [
    createRoute(dependencies),
    listRoute(dependencies),
    readRoute(dependencies),
    evidenceRoute(dependencies),
    decisionRoute(dependencies),
  ];
}

function createRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/checks/',
    operationId: 'createCheck',
    summary: 'Add a check to a case',
    description:
      'A finished case becomes PENDING until its next start; a check added while the case runs waits for the next ' +
      `start. A case has at most ${MOST_CHECKS} checks.`,
    tag: 'checks',
    access: 'reviewer',
    creates: 'check',
    body: CheckCreate,
    answers: { 201: { description: 'Created', schema: Check } },
    async handle({ body, caller, request }) {
      const { organizationId } = caller;
      const caseId = body.case_id;
      const ref = { organizationId, caseId };
      const [view] = await transact(db, async (transaction) => {
        // It takes the case's lock first: two at once cannot both be the last that fits.
        if (!(await noteCheckAdded(transaction, ref))) throw invalid({ case_id: [unknownId(caseId)] });
        if ((await countChecks(transaction, ref)) >= MOST_CHECKS) {
          throw invalid({ case_id: [`A case has no more than ${MOST_CHECKS} checks.`] });
        }
        const checkIds = await insertChecks(transaction, { ...ref, checks: [newCheck(body)] });
        await appendAuditEvent(transaction, {
          ...originOf(caller, request),
          action: 'case.add_check',
          object: { kind: 'case', id: caseId },
          before: null,
          after: { check: checkIds[0], check_type: body.check_type },
        });
        return loadCheckViews(transaction, { organizationId, checkIds });
      });
      return { status: 201, body: view };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/checks/',
    operationId: 'listChecks',
    summary: 'List checks, newest first',
    tag: 'checks',
    access: 'viewer',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of checks', schema: pageOf('CheckPage', Check) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer({ query, request, publicUrl }, async (asked) => {
        const { items: checkIds, ...page } = await listCheckIds(db, { organizationId, request: asked });
        return { ...page, items: await loadCheckViews(db, { organizationId, checkIds }) };
      }),
  });
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/checks/{id}/',
    operationId: 'readCheck',
    summary: 'Read a check',
    tag: 'checks',
    access: 'viewer',
    answers: { 200: { description: 'The check', schema: Check } },
    async handle({ ids, caller: { organizationId } }) {
      const [view] = await loadCheckViews(db, { organizationId, checkIds: [ids.id] });
      if (!view) throw notFound();
      return { status: 200, body: view };
    },
  });
}
