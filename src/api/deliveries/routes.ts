import { listDeliveryViews } from '../../db/delivery-views.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { route } from '../http/route.ts';
import { pageBody, pageOf, pageRequest } from '../input/page.ts';
import { Delivery, DeliveryListQuery } from './schema.ts';

export function deliveryRoutes({ db, publicUrl }: ApiDependencies) {
  return [
    route({
      method: 'get',
      path: '/api/webhook-deliveries/',
      operationId: 'listWebhookDeliveries',
      summary: 'List webhook deliveries with their attempts, newest first',
      tag: 'webhooks',
      access: 'viewer',
      query: DeliveryListQuery,
      answers: { 200: { description: 'A page of deliveries', schema: pageOf('WebhookDeliveryPage', Delivery) } },
      async handle({ query, caller: { organizationId }, request }) {
        const asked = pageRequest(query, query.created_until);
        const filters = { caseId: query.case_id, status: query.status };
        const found = await listDeliveryViews(db, { organizationId, filters, request: asked });
        return { status: 200, body: pageBody({ request, publicUrl, asked, found, anchorField: 'created_until' }) };
      },
    }),
  ];
}
