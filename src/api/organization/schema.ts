import { z } from 'zod';
import { LANGUAGES } from '../../domain/rfi/languages/languages.ts';
import { trimmedText, unstorable } from '../input/text.ts';

/** Blank means the same as null: nothing is set. */
function setting(schema: z.ZodType<string, string>) {
  const mayBeBlank = schema.meta({ ...schema.meta(), minLength: 0 }).nullable();
  return z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), mayBeBlank);
}

function oneLine(max: number) {
  return trimmedText({ max }).refine((value) => !/\p{Cc}|\p{Zl}|\p{Zp}/u.test(value), 'Line breaks are not allowed.');
}

const LONGEST_ADDRESS = 1_000;
const MOST_ADDRESS_LINES = 10;

const address = trimmedText({ max: LONGEST_ADDRESS }).refine(
  (value) => value.split('\n').length <= MOST_ADDRESS_LINES,
  `Ensure this field has no more than ${MOST_ADDRESS_LINES} lines.`,
);

const phone = oneLine(50).refine(
  (value) => /^\+?[\d\s()./-]+(?:\s*(?:ext\.?|x)\s*\d+)?$/i.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3,
  'Enter a valid phone number.',
);

const email = oneLine(254).refine((value) => z.email().safeParse(value).success, 'Enter a valid email address.');

const website = oneLine(255).refine(
  (value) => z.url({ protocol: /^https?$/ }).safeParse(value).success && unstorable(value) === undefined,
  'Enter a valid URL, with http or https.',
);

export const OrganizationChange = z
  .object({
    default_language: z
      .enum(LANGUAGES)
      .nullable()
      .optional()
      .meta({ description: 'Of requests to customers whose language is not known; null is English.' }),
    signature: z
      .object({
        name: setting(oneLine(255)).optional().meta({ description: "In place of the organization's own name." }),
        address: setting(address).optional().meta({ description: 'Postal address, line by line.' }),
        phone: setting(phone).optional(),
        email: setting(email).optional(),
        website: setting(website).optional(),
      })
      .optional()
      .meta({ description: 'How requests to customers are signed. Absent fields stay; null or blank removes one.' }),
  })
  .meta({ id: 'OrganizationChange' });

export const Organization = z
  .object({
    id: z.int(),
    name: z.string(),
    default_language: z.enum(LANGUAGES).nullable(),
    signature: z.object({
      name: z.string().nullable(),
      address: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      website: z.string().nullable(),
    }),
  })
  .meta({ id: 'Organization' });
