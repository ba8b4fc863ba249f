import { appendAuditEvent } from '../../db/audit-events.ts';
import { enableEndpoint, listEndpoints } from '../../db/webhook-endpoints.ts';
import { transact } from '../../db/transact.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { pageAnswer, pageOf } from '../input/page.ts';
import { Endpoint, EndpointListQuery } from './schema.ts';

export function endpointRoutes(dependencies: ApiDependencies) {
  return [listRoute(dependencies), enableRoute(dependencies)];
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/webhook-endpoints/',
    operationId: 'listWebhookEndpoints',
    summary: 'List where webhooks have gone, and which of it is failing or disabled, newest first',
    tag: 'webhooks',
    access: 'viewer',
    query: EndpointListQuery,
    answers: { 200: { description: 'A page of endpoints', schema: pageOf('WebhookEndpointPage', Endpoint) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer({ query, request, publicUrl }, (asked) =>
        listEndpoints(db, { organizationId, disabled: query.disabled, request: asked }),
      ),
  });
}

function enableRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/webhook-endpoints/{id}/enable/',
    operationId: 'enableWebhookEndpoint',
    summary: 'Send to a disabled endpoint again',
    description: 'What was given up meanwhile is not sent by itself: resend it.',
    tag: 'webhooks',
    access: 'reviewer',
    answers: { 200: { description: 'The endpoint, as if it had never failed', schema: Endpoint } },
    async handle({ ids: { id }, caller, request }) {
      const endpoint = await transact(db, async (transaction) => {
        const enabled = await enableEndpoint(transaction, { organizationId: caller.organizationId, id });
        const object = { kind: 'webhook_endpoint', id };
        const event = { ...originOf(caller, request), action: 'endpoint.enable', object, before: null, after: null };
        if (enabled) await appendAuditEvent(transaction, event);
        return enabled;
      });
      if (!endpoint) throw notFound();
      return { status: 200, body: endpoint };
    },
  });
}
