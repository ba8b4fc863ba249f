import { z } from 'zod';
import { addEntry, findEntry, listEntries, removeEntry } from '../../watchlists/blacklist.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { notFound } from '../http/errors.ts';
import { originOf } from '../http/audit-origin.ts';
import { route } from '../http/route.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { entryBody, entryOf } from './entry.ts';
import { BlacklistCreate, BlacklistEntry } from './schema.ts';

/** The entries that an organization keeps by itself; its BLACKLIST checks and its screenings are held against them. */
export function blacklistRoutes(dependencies: ApiDependencies) {
  return [addRoute(dependencies), listRoute(dependencies), readRoute(dependencies), deleteRoute(dependencies)];
}

function addRoute({ db }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/blacklist/',
    operationId: 'addBlacklistEntry',
    summary: "Put a name on the organization's own blacklist; the next screening finds it",
    tag: 'blacklist',
    access: 'admin',
    creates: 'other',
    body: BlacklistCreate,
    answers: { 201: { description: 'Added', schema: BlacklistEntry } },
    async handle({ body, caller, request }) {
      const entry = await addEntry(db, { origin: originOf(caller, request), ...entryOf(body, new Date()) });
      return { status: 201, body: entryBody(entry) };
    },
  });
}

function listRoute({ db, publicUrl }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/blacklist/',
    operationId: 'listBlacklist',
    summary: "List the entries of the organization's own blacklist, newest first",
    tag: 'blacklist',
    access: 'viewer',
    query: z.object(pageById),
    answers: { 200: { description: 'A page of entries', schema: pageOf('BlacklistPage', BlacklistEntry) } },
    handle: ({ query, caller: { organizationId }, request }) =>
      pageAnswer(
        { query, request, publicUrl },
        (asked) => listEntries(db, { organizationId, request: asked }),
        entryBody,
      ),
  });
}

function readRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/blacklist/{id}/',
    operationId: 'readBlacklistEntry',
    summary: "Read an entry of the organization's own blacklist",
    tag: 'blacklist',
    access: 'viewer',
    answers: { 200: { description: 'The entry', schema: BlacklistEntry } },
    async handle({ ids, caller: { organizationId } }) {
      const entry = await findEntry(db, { organizationId, id: ids.id });
      if (!entry) throw notFound();
      return { status: 200, body: entryBody(entry) };
    },
  });
}

function deleteRoute({ db }: ApiDependencies) {
  return route({
    method: 'delete',
    path: '/api/blacklist/{id}/',
    operationId: 'deleteBlacklistEntry',
    summary: "Take an entry off the organization's own blacklist; what was decided by it stays",
    tag: 'blacklist',
    access: 'admin',
    answers: { 204: { description: 'It is no longer found' } },
    async handle({ ids, caller, request }) {
      if (!(await removeEntry(db, { origin: originOf(caller, request), id: ids.id }))) throw notFound();
      return { status: 204 };
    },
  });
}
