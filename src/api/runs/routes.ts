import { hasCase } from '../../db/cases.ts';
import { loadRunDetail, loadRunViews } from '../../db/run-views.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { replayRoute } from './replay-route.ts';
import { RunDetail, RunList } from './schema.ts';

export function runRoutes(dependencies: ApiDependencies) {
  const { db } = dependencies;
  return [
    replayRoute(dependencies),
    route({
      method: 'get',
      path: '/api/cases/{id}/runs/',
      operationId: 'listRuns',
      summary: "List all of a case's runs, newest first",
      tag: 'cases',
      access: 'viewer',
      answers: { 200: { description: 'The runs', schema: RunList } },
      async handle({ ids, caller: { organizationId } }) {
        const ref = { organizationId, caseId: ids.id };
        const [exists, runs] = await Promise.all([hasCase(db, ref), loadRunViews(db, ref)]);
        if (!exists) throw notFound();
        return { status: 200, body: runs };
      },
    }),
    route({
      method: 'get',
      path: '/api/cases/{id}/runs/{number}/',
      operationId: 'readRun',
      summary: "Read a run: the case as it was decided, with each check's verdict and evidence",
      tag: 'cases',
      access: 'viewer',
      answers: { 200: { description: 'The run', schema: RunDetail } },
      async handle({ ids: { id: caseId, number }, caller: { organizationId } }) {
        const run = await loadRunDetail(db, { organizationId, caseId, number });
        if (!run) throw notFound();
        return { status: 200, body: run };
      },
    }),
  ];
}
