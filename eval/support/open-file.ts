import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

/** @throws an Error that names the file, where it cannot be opened */
export async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
