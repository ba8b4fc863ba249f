import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Database } from '../../db/database.ts';
import type { Role } from '../../domain/case/vocabulary.ts';
import { parseQuery, parseBody } from '../input/parse.ts';
import { readJson } from './body.ts';
import type { Caller } from './caller.ts';
import { notFound } from './errors.ts';
import { onlyOnce } from './idempotency.ts';
import type { Creates } from './idempotency.ts';

/** Path parameters that are text, and its form; all others are ids or numbers. */
export const TEXT_IDS = { delivery: /^msg_[A-Za-z0-9_-]{1,64}$/ } as const;

/** `/api/cases/{id}/` → `{ id: number }`. */
type PathIds<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, Name extends keyof typeof TEXT_IDS ? string : number> & PathIds<Rest>
  : object;

export interface Answer {
  status: number;
  /** Sent as JSON; or as it comes, where it is a {@link Stream}; none with 204. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A body that is made while it is sent. */
export class Stream {
  readonly contentType: string;
  readonly chunks: AsyncIterable<string>;

  constructor(contentType: string, chunks: AsyncIterable<string>) {
    this.contentType = contentType;
    this.chunks = chunks;
  }
}

/** What a handler gets: all of it checked. */
interface Input<Path extends string, Access, Query extends z.ZodObject, Body extends z.ZodType> {
  ids: PathIds<Path>;
  query: z.output<Query>;
  body: z.output<Body>;
  caller: Access extends 'public' ? undefined : Caller;
  /** When the request reached us, by `performance.now()`. */
  receivedAt: number;
  request: Request;
  response: Response;
}

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** An endpoint, declared once: it is served, guarded, validated and documented from this. */
interface Endpoint {
  method: Method;
  /** With its trailing slash; it is served without it too. */
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  tag: string;
  /** The least role that may call it. */
  access: 'public' | Role;
  /** Of use only to who signed in with a password: a program is refused with 403. */
  forUsers?: true;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** What it makes: then it takes an Idempotency-Key. */
  creates?: Creates;
  /** In place of a body: a form, which the handler reads. */
  form?: z.ZodType;
  /** In place of a body: what each line of one is, where body and answer are one JSON object a line. */
  lines?: z.ZodType;
  /** What it answers when all went well, and refusals that its declaration does not imply already. */
  answers: Record<number, { description: string; schema?: z.ZodType }>;
}

interface Definition<
  Path extends string,
  Access extends 'public' | Role,
  Query extends z.ZodObject,
  Body extends z.ZodType,
> extends Endpoint {
  path: Path;
  access: Access;
  query?: Query;
  body?: Body;
  /** Whether the object in the path is there, and the caller's: asked before the body is read. */
  exists?: (input: Pick<Input<Path, Access, Query, Body>, 'ids' | 'caller'>) => Promise<boolean>;
  handle: (input: Input<Path, Access, Query, Body>) => Answer | Promise<Answer>;
}

interface Exchange {
  db: Database;
  receivedAt: number;
  request: Request;
  response: Response;
  caller: Caller | undefined;
}

export interface Route extends Endpoint {
  /** Validates in the contract's order (path, query, body) and handles. The caller has been let through before. */
  serve: (exchange: Exchange) => Promise<Answer>;
}

/** Declares an endpoint. */
export function route<
  Path extends string,
  Access extends 'public' | Role,
  Query extends z.ZodObject = z.ZodObject<Record<string, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>(definition: Definition<Path, Access, Query, Body>): Route {
  const { handle, exists, ...endpoint } = definition;
  return {
    ...endpoint,
    async serve({ db, receivedAt, request, response, caller: sender }) {
      const caller = sender as Input<Path, Access, Query, Body>['caller'];
      const ids = parseIds(request.params) as PathIds<Path>;
      if (exists && !(await exists({ ids, caller }))) throw notFound();
      const query = (definition.query && parseQuery(definition.query, request.query)) as z.output<Query>;
      const sent = definition.body && (await readJson(request, response, { ofStranger: sender === undefined }));
      const body = (definition.body && parseBody(definition.body, sent)) as z.output<Body>;
      const work = async () => handle({ ids, query, body, caller, receivedAt, request, response });
      if (definition.creates === undefined || sender === undefined) return work();
      const { creates, forUsers: isPersonal = false } = definition;
      return onlyOnce({ db, request, caller: sender, creates, isPersonal, body: sent }, work);
    },
  };
}

/** @throws ApiError 404 where a path parameter is no id that could exist. */
function parseIds(params: Request['params']): Record<string, number | string> {
  const ids = Object.entries(params).map(([name, value]): [string, number | string] => {
    const text = typeof value === 'string' ? value : '';
    const form = (TEXT_IDS as Record<string, RegExp>)[name];
    const id = form === undefined ? numericId(text) : form.test(text) ? text : undefined;
    if (id === undefined) throw notFound();
    return [name, id];
  });
  return Object.fromEntries(ids);
}

function numericId(text: string): number | undefined {
  const id = /^[1-9][0-9]*$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}
