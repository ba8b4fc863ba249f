import { chooseFiles } from '../input/choose-files.ts';
import { UNDECODED } from '../input/damage.ts';
import { xmlEntries } from '../input/xml-entries.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { readUnEntry } from './entry.ts';

const WHAT = 'the UN Security Council consolidated list';

export const un: Source = {
  id: 'un',
  title: 'UN Security Council Consolidated List',
  kinds: ['SANCTION'],
  files: 'consolidated.xml',
  urls: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'list',
    name: 'consolidated.xml',
    named: /^consolidated.*\.xml$/i,
    looksLike: (head: string) => head.includes('<CONSOLIDATED_LIST'),
  };
  const chosen = await chooseFiles(files, [kind], { what: WHAT });
  for (const file of chosen.get(kind.id) ?? []) yield* readFile(file, publication);
}

async function* readFile(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const entries = xmlEntries(file, {
    roots: ['CONSOLIDATED_LIST'],
    entries: new Set(['INDIVIDUAL', 'ENTITY']),
    onRoot: ({ dateGenerated }) => publication.state(dateGenerated),
    what: WHAT,
  });
  for await (const { element, damaged } of entries) {
    const at = { file: file.name, line: element.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if (damaged) yield problem(UNDECODED);
    const entity = readUnEntry(element);
    yield entity
      ? { entity, at }
      : problem(`the entry ${element.first('REFERENCE_NUMBER') || element.first('DATAID')} has no number or no name`);
  }
}
