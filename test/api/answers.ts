import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
}

export interface Described {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

export interface Observed {
  method: string;
  path: string;
  status: number;
  body: unknown;
}

/** Fails on an answer that the OpenAPI document does not foresee: its status, or the form of its body. */
export function answerChecker(document: Described): (observed: Observed) => void {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'openapi' });
  return ({ method, path, status, body }) => {
    const template = templateOf(document, path);
    const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) return;
    if (!(status in operation.responses)) {
      throw new Error(`${operation.operationId} answered ${status}, which the document does not list`);
    }
    if (operation.responses[status]?.content === undefined) {
      if (body !== undefined) throw new Error(`${operation.operationId} answered ${status} with a body`);
      return;
    }
    const pointer = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(status),
      'content',
      'application/json',
    ]
      .map((segment) => encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const validate = ajv.getSchema(`openapi#/${pointer}/schema`);
    if (!validate) throw new Error(`${operation.operationId} has no schema for ${status}`);
    if (validate(body) !== true) {
      throw new Error(
        `${operation.operationId} ${status}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
      );
    }
  };
}

/** A path without parameters wins over one with them, as in the service. */
function templateOf({ paths }: Described, path: string): string | undefined {
  const asked = `${path.split('?')[0]!.replace(/\/$/, '')}/`;
  if (asked in paths) return asked;
  return Object.keys(paths).find((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked));
}
