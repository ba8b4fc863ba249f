import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { textHead } from './bytes.ts';

/** A kind of file that a source reads. */
export interface FileKind<Id extends string = string> {
  id: Id;
  /** As its publisher names it, for messages and documents. */
  name: string;
  /** Names it goes by. */
  named: RegExp;
  /** Whether its first characters are those of such a file; asked where the name tells nothing. */
  looksLike: (head: string) => boolean;
}

/**
 * Tells a source's files apart: by name, and by content where the name is unknown.
 * @param ignored names of files that are no concern of this source but may lie beside it
 * @throws SourceError where there are no files, or one is of none of the kinds
 */
export async function chooseFiles<Id extends string>(
  files: readonly SourceFile[],
  kinds: readonly FileKind<Id>[],
  { what, ignored }: { what: string; ignored?: RegExp },
): Promise<Map<Id, SourceFile[]>> {
  const chosen = new Map<Id, SourceFile[]>();
  const expected = kinds.map(({ name }) => name).join(', ');
  for (const file of files) {
    const name = file.name.replace(/\.gz$/i, '');
    if (name.startsWith('.') || ignored?.test(name) === true) continue;
    const kind = kinds.find(({ named }) => named.test(name)) ?? (await recognise(file, kinds));
    if (!kind) throw new SourceError(`${file.name} is not ${what}; expected ${expected}`);
    chosen.set(kind.id, [...(chosen.get(kind.id) ?? []), file]);
  }
  if (chosen.size === 0) throw new SourceError(`there is no file of ${what}; expected ${expected}`);
  return chosen;
}

async function recognise<Id extends string>(
  file: SourceFile,
  kinds: readonly FileKind<Id>[],
): Promise<FileKind<Id> | undefined> {
  const head = await textHead(file);
  return kinds.find(({ looksLike }) => looksLike(head));
}

/** The one file of a kind; null where there is none. */
export function onlyFile<Id extends string>(chosen: ReadonlyMap<Id, SourceFile[]>, kind: Id): SourceFile | null {
  const [file, another] = chosen.get(kind) ?? [];
  if (file && another) {
    throw new SourceError(`${file.name} and ${another.name} are both the same part of the list; import one of them`);
  }
  return file ?? null;
}
