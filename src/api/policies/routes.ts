import { z } from 'zod';
import { appendAuditEvent } from '../../db/audit-events.ts';
import { VersionTakenError, addPolicy, findPolicy, latestPolicy, listPolicies } from '../../db/policies.ts';
import { transact } from '../../db/transact.ts';
import { parsePolicy } from '../../policies/parse-policy.ts';
import type { PolicyProblem } from '../../policies/parse-policy.ts';
import { policyHash } from '../../policies/policy-versions.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { invalid, notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { errorTree } from '../input/error-tree.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { policyDetail, policyListItem, shippedDetail } from './policy-body.ts';
import { PolicyCreate, PolicyDetail, PolicyListItem } from './schema.ts';

/** The numbers that an organization's cases are decided by, version by version. */
export function policyRoutes(dependencies: ApiDependencies) {
  return [
    addRoute(dependencies),
    listRoute(dependencies),
    currentRoute(dependencies),
    defaultRoute(dependencies),
    readRoute(dependencies),
  ];
}

function addRoute({ db, policies }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/policies/',
    operationId: 'addPolicy',
    summary: 'Put a new version of the policy in force, for the runs that begin from now on',
    description:
      'Versions are kept for good, so that what they decided can be explained and computed again. To go back to an ' +
      'earlier one, post it anew.',
    tag: 'policies',
    access: 'admin',
    creates: 'other',
    body: PolicyCreate,
    answers: { 201: { description: 'In force', schema: PolicyDetail } },
    async handle({ body, caller, request }) {
      const { organizationId, userId } = caller;
      const { numbers, version, problems } = parsePolicy(body.policy, policies.shipped);
      if (problems) throw invalidPolicy(problems, body);
      const policyOf = (number: number) => {
        const policy = { version: version ?? `own-${number}`, ...numbers };
        return { version: policy.version, content: JSON.stringify(policy), hash: policyHash(policy) };
      };
      const added = { organizationId, userId, note: body.note ?? null, policy: policyOf };
      try {
        const row = await transact(db, async (transaction) => {
          const row = await addPolicy(transaction, added);
          const before = await findPolicy(transaction, { organizationId, number: row.number - 1 });
          await appendAuditEvent(transaction, {
            ...originOf(caller, request),
            action: 'policy.add',
            object: { kind: 'policy', id: row.id },
            before: before ? { version: before.version, hash: before.hash } : null,
            after: { version: row.version, hash: row.hash },
          });
          return row;
        });
        return { status: 201, body: policyDetail(row, policies.shipped) };
      } catch (error) {
        if (!(error instanceof VersionTakenError)) throw error;
        throw invalidPolicy([{ path: ['version'], message: 'There is a version of this name already.' }], body);
      }
    },
  });
}

function invalidPolicy(problems: readonly PolicyProblem[], body: unknown) {
  const inBody = problems.map(({ path, message }) => ({ path: ['policy', ...path], message }));
  return invalid(errorTree(inBody, body));
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/policies/',
    operationId: 'listPolicies',
    summary: "List the versions of the organization's policy, newest first; none where the shipped one is in force",
    tag: 'policies',
    access: 'viewer',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of versions', schema: pageOf('PolicyPage', PolicyListItem) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer(
        { query, request, publicUrl },
        (asked) => listPolicies(db, { organizationId, request: asked }),
        policyListItem,
      ),
  });
}

function currentRoute({ db, policies }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/policies/current/',
    operationId: 'readCurrentPolicy',
    summary: 'Read the policy in force',
    tag: 'policies',
    access: 'viewer',
    answers: { 200: { description: 'The policy', schema: PolicyDetail } },
    async handle({ caller: { organizationId } }) {
      const row = await latestPolicy(db, organizationId);
      return { status: 200, body: row ? policyDetail(row, policies.shipped) : shippedDetail(policies.shipped) };
    },
  });
}

function defaultRoute({ policies }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/policies/default/',
    operationId: 'readDefaultPolicy',
    summary: 'Read the policy that ships with this version of Casewright',
    tag: 'policies',
    access: 'viewer',
    answers: { 200: { description: 'The policy', schema: PolicyDetail } },
    handle: () => ({ status: 200, body: shippedDetail(policies.shipped) }),
  });
}

function readRoute({ db, policies }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/policies/{version}/',
    operationId: 'readPolicy',
    summary: "Read a version of the organization's policy, by its number",
    tag: 'policies',
    access: 'viewer',
    answers: { 200: { description: 'The version', schema: PolicyDetail } },
    async handle({ ids, caller: { organizationId } }) {
      const row = await findPolicy(db, { organizationId, number: ids.version });
      if (!row) throw notFound();
      return { status: 200, body: policyDetail(row, policies.shipped) };
    },
  });
}
