import type { Database } from '../../db/database.ts';
import { diffVersions } from '../../watchlists/diff-versions.ts';
import type { EntryDiff } from '../../watchlists/diff-versions.ts';
import type { FoundList } from '../../watchlists/find-list.ts';
import { StartError } from '../process.ts';
import { listOf } from './list-of.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';
import { WrongCallError } from './wrong-call-error.ts';

export interface DiffOptions {
  from?: number;
  to?: number;
  organization?: string;
  json?: boolean;
}

interface Versions {
  from: number;
  to: number;
}

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

/** `casewright lists diff …` */
export async function showDiff(
  name: string,
  options: DiffOptions,
  { config, say }: CommandSurroundings,
): Promise<void> {
  if (options.from !== undefined && options.to !== undefined && options.from >= options.to) {
    throw new WrongCallError('Give a --from that is smaller than --to.');
  }
  await withDatabase(config(), say, async (db) => {
    const list = await listOf(db, name, options.organization);
    const versions = await versionsOf(db, list, options);
    const entries = diffVersions(db, { watchlistId: list.id, ...versions });
    if (options.json) console.log(JSON.stringify({ list: name, ...versions, ...(await collected(entries)) }));
    else await print(name, versions, entries);
  });
}

/** @throws StartError where a version is not there, or not kept. */
async function versionsOf(db: Database, list: FoundList, { from, to }: DiffOptions): Promise<Versions> {
  const rows = await db
    .selectFrom('watchlist_versions')
    .select('number')
    .where('watchlist_id', '=', list.id)
    .orderBy('number')
    .execute();
  const kept = rows.map(({ number }) => number);
  const later = to ?? list.currentVersion;
  const earlier = from ?? kept.findLast((number) => number < later) ?? 0;
  for (const number of [earlier, later]) {
    if (number === 0 ? later === 0 : !kept.includes(number)) {
      throw new StartError(`${list.name} has no version ${number} (any more); there are ${ranges(kept)}.`);
    }
  }
  if (earlier >= later) throw new StartError(`Version ${earlier} does not come before version ${later}.`);
  return { from: earlier, to: later };
}

/** `1, 4–9` */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

async function collected(entries: AsyncIterable<EntryDiff>): Promise<Record<EntryDiff['change'], object[]>> {
  const all: Record<EntryDiff['change'], object[]> = { added: [], changed: [], removed: [] };
  for await (const { change, id, caption, fields } of entries) {
    all[change].push(change === 'changed' ? { id, caption, fields } : { id, caption });
  }
  return all;
}

async function print(name: string, { from, to }: Versions, entries: AsyncIterable<EntryDiff>): Promise<void> {
  const counts = { added: 0, changed: 0, removed: 0 };
  for await (const { change, id, caption, fields } of entries) {
    counts[change] += 1;
    const what = fields.length === 0 ? '' : `: ${fields.map((field) => field.replaceAll('_', ' ')).join(', ')}`;
    console.log(`${SIGNS[change]} ${caption} (${id})${what}`);
  }
  const { added, changed, removed } = counts;
  console.log(`${name}, version ${from} to ${to}: ${added} added, ${changed} changed, ${removed} removed.`);
}
