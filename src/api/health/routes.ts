import type { Request } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies.ts';
import { describeError } from '../../db/describe-error.ts';
import { ApiError, unavailable } from '../http/errors.ts';
import { route } from '../http/route.ts';

const RETRY_SECONDS = 2;

const Unready = z.object({ status: z.literal('unready'), detail: z.string() }).meta({ id: 'Unready' });

export function healthRoutes({ readiness }: ApiDependencies) {
  return [
    route({
      method: 'get',
      path: '/healthz/',
      operationId: 'alive',
      summary: 'Is the process alive?',
      tag: 'health',
      access: 'public',
      answers: { 200: { description: 'Alive', schema: z.object({ status: z.literal('ok') }) } },
      handle: () => ({ status: 200, body: { status: 'ok' } }),
    }),
    route({
      method: 'get',
      path: '/readyz/',
      operationId: 'ready',
      summary: 'Can it do its work? Asks each part it depends on',
      tag: 'health',
      access: 'public',
      answers: {
        200: { description: 'Ready', schema: z.object({ status: z.literal('ready') }) },
        503: { description: 'Not yet, or no longer; `detail` says what is wrong', schema: Unready },
      },
      async handle({ request }) {
        const faults = await findFaults(request, readiness);
        if (faults.length === 0) return { status: 200, body: { status: 'ready' } };
        const { status, body, headers } = unavailable(faults.join('; '), RETRY_SECONDS);
        throw new ApiError(status, { status: 'unready', ...body }, headers);
      },
    }),
  ];
}

async function findFaults(request: Request, readiness: ApiDependencies['readiness']): Promise<string[]> {
  try {
    const parts = Object.entries(await readiness());
    return parts.filter(([, fault]) => fault !== null).map(([name, fault]) => `${name}: ${String(fault)}`);
  } catch (error) {
    request.log.error({ error: describeError(error) }, 'the readiness check failed');
    return ['the readiness check itself failed'];
  }
}
