import { chooseFiles } from '../input/choose-files.ts';
import { tableRows } from '../input/csv-table.ts';
import type { TableRow } from '../input/csv-table.ts';
import { startReading } from '../reading.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import type { Source } from '../source.ts';
import { cleanText } from '../facts/clean-text.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { MergedDrafts } from '../facts/merged-drafts.ts';
import { nameVariants } from '../facts/name-variants.ts';

const WHAT = 'the BIS Denied Persons List';

const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY'
  ).split(' '),
);

export const usDpl: Source = {
  id: 'us-dpl',
  title: 'US BIS Denied Persons List',
  kinds: ['SANCTION'],
  files: 'dpl.txt, separated by tabs',
  urls: ['https://www.bis.gov/dpl/dpl.txt'],
  read: (files) => startReading((publication) => read(files, publication)),
};

async function* read(files: readonly SourceFile[], publication: Publication): AsyncGenerator<SourceItem> {
  const kind = {
    id: 'list',
    name: 'dpl.txt',
    named: /^dpl.*\.(?:txt|tsv)$/i,
    looksLike: (head: string) => /^"?Name"?\t"?Street_Address"?\t/i.test(head),
  };
  const chosen = await chooseFiles(files, [kind], { what: WHAT });
  for (const file of chosen.get(kind.id) ?? []) yield* readList(file, publication);
}

/**
 * A row names a party at one address. The list has no ids, and nothing says that one name in two cities is one party:
 * rows of one name and city are one entry.
 */
async function* readList(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const drafts = new MergedDrafts(file.name);
  const rows = tableRows(file, {
    delimiter: '\t',
    required: ['Name', 'Street_Address', 'City', 'Country', 'Effective_Date', 'Expiration_Date'],
    exact: true,
    what: WHAT,
  });
  for await (const row of rows) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    const name = cleanText(row.get('Name'));
    if (name === '') {
      yield { problem: { file: file.name, line: row.line, reason: 'has no name' } };
      continue;
    }
    publication.change(row.get('Last_Update'));
    addRow(drafts.of(`${name}/${cleanText(row.get('City'))}`, 'LegalEntity', row.line), row);
  }
  yield* drafts.items();
}

function addRow(draft: EntityDraft, row: TableRow): void {
  const [name, ...others] = nameVariants(row.get('Name'), false);
  draft.name(name?.text ?? '', 'PRIMARY');
  for (const other of others) draft.name(other.text, other.kind);
  const [street, city, state, postal, country] = ['Street_Address', 'City', 'State', 'Postal_Code', 'Country'].map(
    (column) => row.get(column),
  );
  // Parties in the United States are listed with their state, mostly without the country.
  const code = listedCountry(country ?? '') ?? (STATES.has(state ?? '') ? 'US' : null);
  draft.country(code, 'residence');
  draft.address([street, city, state, postal, country].filter((part) => part !== undefined && part !== '').join(', '));
  draft.topic('export.control').program('BIS Denied Persons List');
  draft.listedOn ??= usDate(row.get('Effective_Date')) ?? undefined;
  const expires = usDate(row.get('Expiration_Date'));
  draft.remark(expires === null ? '' : `Denied until ${expires}`);
  draft.remark(row.get('FR_Citation') && `Federal Register: ${row.get('FR_Citation')}`);
  draft.sourceUrl = 'https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl';
}

/** `06/19/2003` is 19 June. */
function usDate(text: string): string | null {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}
