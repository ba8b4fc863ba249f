import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerChecker } from './answers.ts';
import type { Described } from './answers.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
let document: any;
beforeAll(async () => {
  api = await startTestApi();
  document = (await api.send('GET', '/api/openapi.json')).body;
});
afterAll(() => api.stop());

interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  allowEmptyValue?: boolean;
  schema: object;
}

interface Operation {
  operationId: string;
  summary: string;
  security: object[];
  parameters?: Parameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

function operations(): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
}

describe('the OpenAPI document', () => {
  it('is one of version 3.1, with all that the specification requires', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Casewright', version: expect.any(String) } });
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((each) => each.in === 'path');
      expect(declared.map((each) => each.name)).toEqual(named);
      expect(declared.every((each) => each.required === true)).toBe(true);
      for (const answer of Object.values(operation.responses)) expect(answer.description).not.toBe('');
      for (const scheme of operation.security.flatMap(Object.keys)) {
        expect(document.components.securitySchemes).toHaveProperty(scheme);
      }
    }
  });

  it('holds only valid JSON Schema 2020-12, and refers only to what is there', () => {
    const ajv = new Ajv2020.default({ strictSchema: true, validateFormats: true });
    addFormats.default(ajv);
    ajv.addVocabulary(['components']);
    // Formats and keywords we did not mean to write fail here, as do references that lead nowhere.
    const schemas = operations().flatMap(({ operation }) => [
      ...(operation.parameters ?? []).map((each) => each.schema),
      ...Object.values(operation.requestBody?.content ?? {}).map((each) => each.schema),
      ...Object.values(operation.responses).flatMap((each) =>
        Object.values(each.content ?? {}).map((one) => one.schema),
      ),
    ]);
    expect(schemas.length).toBeGreaterThan(100);
    for (const schema of schemas) ajv.compile({ ...schema, components: document.components });
  });

  it('lists what each operation may refuse', () => {
    const statuses = Object.fromEntries(
      operations().map(({ operation }) => [operation.operationId, Object.keys(operation.responses).map(Number)]),
    );
    expect(statuses).toMatchObject({
      login: [200, 400, 401, 403, 413, 415, 429, 500, 503],
      logout: [200, 401, 403, 429, 500, 503],
      createCase: [201, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503],
      listCases: [200, 400, 401, 404, 429, 500, 503],
      startCase: [200, 400, 401, 403, 404, 409, 422, 429, 500, 503],
      createCustomer: [200, 201, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503],
      updateCustomer: [200, 400, 401, 403, 404, 413, 415, 429, 500, 503],
      deleteBlacklistEntry: [204, 401, 403, 404, 429, 500, 503],
      readRun: [200, 401, 404, 429, 500, 503],
      readEvidence: [200, 400, 401, 404, 429, 500, 503],
      decideCheck: [200, 400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503],
      changeOrganization: [200, 400, 401, 403, 413, 415, 429, 500, 503],
      ready: [200, 500, 503],
    });
  });

  it("describes the input: what is required, and the contract's limits", () => {
    const { CaseCreate, NestedCheck, CustomerCreate } = document.components.schemas;
    expect(CaseCreate.required).toBeUndefined();
    expect(NestedCheck.required).toEqual(['check_type']);
    expect(NestedCheck.properties.check_type.enum).toHaveLength(15);
    expect(CustomerCreate).toMatchObject({
      required: ['full_name'],
      properties: {
        full_name: { type: 'string', minLength: 1, maxLength: 255 },
        delete_after: { type: 'integer', minimum: -1, maximum: 365 },
      },
    });
  });
});

describe('what may be left out', () => {
  it('an empty query parameter counts as none, as the document says of each', async () => {
    const lists = operations().filter(({ operation }) => operation.parameters?.some((each) => each.in === 'query'));
    expect(lists.length).toBeGreaterThan(5);
    for (const { path, operation } of lists) {
      const parameters = operation.parameters!.filter((each) => each.in === 'query');
      expect(parameters.every((each) => each.allowEmptyValue === true && each.required !== true)).toBe(true);
      if (path.includes('{')) continue;
      const query = parameters.map(({ name }) => `${name}=`).join('&');
      expect((await api.send('GET', `${path}?${query}`, { as: api.admin })).status).toBe(200);
    }
  });

  it('a body is required exactly where none is refused', async () => {
    const withBody = operations().filter(({ operation }) => operation.requestBody !== undefined);
    const optional = withBody.filter(({ operation }) => !operation.requestBody!.required);
    expect(optional.map(({ operation }) => operation.operationId)).toEqual(['changeUser', 'changeOrganization']);
    for (const { path, method, operation } of withBody.filter((each) => !each.path.includes('{'))) {
      const { status } = await api.send(method.toUpperCase(), path, { as: api.admin });
      expect([operation.operationId, [400, 415].includes(status)]).toEqual([
        operation.operationId,
        operation.requestBody!.required,
      ]);
    }
  });
});

it('makes the tests fail on an answer that it does not foresee', () => {
  const check = answerChecker(document as Described);
  const me = { method: 'GET', path: '/api/auth/me' };
  const body = { id: 1, email: 'a', role: 'viewer', organization: { id: 1, name: 'x' } };
  check({ ...me, status: 200, body });
  expect(() => check({ ...me, status: 418, body })).toThrow(/does not list/);
  expect(() => check({ ...me, status: 200, body: { ...body, id: 'x' } })).toThrow(/must be integer/);
  expect(() => check({ ...me, status: 200, body: { ...body, more: 1 } })).toThrow(/additional/);
});

describe('the docs page', () => {
  it.each(['/api/docs', '/api/docs/'])(
    '%s loads nothing from elsewhere, and all that it loads is there',
    async (path) => {
      const page = await api.send('GET', path);
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toMatch(/^text\/html/);
      const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) {
        expect(link).toMatch(/^\/api\/docs\//);
        expect((await api.send('GET', link)).status).toBe(200);
      }
      expect(page.text).not.toMatch(/<script>|<style>|onload=/);
    },
  );

  it('has a policy that lets it run, and that a plain HTTP server can keep', async () => {
    const { headers } = await api.send('GET', '/api/docs/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  it.each([
    '/api/docs/package.json',
    '/api/docs/index.html',
    '/api/docs/../package.json',
    '/api/docs/%2e%2e/package.json',
  ])('does not serve %s', async (path) => {
    const answer = await api.send('GET', path);
    expect([answer.status, answer.body]).toEqual([404, { detail: 'Not found.' }]);
  });

  it.each(['/api/docs', '/api/openapi.json', '/api/docs/page.js'])('%s answers 405 to POST', async (path) => {
    const answer = await api.send('POST', path);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
