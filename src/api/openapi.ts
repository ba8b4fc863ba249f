import { createDocument } from 'zod-openapi';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import { SESSION_COOKIE } from './auth/session-cookie.ts';
import { FORM, NDJSON } from './http/body.ts';
import { IDEMPOTENCY_KEY } from './http/idempotency.ts';
import { TEXT_IDS } from './http/route.ts';
import type { Route } from './http/route.ts';
import { Detail, Invalid } from './http/schema.ts';
import { scopeOfRole } from './oauth/scopes.ts';

const REFUSALS: Record<number, string> = {
  400: 'Invalid',
  401: 'No or bad credentials',
  403: 'Not allowed for this role, or a cross-site request',
  404: "Not there, or another organization's",
  409: 'A request with this Idempotency-Key is under way, or its answer is not there any more',
  413: 'The body is too large',
  415: 'The body is not JSON in UTF-8',
  422: 'The Idempotency-Key was used for another request',
  429: 'Too many requests of this credential; see Retry-After',
  500: 'An error of ours',
  503: 'A dependency is down; see Retry-After',
};

const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
  oauth: {
    type: 'oauth2',
    flows: {
      clientCredentials: {
        tokenUrl: '/api/oauth/token/',
        scopes: { read: 'as a viewer', write: 'as a reviewer', admin: 'as an admin' },
      },
    },
  },
} as const;

const IdempotencyHeader = z.object({
  [IDEMPOTENCY_KEY]: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .meta({
      description:
        'A random text of your own, e.g. a UUID. Sent again within 24 hours, it is the same request: it is carried out ' +
        'once, and answered alike.',
    }),
});

/** The OpenAPI 3.1 description of the routes, from the schemas that validate them. */
export function openApiDocument(routes: Route[]) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Casewright',
      version: '1',
      description:
        'Adjudicates KYC/AML cases. Every path is served with and without its trailing slash. Errors are ' +
        '`{"detail": "…"}`, or messages under each field of a body that is invalid.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes: SECURITY_SCHEMES },
  });
}

function operation(route: Route): ZodOpenApiOperationObject {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const path = z.object(Object.fromEntries(names.map((name) => [name, pathId(name)])));
  return {
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    tags: [route.tag],
    security: security(route),
    requestParams: {
      ...(names.length > 0 ? { path } : {}),
      ...(route.query ? { query: mayBeEmpty(route.query) } : {}),
      ...(route.creates ? { header: IdempotencyHeader } : {}),
    },
    ...requestBody(route),
    responses: Object.fromEntries(
      answers(route).map(([status, answer]) => [status, response(answer, route.lines !== undefined && status < 300)]),
    ),
  };
}

function pathId(name: string): z.ZodType {
  const form = (TEXT_IDS as Record<string, RegExp>)[name];
  return form === undefined ? z.int().min(1) : z.string().regex(form);
}

/** A parameter that is empty counts as one that is not given. */
function mayBeEmpty({ shape }: z.ZodObject): z.ZodObject {
  const parameters = Object.entries(shape as Record<string, z.ZodType>).map(([name, schema]): [string, z.ZodType] => [
    name,
    schema.meta({ ...schema.meta(), param: { allowEmptyValue: true } }),
  ]);
  return z.object(Object.fromEntries(parameters));
}

function security({ access, forUsers }: Route): Record<string, string[]>[] {
  if (access === 'public') return [];
  return forUsers ? [{ session: [] }] : [{ session: [] }, { oauth: [scopeOfRole(access)] }];
}

function requestBody({ body, form, lines }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  const schema = lines ?? form ?? body;
  if (schema === undefined) return {};
  // No body is read as one that says nothing.
  const required = !schema.safeParse({}).success;
  const type = form ? FORM : contentType(lines !== undefined);
  return { requestBody: { required, content: { [type]: { schema } } } };
}

function contentType(isLines: boolean): string {
  return isLines ? NDJSON : 'application/json';
}

interface DocumentedAnswer {
  description: string;
  /** Left out where there is no body. */
  schema?: z.ZodType;
}

/** Those declared, and the refusals that follow from what the route takes. */
function answers(route: Route): [number, DocumentedAnswer][] {
  const refusals = impliedRefusals(route).map((status): [number, DocumentedAnswer] => [
    status,
    { description: REFUSALS[status] ?? '', schema: status === 400 ? Invalid : Detail },
  ]);
  const all = new Map<number, DocumentedAnswer>(refusals);
  for (const [status, answer] of Object.entries(route.answers)) all.set(Number(status), answer);
  return [...all].sort(([one], [other]) => one - other);
}

function impliedRefusals(route: Route): number[] {
  const isPaged = route.query !== undefined && 'page' in route.query.shape;
  return [
    ...(route.query || route.body ? [400] : []),
    ...(route.access === 'public' ? [] : [401]),
    ...(route.method === 'get' && ['public', 'viewer'].includes(route.access) ? [] : [403]),
    ...(route.path.includes('{') || isPaged ? [404] : []),
    ...(route.creates ? [400, 409, 422] : []),
    ...(route.body || route.form ? [413] : []),
    ...(route.body || route.lines ? [415] : []),
    ...(route.access === 'public' ? [] : [429]),
    500,
    ...(route.path.startsWith('/api/') ? [503] : []),
  ];
}

function response({ description, schema }: DocumentedAnswer, isLines = false) {
  return { description, ...(schema ? { content: { [contentType(isLines)]: { schema } } } : {}) };
}
