import { z } from 'zod';
import type { EntityType } from '../../domain/facts/facts.ts';
import type { ListedIdentifier } from '../../domain/watchlists/listed-entity.ts';
import { timestamp } from '../http/schema.ts';
import { dateTime } from '../input/date-time.ts';
import { listOf } from '../input/list.ts';
import { country, subjectName } from '../input/subject.ts';
import { trimmedText } from '../input/text.ts';

const MOST_ALIASES = 50;
const MOST_COUNTRIES = 20;
const MOST_IDENTIFIERS = 20;
const LONGEST_REASON = 2_000;

const ENTRY_TYPES = ['PERSON', 'COMPANY', 'VESSEL', 'AIRCRAFT', 'UNKNOWN'] as const satisfies EntityType[];

const IDENTIFIER_TYPES = [
  'national_id',
  'tax_id',
  'passport',
  'document_number',
  'registration_number',
  'lei',
  'imo',
  'mmsi',
  'call_sign',
  'tail_number',
  'bic',
  'wallet',
  'email',
  'phone',
  'other',
] as const satisfies ListedIdentifier['type'][];
type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

const identifier = trimmedText({ max: 200 });
/** One value or several of each type. */
const identifierValues = z
  .union([identifier.transform((value) => [value]), listOf(identifier, MOST_IDENTIFIERS)])
  .optional();

const identifiers = z.strictObject(
  Object.fromEntries(IDENTIFIER_TYPES.map((type) => [type, identifierValues])) as Record<
    IdentifierType,
    typeof identifierValues
  >,
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown: ${issue.keys.slice(0, 5).join(', ')}. Known are: ${IDENTIFIER_TYPES.join(', ')}.`
        : undefined,
  },
);

export const BlacklistCreate = z
  .object({
    name: subjectName,
    aliases: listOf(subjectName, MOST_ALIASES).nullish(),
    type: z
      .enum(ENTRY_TYPES)
      .nullish()
      .meta({ description: 'What the name is of. UNKNOWN, when left out, is compared with customers of every type.' }),
    dob: z
      .union([z.string(), z.int()])
      .nullish()
      .meta({ description: 'A birth date or a birth year, as `1976-08-15`, `1976-08`, `1976`; of a person.' }),
    countries: listOf(country, MOST_COUNTRIES).nullish(),
    identifiers: identifiers.nullish().meta({ description: 'By type, one value or a list of values.' }),
    reason: trimmedText({ max: LONGEST_REASON, mayBeBlank: true })
      .nullish()
      .meta({ description: 'Why it is listed; shown with every match.' }),
    expires_at: dateTime()
      .nullish()
      .meta({ description: 'From then on it is no longer found; left out: it stays until it is deleted.' }),
  })
  .meta({ id: 'BlacklistCreate' });

export const BlacklistEntry = z
  .object({
    id: z.int(),
    name: z.string(),
    aliases: z.array(z.string()),
    type: z.enum(ENTRY_TYPES),
    dob: z.string().nullable(),
    countries: z.array(z.string()).meta({ description: 'ISO 3166-1 alpha-2.' }),
    identifiers: z.record(z.string(), z.array(z.string())),
    reason: z.string().nullable(),
    created_at: timestamp,
    expires_at: timestamp.nullable(),
  })
  .meta({ id: 'BlacklistEntry' });
