import { z } from 'zod';
import { DELIVERY_STATUSES } from '../../domain/case/vocabulary.ts';
import { FAILURE_CLASSES } from '../../webhooks/failure.ts';
import { timestamp } from '../http/schema.ts';
import { integer } from '../input/numbers.ts';
import { pageByTime } from '../input/page.ts';

export const DeliveryListQuery = z.object({
  case_id: integer().optional(),
  status: z.enum(DELIVERY_STATUSES).optional(),
  ...pageByTime,
});

const CLASSES = Object.keys(FAILURE_CLASSES).join(', ');

/** What came of an attempt at a receiver. */
export const attemptFields = {
  at: timestamp,
  status_code: z.int().nullable(),
  error: z
    .string()
    .nullable()
    .meta({ description: `Null where it was delivered; else why not, beginning with its class: ${CLASSES}.` }),
  latency_ms: z.int(),
  response: z.string().nullable().meta({ description: "The beginning of the receiver's answer, 1 KiB at most." }),
};

const Attempt = z
  .object({ number: z.int().meta({ description: '1, 2, … within the delivery.' }), ...attemptFields })
  .meta({ id: 'WebhookAttempt' });

export const Delivery = z
  .object({
    id: z.string().meta({ description: 'The `webhook-id`, the same on every attempt.' }),
    case_id: z.int(),
    run: z.int(),
    url: z.string(),
    status: z.enum(DELIVERY_STATUSES),
    created_at: timestamp,
    next_attempt_at: timestamp.nullable(),
    finished_at: timestamp.nullable(),
    attempts: z.array(Attempt),
  })
  .meta({ id: 'WebhookDelivery' });
