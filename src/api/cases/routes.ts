import { appendAuditEvent } from '../../db/audit-events.ts';
import { listCaseIds } from '../../db/case-list.ts';
import { loadCaseView, loadCaseViews } from '../../db/case-view.ts';
import { requestRun } from '../../db/runs.ts';
import { transact } from '../../db/transact.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { pageAnswer, pageOf } from '../input/page.ts';
import { createCase } from './create.ts';
import { Case, CaseListQuery, caseCreate } from './schema.ts';
import { wakeSoon } from './wake.ts';

export function caseRoutes(dependencies: ApiDependencies) {
  return [createRoute(dependencies), listRoute(dependencies), readRoute(dependencies), startRoute(dependencies)];
}

function createRoute({ db, wakeCase, destinations }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/cases/',
    operationId: 'createCase',
    summary: 'Create a case, with its customer and checks, and start it',
    tag: 'cases',
    access: 'reviewer',
    creates: 'case',
    body: caseCreate(destinations),
    answers: { 201: { description: 'Created', schema: Case } },
    async handle({ body, caller, request }) {
      const { organizationId } = caller;
      const origin = originOf(caller, request);
      const { caseId, isStarted, view } = await transact(db, async (transaction) => {
        const created = await createCase(transaction, { organizationId, origin, body });
        return { ...created, view: await loadCaseView(transaction, { organizationId, caseId: created.caseId }) };
      });
      if (isStarted) await wakeSoon(request, wakeCase, { caseId, organizationId });
      return { status: 201, body: view };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/cases/',
    operationId: 'listCases',
    summary: 'List cases, newest first',
    tag: 'cases',
    access: 'viewer',
    query: CaseListQuery,
    answers: { 200: { description: 'A page of cases', schema: pageOf('CasePage', Case) } },
    handle({ query, caller: { organizationId }, request }) {
      const filters = {
        customerId: query.customer_id,
        hasWebhook: query.has_webhook,
        outcome: query.outcome,
        status: query.status,
      };
      return pageAnswer({ query, request, publicUrl }, async (asked) => {
        const { items: caseIds, ...page } = await listCaseIds(db, { organizationId, filters, request: asked });
        return { ...page, items: await loadCaseViews(db, { organizationId, caseIds }) };
      });
    },
  });
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/cases/{id}/',
    operationId: 'readCase',
    summary: 'Read a case',
    tag: 'cases',
    access: 'viewer',
    answers: { 200: { description: 'The case', schema: Case } },
    async handle({ ids, caller: { organizationId } }) {
      const view = await loadCaseView(db, { organizationId, caseId: ids.id });
      if (!view) throw notFound();
      return { status: 200, body: view };
    },
  });
}

function startRoute({ db, wakeCase }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/cases/{id}/start/',
    operationId: 'startCase',
    summary: 'Start a case, or run it again',
    description:
      'Needs no body. A running case is restarted; a finished one runs again, and each run is kept. A run that was ' +
      'asked for and has not begun is joined: two starts at once make one run.',
    tag: 'cases',
    access: 'reviewer',
    creates: 'case',
    answers: { 200: { description: 'Started; the case, undecided', schema: Case } },
    async handle({ ids, caller, receivedAt, request }) {
      const { organizationId } = caller;
      const ref = { organizationId, caseId: ids.id };
      const started = await transact(db, async (transaction) => {
        const run = await requestRun(transaction, { ...ref, receivedMsAgo: performance.now() - receivedAt });
        if (!run) return undefined;
        await appendAuditEvent(transaction, {
          ...originOf(caller, request),
          action: 'case.start',
          object: { kind: 'case', id: ids.id },
          before: null,
          after: { run: run.number, joined: run.joined },
        });
        return { run, view: await loadCaseView(transaction, ref) };
      });
      if (!started) throw notFound();
      // Whoever asked for a joined run has woken the case already.
      if (!started.run.joined) await wakeSoon(request, wakeCase, ref);
      return { status: 200, body: started.view };
    },
  });
}
