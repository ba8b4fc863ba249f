import { z } from 'zod';
import { policyNumbers } from '../../policies/policy-schema.ts';
import { timestamp } from '../http/schema.ts';
import { trimmedText } from '../input/text.ts';

const LONGEST_NOTE = 2_000;

/** Of the document only that it is there: what is in it is read with messages of its own. */
export const PolicyCreate = z
  .object({
    note: trimmedText({ max: LONGEST_NOTE, mayBeBlank: true })
      .nullish()
      .meta({ description: 'Why it is changed; kept with it.' }),
    policy: z.looseObject({}).meta({
      description:
        'The document: every number, or with `"extends": "default"` only those that differ from the policy that ships ' +
        'with Casewright; the others are taken over as they are now. `version`, if given, is what runs call it.',
      examples: [{ extends: 'default', screening: { threshold: 0.75 } }],
    }),
  })
  .meta({ id: 'PolicyCreate' });

const fields = {
  number: z
    .int()
    .nullable()
    .meta({ description: '1, 2, … within the organization; null of the policy that ships with Casewright.' }),
  version: z.string().meta({ description: 'What runs and reasonings call it.' }),
  hash: z.string().meta({ description: 'SHA-256 of the policy.' }),
  note: z.string().nullable(),
  created_by: z.string().nullable().meta({ description: 'E-mail address.' }),
  created_at: timestamp.nullable(),
};

export const PolicyListItem = z.object(fields).meta({ id: 'PolicyVersion' });

export const PolicyDetail = z
  .object({
    ...fields,
    differences: z
      .array(
        z.object({
          key: z.string().meta({ description: 'Its keys, with a point between them.' }),
          from: z.unknown().meta({ description: 'What the shipped policy has.' }),
          to: z.unknown(),
        }),
      )
      .meta({ description: 'What differs from the policy that ships with this version of Casewright.' }),
    policy: policyNumbers.meta({ id: 'Policy', description: 'All numbers; what each means: policies/default.yaml.' }),
  })
  .meta({ id: 'PolicyDetail' });
