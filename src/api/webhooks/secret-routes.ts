import { z } from 'zod';
import {
  MOST_LIVE_SECRETS,
  addWebhookSecret,
  listWebhookSecrets,
  revokeWebhookSecret,
} from '../../db/webhook-secrets.ts';
import { newWebhookSecret } from '../../webhooks/new-secret.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { NewWebhookSecret, WebhookSecret } from './schema.ts';

export function secretRoutes(dependencies: ApiDependencies) {
  return [addRoute(dependencies), listRoute(dependencies), revokeRoute(dependencies)];
}

function addRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/webhook-secrets/',
    operationId: 'addWebhookSecret',
    summary: 'Make a signing secret; it signs every webhook from now on, beside those there are',
    tag: 'webhooks',
    access: 'admin',
    creates: 'secret',
    answers: {
      201: { description: 'The secret; it is shown only now', schema: NewWebhookSecret },
      409: { description: `There are ${MOST_LIVE_SECRETS} live ones already`, schema: Detail },
    },
    async handle({ caller, request }) {
      const secret = newWebhookSecret();
      const added = await addWebhookSecret(db, { origin: originOf(caller, request), secret });
      if (!added) throw conflict(`At most ${MOST_LIVE_SECRETS} secrets sign at once: revoke one first.`);
      return { status: 201, body: { ...added, secret } };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/webhook-secrets/',
    operationId: 'listWebhookSecrets',
    summary: 'List the signing secrets, newest first, without the secrets themselves',
    tag: 'webhooks',
    access: 'admin',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of secrets', schema: pageOf('WebhookSecretPage', WebhookSecret) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer({ query, request, publicUrl }, (asked) => listWebhookSecrets(db, { organizationId, request: asked })),
  });
}

function revokeRoute({ db }: ApiDependencies) {
  return route({
    method: 'delete',
    path: '/api/webhook-secrets/{id}/',
    operationId: 'revokeWebhookSecret',
    summary: 'Revoke a signing secret; it signs nothing from now on',
    tag: 'webhooks',
    access: 'admin',
    answers: {
      204: { description: 'Revoked' },
      409: { description: 'It is the last live one', schema: Detail },
    },
    async handle({ ids: { id }, caller, request }) {
      const outcome = await revokeWebhookSecret(db, { origin: originOf(caller, request), id });
      if (outcome === 'unknown') throw notFound();
      if (outcome === 'last') {
        throw conflict('This is the last live secret, and webhooks have to be signed: make another one first.');
      }
      return { status: 204 };
    },
  });
}
