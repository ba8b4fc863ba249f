import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import type { RowProblem } from '../source-item.ts';
import { csvRows } from './csv-rows.ts';
import { isDamaged, UNDECODED, UNENDED } from './damage.ts';
import type { CsvFormat } from './csv-rows.ts';

/** A row of a table with a header. */
export interface TableRow {
  line: number;
  /** The value under a heading, trimmed; empty where the file has no such column. Headings are compared folded. */
  get(heading: string): string;
  /** Columns that the header lacks, with something in them. */
  surplus: boolean;
}

export interface TableFormat extends CsvFormat {
  /** Columns without which the file is another one. */
  required: readonly string[];
  /** Headings of which one is required. */
  requiredOneOf?: readonly string[];
  /** A row of fewer columns than the header is cut off, and a problem; else its last columns are empty. */
  exact: boolean;
  /** Told of rows before the header, which some publishers put a date in; the header is the first that has all required. */
  onPreamble?: (fields: readonly string[]) => void;
  /** How the operator knows the file, as `the UK sanctions list`. */
  what: string;
}

/** Rows before the header that are tolerated. */
const MOST_PREAMBLE = 3;

/**
 * Rows of a CSV table, and problems with them. A value with characters that cannot be decoded is a problem, and the row
 * is given all the same.
 * @throws SourceError where the header lacks a required column
 */
export async function* tableRows(
  file: SourceFile,
  format: TableFormat,
): AsyncGenerator<TableRow | { problem: RowProblem }> {
  let header: Header | null = null;
  let preamble = 0;
  for await (const row of csvRows(file, format)) {
    const problem = (reason: string) => ({ problem: { file: file.name, line: row.line, reason } });
    if ('broken' in row) {
      if (!header) throw brokenHeader(file.name, format, row.broken);
      yield problem(row.broken);
    } else if (!header) {
      header = readHeader(row.fields, format);
      if (header) continue;
      if (!format.onPreamble || preamble === MOST_PREAMBLE) throw wrongHeader(file.name, format, row.fields);
      preamble += 1;
      format.onPreamble(row.fields);
    } else {
      if (format.exact && row.fields.length !== header.width) {
        yield problem(`has ${row.fields.length} columns instead of ${header.width}`);
        continue;
      }
      if (isDamaged(row.fields)) yield problem(UNDECODED);
      if (format.exact && row.unended === true) yield problem(UNENDED);
      yield tableRow(row.line, row.fields, header);
    }
  }
  if (!header) throw wrongHeader(file.name, format, []);
}

interface Header {
  width: number;
  columns: ReadonlyMap<string, number>;
}

function readHeader(fields: readonly string[], { required, requiredOneOf }: TableFormat): Header | null {
  const columns = new Map<string, number>();
  for (const [index, field] of fields.entries()) {
    const name = fold(field);
    if (!columns.has(name)) columns.set(name, index);
  }
  const complete =
    required.every((name) => columns.has(fold(name))) &&
    (requiredOneOf === undefined || requiredOneOf.some((name) => columns.has(fold(name))));
  return complete ? { width: fields.length, columns } : null;
}

const folded = new Map<string, string>();

/** Headings differ in case, blanks, underscores and byte order marks. */
function fold(heading: string): string {
  const known = folded.get(heading);
  if (known !== undefined) return known;
  const text = heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (folded.size < 1_000) folded.set(heading, text);
  return text;
}

function tableRow(line: number, fields: readonly string[], { width, columns }: Header): TableRow {
  return {
    line,
    get: (heading) => fields[columns.get(fold(heading)) ?? -1]?.trim() ?? '',
    surplus: fields.slice(width).some((field) => field.trim() !== ''),
  };
}

function brokenHeader(name: string, { what }: TableFormat, broken: string): SourceError {
  return new SourceError(`${name} is not ${what}: its header ${broken}`);
}

function wrongHeader(
  name: string,
  { required, requiredOneOf = [], what }: TableFormat,
  found: readonly string[],
): SourceError {
  const columns = new Set(found.map(fold));
  const missing = [...required, ...requiredOneOf.slice(0, 1)].filter((heading) => !columns.has(fold(heading)));
  return new SourceError(
    `${name} is not ${what}: its header has no column ${missing.map((heading) => `"${heading}"`).join(', ')}; ` +
      'check that it is the right file and complete',
  );
}
