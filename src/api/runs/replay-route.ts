import { z } from 'zod';
import { hasCase } from '../../db/cases.ts';
import { findPastRun } from '../../db/past-runs.ts';
import { loadRunStatus } from '../../db/runs.ts';
import { ENGINE_VERSION } from '../../domain/engine-version.ts';
import { differencesByCheck, verifyRun } from '../../policies/verify-runs.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';

const scalar = z.union([z.string(), z.number(), z.null()]);

const Replay = z
  .object({
    identical: z
      .boolean()
      .nullable()
      .meta({ description: 'Whether it came out the same to the last bit; null where it cannot be compared.' }),
    reason: z.string().nullable().meta({ description: 'Why it cannot be compared.' }),
    engine_version: z.string().meta({ description: 'Of this Casewright.' }),
    decided_by: z.object({ engine_version: z.string().nullable(), policy_version: z.string().nullable() }),
    differences: z
      .array(
        z.object({
          check: z.int().nullable().meta({ description: 'Null for the case as a whole.' }),
          field: z.string(),
          values: z.object({ stored: scalar, recomputed: scalar }).nullable().meta({ description: 'Null for texts.' }),
          why: z.array(z.string()).meta({ description: 'What became of the hits that made it so.' }),
        }),
      )
      .meta({ description: 'Of a run that another engine decided: what this one would decide otherwise.' }),
  })
  .meta({ id: 'Replay' });

export function replayRoute({ db, policies }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/cases/{id}/runs/{number}/replay/',
    operationId: 'replayRun',
    summary: 'Compute a run again from what it was decided from, and compare; changes nothing',
    description: 'Needs no body.',
    tag: 'cases',
    access: 'reviewer',
    answers: {
      200: { description: 'What came of it', schema: Replay },
      409: { description: 'The run was not concluded, or not yet', schema: Detail },
    },
    exists: ({ ids, caller: { organizationId } }) => hasCase(db, { organizationId, caseId: ids.id }),
    async handle({ ids: { id: caseId, number }, caller: { organizationId } }) {
      const ref = { organizationId, caseId, number };
      const run = await findPastRun(db, ref);
      if (!run) {
        if ((await loadRunStatus(db, ref)) === undefined) throw notFound();
        throw conflict('Only a run that was concluded can be replayed: one whose status is COMPLETED or ERROR.');
      }
      const verified = await verifyRun(run, policies);
      const { result, reason } = verified;
      const body = {
        identical: result === 'not comparable' ? null : result === 'identical',
        reason,
        engine_version: ENGINE_VERSION,
        decided_by: { engine_version: run.engine, policy_version: run.policyVersion },
        differences: differencesByCheck(verified),
      };
      return { status: 200, body };
    },
  });
}
