import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  deleteClient,
  deleteClientSecret,
  insertClient,
  insertClientSecret,
  listClients,
  lockClient,
} from '../../db/oauth-clients.ts';
import { transact } from '../../db/transact.ts';
import { hashToken, newToken } from '../auth/token.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { Client, ClientCreate, NewClient, NewSecret } from './schema.ts';
import { inOrder } from './scopes.ts';

/** One in use, one to move to, and room for programs that move one after the other. */
const MOST_SECRETS = 5;

export function clientRoutes(dependencies: ApiDependencies) {
  return [
    createRoute(dependencies),
    listRoute(dependencies),
    deleteRoute(dependencies),
    addSecretRoute(dependencies),
    deleteSecretRoute(dependencies),
  ];
}

function createRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/oauth/clients/',
    operationId: 'createClient',
    summary: 'Let a program in; its secret is shown only now',
    tag: 'auth',
    access: 'admin',
    creates: 'secret',
    body: ClientCreate,
    answers: { 201: { description: 'Created', schema: NewClient } },
    async handle({ body: { name, scopes }, caller, request }) {
      const origin = originOf(caller, request);
      const secret = newSecret();
      const clientId = `cwc_${randomBytes(12).toString('hex')}`;
      const created = await transact(db, async (transaction) => {
        const client = await insertClient(transaction, { origin, clientId, name, scopes: inOrder(scopes) });
        const secretHash = hashToken(secret);
        const stored = await insertClientSecret(transaction, { origin, id: client.id, secretHash });
        return { ...client, secrets: [stored] };
      });
      return { status: 201, body: { ...clientBody(created), client_secret: secret } };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/oauth/clients/',
    operationId: 'listClients',
    summary: 'List the programs that may sign in, newest first',
    tag: 'auth',
    access: 'admin',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of clients', schema: pageOf('ClientPage', Client) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer(
        { query, request, publicUrl },
        (asked) => listClients(db, { organizationId, request: asked }),
        clientBody,
      ),
  });
}

function deleteRoute({ db }: ApiDependencies) {
  return route({
    method: 'delete',
    path: '/api/oauth/clients/{id}/',
    operationId: 'deleteClient',
    summary: 'Lock a program out; its secrets and tokens are void at once',
    tag: 'auth',
    access: 'admin',
    answers: { 204: { description: 'Locked out' } },
    async handle({ ids: { id }, caller, request }) {
      const ref = { origin: originOf(caller, request), id };
      if (!(await transact(db, (transaction) => deleteClient(transaction, ref)))) throw notFound();
      return { status: 204 };
    },
  });
}

function addSecretRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/oauth/clients/{id}/secrets/',
    operationId: 'createClientSecret',
    summary: 'Give a program another secret, shown only now; the earlier ones stay good until they are deleted',
    tag: 'auth',
    access: 'admin',
    creates: 'secret',
    answers: {
      201: { description: 'Created', schema: NewSecret },
      409: { description: `It has ${MOST_SECRETS} secrets already`, schema: Detail },
    },
    async handle({ ids: { id }, caller, request }) {
      const { organizationId } = caller;
      const ref = { origin: originOf(caller, request), id };
      const secret = newSecret();
      const stored = await transact(db, async (transaction) => {
        const count = await lockClient(transaction, { organizationId, id });
        if (count === undefined) throw notFound();
        if (count >= MOST_SECRETS) throw conflict(`It has ${count} secrets already: delete one first.`);
        return insertClientSecret(transaction, { ...ref, secretHash: hashToken(secret) });
      });
      return { status: 201, body: { ...secretBody(stored), client_secret: secret } };
    },
  });
}

function deleteSecretRoute({ db }: ApiDependencies) {
  return route({
    method: 'delete',
    path: '/api/oauth/clients/{id}/secrets/{secret}/',
    operationId: 'deleteClientSecret',
    summary: 'Take a secret back; the tokens that were got with it are void at once',
    tag: 'auth',
    access: 'admin',
    answers: { 204: { description: 'Void' } },
    async handle({ ids: { id, secret: secretId }, caller, request }) {
      const ref = { origin: originOf(caller, request), id, secretId };
      if (!(await transact(db, (transaction) => deleteClientSecret(transaction, ref)))) throw notFound();
      return { status: 204 };
    },
  });
}

/** Its beginning tells whoever finds one lying about, and programs that look for such, what it is. */
function newSecret(): string {
  return `cws_${newToken()}`;
}

type ClientRow = Awaited<ReturnType<typeof listClients>>['items'][number];
type SecretRow = Pick<ClientRow['secrets'][number], 'id' | 'created_at'>;

function clientBody(row: Omit<ClientRow, 'secrets'> & { secrets: SecretRow[] }) {
  return {
    id: row.id,
    client_id: row.client_id,
    name: row.name,
    scopes: row.scopes,
    created_at: row.created_at.toISOString(),
    secrets: row.secrets.map(secretBody),
  };
}

function secretBody({ id, created_at }: SecretRow) {
  return { id, created_at: created_at.toISOString() };
}
