import type { ListedCountryRole, ListedEntity } from '../../../domain/watchlists/listed-entity.ts';
import type { TableRow } from '../input/csv-table.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { cleanText } from '../facts/clean-text.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { FIRST_BIRTH_YEAR, FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import { COLUMNS, entityType, identifierType } from './columns.ts';
import type { Column } from './columns.ts';

export interface ReadRow {
  /** Null where the row has no name. */
  entity: ListedEntity | null;
  /** What in the row could not be read; the rest of it was. */
  unread: string[];
}

const COUNTRY_ROLES: readonly (readonly [Column, ListedCountryRole])[] = [
  ['nationality', 'nationality'],
  ['residence', 'residence'],
  ['incorporation', 'incorporation'],
  ['flag', 'flag'],
];

/** Reads a row of docs/watchlist-csv.md. */
export function readRow(row: TableRow): ReadRow {
  const reader = new RowReader(row);
  const name = reader.text('name');
  const schema = entityType(reader.text('type'));
  if (schema === null) reader.unread.push(`the type ${JSON.stringify(reader.text('type'))} is none of those known`);
  // Without an id of its own an entry is known by its name and birth date.
  const id = reader.text('id') || [name, reader.text('birthDate')].filter((part) => part !== '').join('/');
  const draft = new EntityDraft(id, schema ?? 'LegalEntity');
  draft.name(name, 'PRIMARY');
  for (const alias of reader.values('aliases')) draft.name(alias);
  for (const alias of reader.values('weakAliases')) draft.name(alias, 'ALIAS', true);
  for (const former of reader.values('formerNames')) draft.name(former, 'FORMER');
  draft.born(...reader.dates('birthDate', FIRST_BIRTH_YEAR));
  draft.died(...reader.dates('deathDate', FIRST_BIRTH_YEAR));
  draft.founded(...reader.dates('foundedDate', FIRST_FOUNDING_YEAR));
  for (const place of reader.values('birthPlace')) draft.birthPlace(place);
  draft.gender(reader.text('gender'));
  addCountries(draft, reader);
  for (const value of reader.values('identifiers')) addIdentifier(draft, value, reader);
  for (const address of reader.values('addresses')) draft.address(address);
  addPositions(draft, reader);
  for (const topic of reader.values('topics')) draft.topic(topic);
  for (const program of reader.values('program')) draft.program(program);
  draft.reason(reader.text('reason')).remark(reader.text('remarks'));
  const [listedOn] = reader.dates('listedOn', FIRST_BIRTH_YEAR);
  draft.listedOn = listedOn;
  draft.sourceUrl = reader.text('url') || undefined;
  return { entity: id === '' ? null : draft.build(), unread: reader.unread };
}

class RowReader {
  readonly unread: string[] = [];
  readonly #row: TableRow;

  constructor(row: TableRow) {
    this.#row = row;
  }

  text(column: Column): string {
    for (const heading of COLUMNS[column]) {
      const value = this.#row.get(heading);
      if (value !== '') return cleanText(value);
    }
    return '';
  }

  /** Separated by `;`. */
  values(column: Column): string[] {
    return this.text(column)
      .split(';')
      .map((value) => value.trim())
      .filter((value) => value !== '');
  }

  dates(column: Column, firstYear: number): string[] {
    const { dates, unread } = looseDates(this.text(column), firstYear);
    for (const text of unread) this.unread.push(`${JSON.stringify(text)} is no date (${column})`);
    return dates;
  }

  country(text: string, column: Column): string | null {
    const code = listedCountry(text);
    if (code === null) this.unread.push(`${JSON.stringify(text)} is no country (${column})`);
    return code;
  }
}

function addCountries(draft: EntityDraft, reader: RowReader): void {
  const role = draft.schema === 'Person' ? 'nationality' : draft.schema === 'Vessel' ? 'flag' : 'incorporation';
  for (const text of reader.values('countries')) draft.country(reader.country(text, 'countries'), role);
  for (const [column, stated] of COUNTRY_ROLES) {
    for (const text of reader.values(column)) draft.country(reader.country(text, column), stated);
  }
}

/** `passport:AB123456 (DE)`; without a type it is one of which nothing more is known. */
function addIdentifier(draft: EntityDraft, value: string, reader: RowReader): void {
  const [, word = '', rest = value] = /^([A-Za-z][A-Za-z _-]*):\s*(.+)$/.exec(value) ?? [];
  const type = word === '' ? 'other' : identifierType(word);
  if (type === null) reader.unread.push(`${JSON.stringify(word)} is no type of identifier`);
  const [, number = rest, issuer] = /^(.*\S)\s*\(([^()]+)\)$/.exec(rest) ?? [];
  draft.identifier(type ?? 'other', number, issuer === undefined ? null : reader.country(issuer, 'identifiers'));
}

/** The dates and the country are those of the first position. */
function addPositions(draft: EntityDraft, reader: RowReader): void {
  const countryText = reader.text('positionCountry');
  const country = countryText === '' ? null : reader.country(countryText, 'positionCountry');
  const [start] = reader.dates('positionStart', FIRST_BIRTH_YEAR);
  const [end] = reader.dates('positionEnd', FIRST_BIRTH_YEAR);
  for (const [index, title] of reader.values('position').entries()) {
    draft.position({
      title,
      ...(country === null ? {} : { country }),
      ...(start === undefined || index > 0 ? {} : { start }),
      ...(end === undefined || index > 0 ? {} : { end }),
    });
  }
}
