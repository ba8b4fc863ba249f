import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CHECK_TYPES, OUTCOMES } from '../../src/domain/case/vocabulary.ts';
import type { CheckFacts } from '../../src/domain/check/facts.ts';
import { FACTS } from '../../src/domain/rfi/wording.ts';

/** Where our own alerts lie, one file for each type of check. */
export const OWN_ALERTS = 'test/alerts';

const alertCase = z.strictObject({
  id: z.string().min(1),
  /** The vendor's shape, or `contract`. */
  shape: z.string().min(1),
  check_type: z.enum(CHECK_TYPES),
  customer: z.strictObject({
    full_name: z.string().min(1),
    customer_type: z.enum(['INDIVIDUAL', 'COMPANY']).nullable(),
    input_details: z.unknown(),
  }),
  input_details: z.unknown(),
  as_of: z.iso.date(),
  /** Is one of the hits this customer? */
  truth: z.enum(['same', 'other', 'unknown']),
  /** Do the data suffice to reach the outcome without asking? */
  sufficient: z.boolean(),
  expected: z.strictObject({
    outcome: z.enum(OUTCOMES),
    /** Facts that the RFI must ask for; null where it must ask for nothing; absent where it is not examined. */
    asks: z.array(z.enum(FACTS)).min(1).nullable().optional(),
    rules: z.array(z.string().regex(/^(ID|SAN|PEP|BLK|MED|XCH)-\d+$/)).optional(),
  }),
  reason: z.string().min(1),
});

/** One alert with what a careful analyst would decide, and why. */
export type AlertCase = z.infer<typeof alertCase>;

/** What a check of the alert is decided from. */
export function factsOf({ check_type, customer, input_details, as_of }: AlertCase): CheckFacts {
  return {
    checkType: check_type,
    inputDetails: input_details,
    customer: {
      fullName: customer.full_name,
      customerType: customer.customer_type,
      inputDetails: customer.input_details,
    },
    asOf: as_of,
    screening: null,
  };
}

/**
 * Reads alerts from files of JSON lines, or from all such files of a folder.
 * @throws an Error that names the file and line of what is wrong
 */
export async function readAlertSet(paths: readonly string[]): Promise<AlertCase[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const cases = (await Promise.all(files.map(readFileOfAlerts))).flat();
  if (cases.length === 0) throw new Error(`No alerts in ${paths.join(', ')}: give files of JSON lines.`);
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`The id "${id}" is used twice: give each alert its own.`);
    seen.add(id);
  }
  return cases;
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const names = await readdir(path);
    return names
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw new Error(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

async function readFileOfAlerts(path: string): Promise<AlertCase[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${path}:${index + 1}`)]));
}

function readLine(line: string, where: string): AlertCase {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const read = alertCase.safeParse(json);
  if (!read.success) throw new Error(`${where} is no alert:\n${z.prettifyError(read.error)}`);
  return read.data;
}
