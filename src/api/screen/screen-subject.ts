import type { z } from 'zod';
import type { Queries } from '../../db/database.ts';
import { parseBirthDate } from '../../domain/dates/birth-date.ts';
import type { IsoDate } from '../../domain/dates/interval.ts';
import { partyFacts } from '../../domain/facts/facts.ts';
import type { PartyFacts } from '../../domain/facts/facts.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { findMatches } from '../../domain/screening/find-matches.ts';
import type { Match } from '../../domain/screening/find-matches.ts';
import { entityTypeOf } from '../../domain/screening/hit-of-entity.ts';
import { screenParties } from '../../watchlists/screen-parties.ts';
import { invalid } from '../http/errors.ts';
import type { ScreenAnswer, ScreenRequest } from './schema.ts';

const DEFAULT_LIMIT = 10;

type Subject = Pick<z.output<typeof ScreenRequest>, 'name'> & Partial<z.output<typeof ScreenRequest>>;

export interface Screening {
  organizationId: number;
  subject: Subject;
  asOf: IsoDate;
  policy: Policy;
}

/** Holds one subject against the lists. @throws ApiError 400 for a list that is not there. */
export async function screenSubject(
  db: Queries,
  { organizationId, subject, asOf, policy }: Screening,
): Promise<z.input<typeof ScreenAnswer>> {
  const party = subjectFacts(subject, { asOf, policy });
  const lists = subject.lists ?? undefined;
  const threshold = subject.threshold ?? policy.screening.threshold;
  const scope = { organizationId, lists, threshold, names: policy.names };
  const screening = await screenParties(db, { ...scope, parties: [party] });
  const unknown = lists?.find((list) => !screening.searched.some((searched) => searched.list === list));
  if (unknown !== undefined) throw invalid({ lists: [`There is no list "${unknown}".`] });
  const matches = findMatches(party, screening, { policy, threshold, sanction: true });
  return {
    searched: screening.searched.map(({ list, version, asOf: published, entities }) => ({
      list,
      version: String(version),
      as_of: published,
      entities,
    })),
    matches: matches.slice(0, subject.limit ?? DEFAULT_LIMIT).map(matchBody),
    not_used: party.problems,
  };
}

/** What a request says of its subject. A birth date that is none hides nobody: it is left out, and told. */
export function subjectFacts(
  { name, aliases, dob, countries, gender, schema }: Subject,
  { asOf, policy }: Pick<Screening, 'asOf' | 'policy'>,
): PartyFacts {
  const birth = dob == null || dob === '' ? null : parseBirthDate(dob, asOf, policy.birth.oldestPerson);
  const others = (aliases ?? []).filter((alias) => alias !== name);
  return partyFacts({
    entityType: schema == null || schema === 'Any' ? 'UNKNOWN' : entityTypeOf(schema),
    names: [
      { text: name, pointer: null, kind: 'PRIMARY' },
      ...others.map((text) => ({ text, pointer: null, kind: 'ALIAS' as const })),
    ],
    birthDates: birth?.kind === 'date' ? [{ interval: birth.interval, text: String(dob), pointer: null }] : [],
    countries: (countries ?? []).map((code) => ({ code, role: 'unknown', text: code, pointer: null })),
    genders: gender == null ? [] : [{ gender: gender === 'female' ? 'F' : 'M', text: gender, pointer: null }],
    problems: birth?.kind === 'unusable' ? [`birth date ${birth.why}`] : [],
  });
}

function matchBody({ candidate: { entity, list }, score, judgement }: Match) {
  return {
    score,
    probability: judgement.probability,
    entity: {
      id: entity.id,
      schema: entity.schema,
      caption: entity.caption,
      names: entity.names.map(({ text }) => text),
      birth_dates: entity.birthDates ?? [],
      countries: [...new Set((entity.countries ?? []).map(({ code }) => code))],
      topics: entity.topics,
      programs: entity.programs ?? [],
      positions: (entity.positions ?? []).map(({ title }) => title),
      source_url: entity.sourceUrl ?? null,
    },
    list,
    evidence: judgement.evidence.map(({ customerValue, alertValue, ...item }) => ({
      ...item,
      customer_value: customerValue,
      alert_value: alertValue,
    })),
  };
}
