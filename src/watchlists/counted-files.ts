import { statSync } from 'node:fs';
import { diskFile } from './sources/source-file.ts';
import type { SourceFile } from './sources/source-file.ts';

/** A file whose size is known. */
export interface SizedFile extends SourceFile {
  /** Bytes. */
  size: number;
}

export function sizedFile(path: string): SizedFile {
  return { ...diskFile(path), size: statSync(path).size };
}

/** The same files; `share` tells how much of them was read by now, 0 … 1. */
export function countReading(files: readonly SizedFile[]): { files: SourceFile[]; share: () => number } {
  const all = files.reduce((sum, { size }) => sum + size, 0);
  // Of each file the farthest that any reading of it came: its first bytes are read before all, to recognise it.
  const farthest = files.map(() => 0);
  const counted = files.map((file, index): SourceFile => {
    const open = async function* () {
      let read = 0;
      for await (const chunk of file.open()) {
        read += chunk.length;
        farthest[index] = Math.max(farthest[index] ?? 0, read);
        yield chunk;
      }
    };
    return { name: file.name, open };
  });
  return { files: counted, share: () => Math.min(1, farthest.reduce((sum, read) => sum + read, 0) / Math.max(1, all)) };
}
