import { chooseFiles } from '../input/choose-files.ts';
import type { FileKind } from '../input/choose-files.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { readEuCsv } from './csv.ts';
import { readEuXml } from './xml.ts';

const KINDS: readonly FileKind<'xml' | 'csv'>[] = [
  {
    id: 'xml',
    name: 'xmlFullSanctionsList_1_1.xml',
    named: /^xmlFullSanctionsList.*/i,
    looksLike: (head) => /<export[\s>]/.test(head) && (head.includes('fsd/export') || head.includes('<sanctionEntity')),
  },
  {
    id: 'csv',
    name: 'CSV files of legal acts (as 32014R0269.csv)',
    named: /^3\d{4}[A-Z]\d{4}.*\.csv$/i,
    looksLike: (head) => head.startsWith('celex,'),
  },
];

export const eu: Source = {
  id: 'eu',
  title: 'EU Restrictive Measures',
  kinds: ['SANCTION'],
  files: 'xmlFullSanctionsList_1_1.xml, or CSV files of legal acts (as 32014R0269.csv)',
  // The token is the Commission's own for public access.
  urls: ['https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw'],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const chosen = await chooseFiles(files, KINDS, { what: 'a list of EU restrictive measures' });
  if (chosen.size > 1) {
    throw new SourceError('the XML list and CSV files of legal acts hold the same entries; import one or the other');
  }
  for (const file of chosen.get('xml') ?? []) yield* readEuXml(file, publication);
  for (const file of chosen.get('csv') ?? []) yield* readEuCsv(file, publication);
}
