import { gzipSync } from 'node:zlib';
import type { ListedEntity } from '../../../src/domain/watchlists/listed-entity.ts';
import { SOURCES } from '../../../src/watchlists/sources/source.ts';
import type { RowProblem, SourceFile, SourceId } from '../../../src/watchlists/sources/source.ts';

/** A file in memory that comes in pieces. */
export function memoryFile(name: string, content: string | Uint8Array, pieceSize = 64 * 1024): SourceFile {
  const bytes = Buffer.from(content as string);
  return {
    name,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

export function gzipped(name: string, content: string): SourceFile {
  return memoryFile(`${name}.gz`, gzipSync(content));
}

export interface ReadList {
  entities: ListedEntity[];
  problems: RowProblem[];
  asOf: string | null;
}

export async function readList(id: SourceId, files: readonly SourceFile[]): Promise<ReadList> {
  const reading = SOURCES[id].read(files);
  const list: ReadList = { entities: [], problems: [], asOf: null };
  for await (const item of reading) {
    if ('entity' in item) list.entities.push(item.entity);
    else list.problems.push(item.problem);
  }
  return { ...list, asOf: reading.asOf() };
}

/** The entry with that id. */
export function entry({ entities }: ReadList, id: string): ListedEntity {
  const entity = entities.find((one) => one.id === id);
  if (!entity) throw new Error(`no entry ${id} among ${entities.map((one) => one.id).join(', ')}`);
  return entity;
}

/** Names in short: the text, with `*` where it is weak and `†` where it is former. */
export function namesOf({ names }: ListedEntity): string[] {
  return names.map(({ text, kind, weak }) => `${text}${weak === true ? '*' : ''}${kind === 'FORMER' ? '†' : ''}`);
}

/** `IR nationality` */
export function countriesOf({ countries = [] }: ListedEntity): string[] {
  return countries.map(({ code, role }) => `${code} ${role}`);
}

/** `passport A123/IR` */
export function identifiersOf({ identifiers = [] }: ListedEntity): string[] {
  return identifiers.map(({ type, value, country }) => `${type} ${value}${country === undefined ? '' : `/${country}`}`);
}
