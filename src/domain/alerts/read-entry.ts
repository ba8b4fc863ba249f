import { parseBirthDate } from '../dates/birth-date.ts';
import { OF_A_PARTY, readEntryValue } from '../facts/entry-value.ts';
import type { EntryValue } from '../facts/entry-value.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { FieldReader } from '../facts/field-reader.ts';
import { ENTRY_KINDS, ENTRY_VALUES, readIdentifierEntry } from '../facts/identifier-entry.ts';
import { isFullName } from '../facts/read-names.ts';
import { identifier } from '../facts/identifier.ts';
import { isName } from '../names/is-name.ts';
import type { AlertContext } from './alert-context.ts';

/**
 * An internal entry {kind, value}: what it bars is a name, an identifier, or several things in one value. Adds them to
 * the facts of its party.
 * @returns whether a part of the value could not be read, or the number that it bars is not stated
 */
export function addEntry(reader: FieldReader, party: PartyFacts, context: AlertContext): { unread: boolean } {
  const several = readEntryValue(reader);
  if (several !== null) return addParts(several, reader, party, context);
  const entry = readIdentifierEntry(reader);
  if (entry !== null) {
    const known = new Set(party.identifiers.map(({ pointer }) => pointer));
    party.identifiers.push(...entry.facts.filter(({ pointer }) => !known.has(pointer)));
    // The country of an identifier is whoever issued it, not where its bearer lives.
    party.countries = party.countries.filter(({ pointer }) => entry.issuer === null || pointer !== entry.issuer);
    return { unread: party.identifiers.length === 0 };
  }
  const isUnnamed = party.names.length === 0;
  const kinds = reader.texts(isUnnamed ? ENTRY_KINDS : ['kind', 'entrytype']);
  // An entry that bars no more than a whole name need not say that it is one.
  const isBare = isUnnamed && kinds.length === 0;
  if (!isBare && !kinds.some(({ text }) => OF_A_PARTY.test(text))) return { unread: false };
  for (const { text, pointer } of reader.texts(['value', 'identifier'], isBare ? isFullName : undefined)) {
    if (isName(text)) party.names.push({ text, pointer, kind: 'PRIMARY' });
  }
  return { unread: false };
}

function addParts(
  { names, dates, identifiers, unread }: EntryValue,
  reader: FieldReader,
  party: PartyFacts,
  { asOf, policy }: AlertContext,
): { unread: boolean } {
  const pointer = reader.texts(ENTRY_VALUES)[0]?.pointer ?? '';
  const open = [...unread];
  party.names.push(...names.map((text) => ({ text, pointer, kind: 'PRIMARY' as const })));
  for (const text of dates) {
    const parsed = parseBirthDate(text, asOf, policy.birth.oldestPerson);
    if (parsed.kind === 'date') party.birthDates.push({ interval: parsed.interval, text, pointer });
    else open.push(text);
  }
  party.identifiers.push(...identifiers.flatMap(({ type, text }) => identifier(type, text, pointer)));
  party.problems.push(...open.map((text) => `value "${text.slice(0, LONGEST_PART)}" cannot be read whole`));
  return { unread: open.length > 0 };
}

const LONGEST_PART = 60;
