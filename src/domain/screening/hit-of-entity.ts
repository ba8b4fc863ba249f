import type { AlertHit, PepFacts, PositionFact } from '../alerts/alert-hit.ts';
import { partyFacts } from '../facts/facts.ts';
import type { CountryFact, DateFact, EntityType, IdentifierFact, NameFact } from '../facts/facts.ts';
import { normaliseIdentifier } from '../facts/identifier.ts';
import { isIdentifierType } from '../facts/identifier-types.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { Policy } from '../policy/policy.ts';
import { isWeakAlias } from '../names/weak-alias.ts';
import { listedDate } from '../watchlists/listed-date.ts';
import type { EntitySchema, ListedEntity, ListedPosition } from '../watchlists/listed-entity.ts';
import type { Candidate } from './screening.ts';

const ENTITY_TYPES: Readonly<Record<EntitySchema, EntityType>> = {
  Person: 'PERSON',
  Company: 'COMPANY',
  Organization: 'COMPANY',
  PublicBody: 'COMPANY',
  LegalEntity: 'UNKNOWN',
  Vessel: 'VESSEL',
  Airplane: 'AIRCRAFT',
  CryptoWallet: 'UNKNOWN',
};

export function entityTypeOf(schema: EntitySchema): EntityType {
  return ENTITY_TYPES[schema];
}

/** A watchlist entry in the form in which alerts of vendors are judged. */
export function hitOfEntity({ entity, list }: Candidate, listTitle: string, policy: Policy): AlertHit {
  return {
    ...partyFacts({
      entityType: entityTypeOf(entity.schema),
      names: namesOf(entity, policy),
      birthDates: datesOf(entity.birthDates),
      countries: countriesOf(entity),
      genders: (entity.genders ?? []).map((gender) => ({
        gender: gender === 'female' ? 'F' : 'M',
        text: gender,
        pointer: null,
      })),
      identifiers: identifiersOf(entity),
      deaths: datesOf(entity.deathDates),
      incorporations: entity.schema === 'Person' ? [] : datesOf(entity.foundedDates),
    }),
    ref: `${list}:${entity.id}`,
    named: true,
    pointer: '',
    pep: pepOf(entity),
    list: {
      names: [listTitle],
      programs: [...(entity.programs ?? [])].sort(),
      ...listingOf(entity),
      delisted: entity.delisted ?? false,
      delistedOn: null,
      reasons: entity.reasons ?? [],
      expiresOn: null,
      expired: false,
    },
    media: { texts: [], url: null, source: null, published: null },
    // A list of sanctions may hold others too: SAN-6.
    vendor: {
      name: null,
      score: null,
      disposition: null,
      categories: [...entity.topics].sort().map((text) => ({ text, pointer: null })),
    },
  };
}

function namesOf({ names }: ListedEntity, policy: Policy): NameFact[] {
  return names.map(({ text, kind, weak }) => ({
    text,
    pointer: null,
    kind: kind === 'PRIMARY' ? 'PRIMARY' : weak === true || isWeakAlias(text, policy.names) ? 'WEAK_ALIAS' : 'ALIAS',
  }));
}

function datesOf(dates: readonly string[] | undefined): DateFact[] {
  return (dates ?? []).flatMap((text) => {
    const interval = listedDate(text);
    return interval === null ? [] : [{ interval, text, pointer: null }];
  });
}

function countriesOf({ countries }: ListedEntity): CountryFact[] {
  return (countries ?? []).map(({ code, role }) => ({
    code,
    role: role === 'flag' ? 'incorporation' : role,
    text: code,
    pointer: null,
  }));
}

function listingOf({ listedOn }: ListedEntity): Pick<AlertHit['list'], 'listedOn'> {
  const date = listedOn === undefined ? null : listedDate(listedOn);
  return date === null ? {} : { listedOn: date };
}

function identifiersOf({ identifiers }: ListedEntity): IdentifierFact[] {
  return (identifiers ?? []).flatMap(({ type, value: text, country }) => {
    if (!isIdentifierType(type)) return [];
    const value = normaliseIdentifier(type, text);
    return value === '' ? [] : [{ type, value, text, pointer: null, ...(country === undefined ? {} : { country }) }];
  });
}

function pepOf({ positions = [], topics }: ListedEntity): PepFacts {
  const ends = positions.map(({ end }) => (end === undefined ? null : listedDate(end)));
  const starts = positions.flatMap(({ start }) => (start === undefined ? [] : (listedDate(start) ?? [])));
  return {
    positions: positions.map(positionOf).sort((a, b) => (a.text < b.text ? -1 : 1)),
    institutions: [],
    relation: topics.includes('role.rca') && !topics.includes('role.pep') ? 'RELATIVE_OR_ASSOCIATE' : 'SELF',
    start: starts.reduce<DateInterval | null>((first, date) => (first && first.from <= date.from ? first : date), null),
    // In office for as long as one position has no end.
    end: ends.reduce<DateInterval | null>(
      (last, date) => (last === null || date === null ? null : last.to >= date.to ? last : date),
      ends[0] ?? null,
    ),
  };
}

function positionOf({ title, country, start, end }: ListedPosition): PositionFact {
  const [from, to] = [start, end].map((date) => (date === undefined ? null : listedDate(date)));
  return {
    text: title,
    pointer: null,
    ...(country === undefined ? {} : { country }),
    ...(from ? { start: from } : {}),
    ...(to ? { end: to } : {}),
  };
}
