import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../src/db/database.ts';
import { importList } from '../../src/watchlists/import-list.ts';
import { diskFile, SOURCES } from '../../src/watchlists/sources/source.ts';
import type { SourceFile, SourceId } from '../../src/watchlists/sources/source.ts';

/** A list to load, as the command line names it: SOURCE=FILE, or SOURCE=FOLDER. */
export interface ListFile {
  source: SourceId;
  path: string;
}

/** @throws an Error that says what is wrong with the text */
export function parseListFile(text: string): ListFile {
  const [source = '', ...rest] = text.split('=');
  const path = rest.join('=');
  if (!(source in SOURCES) || path === '') {
    throw new Error(`"${text}" is no list: give SOURCE=FILE, with SOURCE one of ${Object.keys(SOURCES).join(', ')}`);
  }
  return { source: source as SourceId, path };
}

/** Imports the lists for every organization. @returns milliseconds taken by each */
export async function loadLists(db: Database, files: readonly ListFile[]): Promise<number[]> {
  const taken: number[] = [];
  for (const [index, { source, path }] of files.entries()) {
    const { title, kinds } = SOURCES[source];
    const reading = SOURCES[source].read(await filesOf(path));
    const since = performance.now();
    await importList(db, {
      list: { organizationId: null, name: `${source}-${index}`, title, source, kinds },
      items: reading,
      asOf: () => reading.asOf(),
      mostFailedShare: 0.05,
    });
    taken.push(performance.now() - since);
  }
  return taken;
}

async function filesOf(path: string): Promise<SourceFile[]> {
  const isFolder = (await stat(path)).isDirectory();
  const paths = isFolder ? (await readdir(path)).sort().map((name) => join(path, name)) : [path];
  return paths.map(diskFile);
}
