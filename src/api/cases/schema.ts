import { z } from 'zod';
import { CUSTOMER_TYPES, OUTCOMES, STATUSES } from '../../domain/case/vocabulary.ts';
import type { DestinationRules } from '../../webhooks/destination.ts';
import { Check, MOST_CHECKS, NestedCheck } from '../checks/schema.ts';
import { CustomerCreate } from '../customers/schema.ts';
import { timestamp } from '../http/schema.ts';
import { documentIds } from '../input/document-ids.ts';
import { booleanText, deleteAfter, integer, objectId } from '../input/numbers.ts';
import { pageById } from '../input/page.ts';
import { text } from '../input/text.ts';
import { webhookUrl } from '../input/webhook-url.ts';

/** Their number is looked at first: reporting what is wrong in each of a million would help nobody. */
const nestedChecks = z.preprocess(
  (value, context) => {
    if (!Array.isArray(value) || value.length <= MOST_CHECKS) return value;
    context.addIssue({ code: 'custom', message: `Ensure this field has no more than ${MOST_CHECKS} elements.` });
    return z.NEVER;
  },
  z.array(NestedCheck).meta({ maxItems: MOST_CHECKS }),
);

/** @param destinations where webhooks may go. */
export function caseCreate(destinations: DestinationRules) {
  return z
    .object({
      customer_id: objectId().nullish(),
      customer: CustomerCreate.nullish().meta({
        description:
          'One whose external_id is known is updated: full_name, customer_type and input_details are replaced, ' +
          'omitted ones become null.',
      }),
      webhook_url: webhookUrl(destinations).nullish().meta({ description: 'Webhook sent on case completion.' }),
      notes: text({ mayBeBlank: true }).nullish(),
      rfi: text({ mayBeBlank: true }).nullish().meta({ description: 'Kept as given; no text is written then.' }),
      checks: nestedChecks.optional(),
      document_ids: documentIds().optional(),
      delete_after: deleteAfter().optional(),
      start: z.boolean().optional().meta({ default: true }),
      auto_start: z
        .boolean()
        .optional()
        .meta({ description: 'Another name of `start`, which counts if both are given.' }),
    })
    .superRefine(({ customer, customer_id }, context) => {
      if ((customer == null) !== (customer_id == null)) return;
      context.addIssue({ code: 'custom', message: 'Give exactly one of customer_id and customer.' });
    })
    .meta({ id: 'CaseCreate' });
}

export type CaseCreateBody = z.output<ReturnType<typeof caseCreate>>;

export const CaseListQuery = z.object({
  customer_id: integer().optional(),
  has_webhook: booleanText().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  status: z.enum(STATUSES).optional(),
  ...pageById,
});

export const Case = z
  .object({
    id: z.int(),
    customer: z.object({
      id: z.int(),
      full_name: z.string(),
      external_id: z.string().nullable(),
      customer_type: z.enum(CUSTOMER_TYPES).nullable(),
    }),
    notes: z.string().nullable(),
    risk_score: z.number().nullable().meta({ description: '0 … 1; null until decided.' }),
    outcome: z.enum(OUTCOMES),
    status: z.enum(STATUSES),
    created_at: timestamp,
    updated_at: timestamp,
    checks: z.array(Check),
    webhook_url: z.string().nullable(),
    delete_after: z.int(),
    rfi: z.string().nullable(),
  })
  .meta({ id: 'Case' });
