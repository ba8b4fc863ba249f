import { retireList } from '../../watchlists/retire-list.ts';
import { API_SOURCE } from '../../watchlists/list-version.ts';
import { StartError } from '../process.ts';
import { listOf } from './list-of.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

export interface RemoveOptions {
  organization?: string;
  json?: boolean;
}

/** `casewright lists remove …` */
export async function removeList(
  name: string,
  { organization, json }: RemoveOptions,
  { config, say }: CommandSurroundings,
): Promise<void> {
  const entries = await withDatabase(config(), say, async (db) => {
    const list = await listOf(db, name, organization);
    if (list.source === API_SOURCE) {
      throw new StartError(`${name} is kept through /api/blacklist/: delete its entries there.`);
    }
    return retireList(db, { watchlistId: list.id });
  });
  if (json) console.log(JSON.stringify({ list: name, entries }));
  say(`${name}: removed with ${entries.toLocaleString('en')} entries. What was decided by them stays.`);
}
