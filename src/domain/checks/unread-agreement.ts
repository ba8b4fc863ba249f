import { IDENTIFIER_WORDS } from '../evidence/identifiers.ts';
import { isObject, unescapePointer } from '../facts/field-reader.ts';
import { normaliseIdentifier } from '../facts/identifier.ts';
import type { AlertHit } from '../alerts/alert-hit.ts';
import type { PartyFacts } from '../facts/facts.ts';

/** Fewer signs are equal by chance. */
const SHORTEST = 6;

interface Unread {
  notUnderstood: readonly string[];
  hits: readonly Pick<AlertHit, 'identifiers'>[];
  /** A report may be harmless whomever it is about. */
  press: boolean;
}

/**
 * Why an alert clears nobody though its hits were judged: a field that was not understood, or a text, carries a number or
 * address of the customer's own that no hit was read to have. Null where none does.
 * @param notUnderstood JSON pointers into the alert
 */
export function unreadAgreement(
  alert: unknown,
  { notUnderstood, hits, press }: Unread,
  { identifiers }: Pick<PartyFacts, 'identifiers'>,
): string | null {
  const unread = notUnderstood
    .filter((pointer) => !OF_REQUEST.test(pointer))
    .flatMap((pointer) => stringsIn(valueAt(alert, pointer)));
  const prose = press ? [] : stringsIn(alert).flatMap((text) => (/\s/.test(text) ? [text.toUpperCase()] : []));
  const isRead = (value: string) => hits.some((hit) => hit.identifiers.some((listed) => listed.value === value));
  const equal = identifiers.find(
    ({ type, value }) =>
      value.length >= SHORTEST &&
      (unread.some((text) => normaliseIdentifier(type, text) === value) || (!isRead(value) && standsIn(prose, value))),
  );
  return equal === undefined
    ? null
    : `a part of the alert that was not understood carries the customer's ${IDENTIFIER_WORDS[equal.type]}; a person must decide`;
}

/** Whether a number stands in a text in capitals as it is, or in groups: "PASSPORT H44120987 (IRAN)", "27 331 450 912". */
function standsIn(texts: readonly string[], value: string): boolean {
  if (texts.length === 0 || !/^[A-Z0-9]*\d[A-Z0-9]*$/.test(value)) return false;
  const grouped = value.replaceAll(/(?<=.)(?=.)/g, '[ ./-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${grouped}(?![\\p{L}\\p{N}])`, 'u');
  return texts.some((text) => pattern.test(text));
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

const DEEPEST = 6;
/** What was asked for is the customer's own. */
const OF_REQUEST = /submitted|search|quer|request|customer|(?:^|[/_])ours?(?:$|[/_])/i;

function stringsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.entries(value).flatMap(([key, part]) => (OF_REQUEST.test(key) ? [] : stringsIn(part, depth + 1)));
}
