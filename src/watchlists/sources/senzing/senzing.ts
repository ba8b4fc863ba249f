import { chooseFiles } from '../input/choose-files.ts';
import { jsonLines } from '../input/json-lines.ts';
import { UNDECODED } from '../input/damage.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { textOf } from './features.ts';
import { positionTitle, readSenzingRecord } from './record.ts';

/** OpenSanctions knows some 150,000. */
const MOST_POSITIONS = 500_000;

export const senzing: Source = {
  id: 'senzing',
  title: 'Senzing records',
  kinds: ['SANCTION', 'PEP'],
  files: 'any file of Senzing JSON, one record per line',
  urls: [],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'records',
    name: 'senzing.json',
    named: /senzing.*\.(?:json|jsonl)$/i,
    looksLike: (head: string) =>
      head.trimStart().startsWith('{') && /"(?:DATA_SOURCE|RECORD_ID|FEATURES)"\s*:/.test(head),
  };
  const chosen = await chooseFiles(files, [kind], { what: 'a file of Senzing records, one per line' });
  const lists = chosen.get(kind.id) ?? [];
  const context: Context = { ids: new RecordIds(), positions: new Map(), publication };
  for (const file of lists) await gatherPositions(file, context.positions);
  for (const file of lists) yield* readRecords(file, context);
}

interface Context {
  ids: RecordIds;
  /** Titles of positions that are records of their own, by id. */
  positions: Map<string, string>;
  publication: Publication;
}

/** Positions that others hold are records without a type that others point to; broken lines are told of later. */
async function gatherPositions(file: SourceFile, positions: Map<string, string>): Promise<void> {
  for await (const line of jsonLines(file, (text) => text.includes('"REL_ANCHOR_KEY"'))) {
    if ('broken' in line || positions.size === MOST_POSITIONS) continue;
    const title = textOf(line.object.RECORD_TYPE) === '' ? positionTitle(line.object) : '';
    if (title !== '') positions.set(textOf(line.object.RECORD_ID), title);
  }
}

async function* readRecords(file: SourceFile, { ids, positions, publication }: Context): AsyncGenerator<SourceItem> {
  for await (const line of jsonLines(file)) {
    const at = { file: file.name, line: line.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if ('broken' in line) {
      yield problem(line.broken);
      continue;
    }
    const id = ids.of(textOf(line.object.DATA_SOURCE), textOf(line.object.RECORD_ID));
    if (id === '') {
      yield problem('has no RECORD_ID');
      continue;
    }
    if (line.damaged) yield problem(UNDECODED);
    publication.change(textOf(line.object.LAST_CHANGE));
    const entity = readSenzingRecord(id, line.object, positions);
    yield entity ? { entity, at } : problem(`the record ${id} has no name`);
  }
}

/** Record ids are unique within a data source: those of the first stay as they are. */
class RecordIds {
  #first: string | null = null;

  of(dataSource: string, recordId: string): string {
    this.#first ??= dataSource;
    return recordId === '' || dataSource === this.#first ? recordId : `${dataSource}:${recordId}`;
  }
}
