import { tableRows } from '../input/csv-table.ts';
import type { TableRow } from '../input/csv-table.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import { FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import { listedCountries } from '../facts/listed-countries.ts';
import { listItems } from '../facts/clean-text.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { MergedDrafts } from '../facts/merged-drafts.ts';
import type { UkColumns } from './columns.ts';
import { ukDate, ukReportDate } from './dates.ts';
import {
  addUkAddress,
  addUkBirth,
  addUkBirthPlace,
  addUkContacts,
  addUkDocument,
  addUkListing,
  addUkName,
  addUkNationality,
  ukSchema,
} from './facts.ts';

/** Entries of either CSV list of the UK; an entry has a row for each of its names and addresses. */
export async function* readUkCsv(
  file: SourceFile,
  columns: UkColumns,
  publication: Publication,
): AsyncGenerator<SourceItem> {
  const drafts = new MergedDrafts(file.name);
  const rows = tableRows(file, {
    required: [columns.id, columns.surname, 'Name 1', columns.nameType, columns.type, columns.regime],
    exact: true,
    onPreamble: (fields) => publication.state(ukReportDate(fields.join(' '))),
    what: 'a UK sanctions list in CSV',
  });
  for await (const row of rows) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    const problem = (reason: string) => ({ problem: { file: file.name, line: row.line, reason } });
    const id = row.get(columns.id);
    if (id === '') {
      yield problem(`has no ${columns.id}`);
      continue;
    }
    const schema = ukSchema(row.get(columns.type));
    if (!schema) yield problem(`is of the unknown type ${JSON.stringify(row.get(columns.type))}`);
    const draft = drafts.of(id, schema ?? 'LegalEntity', row.line);
    addRow(draft, row, columns);
    publication.change(ukDate(row.get(columns.updated)));
  }
  yield* drafts.items();
}

function addRow(draft: EntityDraft, row: TableRow, columns: UkColumns): void {
  const get = (column: string) => (column === '' ? '' : row.get(column));
  addUkName(draft, [...columns.names, columns.surname].map(get), {
    type: get(columns.nameType),
    strength: get(columns.strength),
    nonLatin: get(columns.nonLatin),
  });
  addUkListing(draft, {
    regime: get(columns.regime),
    measures: get(columns.measures),
    dates: [get(columns.designated), get(columns.listed)],
  });
  addUkBirth(draft, get(columns.born));
  addUkBirthPlace(draft, get(columns.birthTown), get(columns.birthCountry));
  addUkNationality(draft, get(columns.nationality));
  addUkDocument(draft, 'passport', get(columns.passport), get(columns.passportDetails));
  addUkDocument(draft, 'national_id', get(columns.nationalId), get(columns.nationalIdDetails));
  addUkAddress(draft, columns.address.map(get), get(columns.addressCountry));
  addUkContacts(draft, get(columns.phone), get(columns.email), get(columns.website));
  draft.gender(get(columns.gender));
  for (const title of listItems(get(columns.position))) draft.position({ title });
  for (const number of listItems(get(columns.registration))) draft.identifier('registration_number', number);
  draft.identifier('imo', get(columns.imo));
  for (const code of listedCountries(get(columns.flag))) draft.country(code, 'flag');
  draft.founded(...looseDates(get(columns.built), FIRST_FOUNDING_YEAR).dates);
  addWords(draft, get, columns);
}

function addWords(draft: EntityDraft, get: (column: string) => string, columns: UkColumns): void {
  draft.reason(get(columns.reasons));
  const title = get(columns.title);
  if (title !== '') draft.remark(`Title: ${title}`);
  draft.remark(get(columns.information));
  for (const [column, label] of columns.remarks) if (get(column) !== '') draft.remark(`${label}: ${get(column)}`);
}
