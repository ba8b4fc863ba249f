import { chooseFiles } from '../input/choose-files.ts';
import type { FileKind } from '../input/choose-files.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { CONLIST_COLUMNS, UKSL_COLUMNS } from './columns.ts';
import { readUkCsv } from './csv.ts';
import { readUkXml } from './xml.ts';

const KINDS: readonly FileKind<'xml' | 'csv' | 'conlist'>[] = [
  {
    id: 'xml',
    name: 'UK-Sanctions-List.xml',
    named: /^UK[-_ ]Sanctions[-_ ]List.*\.xml$/i,
    looksLike: (head) => head.includes('<Designations'),
  },
  {
    id: 'csv',
    name: 'UK-Sanctions-List.csv',
    named: /^UK[-_ ]Sanctions[-_ ]List.*\.csv$/i,
    looksLike: (head) => head.slice(0, 400).includes('Unique ID,'),
  },
  {
    id: 'conlist',
    name: 'ConList.csv',
    named: /^ConList.*\.csv$/i,
    looksLike: (head) => head.slice(0, 1000).includes('Group ID'),
  },
];

export const uk: Source = {
  id: 'uk',
  title: 'UK Sanctions List',
  kinds: ['SANCTION'],
  files: 'UK-Sanctions-List.csv, UK-Sanctions-List.xml, or ConList.csv',
  urls: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv'],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const chosen = await chooseFiles(files, KINDS, { what: 'a UK sanctions list' });
  const [file, another] = [...chosen.values()].flat();
  if (file && another) {
    throw new SourceError(`${file.name} and ${another.name} hold the same list; import one of them`);
  }
  for (const list of chosen.get('xml') ?? []) yield* readUkXml(list, publication);
  for (const list of chosen.get('csv') ?? []) yield* readUkCsv(list, UKSL_COLUMNS, publication);
  for (const list of chosen.get('conlist') ?? []) yield* readUkCsv(list, CONLIST_COLUMNS, publication);
}
