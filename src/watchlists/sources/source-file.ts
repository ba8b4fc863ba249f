import { createReadStream } from 'node:fs';
import { basename } from 'node:path';

/** A file of a list, on disk, in memory or downloaded. */
export interface SourceFile {
  /** Without folders, as `sdn.csv`; files are told apart by it. */
  name: string;
  /** Its bytes from the beginning; may be called more than once. */
  open(): AsyncIterable<Uint8Array>;
}

export function diskFile(path: string): SourceFile {
  return { name: basename(path), open: () => createReadStream(path, { highWaterMark: 256 * 1024 }) };
}
