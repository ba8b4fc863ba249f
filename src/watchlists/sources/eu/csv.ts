import type { EntitySchema, ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';
import { tableRows } from '../input/csv-table.ts';
import type { TableRow } from '../input/csv-table.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import { bare, listItems } from '../facts/clean-text.ts';
import { documentNumbers } from '../facts/document-numbers.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountries } from '../facts/listed-countries.ts';
import { FIRST_BIRTH_YEAR, FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import { MergedDrafts } from '../facts/merged-drafts.ts';
import { placeCountry } from '../facts/places.ts';
import { addEuNames } from './names.ts';

const REQUIRED = ['celex', 'recordId', 'programKey', 'annex', 'measure', 'schema', 'name', 'alias', 'birthDate'];

const SCHEMAS: Readonly<Record<string, EntitySchema>> = {
  Person: 'Person',
  // The acts list natural persons apart from "legal persons, entities and bodies".
  LegalEntity: 'Organization',
  Organization: 'Organization',
  Company: 'Company',
  Vessel: 'Vessel',
  Asset: 'LegalEntity',
};

/** Columns of numbers, and what they are unless their words say otherwise. */
const NUMBERS: readonly (readonly [string, ListedIdentifier['type']])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'national_id'],
  ['registrationNumber', 'registration_number'],
  ['taxNumber', 'tax_id'],
  ['innCode', 'tax_id'],
  ['ogrnCode', 'registration_number'],
  ['kppCode', 'other'],
  ['okpoCode', 'other'],
  ['leiCode', 'lei'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
];

/** Columns that have no field of their own. */
const REMARKS: readonly (readonly [string, string])[] = [
  ['legalForm', 'Legal form: '],
  ['sector', 'Sector: '],
  ['fatherName', "Father's name: "],
  ['motherName', "Mother's name: "],
  ['appearance', 'Appearance: '],
  ['ethnicity', 'Ethnicity: '],
  ['website', 'Website: '],
  ['ticker', 'Ticker: '],
  ['notes', ''],
];

/** Entries of a CSV of one or more EU legal acts; rows of one act, annex and record are one entry. */
export async function* readEuCsv(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const drafts = new MergedDrafts(file.name);
  const rows = tableRows(file, { required: REQUIRED, exact: true, what: 'a CSV file of EU restrictive measures' });
  for await (const row of rows) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    const problem = (reason: string) => ({ problem: { file: file.name, line: row.line, reason } });
    const name = bare(row.get('name'));
    if (row.get('celex') === '' || name === '') {
      yield problem('has no legal act or no name');
      continue;
    }
    const schema = SCHEMAS[row.get('schema')];
    if (!schema) yield problem(`is of the unknown schema ${JSON.stringify(row.get('schema'))}`);
    // Some annexes do not number their entries.
    const record = row.get('recordId') || name;
    const id = [row.get('celex'), row.get('annex'), record].join('/');
    addRow(drafts.of(id, schema ?? 'LegalEntity', row.line), row, publication);
  }
  yield* drafts.items();
}

function addRow(draft: EntityDraft, row: TableRow, publication: Publication): void {
  addEuNames(draft, row.get('name'), { kind: 'PRIMARY' });
  addEuNames(draft, row.get('alias'), { kind: 'ALIAS' });
  addEuNames(draft, row.get('weakAlias'), { kind: 'ALIAS', weak: true });
  addEuNames(draft, row.get('previousName'), { kind: 'FORMER' });
  addMeasure(draft, row, publication);
  addDates(draft, row);
  addCountries(draft, row);
  draft.gender(row.get('gender'));
  for (const [column, type] of NUMBERS) {
    for (const number of documentNumbers(row.get(column)))
      draft.identifier(number.type ?? type, number.value, number.country);
  }
  for (const code of row.get('swiftBic').split(/[;,]|\band\b/)) draft.identifier('bic', code);
  for (const email of row.get('email').split(/[;,\s"]+/)) if (email.includes('@')) draft.identifier('email', email);
  for (const phone of row.get('phone').split(/[;,]/)) draft.identifier('phone', phone);
  for (const title of listItems(row.get('position'))) draft.position({ title });
  for (const [column, label] of REMARKS) if (row.get(column) !== '') draft.remark(`${label}${bare(row.get(column))}`);
}

function addMeasure(draft: EntityDraft, row: TableRow, publication: Publication): void {
  const celex = row.get('celex');
  const [listedOn] = looseDates(row.get('startDate'), FIRST_BIRTH_YEAR).dates;
  publication.change(listedOn);
  draft.listedOn ??= listedOn;
  draft.sourceUrl = `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${encodeURIComponent(celex)}`;
  draft.topic(row.get('measure') === 'Export control' ? 'export.control' : 'sanction');
  draft.program(row.get('programKey')).program(`${celex}, Annex ${row.get('annex')}: ${row.get('measure')}`);
  draft.reason(row.get('reason').replace(/^"([^]*)"$/, '$1'));
}

function addDates(draft: EntityDraft, row: TableRow): void {
  const births = looseDates(row.get('birthDate'));
  draft.born(...births.dates);
  for (const text of births.unread) draft.remark(`Date of birth: ${text}`);
  const foundings = looseDates(row.get('incorporationDate'), FIRST_FOUNDING_YEAR);
  draft.founded(...foundings.dates);
  for (const text of foundings.unread) draft.remark(`Incorporated: ${text}`);
}

function addCountries(draft: EntityDraft, row: TableRow): void {
  const nationality = row.get('nationality');
  const nationalities = listedCountries(nationality);
  if (nationality !== '' && nationalities.length === 0) draft.remark(`Nationality: ${nationality}`);
  for (const code of nationalities) draft.country(code, draft.schema === 'Person' ? 'nationality' : 'incorporation');
  for (const code of listedCountries(row.get('jurisdiction'))) draft.country(code, 'incorporation');
  for (const code of listedCountries(row.get('flag'))) draft.country(code, 'flag');
  for (const code of listedCountries(row.get('country'))) draft.country(code, 'residence');
  for (const place of listItems(row.get('birthPlace'))) draft.birthPlace(place).country(placeCountry(place), 'birth');
  for (const address of listItems(row.get('address'))) {
    draft.country(placeCountry(address), 'residence');
    if (listedCountries(address).length === 0 || address.includes(',')) draft.address(address);
  }
}
