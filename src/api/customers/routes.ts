import { z } from 'zod';
import { changeCustomer, findCustomer, listCustomers, saveCustomer } from '../../db/customers.ts';
import { transact } from '../../db/transact.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { originOf } from '../http/audit-origin.ts';
import { notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { Customer, CustomerCreate, CustomerUpdate, customerInput } from './schema.ts';

export function customerRoutes(dependencies: ApiDependencies) {
  return [saveRoute(dependencies), listRoute(dependencies), updateRoute(dependencies), readRoute(dependencies)];
}

function saveRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/customers/',
    operationId: 'createCustomer',
    summary: 'Create a customer, or update the one that has this external_id',
    tag: 'customers',
    access: 'reviewer',
    creates: 'customer',
    body: CustomerCreate,
    answers: {
      200: { description: 'The customer of this external_id was updated', schema: Customer },
      201: { description: 'Created', schema: Customer },
    },
    async handle({ body, caller, request }) {
      const [origin, customer] = [originOf(caller, request), customerInput(body)];
      const saved = await transact(db, (transaction) => saveCustomer(transaction, { origin, customer }));
      const { row, isNew } = saved;
      return { status: isNew ? 201 : 200, body: customerBody(row) };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/customers/',
    operationId: 'listCustomers',
    summary: 'List customers, newest first',
    tag: 'customers',
    access: 'viewer',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of customers', schema: pageOf('CustomerPage', Customer) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer(
        { query, request, publicUrl },
        (asked) => listCustomers(db, { organizationId, request: asked }),
        customerBody,
      ),
  });
}

function updateRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/customers/update/',
    operationId: 'updateCustomer',
    summary: 'Update a customer, found by external_id; absent fields stay as they are',
    tag: 'customers',
    access: 'reviewer',
    body: CustomerUpdate,
    answers: {
      200: { description: 'Updated', schema: Customer },
      404: { description: 'No customer has this external_id', schema: Detail },
    },
    async handle({ body, caller, request }) {
      const change = {
        origin: originOf(caller, request),
        externalId: body.external_id,
        changes: {
          fullName: body.full_name,
          customerType: body.customer_type,
          inputDetails: body.input_details,
          deleteAfter: body.delete_after,
        },
      };
      const row = await transact(db, (transaction) => changeCustomer(transaction, change));
      if (!row) throw notFound();
      return { status: 200, body: customerBody(row) };
    },
  });
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/customers/{id}/',
    operationId: 'readCustomer',
    summary: 'Read a customer',
    tag: 'customers',
    access: 'viewer',
    answers: { 200: { description: 'The customer', schema: Customer } },
    async handle({ ids, caller: { organizationId } }) {
      const row = await findCustomer(db, { organizationId, customerId: ids.id });
      if (!row) throw notFound();
      return { status: 200, body: customerBody(row) };
    },
  });
}

type CustomerRow = NonNullable<Awaited<ReturnType<typeof findCustomer>>>;

function customerBody(row: CustomerRow) {
  return {
    id: row.id,
    full_name: row.full_name,
    external_id: row.external_id,
    customer_type: row.customer_type,
    input_details: row.input_details,
    delete_after: row.delete_after,
    parent: row.parent_id,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
