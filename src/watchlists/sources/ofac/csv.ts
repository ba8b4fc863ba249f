import { csvRows } from '../input/csv-rows.ts';
import type { CsvRow } from '../input/csv-rows.ts';
import { isDamaged, UNDECODED, UNENDED } from '../input/damage.ts';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { RowProblem, SourceItem } from '../source-item.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { inReadingOrder } from '../facts/person-name.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { addRemarks } from './remarks.ts';
import { addFeature } from './features.ts';

/** The files of one of OFAC's lists in CSV (Data Specification of the SDN list: no header, `-0-` for null). */
export interface OfacCsvFiles {
  primary: SourceFile;
  aliases: SourceFile;
  addresses: SourceFile;
  /** Ends of remarks too long for the primary file. */
  comments: SourceFile | null;
}

const COLUMNS = { primary: 12, aliases: 5, addresses: 6, comments: 2 } as const;
/** Characters at which the primary file cuts remarks off. */
const CUT_REMARKS = 1000;
/** OFAC ends its files with this character: without it, one is cut off. */
const END_MARK = '\x1a';

const SCHEMAS = { individual: 'Person', vessel: 'Vessel', aircraft: 'Airplane', '': 'Organization' } as const;
const NAME_KINDS = { aka: 'ALIAS', fka: 'FORMER', nka: 'ALIAS' } as const;

/** Entries of the list; aliases and addresses are held in memory, which they fit: the list has some ten thousand. */
export async function* readOfacCsv(files: OfacCsvFiles): AsyncGenerator<SourceItem> {
  const aliases = await readDetails(files.aliases, COLUMNS.aliases);
  const addresses = await readDetails(files.addresses, COLUMNS.addresses);
  const comments = files.comments ? await readDetails(files.comments, COLUMNS.comments) : null;
  const details = [aliases, addresses, ...(comments ? [comments] : [])];
  for (const { problems } of details) for (const problem of problems) yield { problem };
  const primary: FileEnd = { marked: false };
  for await (const row of rowsOf(files.primary, COLUMNS.primary, primary)) {
    if ('problem' in row) {
      yield row;
      continue;
    }
    yield* readEntry(row, { files, aliases, addresses, comments });
  }
  for (const { problem } of leftOver(details)) yield { problem };
  for (const { file, marked } of [aliases, addresses]) {
    if (primary.marked && !marked) {
      yield { problem: { file, line: 1, reason: 'has no end mark, unlike the others: it may be cut off' } };
    }
  }
}

interface FileEnd {
  marked: boolean;
}

interface Details extends FileEnd {
  file: string;
  byEntry: Map<string, CsvRow[]>;
  problems: RowProblem[];
}

async function readDetails(file: SourceFile, columns: number): Promise<Details> {
  const details: Details = { file: file.name, byEntry: new Map(), problems: [], marked: false };
  for await (const row of rowsOf(file, columns, details)) {
    if ('problem' in row) {
      details.problems.push(row.problem);
      continue;
    }
    const [entry = ''] = row.fields;
    const rows = details.byEntry.get(entry);
    if (rows) rows.push(row);
    else details.byEntry.set(entry, [row]);
  }
  return details;
}

/** Rows with `-0-` as empty; the first must have the right number of columns, or the file is another one. */
async function* rowsOf(
  file: SourceFile,
  columns: number,
  end: FileEnd,
): AsyncGenerator<CsvRow | { problem: RowProblem }> {
  let first = true;
  for await (const row of csvRows(file)) {
    const problem = (reason: string) => ({ problem: { file: file.name, line: row.line, reason } });
    if ('broken' in row) {
      yield problem(row.broken);
      continue;
    }
    if (row.fields.length === 1 && row.fields[0]?.trim() === END_MARK) {
      end.marked = true;
      continue;
    }
    if (row.fields.length !== columns) {
      const reason = `has ${row.fields.length} columns instead of ${columns}`;
      if (first)
        throw new SourceError(`${file.name} is not the file of that name that OFAC publishes: line 1 ${reason}`);
      yield problem(reason);
      continue;
    }
    first = false;
    if (isDamaged(row.fields)) yield problem(UNDECODED);
    if (row.unended === true) yield problem(UNENDED);
    // Remarks go on in another file: a blank at their end counts.
    yield { line: row.line, fields: row.fields.map((field) => (field.trim() === '-0-' ? '' : field.trimStart())) };
  }
}

