import { z } from 'zod';
import type { CustomerInput } from '../../db/customers.ts';
import { CUSTOMER_TYPES } from '../../domain/case/vocabulary.ts';
import { timestamp } from '../http/schema.ts';
import { freeJson } from '../input/free-json.ts';
import { deleteAfter } from '../input/numbers.ts';
import { trimmedText } from '../input/text.ts';

const fullName = trimmedText({ max: 255 });
const externalId = trimmedText({ max: 255 });
const customerType = z.enum(CUSTOMER_TYPES);
const inputDetails = freeJson().meta({
  description: 'Free JSON: aliases[], dob, nationality, email, address{…}, …; kept as sent.',
});

export const CustomerCreate = z
  .object({
    full_name: fullName,
    external_id: externalId.nullish(),
    customer_type: customerType.nullish(),
    input_details: inputDetails.optional(),
    delete_after: deleteAfter().optional(),
  })
  .meta({ id: 'CustomerCreate' });

export const CustomerUpdate = z
  .object({
    external_id: externalId,
    full_name: fullName.optional(),
    customer_type: customerType.nullish(),
    input_details: inputDetails.optional(),
    delete_after: deleteAfter().optional(),
  })
  .meta({ id: 'CustomerUpdate' });

export const Customer = z
  .object({
    id: z.int(),
    full_name: z.string(),
    external_id: z.string().nullable(),
    customer_type: customerType.nullable(),
    input_details: z.unknown(),
    delete_after: z.int(),
    parent: z.int().nullable(),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({ id: 'Customer' });

export function customerInput(body: z.output<typeof CustomerCreate>): CustomerInput {
  return {
    fullName: body.full_name,
    externalId: body.external_id ?? null,
    customerType: body.customer_type ?? null,
    inputDetails: body.input_details,
    deleteAfter: body.delete_after,
  };
}
