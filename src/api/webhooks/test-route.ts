import { transact } from '../../db/transact.ts';
import { noteTestEvent } from '../../db/webhook-endpoints.ts';
import { liveWebhookSecrets } from '../../db/webhook-secrets.ts';
import { endpointOf } from '../../webhooks/endpoint.ts';
import { testEvent } from '../../webhooks/test-event.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { WebhookTestResult, webhookTest } from './schema.ts';

export function testRoute({ db, destinations, sendWebhook }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/webhooks/test/',
    operationId: 'testWebhook',
    summary: 'Send a signed test event, once, and tell what came of it',
    description: 'Takes as long as the receiver does, 15 s at most. A success enables the endpoint if it was disabled.',
    tag: 'webhooks',
    access: 'reviewer',
    body: webhookTest(destinations),
    answers: { 200: { description: 'What came of it, be it a failure', schema: WebhookTestResult } },
    async handle({ body: { url }, caller, request }) {
      const { organizationId } = caller;
      const event = testEvent(new Date());
      const secrets = await liveWebhookSecrets(db, { organizationId });
      const result = await sendWebhook({ ...event, url, secrets });
      const delivered = result.error === null;
      const { at, statusCode, error, latencyMs, response } = result;
      const outcome = { endpoint: endpointOf(url) ?? url, event: event.id, delivered, statusCode };
      const origin = originOf(caller, request);
      await transact(db, (transaction) => noteTestEvent(transaction, { origin, ...outcome }));
      return {
        status: 200,
        body: {
          id: event.id,
          url,
          delivered,
          at: at.toISOString(),
          status_code: statusCode,
          error,
          latency_ms: latencyMs,
          response,
        },
      };
    },
  });
}
