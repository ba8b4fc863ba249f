import type { Request } from 'express';
import { z } from 'zod';
import type { Page } from '../../db/page.ts';
import { baseUrl } from '../http/base-url.ts';
import { badRequest, notFound } from '../http/errors.ts';
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

export function pageRequest<Anchor>(
  { page = 1, page_size = DEFAULT_PAGE_SIZE }: { page?: number | undefined; page_size?: number | undefined },
  anchor: Anchor | undefined,
) {
  return { page, pageSize: page_size, anchor };
}

interface PageContext<Item, Anchor> {
  request: Request;
  publicUrl: string | undefined;
  asked: { page: number; pageSize: number };
  found: Page<Item, Anchor>;
  /** The query field that carries the anchor, and its value as text. */
  anchorField: 'max_id' | 'created_until';
}

/** @throws ApiError 404 past the last page. */
export function pageBody<Item>({ request, publicUrl, asked, found, anchorField }: PageContext<Item, number | Date>) {
  const { page, pageSize } = asked;
  const { count, anchor, items } = found;
  if (page > 1 && (page - 1) * pageSize >= count) throw notFound('Invalid page.');
  const anchorText = anchor instanceof Date ? anchor.toISOString() : String(anchor);
  const link = (number: number) => pageUrl(request, publicUrl, { page: String(number), [anchorField]: anchorText });
  return {
    count,
    next: page * pageSize < count ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    results: items,
  };
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
