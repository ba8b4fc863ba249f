import { z } from 'zod';
import { hasCheck } from '../../db/checks.ts';
import { loadEvidence } from '../../db/run-views.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { integer } from '../input/numbers.ts';
import { CheckEvidence } from '../runs/schema.ts';

export function evidenceRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/checks/{id}/evidence/',
    operationId: 'readEvidence',
    summary: "Read a check's evidence: hit by hit, fact by fact",
    tag: 'checks',
    access: 'viewer',
    query: z.object({
      run: integer({ min: 1 })
        .optional()
        .meta({ description: "The number of a run of the check's case; when left out, the latest that was decided." }),
    }),
    answers: {
      200: { description: 'The evidence', schema: CheckEvidence },
      404: { description: "Not there, another organization's, or not decided yet", schema: Detail },
    },
    exists: ({ ids, caller: { organizationId } }) => hasCheck(db, { organizationId, checkId: ids.id }),
    async handle({ ids, query, caller: { organizationId } }) {
      const evidence = await loadEvidence(db, { organizationId, checkId: ids.id, number: query.run });
      if (!evidence) throw notFound(query.run === undefined ? NOT_DECIDED : NOT_DECIDED_IN_RUN);
      return { status: 200, body: evidence };
    },
  });
}

const NOT_DECIDED =
  'This check has no evidence yet: it has not been decided. Start its case, or wait until its run has completed.';
const NOT_DECIDED_IN_RUN =
  "This check has not been decided in that run. GET /api/cases/{id}/runs/ lists its case's runs.";
