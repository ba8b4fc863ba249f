import type { z } from 'zod';
import { invalid } from '../http/errors.ts';
import { errorTree } from './error-tree.ts';
import { notADictionary, validationMessage } from './messages.ts';

/** @throws ApiError 400 with every field that is wrong. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  if (input === null) throw invalid({ non_field_errors: [notADictionary(input)] });
  const parsed = schema.safeParse(input, { error: validationMessage });
  if (!parsed.success) throw invalid(errorTree(parsed.error.issues, input));
  return parsed.data;
}

/** A parameter given twice counts as its last, an empty one as not given. @throws ApiError 400 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  query: Record<string, unknown>,
): z.output<Schema> {
  const given = Object.entries(query)
    .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.at(-1) : value])
    .filter(([, value]) => value !== '');
  return parseBody(schema, Object.fromEntries(given));
}
