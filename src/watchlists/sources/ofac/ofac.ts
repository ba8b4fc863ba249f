import { chooseFiles, onlyFile } from '../input/choose-files.ts';
import type { FileKind } from '../input/choose-files.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { readOfacAdvanced } from './advanced.ts';
import { readOfacCsv } from './csv.ts';

type OfacFile = 'primary' | 'aliases' | 'addresses' | 'comments' | 'advanced';

const EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

interface OfacList {
  id: 'ofac' | 'ofac-cons';
  title: string;
  /** How its files are called, in this order: entries, aliases, addresses, comments, advanced XML. */
  names: readonly [string, string, string, string, string];
  /** Files of the other list, which are published side by side. */
  ignored: RegExp;
}

export const ofac = ofacSource({
  id: 'ofac',
  title: 'US OFAC Specially Designated Nationals',
  names: ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv', 'sdn_advanced.xml'],
  ignored: /^cons_(?:prim|alt|add|comments)\.csv$|^cons_advanced\.xml$/i,
});

export const ofacCons = ofacSource({
  id: 'ofac-cons',
  title: 'US OFAC Consolidated (non-SDN) Sanctions',
  names: ['cons_prim.csv', 'cons_alt.csv', 'cons_add.csv', 'cons_comments.csv', 'cons_advanced.xml'],
  ignored: /^(?:sdn|alt|add|sdn_comments)\.csv$|^sdn_advanced\.xml$/i,
});

function ofacSource({ id, title, names, ignored }: OfacList): Source {
  const kinds = fileKinds(names);
  const [primary, aliases, addresses, comments] = names;
  return {
    id,
    title,
    kinds: ['SANCTION'],
    files: `${primary}, ${aliases}, ${addresses} and ${comments} together, or ${names[4]}`,
    urls: [primary, aliases, addresses, comments].map((name) => `${EXPORTS}/${name.toUpperCase()}`),
    read: (files) => startReading((publication) => read(files, { kinds, ignored, title, names }, publication)),
  };
}

async function* read(
  files: readonly SourceFile[],
  { kinds, ignored, title, names }: Pick<OfacList, 'ignored' | 'title' | 'names'> & { kinds: FileKind<OfacFile>[] },
  publication: Publication,
): AsyncGenerator<SourceItem> {
  const chosen = await chooseFiles(files, kinds, { what: `the list "${title}"`, ignored });
  const [primary, aliases, addresses, comments, advanced] = kinds.map((kind) => onlyFile(chosen, kind.id));
  if (advanced && chosen.size > 1) {
    throw new SourceError(`${advanced.name} and the CSV files hold the same list; import one or the other`);
  }
  if (advanced) {
    yield* readOfacAdvanced(advanced, publication);
    return;
  }
  if (!primary || !aliases || !addresses) {
    const missing = names.slice(0, 3).filter((_, index) => ![primary, aliases, addresses][index]);
    throw new SourceError(
      `${missing.join(' and ')} missing: OFAC publishes the list in parts, and without one of them names or addresses would be lost; import them together`,
    );
  }
  yield* readOfacCsv({ primary, aliases, addresses, comments: comments ?? null });
}

function fileKinds(names: OfacList['names']): FileKind<OfacFile>[] {
  const ids = ['primary', 'aliases', 'addresses', 'comments', 'advanced'] as const;
  // Told by their number of columns, or what the third holds.
  const looks: Record<OfacFile, (head: string) => boolean> = {
    primary: (head) => columns(head) === 12,
    aliases: (head) => /^\d+,\d+,"?[afn]ka"?,/.test(head),
    addresses: (head) => columns(head) === 6 && /^\d+,\d+,/.test(head),
    comments: (head) => /^\d+,"/.test(head) && columns(head) === 2,
    advanced: (head) => /<Sanctions[\s>]/.test(head),
  };
  return ids.map((id, index) => {
    const name = names[index] ?? '';
    return { id, name, named: new RegExp(`^${name.replace('.', '\\.')}$`, 'i'), looksLike: looks[id] };
  });
}

/** Of the first row; 0 where it is no row of OFAC's, which all begin with a number. */
function columns(head: string): number {
  const [row = ''] = head.split(/\r?\n/);
  return /^\d+,/.test(row) ? row.replace(/"(?:[^"]|"")*"/g, '').split(',').length : 0;
}
