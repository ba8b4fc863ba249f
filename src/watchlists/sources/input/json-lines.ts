import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';
import { utf8Bytes } from './bytes.ts';

/** Bytes of the longest line; the largest entries of public lists take a tenth of it. */
const LONGEST_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

export interface TextLine {
  /** 1-based. */
  line: number;
  text: string;
}

export interface LongLine {
  line: number;
  tooLong: string;
}

/**
 * The lines of a file that have something in them; one too long to be an entry has no text.
 * @throws SourceError where the file is empty
 */
async function* textLines(file: SourceFile): AsyncGenerator<TextLine | LongLine> {
  const decoder = new TextDecoder();
  let open: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (last: Uint8Array): TextLine | LongLine => {
    const bytes = open.length === 0 ? last : Buffer.concat([...open, last]);
    const tooLong = length + last.length > LONGEST_LINE;
    open = [];
    length = 0;
    return tooLong ? { line, tooLong: `is longer than ${LONGEST_LINE} bytes` } : { line, text: decoder.decode(bytes) };
  };
  for await (const chunk of utf8Bytes(file)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const taken = take(chunk.subarray(start, end));
      if ('tooLong' in taken || taken.text.trim() !== '') yield taken;
      start = end + 1;
      line += 1;
    }
    const rest = chunk.subarray(start);
    length += rest.length;
    // What is too long already need not be kept.
    if (length <= LONGEST_LINE) open.push(rest);
    else open = [];
  }
  const last = take(new Uint8Array(0));
  if ('tooLong' in last || last.text.trim() !== '') yield last;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** One line's object, or why it is none. */
export type JsonLine =
  | { line: number; object: JsonObject; damaged: boolean }
  /** Unseen: too long to be asked whether it was wanted. */
  | { line: number; broken: string; unseen?: true };

/**
 * One object per line.
 * @param wanted only lines that pass are parsed; the others are left out
 * @throws SourceError where no line of the file holds an object
 */
export async function* jsonLines(
  file: SourceFile,
  wanted: (text: string) => boolean = () => true,
): AsyncGenerator<JsonLine> {
  let objects = 0;
  let firstBroken = '';
  for await (const item of textLines(file)) {
    if ('tooLong' in item) {
      yield { line: item.line, broken: item.tooLong, unseen: true };
      continue;
    }
    if (!wanted(item.text)) {
      objects += 1;
      continue;
    }
    const parsed = parseLine(item);
    if ('object' in parsed) objects += 1;
    else firstBroken ||= `line ${item.line} ${parsed.broken}`;
    yield parsed;
  }
  if (objects === 0) {
    throw new SourceError(
      `${file.name} has no JSON objects, one per line${firstBroken && ` (${firstBroken})`}; check that it is the right file`,
    );
  }
}

function parseLine({ line, text }: TextLine): JsonLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, broken: 'is no JSON: it is damaged or cut off' };
  }
  if (!isObject(value)) return { line, broken: 'is JSON but no object' };
  return { line, object: value, damaged: text.includes('\ufffd') };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
