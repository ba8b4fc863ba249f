import type { Database } from '../../src/db/database.ts';
import type { ListedEntity } from '../../src/domain/watchlists/listed-entity.ts';
import type { ListKind } from '../../src/domain/watchlists/list-kind.ts';
import { importList } from '../../src/watchlists/import-list.ts';
import { importAddresses } from '../../src/watchlists/import-source.ts';
import type { ImportResult } from '../../src/watchlists/import-list.ts';
import { SOURCES } from '../../src/watchlists/sources/source.ts';
import type { SourceItem } from '../../src/watchlists/sources/source.ts';

/** An entry with these names, the first of which is its caption. */
export function person(id: string, names: string[], facts: Partial<ListedEntity> = {}): ListedEntity {
  return {
    id,
    schema: 'Person',
    caption: names[0] ?? '',
    names: names.map((text, index) => ({ text, kind: index === 0 ? 'PRIMARY' : 'ALIAS' })),
    topics: ['sanction'],
    ...facts,
  };
}

interface TestList {
  name?: string;
  kinds?: ListKind[];
  organizationId?: number | null;
  mostFailedShare?: number;
  mostLostShare?: number;
  sample?: boolean;
}

export async function load(
  db: Database,
  items: Iterable<ListedEntity | SourceItem> | AsyncIterable<ListedEntity | SourceItem>,
  {
    name = 'test-list',
    kinds = ['SANCTION'],
    organizationId = null,
    mostFailedShare = 0.05,
    mostLostShare = 1,
    sample = false,
  }: TestList = {},
): Promise<ImportResult> {
  return importList(db, {
    list: { organizationId, name, title: `The list ${name}`, source: 'csv', kinds, sample },
    items: itemsOf(items),
    asOf: () => '2026-02-27',
    mostFailedShare,
    mostLostShare,
  });
}

async function* itemsOf(
  items: Iterable<ListedEntity | SourceItem> | AsyncIterable<ListedEntity | SourceItem>,
): AsyncGenerator<SourceItem> {
  let line = 0;
  for await (const item of items) {
    line += 1;
    yield 'schema' in item ? { entity: item, at: { file: 'test.csv', line } } : item;
  }
}

/** Imports a CSV list from an address, from which it is then refreshed. */
export async function importFrom(db: Database, { url, name }: { url: string; name: string }): Promise<ImportResult> {
  const list = { organizationId: null, name, title: `The list ${name}`, source: 'csv', kinds: ['SANCTION'] as const };
  return importAddresses(db, { list, source: SOURCES.csv, mostFailedShare: 0.05 }, { urls: [url] });
}
