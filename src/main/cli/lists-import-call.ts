import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_IDS } from '../../watchlists/sources/source.ts';
import type { Source, SourceId } from '../../watchlists/sources/source.ts';
import { sizedFile } from '../../watchlists/counted-files.ts';
import type { SizedFile } from '../../watchlists/counted-files.ts';
import { StartError } from '../process.ts';
import { WrongCallError } from './wrong-call-error.ts';

/** Many lists come in these, so each needs a name of its own. */
export const FORMATS: readonly SourceId[] = ['ftm', 'targets-simple', 'senzing', 'csv'];

/** Where a list is imported from. */
export type Origin = { urls: readonly string[] } | { paths: readonly string[] };

/** @throws WrongCallError where the name cannot be the list's. */
export function nameOfList(source: Pick<Source, 'id'>, as: string | undefined): string {
  if (as === undefined && FORMATS.includes(source.id)) {
    throw new WrongCallError(`"${source.id}" is a format that many lists come in: name this one with --as NAME.`);
  }
  const name = as ?? source.id;
  if (name !== source.id && SOURCE_IDS.some((id) => id === name)) {
    throw new WrongCallError(`"${name}" is the name of an official list: give another one with --as.`);
  }
  return name;
}

/** @throws WrongCallError where the inputs are neither files nor addresses that could be downloaded. */
export function originOf(source: Pick<Source, 'id' | 'urls'>, inputs: readonly string[]): Origin {
  if (inputs.length === 0 && source.urls.length === 0) {
    throw new WrongCallError(`"${source.id}" has no official address: give the files, or their addresses.`);
  }
  if (inputs.length === 0) return { urls: source.urls };
  const urls = inputs.filter(isUrl);
  if (urls.length === 0) return { paths: inputs };
  if (urls.length < inputs.length) throw new WrongCallError('Give either files or addresses, not both.');
  for (const url of urls) {
    if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
      throw new WrongCallError(`"${url}" is no address that can be downloaded: give one with https:// or http://.`);
    }
  }
  return { urls };
}

function isUrl(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

/** The files, and those in the folders, in the order of their names. @throws StartError where there are none. */
export function filesAt(paths: readonly string[]): SizedFile[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new StartError(`There is no file or folder ${path}.`);
    if (!found.isDirectory()) return [readable(path)];
    const inside = readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(path, name))
      .filter((each) => statSync(each).isFile());
    if (inside.length === 0) throw new StartError(`There are no files in the folder ${path}.`);
    return inside.map(readable);
  });
}

function readable(path: string): SizedFile {
  const file = sizedFile(path);
  if (file.size === 0) throw new StartError(`${path} is empty: download it again.`);
  return file;
}
