import { z } from 'zod';
import { unknownId } from '../http/errors.ts';
import { notAnId } from './messages.ts';

/** Digits in a string count as the number: existing clients send both. */
function fromDigits(value: unknown): unknown {
  return typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
}

export function integer({ min, max }: { min?: number; max?: number } = {}) {
  let schema = z.int();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  return z.preprocess(fromDigits, schema);
}

/** The id of an object in a body. Whether the object is there, and the caller's, is found out by looking it up. */
export function objectId() {
  return z.preprocess(
    fromDigits,
    // Undefined leaves these two to the general messages.
    z.int({ error: ({ input }) => (input === undefined || input === null ? undefined : idProblem(input)) }),
  );
}

/** The message for a value that is no id of any object. */
export function idProblem(value: unknown): string {
  const id = fromDigits(value);
  return typeof id === 'number' && Number.isInteger(id) ? unknownId(id) : notAnId(value);
}

/** Days until deletion; −1 = never, 0 = as soon as the case is done and its webhook is off. */
export function deleteAfter() {
  return integer({ min: -1, max: 365 }).meta({
    description:
      'Days until deletion; -1 = never (so for a new object when left out), 0 = as soon as the case has completed and ' +
      'its webhook is dealt with.',
  });
}

/** In a query, where everything is text. */
export function booleanText() {
  return z
    .enum(['true', 'True', '1', 'false', 'False', '0'], 'Must be a valid boolean.')
    .transform((value) => ['true', 'True', '1'].includes(value));
}
