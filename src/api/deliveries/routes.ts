import { appendAuditEvent } from '../../db/audit-events.ts';
import { makeDue } from '../../db/deliveries.ts';
import { listDeliveryViews, loadDeliveryView } from '../../db/delivery-views.ts';
import { transact } from '../../db/transact.ts';
import { wakeSoon } from '../cases/wake.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { pageAnswer, pageOf } from '../input/page.ts';
import { Delivery, DeliveryListQuery } from './schema.ts';

export function deliveryRoutes(dependencies: ApiDependencies) {
  return [listRoute(dependencies), readRoute(dependencies), resendRoute(dependencies)];
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/webhook-deliveries/',
    operationId: 'listWebhookDeliveries',
    summary: 'List webhook deliveries with their attempts, newest first',
    tag: 'webhooks',
    access: 'viewer',
    query: DeliveryListQuery,
    answers: { 200: { description: 'A page of deliveries', schema: pageOf('WebhookDeliveryPage', Delivery) } },
    handle({ query, caller: { organizationId }, request }) {
      const filters = { caseId: query.case_id, status: query.status };
      return pageAnswer({ query, request, publicUrl }, (asked) =>
        listDeliveryViews(db, { organizationId, filters, request: asked }),
      );
    },
  });
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/webhook-deliveries/{delivery}/',
    operationId: 'readWebhookDelivery',
    summary: 'Read a webhook delivery with its attempts',
    tag: 'webhooks',
    access: 'viewer',
    answers: { 200: { description: 'The delivery', schema: Delivery } },
    async handle({ ids: { delivery: deliveryId }, caller: { organizationId } }) {
      const delivery = await loadDeliveryView(db, { organizationId, deliveryId });
      if (!delivery) throw notFound();
      return { status: 200, body: delivery };
    },
  });
}

function resendRoute({ db, wakeDelivery }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/webhook-deliveries/{delivery}/resend/',
    operationId: 'resendWebhookDelivery',
    summary: 'Send a webhook again, now: the same id and body, the next attempt number',
    description:
      'One that was delivered or given up is tried after the whole schedule again; one that waits for its next ' +
      'attempt does not wait any longer.',
    tag: 'webhooks',
    access: 'reviewer',
    creates: 'delivery',
    answers: {
      202: { description: 'It is due now', schema: Delivery },
      409: { description: 'An attempt is under way, or its body was deleted', schema: Detail },
    },
    async handle({ ids: { delivery: deliveryId }, caller, request }) {
      const { organizationId } = caller;
      const delivery = await transact(db, async (transaction) => {
        const outcome = await makeDue(transaction, { organizationId, deliveryId });
        if (outcome === 'under way') throw conflict(UNDER_WAY);
        if (outcome === 'erased') throw conflict(ERASED);
        const view = await loadDeliveryView(transaction, { organizationId, deliveryId });
        if (!view) throw notFound();
        await appendAuditEvent(transaction, {
          ...originOf(caller, request),
          action: 'webhook.resend',
          object: { kind: 'case', id: view.case_id },
          before: null,
          after: { delivery: deliveryId },
        });
        return view;
      });
      await wakeSoon(request, wakeDelivery, { deliveryId });
      return { status: 202, body: delivery };
    },
  });
}

const ERASED =
  'What this webhook said was deleted together with a check that it told of (delete_after): start the case again for a ' +
  'new one.';
const UNDER_WAY = 'An attempt to deliver this webhook is under way: wait for its end.';
