import { fileURLToPath } from 'node:url';
import type { Database } from '../../db/database.ts';
import type { ListKind } from '../../domain/watchlists/list-kind.ts';
import { importList } from '../../watchlists/import-list.ts';
import { diskFile, SOURCES } from '../../watchlists/sources/source.ts';
import type { Demo } from './demo-organization.ts';

const LISTS: readonly { name: string; title: string; kinds: readonly ListKind[] }[] = [
  { name: 'sample-sanctions', title: 'Sample of sanctioned parties', kinds: ['SANCTION'] },
  { name: 'sample-peps', title: 'Sample of politically exposed persons', kinds: ['PEP'] },
  { name: 'sample-blacklist', title: 'Sample of a blacklist', kinds: ['BLACKLIST'] },
];

/** Gives the demo organization, and no other, something to screen against: the lists of samples/watchlist. */
export async function ensureSampleLists(db: Database, { organizationId }: Demo): Promise<void> {
  for (const { name, title, kinds } of LISTS) {
    const path = fileURLToPath(new URL(`../../../samples/watchlist/${name}.csv`, import.meta.url));
    const reading = SOURCES.csv.read([diskFile(path)]);
    await importList(db, {
      list: { organizationId, name, title, source: 'csv', kinds, sample: true },
      items: reading,
      asOf: () => reading.asOf(),
      mostFailedShare: 0,
    });
  }
}
