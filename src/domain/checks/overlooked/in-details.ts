import type { AlertHit } from '../../alerts/alert-hit.ts';
import type { Customer } from '../../customer/read-customer.ts';
import { IDENTIFIER_WORDS } from '../../evidence/identifiers.ts';
import { isNamedIn, isNamedInParts, sortedWords } from './names-in-texts.ts';
import { SHORTEST, holding, isEqual, longNumbersIn } from './numbers-in-texts.ts';
import { stringsIn } from './strings-in.ts';

/** Hits as far as they are looked for. */
export type SoughtHit = Pick<AlertHit, 'identifiers' | 'birthDates' | 'names' | 'entityType'>;
export type KnownCustomer = Pick<Customer, 'identifiers' | 'birthDates' | 'names' | 'related' | 'entityType'>;

/** Why nobody is cleared: the customer's details carry a hit's number or name, and were not read to. Null where they do not. */
export function inDetails(
  { alert, details }: { alert: unknown; details: unknown },
  hits: readonly SoughtHit[],
  { identifiers, names, related, entityType }: KnownCustomer,
): string | null {
  const texts = stringsIn(details);
  const readNames = [...names, ...related.flatMap(({ party }) => party.names)];
  const known = new Set(readNames.map(({ text }) => sortedWords(text)));
  const listed = hits.flatMap((hit) => hit.names).filter(({ text }) => !known.has(sortedWords(text)));
  const people = hits.flatMap((hit) => (hit.entityType === 'PERSON' ? hit.names : []));
  const isNamed =
    isNamedIn(texts, listed, readNames) || (entityType === 'COMPANY' && isNamedInParts(details, people, readNames));
  const what = numberIn(texts, stringsIn(alert), hits, identifiers) ?? (isNamed ? 'name' : null);
  return what === null
    ? null
    : `a part of the customer's details that was not understood carries the ${what} in the alert; a person must decide`;
}

/** What number of a hit, or of any part of the alert, stands in the details. */
function numberIn(
  texts: readonly string[],
  alert: readonly string[],
  hits: readonly SoughtHit[],
  identifiers: KnownCustomer['identifiers'],
): string | null {
  const capitals = texts.map((text) => text.toUpperCase());
  const number = hits
    .flatMap((hit) => hit.identifiers)
    .find(
      (listed) =>
        listed.value.length >= SHORTEST &&
        !identifiers.some((own) => isEqual(own, listed)) &&
        capitals.some(holding(listed)),
    );
  if (number !== undefined) return IDENTIFIER_WORDS[number.type];
  const own = new Set(longNumbersIn(texts));
  const read = new Set(longNumbersIn(identifiers.map(({ text }) => text)));
  return longNumbersIn(alert).some((digits) => own.has(digits) && !read.has(digits)) ? 'number' : null;
}
