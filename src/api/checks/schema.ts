import { z } from 'zod';
import type { NewCheck } from '../../db/checks.ts';
import { CHECK_TYPES, OUTCOMES, STATUSES } from '../../domain/case/vocabulary.ts';
import { timestamp } from '../http/schema.ts';
import { documentIds } from '../input/document-ids.ts';
import { freeJson } from '../input/free-json.ts';
import { deleteAfter, objectId } from '../input/numbers.ts';

/** More than any case has; few enough to be decided and shown at once. */
export const MOST_CHECKS = 500;

const checkFields = {
  check_type: z.enum(CHECK_TYPES),
  input_details: freeJson()
    .optional()
    .meta({ description: 'What the alert says: any JSON. No customer details may be present here.' }),
  document_ids: documentIds().optional(),
  delete_after: deleteAfter().optional(),
};

/** A check within a new case. */
export const NestedCheck = z.object(checkFields).meta({ id: 'NestedCheck' });

export const CheckCreate = z.object({ case_id: objectId(), ...checkFields }).meta({ id: 'CheckCreate' });

export const Check = z
  .object({
    id: z.int(),
    risk_score: z.number().nullable().meta({ description: '0 … 1; null until decided.' }),
    title: z.string().nullable(),
    note: z.string().nullable(),
    reasoning: z.string().nullable(),
    outcome: z.enum(OUTCOMES),
    status: z.enum(STATUSES),
    created_at: timestamp,
    updated_at: timestamp,
    input_details: z.unknown(),
    check_type: z.enum(CHECK_TYPES),
    delete_after: z.int(),
  })
  .meta({ id: 'Check' });

export function newCheck(body: z.output<typeof NestedCheck>): NewCheck {
  return { checkType: body.check_type, inputDetails: body.input_details, deleteAfter: body.delete_after };
}
