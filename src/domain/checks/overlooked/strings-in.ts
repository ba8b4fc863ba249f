import { isObject, unescapePointer } from '../../facts/field-reader.ts';

/** What stands at a JSON pointer. */
export function valueAt(whole: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys
    .map(unescapePointer)
    .reduce<unknown>(
      (value, key) => (Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : null),
      whole,
    );
}

/** Deeper parts of an object are not looked into. */
export const DEEPEST = 20;

/** What was asked for is the customer's own. */
export const OF_REQUEST = /submitted|search|quer|request|customer|applicant|client|input|(?:^|[/_])ours?(?:$|[/_])/i;

/** Every text and number of a part of an alert or of details, but for what was asked for. */
export function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.entries(value).flatMap(([key, part]) => (OF_REQUEST.test(key) ? [] : stringsIn(part, depth + 1)));
}
