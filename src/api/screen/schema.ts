import { z } from 'zod';
import { RELATIONS } from '../../domain/check/verdict.ts';
import { ENTITY_SCHEMAS } from '../../domain/watchlists/listed-entity.ts';
import { listOf } from '../input/list.ts';
import { integer } from '../input/numbers.ts';
import { country, subjectName } from '../input/subject.ts';
import { trimmedText } from '../input/text.ts';

const MOST_ALIASES = 50;
const MOST_COUNTRIES = 20;
const MOST_LISTS = 100;
const MOST_MATCHES = 100;

/** Which schema to look for, beside the exact ones: companies and organizations are listed under either. */
const SEARCHED_SCHEMAS = [...ENTITY_SCHEMAS, 'Any'] as const;

export const ScreenRequest = z
  .object({
    name: subjectName,
    aliases: listOf(subjectName, MOST_ALIASES).nullish(),
    dob: z
      .union([z.string(), z.int()])
      .nullish()
      .meta({ description: 'A birth date or a birth year, as `1976-08-15`, `1976-08`, `1976`.' }),
    countries: listOf(country, MOST_COUNTRIES).nullish(),
    gender: z.enum(['female', 'male']).nullish(),
    schema: z
      .enum(SEARCHED_SCHEMAS)
      .nullish()
      .meta({ description: 'What the name is of; left out: anything. Companies and organizations are one.' }),
    lists: listOf(trimmedText({ max: 63 }), MOST_LISTS)
      .min(1, 'Name a list at least; leave this out to search all.')
      .nullish()
      .meta({ description: 'Names of the lists to search; left out: all that the organization may see.' }),
    threshold: z
      .number('A valid number is required.')
      .min(0.4)
      .max(1)
      .nullish()
      .meta({ description: "Matches below this score are left out; left out: the policy's." }),
    limit: integer({ min: 1, max: MOST_MATCHES }).nullish().meta({ description: 'Matches at most; 10 when left out.' }),
  })
  .meta({ id: 'ScreenRequest' });

const Evidence = z
  .object({
    field: z.string(),
    customer_value: z.string().nullable(),
    alert_value: z.string().nullable(),
    relation: z.enum(RELATIONS),
    weight: z.number(),
    why: z.string(),
    pointer: z.string().nullable(),
  })
  .meta({ id: 'ScreenEvidence' });

const Entity = z
  .object({
    id: z.string(),
    schema: z.enum(ENTITY_SCHEMAS),
    caption: z.string(),
    names: z.array(z.string()),
    birth_dates: z.array(z.string()),
    countries: z.array(z.string()),
    topics: z.array(z.string()),
    programs: z.array(z.string()),
    positions: z.array(z.string()),
    source_url: z.string().nullable(),
  })
  .meta({ id: 'ListedEntity' });

export const ScreenAnswer = z
  .object({
    searched: z.array(
      z.object({ list: z.string(), version: z.string(), as_of: z.string().nullable(), entities: z.int() }),
    ),
    matches: z.array(
      z.object({
        score: z.number(),
        probability: z.number(),
        entity: Entity,
        list: z.string(),
        evidence: z.array(Evidence),
      }),
    ),
    not_used: z.array(z.string()).meta({ description: 'What of the request could not be used, and why.' }),
  })
  .meta({ id: 'ScreenAnswer' });

/** One line of a batch: a request, with whatever the caller tells the answers apart by. */
export const ScreenLine = ScreenRequest.extend({ ref: z.union([z.string(), z.int()]).nullish() }).meta({
  id: 'ScreenLine',
});

export const ScreenLineAnswer = z
  .object({
    line: z.int().meta({ description: 'Which line it answers, from 1.' }),
    ref: z.union([z.string(), z.int()]).nullable(),
    answer: ScreenAnswer.optional(),
    error: z.record(z.string(), z.unknown()).optional().meta({ description: 'What is wrong with the line.' }),
  })
  .meta({ id: 'ScreenLineAnswer' });
