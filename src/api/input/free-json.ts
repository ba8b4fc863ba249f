import { z } from 'zod';
import { unstorable } from './text.ts';

/** Deeper than any form; shallow enough for every JSON reader. */
const DEEPEST = 100;

/** Any JSON, kept as sent. What could not be kept exactly is refused, and the place named. */
export function freeJson() {
  return z
    .unknown()
    .superRefine((value, context) => {
      const problem = jsonProblem(value, 0);
      if (problem) context.addIssue({ code: 'custom', message: inWords(problem) });
    })
    .meta({ description: 'Any JSON; kept as sent.' });
}

interface Problem {
  message: string;
  /** JSON pointer of its place; null: not worth telling. */
  pointer: string | null;
}

/** The first problem. Its pointer is put together on the way back: most values have none, and millions of members. */
function jsonProblem(value: unknown, depth: number): Problem | undefined {
  if (typeof value === 'string') return here(unstorable(value));
  if (typeof value === 'number') return here(inexact(value));
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return { message: `JSON may not be nested deeper than ${DEEPEST} levels.`, pointer: null };
  for (const key of Object.keys(value)) {
    const problem = here(unstorable(key));
    if (problem) return problem;
    const inMember = jsonProblem((value as Record<string, unknown>)[key], depth + 1);
    if (inMember) return within(key, inMember);
  }
  return undefined;
}

function here(message: string | undefined): Problem | undefined {
  return message === undefined ? undefined : { message, pointer: '' };
}

function within(key: string, { message, pointer }: Problem): Problem {
  return { message, pointer: pointer === null ? null : `/${escapeSegment(key)}${pointer}` };
}

function inWords({ message, pointer }: Problem): string {
  return pointer === null || pointer === '' ? message : `${message} Found at ${pointer}.`;
}

function inexact(value: number): string | undefined {
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? undefined : 'A number beyond ±9007199254740991 cannot be kept exactly: send it as a string.';
}

/** RFC 6901, 3. */
function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
