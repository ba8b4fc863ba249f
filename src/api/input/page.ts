import type { Request } from 'express';
import { z } from 'zod';
import type { Page, PageRequest } from '../../db/page.ts';
import { baseUrl } from '../http/base-url.ts';
import { badRequest, notFound } from '../http/errors.ts';
import type { Answer } from '../http/route.ts';
import { dateTime } from './date-time.ts';
import { integer } from './numbers.ts';

const DEFAULT_PAGE_SIZE = 50;
const LARGEST_PAGE_SIZE = 200;

const pageFields = {
  page: integer({ min: 1 }).optional().meta({ description: 'From 1, which is the default.' }),
  page_size: integer({ min: 1, max: LARGEST_PAGE_SIZE })
    .optional()
    .meta({ description: `${DEFAULT_PAGE_SIZE} when left out.` }),
};

const ANCHOR = 'Leaves out what is newer; set in `next` and `previous`, so that new objects do not shift the pages.';

/** Query fields of a list that is ordered by id. */
export const pageById = { ...pageFields, max_id: integer().optional().meta({ description: ANCHOR }) };

/** Query fields of a list that is ordered by time. */
export const pageByTime = {
  ...pageFields,
  created_until: dateTime().optional().meta({ description: ANCHOR }),
};

/** A page of a list, as the contract shows it. */
export function pageOf(id: string, item: z.ZodType) {
  const link = z.url().nullable();
  return z.object({ count: z.int(), next: link, previous: link, results: z.array(item) }).meta({ id });
}

interface Asked<Anchor> {
  request: Request;
  publicUrl: string | undefined;
  query: {
    page?: number | undefined;
    page_size?: number | undefined;
    max_id?: Anchor | undefined;
    created_until?: Anchor | undefined;
  };
}

/**
 * Answers with the page of a list that the query asks for, each row as the API shows it.
 * @throws ApiError 404 past the last page.
 */
export async function pageAnswer<Row, Anchor extends number | Date>(
  { request, publicUrl, query }: Asked<Anchor>,
  load: (asked: PageRequest<Anchor>) => Promise<Page<Row, Anchor>>,
  show: (row: Row) => unknown = (row) => row,
): Promise<Answer> {
  const { page = 1, page_size: pageSize = DEFAULT_PAGE_SIZE } = query;
  const { count, anchor, items } = await load({ page, pageSize, anchor: query.max_id ?? query.created_until });
  if (page > 1 && (page - 1) * pageSize >= count) throw notFound('Invalid page.');
  const [field, value] = anchor instanceof Date ? ['created_until', anchor.toISOString()] : ['max_id', String(anchor)];
  const link = (number: number) => pageUrl(request, publicUrl, { page: String(number), [field]: value });
  const body = {
    count,
    next: page * pageSize < count ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: items.map(show),
  };
  return { status: 200, body };
}

/** This request's own URL, filters and all, with some parameters set. */
function pageUrl(request: Request, publicUrl: string | undefined, parameters: Record<string, string>): string {
  const base = baseUrl(request, publicUrl);
  if (base === undefined) throw badRequest('Invalid Host header.');
  const queryAt = request.originalUrl.indexOf('?');
  const url = new URL(`${base}${request.path}`);
  url.search = queryAt === -1 ? '' : request.originalUrl.slice(queryAt);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
