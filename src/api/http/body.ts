import { MIMEType } from 'node:util';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { badRequest, tooLarge, unsupportedMediaType } from './errors.ts';

/** Room for a case with a long list of hits; documents have an endpoint of their own. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** One JSON object a line. */
export const NDJSON = 'application/x-ndjson';

export const FORM = 'application/x-www-form-urlencoded';

/** Of whoever has not signed in yet: strangers must not fill the memory. */
const STRANGER_LIMIT_BYTES = 64 * 1024;

/** Parsing millions of levels, for which there is room, would hold up every other caller for seconds. */
const DEEPEST = 200_000;

/** How long what comes beyond the limit is still taken, and thrown away. */
const LINGER_MS = 1_000;

interface Reader {
  read: RequestHandler;
  /** In bytes, also of what they unpack to. */
  limit: number;
}

const ofCallers = readerOf(BODY_LIMIT_BYTES);
const ofStrangers = readerOf(STRANGER_LIMIT_BYTES);
// Fatal: bytes that are no UTF-8 are refused instead of stored as replacement characters.
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The parsed JSON body; `{}` where there is none.
 * @param options.ofStranger Of somebody who has not signed in.
 * @throws ApiError 400 malformed, 415 not JSON in UTF-8; and the reader's own errors (413 among them).
 */
export async function readJson(
  request: Request,
  response: Response,
  { ofStranger }: { ofStranger: boolean },
): Promise<unknown> {
  const isEmpty = request.get('transfer-encoding') === undefined && Number(request.get('content-length') ?? 0) === 0;
  if (isEmpty) return {};
  requireJson(request.get('content-type'));
  const bytes = await bytesOf(request, response, ofStranger ? ofStrangers : ofCallers);
  return bytes.length > 0 ? parseJson(bytes) : {};
}

/**
 * The fields of a form; undefined where the body is none.
 * @throws the reader's own errors (413 among them).
 */
export async function readForm(request: Request, response: Response): Promise<URLSearchParams | undefined> {
  const [type = ''] = (request.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== FORM) return undefined;
  const bytes = await bytesOf(request, response, ofStrangers);
  return new URLSearchParams(Buffer.from(bytes).toString('utf8'));
}

function readerOf(limit: number): Reader {
  return { read: express.raw({ type: () => true, limit }), limit };
}

/** The reader would answer only when it has read to the end, and there may be none; compressed, a body can but grow. */
async function bytesOf(request: Request, response: Response, { read, limit }: Reader): Promise<Uint8Array> {
  if (Number(request.get('content-length')) > limit) throw tooLarge(limit);
  const bytes = await new Promise<unknown>((resolve, reject) => {
    let received = 0;
    const count = (chunk: Buffer) => {
      received += chunk.length;
      if (received <= limit) return;
      request.off('data', count);
      // Cut off at once, a caller that is still sending would not get to read the answer.
      setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref();
      reject(tooLarge(limit));
    };
    request.on('data', count);
    void read(request, response, (error?: unknown) => {
      if (error instanceof Error) reject(error);
      else resolve(request.body as unknown);
    });
  });
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
}

/** For a body of one JSON object a line. @throws ApiError 415 */
export function requireLines(request: Request): void {
  requireType(request.get('content-type'), NDJSON);
  if ((request.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw unsupportedMediaType('Unsupported Content-Encoding: send the lines as they are.');
  }
}

function requireJson(contentType: string | undefined): void {
  requireType(contentType, 'application/json');
}

function requireType(contentType: string | undefined, expected: string): void {
  let type: MIMEType;
  try {
    type = new MIMEType(contentType ?? '');
  } catch {
    throw unsupportedMediaType(`Send the body as JSON, with "Content-Type: ${expected}".`);
  }
  if (type.essence !== expected) {
    throw unsupportedMediaType(`Unsupported media type "${type.essence}" in request: send ${expected}.`);
  }
  const charset = type.params.get('charset');
  if (charset !== null && !/^utf-?8$/i.test(charset)) {
    throw unsupportedMediaType(`Unsupported charset "${charset}": JSON is sent in UTF-8.`);
  }
}

/** @throws ApiError 400 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw badRequest('JSON parse error - the body is not valid UTF-8.');
  }
  if (isNestedDeeper(text, DEEPEST)) throw badRequest(`JSON parse error - nested deeper than ${DEEPEST} levels.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw badRequest(`JSON parse error - ${(error as Error).message}`);
  }
}

const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = ['[', '{'].map((bracket) => bracket.charCodeAt(0));
const CLOSING = [']', '}'].map((bracket) => bracket.charCodeAt(0));

/** Brackets within strings nest nothing. */
function isNestedDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) index += sign === BACKSLASH ? 1 : 0;
    else if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
