import { CsvError, parse } from 'csv-parse/sync';
import { chooseFiles } from '../input/choose-files.ts';
import { tableRows } from '../input/csv-table.ts';
import type { TableRow } from '../input/csv-table.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { looseDates } from '../facts/loose-dates.ts';
import { ftmCountry, partySchema } from './schemata.ts';

const WHAT = 'a table of targets of OpenSanctions';

export const targetsSimple: Source = {
  id: 'targets-simple',
  title: 'Simplified targets (OpenSanctions)',
  kinds: ['SANCTION', 'PEP'],
  files: 'targets.simple.csv',
  urls: [],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'targets',
    name: 'targets.simple.csv',
    named: /^targets\.simple.*\.csv$/i,
    looksLike: (head: string) => /^"?id"?,"?schema"?,"?name"?,"?aliases"?/i.test(head),
  };
  const chosen = await chooseFiles(files, [kind], { what: WHAT });
  for (const file of chosen.get(kind.id) ?? []) yield* readTable(file, publication);
}

async function* readTable(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const required = ['id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'identifiers', 'dataset'];
  for await (const row of tableRows(file, { required, exact: true, what: WHAT })) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    publication.change(row.get('last_seen'));
    publication.change(row.get('last_change'));
    const entity = row.get('id') === '' ? null : readRow(row);
    const at = { file: file.name, line: row.line };
    yield entity ? { entity, at } : { problem: { ...at, reason: 'has no id or no name' } };
  }
}

function readRow(row: TableRow): ReturnType<EntityDraft['build']> {
  const draft = new EntityDraft(row.get('id'), partySchema(row.get('schema')) ?? 'LegalEntity');
  const values = (column: string) => innerValues(row.get(column));
  draft.name(row.get('name'), 'PRIMARY');
  for (const name of values('aliases')) draft.name(name);
  for (const text of values('birth_date')) draft.born(...looseDates(text).dates);
  for (const code of values('countries')) draft.country(listedCountry(ftmCountry(code)), 'unknown');
  for (const address of values('addresses')) draft.address(address);
  for (const value of values('identifiers')) addIdentifier(draft, value);
  for (const phone of values('phones')) draft.identifier('phone', phone);
  for (const email of values('emails')) draft.identifier('email', email);
  addTopics(draft, row, values);
  draft.remark(row.get('dataset') && `Datasets: ${values('dataset').join(', ')}`);
  return draft.build();
}

/** The table does not say what kind of number it is: those that tell it by their form are taken for it. */
function addIdentifier(draft: EntityDraft, value: string): void {
  const imo = /^IMO\s?\d{7}$/i.test(value) || (draft.schema === 'Vessel' && /^\d{7}$/.test(value));
  const lei = /^[A-Z0-9]{18}\d{2}$/.test(value) && /[A-Z]/.test(value);
  draft.identifier(imo ? 'imo' : lei ? 'lei' : 'other', value);
}

/** Older tables do not name topics: sanctions and titles of data sets tell them. */
function addTopics(draft: EntityDraft, row: TableRow, values: (column: string) => string[]): void {
  for (const topic of values('topics')) draft.topic(topic);
  for (const program of values('program_ids')) draft.program(program);
  const sanctions = values('sanctions').filter((text) => text !== '');
  if (sanctions.length > 0) draft.topic('sanction');
  for (const text of sanctions) draft.program(text);
  if (row.get('topics') === '' && /\bpeps?\b|politic|parliament|legislat|congress|senat/i.test(row.get('dataset'))) {
    draft.topic('role.pep');
  }
}

/** Values separated by `;`, those that have one within them in quotes. */
function innerValues(text: string): string[] {
  if (!text.includes('"')) return text.split(';').filter((value) => value !== '');
  try {
    const rows: string[][] = parse(text, { delimiter: ';', relax_quotes: true, relax_column_count: true });
    return rows.flat().filter((value) => value !== '');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote that is part of a value.
    return text.split(';').filter((value) => value !== '');
  }
}
