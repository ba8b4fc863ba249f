import { z } from 'zod';
import { unstorable } from './text.ts';

/** Deeper than any form; shallow enough for every JSON reader. */
const DEEPEST = 100;

/** Any JSON, kept as sent. What could not be kept exactly is refused, and the place named. */
export function freeJson() {
  return z
    .unknown()
    .superRefine((value, context) => {
      const message = jsonProblem(value, '', 0);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .meta({ description: 'Any JSON; kept as sent.' });
}

/** The first problem in the value at this JSON pointer; undefined = none. */
function jsonProblem(value: unknown, pointer: string, depth: number): string | undefined {
  if (typeof value === 'string') return at(unstorable(value), pointer);
  if (typeof value === 'number') return at(inexact(value), pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return `JSON may not be nested deeper than ${DEEPEST} levels.`;
  for (const [key, member] of Object.entries(value)) {
    const problem = at(unstorable(key), pointer) ?? jsonProblem(member, `${pointer}/${escapeSegment(key)}`, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inexact(value: number): string | undefined {
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? undefined : 'A number beyond ±9007199254740991 cannot be kept exactly: send it as a string.';
}

function at(problem: string | undefined, pointer: string): string | undefined {
  return problem === undefined || pointer === '' ? problem : `${problem} Found at ${pointer}.`;
}

/** RFC 6901, 3. */
function escapeSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
