import type { CaseConclusion } from '../domain/case/conclude-case.ts';
import type { CarriedDecision } from '../domain/check/carry-over.ts';
import type { ShownVerdict } from '../domain/check/human-decision.ts';
import type { HitVerdict, Question } from '../domain/check/verdict.ts';
import type { ModelReading } from '../domain/extraction/model-reading.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import type { Cipher, EncryptedColumn } from './encrypted-columns.ts';

interface CheckRunColumns {
  input_details: unknown;
  title: string | null;
  note: string | null;
  reasoning: string | null;
  hits: HitVerdict[] | null;
  questions: Question[] | null;
  not_understood: string[] | null;
  model_reading: ModelReading | null;
  carried: CarriedDecision | null;
}

interface DecisionColumns {
  note: string;
  shown: ShownVerdict;
  concluded: CaseConclusion;
}

type Decrypted<Row, Columns> = {
  [Name in keyof Row]: Name extends keyof Columns ? Columns[Name] | Extract<Row[Name], null> : Row[Name];
};

const TEXTS = new Set(['title', 'note', 'reasoning']);
const CHECK_RUN_COLUMNS = [
  'title',
  'note',
  'reasoning',
  'hits',
  'questions',
  'not_understood',
  'model_reading',
  'carried',
] as const satisfies (keyof CheckRunColumns)[];

/** What was selected of check_runs, with its encrypted columns in clear. */
export function decryptCheckRun<Row extends { run_id: number | null; check_id: number }>(
  cipher: Cipher,
  row: Row,
): Decrypted<Row, CheckRunColumns> {
  const decrypted: Record<string, unknown> = { ...row };
  for (const name of CHECK_RUN_COLUMNS) {
    if (name in row) decrypt(cipher, decrypted, name, { column: `check_runs.${name}`, row: checkRunRow(row) });
  }
  if ('input_details' in row) {
    decrypt(cipher, decrypted, 'input_details', { column: 'checks.input_details', row: row.check_id });
  }
  return decrypted as Decrypted<Row, CheckRunColumns>;
}

/** The row's part of the place of what is encrypted in check_runs. */
export function checkRunRow({ run_id: runId, check_id: checkId }: { run_id: number | null; check_id: number }): string {
  return `${runId}/${checkId}`;
}

/** What was selected of check_decisions, with its encrypted columns in clear. */
export function decryptDecision<Row extends { id: number }>(cipher: Cipher, row: Row): Decrypted<Row, DecisionColumns> {
  const decrypted: Record<string, unknown> = { ...row };
  for (const name of ['note', 'shown', 'concluded'] as const) {
    if (name in row) decrypt(cipher, decrypted, name, { column: `check_decisions.${name}`, row: row.id });
  }
  return decrypted as Decrypted<Row, DecisionColumns>;
}

function decrypt(
  cipher: Cipher,
  row: Record<string, unknown>,
  name: string,
  place: { column: EncryptedColumn; row: number | string },
): void {
  const stored = row[name] as Encrypted | null;
  row[name] = TEXTS.has(name) ? cipher.decrypt(place, stored) : cipher.decryptJson(place, stored);
}
