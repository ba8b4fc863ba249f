import { anyOf } from '../db/any-of.ts';
import type { Queries } from '../db/database.ts';
import type { PartyFacts } from '../domain/facts/facts.ts';
import type { NamePolicy } from '../domain/policy/policy.ts';
import { closeEntries } from '../domain/screening/find-matches.ts';
import type { Candidate, NearEntry, Screening } from '../domain/screening/screening.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';
import { MOST_NAMES, findCandidates } from './find-candidates.ts';

/** Names beyond these are not searched, and the screening says so. */
const MOST_NAMES_IN_ALL = 64;

export interface PartyScreening {
  organizationId: number;
  parties: readonly PartyFacts[];
  /** Entries whose names cannot reach it are left out. */
  threshold: number;
  /** By which names are compared. */
  names: NamePolicy;
  kind?: ListKind | undefined;
  lists?: readonly string[] | undefined;
}

/** Searches all names of the parties; where nobody bears a name like theirs, and they have few, in one round trip. */
export async function screenParties(
  db: Queries,
  { parties, threshold, names: policy, ...scope }: PartyScreening,
): Promise<Screening> {
  const names = [...new Set(parties.flatMap((party) => party.names.map(({ text }) => text)))];
  const searched = names.slice(0, MOST_NAMES_IN_ALL);
  const found = await Promise.all(
    chunksOf(searched, MOST_NAMES).map((chunk) => findCandidates(db, { ...scope, names: chunk })),
  );
  const close = closeEntries(merged(found.flatMap(({ entries }) => entries)), parties, { threshold, policy });
  return {
    searched: found[0]?.searched ?? [],
    candidates: close.length === 0 ? [] : await loadCandidates(db, close),
    partial: searched.length < names.length,
  };
}

function merged(entries: readonly NearEntry[]): NearEntry[] {
  const all = new Map<number, NearEntry>();
  for (const entry of entries) {
    const known = all.get(entry.entityId)?.names ?? [];
    const fresh = entry.names.filter(({ number }) => !known.some((name) => name.number === number));
    all.set(entry.entityId, { ...entry, names: [...known, ...fresh] });
  }
  return [...all.values()];
}

async function loadCandidates(db: Queries, entries: readonly NearEntry[]): Promise<Candidate[]> {
  const ids = entries.map(({ entityId }) => entityId);
  const rows = await db
    .selectFrom('watchlist_entities')
    .select(['id', 'entity'])
    .where('id', '=', anyOf(ids))
    .execute();
  const entities = new Map(rows.map(({ id, entity }) => [id, entity]));
  return entries.flatMap(({ entityId, list, names }): Candidate[] => {
    const entity = entities.get(entityId);
    if (entity === undefined) return [];
    return [{ entityId, list, entity, names: names.map(({ number }) => number).sort((a, b) => a - b) }];
  });
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
