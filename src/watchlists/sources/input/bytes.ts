import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SourceError } from '../source-error.ts';
import type { SourceFile } from '../source-file.ts';

/** Lists shrink to a tenth; what unpacks to this many times its size was made to fill a disk. */
const MOST_EXPANSION = 200;
/** Up to here any ratio is harmless, in bytes. */
const HARMLESS_SIZE = 64 * 1024 * 1024;

/**
 * The text of a file as UTF-8: unpacked where it is gzip, transcoded where it begins with a UTF-16 byte order mark,
 * without that mark. Bytes that are no UTF-8 stay as they are: who decodes them sees U+FFFD.
 * @throws SourceError where the file is empty, cut off, or of another kind
 */
export async function* utf8Bytes(file: SourceFile): AsyncGenerator<Uint8Array> {
  const bytes = withHead(readable(file), 4);
  const first = await bytes.next();
  if (first.done === true) throw emptyFile(file.name);
  const head = first.value;
  const whole = prepend(head, bytes);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* transcoded(gunzipped(whole, file.name), file.name);
  else yield* transcoded(whole, file.name);
}

/** What can go wrong while a file is opened or read, in words. */
async function* readable(file: SourceFile): AsyncGenerator<Uint8Array> {
  try {
    yield* file.open();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(`${file.name} cannot be read: ${why}`, { cause: error });
  }
}

/** The same bytes, the first piece at least so long unless there are no more. */
async function* withHead(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  let complete = false;
  for await (const chunk of chunks) {
    if (complete) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < length) continue;
    complete = true;
    yield head;
  }
  if (!complete && head.length > 0) yield head;
}

async function* prepend(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    yield* rest;
  } finally {
    // Left early, the file is closed all the same.
    await rest.return(undefined);
  }
}

async function* gunzipped(packed: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let read = 0;
  const counted = async function* () {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  };
  const gunzip = createGunzip();
  // The error is seen by whoever iterates over the result.
  const source = Readable.from(counted(), { objectMode: false });
  pipeline(source, gunzip, () => undefined);
  let written = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      written += chunk.length;
      if (written > HARMLESS_SIZE && written > read * MOST_EXPANSION) {
        throw new SourceError(`${name} unpacks to more than ${MOST_EXPANSION} times its size and was not read further`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${name} is gzip but damaged or cut off; download it again`, { cause: error });
  }
  if (written === 0) throw emptyFile(name);
}

async function* transcoded(chunks: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const bytes = withHead(chunks, 4);
  const first = await bytes.next();
  if (first.done === true) throw emptyFile(name);
  const head = first.value;
  refuseForeign(head, name);
  const rest = (skipped: number) => prepend(head.subarray(skipped), bytes);
  if (startsWith(head, [0xef, 0xbb, 0xbf])) {
    if (head.length === 3) throw emptyFile(name);
    yield* rest(3);
  } else if (startsWith(head, [0xff, 0xfe])) yield* fromUtf16(rest(2), 'utf-16le');
  else if (startsWith(head, [0xfe, 0xff])) yield* fromUtf16(rest(2), 'utf-16be');
  else yield* rest(0);
}

async function* fromUtf16(chunks: AsyncGenerator<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  yield Buffer.from(decoder.decode(), 'utf8');
}

function refuseForeign(head: Uint8Array, name: string): void {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
    throw new SourceError(`${name} is a ZIP archive; unpack it and import the files in it`);
  }
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46])) throw new SourceError(`${name} is a PDF document, not a list`);
  if (head.subarray(0, 64).includes(0) && !startsWith(head, [0xff, 0xfe]) && !startsWith(head, [0xfe, 0xff])) {
    throw new SourceError(`${name} is binary or UTF-16 without a byte order mark; save it as UTF-8 text`);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function emptyFile(name: string): SourceError {
  return new SourceError(`${name} is empty; download it again`);
}

/** The first characters of a file, by which its kind is recognised. */
export async function textHead(file: SourceFile, length = 4096): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of utf8Bytes(file)) {
    text += decoder.decode(chunk.subarray(0, length * 4), { stream: true });
    if (text.length >= length) break;
  }
  return text.slice(0, length);
}
