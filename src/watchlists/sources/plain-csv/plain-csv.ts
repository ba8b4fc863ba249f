import { textHead } from '../input/bytes.ts';
import { chooseFiles } from '../input/choose-files.ts';
import { tableRows } from '../input/csv-table.ts';
import { startReading } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { COLUMNS } from './columns.ts';
import { readRow } from './row.ts';

export const plainCsv: Source = {
  id: 'csv',
  title: 'A list of your own (CSV)',
  kinds: ['BLACKLIST'],
  files: 'any CSV file with a header as docs/watchlist-csv.md has it',
  urls: [],
  read: (files) => startReading(() => read(files)),
};

async function* read(files: readonly SourceFile[]): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'list',
    name: 'a CSV file',
    named: /\.(?:csv|tsv|txt)$/i,
    looksLike: (head: string) => delimiterOf(head) !== null,
  };
  const chosen = await chooseFiles(files, [kind], { what: 'a list in CSV' });
  for (const file of chosen.get(kind.id) ?? []) yield* readTable(file);
}

async function* readTable(file: SourceFile): AsyncGenerator<SourceItem> {
  const delimiter = delimiterOf(await textHead(file)) ?? ',';
  const rows = tableRows(file, {
    delimiter,
    required: [],
    requiredOneOf: COLUMNS.name,
    exact: false,
    what: 'a list in CSV (docs/watchlist-csv.md)',
  });
  for await (const row of rows) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    const at = { file: file.name, line: row.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if (row.surplus) {
      yield problem(`has more columns than the header: put values that hold a "${delimiter}" in double quotes`);
      continue;
    }
    const { entity, unread } = readRow(row);
    for (const reason of unread) yield problem(reason);
    yield entity ? { entity, at } : problem('has no name');
  }
}

/** Spreadsheets separate columns as the country they run in does; null where the header names no name. */
function delimiterOf(head: string): string | null {
  const [header = ''] = head.split(/\r?\n/);
  const delimiters = [',', ';', '\t'].filter((delimiter) =>
    header.split(delimiter).some((field) => (COLUMNS.name as readonly string[]).includes(heading(field))),
  );
  return delimiters.sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? null;
}

function heading(field: string): string {
  return field
    .toLowerCase()
    .replace(/["\ufeff]/g, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}
