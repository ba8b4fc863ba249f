import type { Request } from 'express';
import { z } from 'zod';
import { ApiError } from '../http/errors.ts';
import { parseBody } from '../input/parse.ts';
import { ScreenLine } from './schema.ts';

/** Far more than a name with all its aliases takes. */
const LONGEST_LINE_BYTES = 256 * 1024;
/** Lines screened at once: enough to keep the database busy, few enough to leave room for others. */
const AT_ONCE = 4;

type Answer = Record<string, unknown>;
type ScreenOne = (subject: z.output<typeof ScreenLine>) => Promise<unknown>;

/** Answers each line of a body as it comes in, in order; a line that is wrong is answered with what is wrong. */
export async function* screenLines(request: Request, screen: ScreenOne): AsyncGenerator<string> {
  const underWay: Promise<Answer>[] = [];
  let number = 0;
  for await (const line of linesOf(request)) {
    number += 1;
    if (line === '') continue;
    underWay.push(answerLine(line, number, screen));
    if (underWay.length >= AT_ONCE) yield print(await underWay.shift());
  }
  for (const answer of underWay) yield print(await answer);
}

function print(answer: Answer | undefined): string {
  return `${JSON.stringify(answer)}\n`;
}

/** Never rejects: one line that fails leaves the others their answers. */
async function answerLine(line: string | null, number: number, screen: ScreenOne): Promise<Answer> {
  let ref: unknown = null;
  try {
    const input = parseLine(line);
    ref = z.object({ ref: z.union([z.string(), z.int()]) }).safeParse(input).data?.ref ?? null;
    return { line: number, ref, answer: await screen(parseBody(ScreenLine, input)) };
  } catch (error) {
    const body = error instanceof ApiError ? error.body : { detail: 'This line could not be screened: send it again.' };
    return { line: number, ref, error: body };
  }
}

function parseLine(line: string | null): unknown {
  if (line === null) throw new ApiError(413, { detail: `A line may have ${LONGEST_LINE_BYTES} bytes at most.` });
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new ApiError(400, { detail: `JSON parse error - ${(error as Error).message}` });
  }
}

/** The lines of a body, without white space around them; null stands for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  let rest = Buffer.alloc(0);
  let isTooLong = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([rest, chunk.subarray(from, end)]);
      yield isTooLong || line.length > LONGEST_LINE_BYTES ? null : line.toString('utf8').trim();
      [rest, isTooLong, from] = [Buffer.alloc(0), false, end + 1];
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
    if (rest.length > LONGEST_LINE_BYTES) [rest, isTooLong] = [Buffer.alloc(0), true];
  }
  if (isTooLong) yield null;
  else if (rest.length > 0) yield rest.toString('utf8').trim();
}
