import type { Queries } from '../db/database.ts';

/** There is no such list, or not only one; the message says which there are. */
export class ListNotFoundError extends Error {}

export interface FoundList {
  id: number;
  name: string;
  /** Null: every organization's. */
  organization: string | null;
  source: string;
  currentVersion: number;
}

/**
 * The list of this name: the one of the organization; without one every organization's, else the only one.
 * @throws ListNotFoundError
 */
export async function findList(
  db: Queries,
  { name, organizationId }: { name: string; organizationId?: number | undefined },
): Promise<FoundList> {
  const all = await db
    .selectFrom('watchlists')
    .leftJoin('organizations', 'organizations.id', 'watchlists.organization_id')
    .select([
      'watchlists.id',
      'watchlists.name',
      'watchlists.organization_id',
      'organizations.name as organization',
      'watchlists.source',
      'watchlists.current_version',
    ])
    .where('current_version', 'is not', null)
    .orderBy('watchlists.name')
    .execute();
  const named = all.filter((list) => list.name === name);
  const wanted = organizationId ?? null;
  const found = named.find((list) => list.organization_id === wanted) ?? (wanted === null ? only(named) : undefined);
  if (found?.current_version == null) throw notFound(name, named.length, [...new Set(all.map((list) => list.name))]);
  const { id, organization, source, current_version: currentVersion } = found;
  return { id, name, organization, source, currentVersion };
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function notFound(name: string, owners: number, names: readonly string[]): ListNotFoundError {
  if (owners > 1) {
    return new ListNotFoundError(`Several organizations have a list "${name}": say whose with --organization.`);
  }
  const present = names.length === 0 ? 'No list has been imported yet.' : `There are: ${names.join(', ')}.`;
  return new ListNotFoundError(`There is no list "${name}". ${present}`);
}
