import type { z } from 'zod';
import { parseBirthDate } from '../../domain/dates/birth-date.ts';
import type { EntityType } from '../../domain/facts/facts.ts';
import { defaultPolicy } from '../../policies/default-policy.ts';
import type { EntitySchema, ListedEntity, ListedIdentifier } from '../../domain/watchlists/listed-entity.ts';
import type { BlacklistEntry as StoredEntry } from '../../watchlists/blacklist.ts';
import { listedForm } from '../../watchlists/sources/facts/loose-dates.ts';
import { invalid } from '../http/errors.ts';
import type { BlacklistCreate, BlacklistEntry } from './schema.ts';

type Body = z.output<typeof BlacklistCreate>;

const SCHEMAS: Readonly<Record<EntityType, EntitySchema>> = {
  PERSON: 'Person',
  COMPANY: 'Company',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Airplane',
  UNKNOWN: 'LegalEntity',
};

/** The entry that a request describes. @throws ApiError 400 for a birth date that is none, or an expiry that is past */
export function entryOf(body: Body, now: Date): { entity: Omit<ListedEntity, 'id'>; expiresAt: Date | null } {
  const expiresAt = body.expires_at ?? null;
  if (expiresAt !== null && expiresAt <= now) throw invalid({ expires_at: ['The entry would have expired already.'] });
  const birthDate = birthDateOf(body, now);
  const aliases = [...new Set(body.aliases ?? [])].filter((alias) => alias !== body.name);
  const identifiers = identifiersOf(body.identifiers);
  const reason = body.reason ?? '';
  const entity = {
    schema: SCHEMAS[body.type ?? 'UNKNOWN'],
    caption: body.name,
    names: [
      { text: body.name, kind: 'PRIMARY' as const },
      ...aliases.map((text) => ({ text, kind: 'ALIAS' as const })),
    ],
    topics: ['blacklist'],
    ...(birthDate === null ? {} : { birthDates: [birthDate] }),
    ...(body.countries?.length ? { countries: countriesOf(body.countries) } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    ...(reason === '' ? {} : { reasons: [reason] }),
  };
  return { entity, expiresAt };
}

function birthDateOf({ dob, type }: Body, now: Date): string | null {
  if (dob == null || dob === '') return null;
  if (type != null && type !== 'PERSON' && type !== 'UNKNOWN')
    throw invalid({ dob: ['Only a person has a birth date.'] });
  const parsed = parseBirthDate(dob, now.toISOString().slice(0, 10), defaultPolicy.birth.oldestPerson);
  if (parsed.kind === 'unusable') throw invalid({ dob: [`The birth date ${parsed.why}.`] });
  return listedForm(parsed.interval);
}

function countriesOf(codes: readonly string[]) {
  return [...new Set(codes)].map((code) => ({ code, role: 'unknown' as const }));
}

function identifiersOf(identifiers: Body['identifiers']): ListedIdentifier[] {
  return Object.entries(identifiers ?? {}).flatMap(([type, values]) =>
    [...new Set(values)].map((value) => ({ type: type as ListedIdentifier['type'], value })),
  );
}

/** An entry as the API shows it. */
export function entryBody({ id, entity, addedAt, expiresAt }: StoredEntry): z.input<typeof BlacklistEntry> {
  const { caption, names, birthDates = [], countries = [], identifiers = [], reasons = [] } = entity;
  return {
    id,
    name: caption,
    aliases: names.filter(({ kind }) => kind !== 'PRIMARY').map(({ text }) => text),
    type: typeOf(entity),
    dob: birthDates[0] ?? null,
    countries: countries.map(({ code }) => code),
    identifiers: Object.fromEntries(
      [...Map.groupBy(identifiers, ({ type }) => type)].map(([type, all]) => [type, all.map(({ value }) => value)]),
    ),
    reason: reasons[0] ?? null,
    created_at: addedAt.toISOString(),
    expires_at: expiresAt?.toISOString() ?? null,
  };
}

function typeOf({ schema }: ListedEntity): EntityType {
  const types = Object.entries(SCHEMAS) as [EntityType, EntitySchema][];
  return types.find(([, of]) => of === schema)?.[0] ?? 'UNKNOWN';
}