interface EntryContext {
  files: OfacCsvFiles;
  aliases: Details;
  addresses: Details;
  comments: Details | null;
}

function* readEntry({ line, fields }: CsvRow, context: EntryContext): Generator<SourceItem> {
  const { files, aliases, addresses, comments } = context;
  const [id = '', name = '', type = '', program = '', title = ''] = fields.map((field) => field.trim());
  const at = { file: files.primary.name, line };
  const problem = (reason: string) => ({ problem: { ...at, reason } });
  const schema = SCHEMAS[type.toLowerCase() as keyof typeof SCHEMAS] as
    (typeof SCHEMAS)[keyof typeof SCHEMAS] | undefined;
  if (!/^\d+$/.test(id)) {
    yield problem(`has ${JSON.stringify(id)} where the entry's number should be`);
    return;
  }
  if (!schema) yield problem(`is of the unknown type ${JSON.stringify(type)} and was read as an organization`);
  const draft = new EntityDraft(id, schema ?? 'Organization');
  const spelled = (text: string) => (schema === 'Person' ? inReadingOrder(text) : text);
  draft.topic('sanction').name(spelled(name), 'PRIMARY');
  for (const code of program.split(/\]\s*\[/)) draft.program(code);
  if (title !== '') draft.position({ title });
  for (const alias of take(aliases, id)) {
    const kind = NAME_KINDS[alias.fields[2]?.trim() as keyof typeof NAME_KINDS] as 'ALIAS' | 'FORMER' | undefined;
    draft.name(spelled(alias.fields[3] ?? ''), kind ?? 'ALIAS');
  }
  for (const address of take(addresses, id)) addAddress(draft, address.fields);
  addTransport(draft, fields);
  const remarks = fields[11] ?? '';
  const rest = comments ? take(comments, id).map((row) => row.fields[1] ?? '') : [];
  addRemarks(draft, [remarks, ...rest].join(''));
  if (remarks.length >= CUT_REMARKS && rest.length === 0)
    yield problem('has remarks that go on in the file of comments, which has none for it');
  const entity = finish(draft);
  yield entity ? { entity, at } : problem('has no name');
}

function take({ byEntry }: Details, id: string): CsvRow[] {
  const rows = byEntry.get(id) ?? [];
  byEntry.delete(id);
  return rows;
}

function addAddress(draft: EntityDraft, fields: readonly string[]): void {
  const [street = '', city = '', country = ''] = fields.slice(2).map((field) => field.trim());
  draft.country(listedCountry(country), 'residence');
  // A country alone is no address.
  if (street !== '' || city !== '') draft.address([street, city, country].filter((part) => part !== '').join(', '));
}

/** Call sign, type, tonnage, gross tonnage, flag and owner of a vessel. */
function addTransport(draft: EntityDraft, fields: readonly string[]): void {
  const [callSign = '', type = '', tonnage = '', gross = '', flag = '', owner = ''] = fields
    .slice(5, 11)
    .map((field) => field.trim());
  draft.identifier('call_sign', callSign);
  addFeature(draft, 'vessel flag', flag);
  for (const [label, value] of [
    ['Vessel Type', type],
    ['Tonnage', tonnage],
    ['Gross Registered Tonnage', gross],
    ['Vessel Owner', owner],
  ]) {
    if (value !== undefined && value !== '') draft.remark(`${label ?? ''} ${value}`);
  }
  // Aircraft are listed under their tail numbers.
}

/** Adds what every entry of OFAC's lists has. */
export function finish(draft: EntityDraft): ReturnType<EntityDraft['build']> {
  draft.sourceUrl = `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${draft.id}`;
  const entity = draft.build();
  if (entity?.schema !== 'Airplane' || !/^[A-Z0-9]{1,3}-[A-Z0-9]{2,5}$/.test(entity.caption)) return entity;
  // Aircraft are listed under their tail numbers.
  return draft.identifier('tail_number', entity.caption).build();
}

function* leftOver(details: readonly Details[]): Generator<{ problem: RowProblem }> {
  for (const { file, byEntry } of details) {
    for (const [id, [row]] of byEntry) {
      if (row)
        yield { problem: { file, line: row.line, reason: `belongs to entry ${id}, which the list does not have` } };
    }
  }
}
