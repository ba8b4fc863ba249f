import { CsvError, parse } from 'csv-parse';
import type { Parser } from 'csv-parse';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { utf8Bytes } from './bytes.ts';

/** Bytes of the longest row: ten times that of any list we know. */
const LONGEST_ROW = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Rows with misplaced quotes after which a file counts as damaged as a whole. */
const MOST_BROKEN_ROWS = 1_000;
/** Bytes read a second time after broken rows, in all, before giving up: bounds the time a hostile file can take. */
const MOST_REREAD = 512 * 1024 * 1024;

/** One row; line 1-based, where it begins. */
export interface CsvRow {
  line: number;
  fields: string[];
  /** The file ends within it, or just before its line end. */
  unended?: true;
}

/** A row that is no CSV, and why. */
export interface BrokenRow {
  line: number;
  broken: string;
}

export interface CsvFormat {
  /** One character; a comma unless given. */
  delimiter?: string;
}

/**
 * The rows of a CSV file. A row whose quotes are misplaced is broken, and reading goes on with the line after it.
 * Empty lines are left out.
 * @throws SourceError where the file is empty, or broken too often to be a list
 */
export async function* csvRows(file: SourceFile, format: CsvFormat = {}): AsyncGenerator<CsvRow | BrokenRow> {
  const reader = new RowReader(file.name, format);
  for await (const chunk of utf8Bytes(file)) yield* await reader.read(chunk);
  yield* await reader.end();
}

class RowReader {
  readonly #name: string;
  readonly #delimiter: string;
  #parser: Parser;
  #rows: (CsvRow | BrokenRow)[] = [];
  /** Bytes given to the parser since the end of the last row. */
  #open: Uint8Array[] = [];
  #openBytes = 0;
  /** Where they begin in the first of their pieces. */
  #offset = 0;
  /** Where the open bytes begin, counted from where this parser began. */
  #openFrom = 0;
  /** Lines before the open bytes. */
  #lines = 0;
  /** A row was too long: everything up to the next line is passed over. */
  #skipping = false;
  #lastByte = 0;
  #brokenRows = 0;
  #reread = 0;

  constructor(name: string, { delimiter = ',' }: CsvFormat) {
    this.#name = name;
    this.#delimiter = delimiter;
    this.#parser = this.#start();
  }

  async read(chunk: Uint8Array): Promise<(CsvRow | BrokenRow)[]> {
    this.#lastByte = chunk.at(-1) ?? this.#lastByte;
    await this.#feed(chunk);
    return this.#take();
  }

  async end(): Promise<(CsvRow | BrokenRow)[]> {
    while (!this.#skipping) {
      const broken = await this.#finish();
      if (broken === null) break;
      await this.#recover(broken);
    }
    const rows = this.#take();
    const last = rows.at(-1);
    if (last && 'fields' in last && this.#lastByte !== NEWLINE) last.unended = true;
    return rows;
  }

  #take(): (CsvRow | BrokenRow)[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #start(): Parser {
    this.#openFrom = 0;
    const parser = parse({
      delimiter: this.#delimiter,
      relax_column_count: true,
      // Called as each row is complete, so that what is open is known when an error comes.
      on_record: (fields: string[], { bytes }: { bytes: number }) => {
        if (fields.length > 1 || fields[0]?.trim() !== '') this.#rows.push({ line: this.#lines + 1, fields });
        this.#close(bytes - this.#openFrom);
        return null;
      },
    });
    // Errors are taken up where the parser is written to; without a listener they would end the process.
    parser.on('error', () => undefined);
    return parser;
  }

  /** Forgets the first of the open bytes: their row is complete. */
  #close(length: number): void {
    this.#openFrom += length;
    this.#openBytes -= length;
    for (let left = length; left > 0;) {
      const [first] = this.#open;
      if (!first) return;
      const end = Math.min(first.length, this.#offset + left);
      for (let at = this.#offset; at < end; at++) if (first[at] === NEWLINE) this.#lines += 1;
      left -= end - this.#offset;
      this.#offset = end;
      if (end === first.length) {
        this.#open.shift();
        this.#offset = 0;
      }
    }
  }

  async #feed(bytes: Uint8Array): Promise<void> {
    let chunk = bytes;
    if (this.#skipping) {
      const newline = chunk.indexOf(NEWLINE);
      if (newline < 0) return;
      this.#skipping = false;
      this.#lines += 1;
      chunk = chunk.subarray(newline + 1);
    }
    if (chunk.length === 0) return;
    this.#open.push(chunk);
    this.#openBytes += chunk.length;
    const broken = await this.#write(chunk);
    if (broken !== null) await this.#recover(broken);
    else if (this.#openBytes > LONGEST_ROW) {
      await this.#recover(`is longer than ${LONGEST_ROW} bytes: a quote is not closed, or it is no row`);
    }
  }

  async #write(chunk: Uint8Array): Promise<string | null> {
    return new Promise((resolve) => this.#parser.write(chunk, (error) => resolve(reasonOf(error))));
  }

  async #finish(): Promise<string | null> {
    return new Promise((resolve) => {
      this.#parser.once('error', (error) => resolve(reasonOf(error)));
      this.#parser.once('end', () => resolve(null));
      this.#parser.resume();
      this.#parser.end();
    });
  }

  /** Notes the open row as broken and reads on with a new parser from the line after the one it begins on. */
  async #recover(broken: string): Promise<void> {
    const rest = Buffer.concat(this.#open).subarray(this.#offset);
    this.#rows.push({ line: this.#lines + 1, broken });
    this.#brokenRows += 1;
    this.#reread += rest.length;
    if (this.#brokenRows > MOST_BROKEN_ROWS || this.#reread > MOST_REREAD) throw this.#damaged();
    this.#open = [];
    this.#openBytes = 0;
    this.#offset = 0;
    this.#parser.destroy();
    this.#parser = this.#start();
    this.#skipping = true;
    await this.#feed(rest);
  }

  #damaged(): SourceError {
    return new SourceError(
      `${this.#name} has misplaced quotes in too many rows (up to line ${this.#lines + 1}) and was not read further; ` +
        'it is damaged or no CSV file: download or save it again',
    );
  }
}

/** Null where nothing is wrong with the row. */
function reasonOf(error: Error | null | undefined): string | null {
  if (!error) return null;
  if (!(error instanceof CsvError)) throw error;
  return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'has a quote that is not closed' : 'has a quote in the wrong place';
}
