import { IDENTIFIER_WORDS } from '../evidence/identifiers.ts';
import { isObject, unescapePointer } from '../facts/field-reader.ts';
import { normaliseIdentifier } from '../facts/identifier.ts';
import type { PartyFacts } from '../facts/facts.ts';

/** Fewer signs are equal by chance. */
const SHORTEST = 6;

/**
 * Why an alert clears nobody though its hits were judged: a field that was not understood carries a number or address of
 * the customer's own. Null where none does.
 * @param notUnderstood JSON pointers into the alert
 */
export function unreadAgreement(
  alert: unknown,
  notUnderstood: readonly string[],
  { identifiers }: Pick<PartyFacts, 'identifiers'>,
): string | null {
  const unread = notUnderstood.flatMap((pointer) => stringsIn(valueAt(alert, pointer)));
  const equal = identifiers.find(
    ({ type, value }) => value.length >= SHORTEST && unread.some((text) => normaliseIdentifier(type, text) === value),
  );
  return equal === undefined
    ? null
    : `a part of the alert that was not understood carries the customer's ${IDENTIFIER_WORDS[equal.type]}; a person must decide`;
}

function valueAt(whole: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys
    .map(unescapePointer)
    .reduce<unknown>(
      (value, key) => (Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : null),
      whole,
    );
}

const DEEPEST = 4;

function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.values(value).flatMap((part) => stringsIn(part, depth + 1));
}
