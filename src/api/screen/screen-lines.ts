import { Readable } from 'node:stream';
import type { Request } from 'express';
import { z } from 'zod';
import { ApiError, badRequest } from '../http/errors.ts';
import { parseJson } from '../http/body.ts';
import { parseBody } from '../input/parse.ts';
import { ScreenLine } from './schema.ts';

/** Far more than a name with all its aliases takes. */
const LONGEST_LINE_BYTES = 256 * 1024;
/** Lines screened at once: enough to keep the database busy, few enough to leave room for others. */
const AT_ONCE = 4;
const NEWLINE = 0x0a;
const SPACE = 0x20;

type Answer = Record<string, unknown>;
type ScreenOne = (subject: z.output<typeof ScreenLine>) => Promise<unknown>;

/**
 * Answers each line of a body as soon as it can, in order, whether or not more have come; a line that is wrong is
 * answered with what is wrong.
 */
export function screenLines(request: Request, screen: ScreenOne): AsyncIterable<string> {
  return Readable.from(linesOf(request)).map(
    async (line: Line) => `${JSON.stringify(await answerLine(line, screen))}\n`,
    { concurrency: AT_ONCE },
  );
}

/** Never rejects: one line that fails leaves the others their answers. */
async function answerLine({ number, bytes }: Line, screen: ScreenOne): Promise<Answer> {
  let ref: unknown = null;
  try {
    const input = parseLine(bytes);
    ref = z.object({ ref: z.union([z.string(), z.int()]) }).safeParse(input).data?.ref ?? null;
    return { line: number, ref, answer: await screen(parseBody(ScreenLine, input)) };
  } catch (error) {
    const body = error instanceof ApiError ? error.body : { detail: 'This line could not be screened: send it again.' };
    return { line: number, ref, error: body };
  }
}

function parseLine(bytes: Uint8Array | null): unknown {
  if (bytes === null) throw badRequest(`A line may have ${LONGEST_LINE_BYTES} bytes at most.`);
  return parseJson(bytes);
}

interface Line {
  /** From 1. */
  number: number;
  /** Null: too many to be read. */
  bytes: Uint8Array | null;
}

/** The lines of a body that have something in them. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of rawLines(chunks)) {
    number += 1;
    if (bytes === null || bytes.some((byte) => byte > SPACE)) yield { number, bytes };
  }
}

async function* rawLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array | null> {
  const line = new LineSoFar();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield line.end();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  yield line.end();
}

/** Joined once, at its end: it may come a byte at a time. */
class LineSoFar {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_LINE_BYTES) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** Null where it is too long. */
  end(): Uint8Array | null {
    const whole = this.#length > LONGEST_LINE_BYTES ? null : Buffer.concat(this.#pieces);
    [this.#pieces, this.#length] = [[], 0];
    return whole;
  }
}
