import { z } from 'zod';
import { listAuditEvents } from '../../db/audit-list.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { route } from '../http/route.ts';
import { timestamp } from '../http/schema.ts';
import { dateTime } from '../input/date-time.ts';
import { integer } from '../input/numbers.ts';
import { pageAnswer, pageById, pageOf } from '../input/page.ts';
import { text } from '../input/text.ts';

/** Longer than any action or kind there is. */
const LONGEST_WORD = 63;

const AuditListQuery = z.object({
  action: text({ max: LONGEST_WORD }).optional().meta({ description: 'As `check.decide`.' }),
  actor_id: integer().optional().meta({ description: 'Id of the user.' }),
  object_kind: text({ max: LONGEST_WORD }).optional().meta({ description: 'As `case`.' }),
  object_id: integer().optional(),
  from: dateTime().optional().meta({ description: 'That happened then or later.' }),
  before: dateTime().optional().meta({ description: 'That happened before then.' }),
  ...pageById,
});

const AuditEvent = z
  .object({
    id: z.int(),
    at: timestamp,
    actor: z.object({
      kind: z.enum(['user', 'client', 'system']),
      id: z.int().nullable().meta({ description: 'Null for `system`: Casewright itself, or its command line.' }),
    }),
    address: z.string().nullable().meta({ description: 'Where the request came from.' }),
    action: z.string(),
    object: z.object({ kind: z.string(), id: z.int() }),
    before: z.unknown().meta({ description: 'How the object stood, by enums, numbers and hashes.' }),
    after: z.unknown(),
    seal: z
      .object({
        seq: z.int().meta({ description: "1, 2, … in the organization's chain." }),
        previous: z.string().meta({ description: 'Hash of the seal before.' }),
        hash: z.string(),
      })
      .nullable()
      .meta({ description: 'Its place in the chain; null for the seconds until it has one.' }),
  })
  .meta({ id: 'AuditEvent' });

export function auditRoutes({ db, publicUrl }: ApiDependencies) {
  return [
    route({
      method: 'get',
      path: '/api/audit-events/',
      operationId: 'listAuditEvents',
      summary: 'List who did what, newest first',
      tag: 'audit',
      access: 'admin',
      query: AuditListQuery,
      answers: { 200: { description: 'A page of events', schema: pageOf('AuditEventPage', AuditEvent) } },
      handle({ query, caller: { organizationId }, request }) {
        const filters = {
          action: query.action,
          actorId: query.actor_id,
          objectKind: query.object_kind,
          objectId: query.object_id,
          from: query.from,
          before: query.before,
        };
        return pageAnswer({ query, request, publicUrl }, (asked) =>
          listAuditEvents(db, { organizationId, filters, request: asked }),
        );
      },
    }),
  ];
}
