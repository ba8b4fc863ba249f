import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DecidedCases } from '../api/decided-cases.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';
import { run } from './run-cli.ts';

// Each call of the command line is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let api: TestApi;
let folder: string;
let receipt: any;
let keys: any;

/** Nothing listens there: whoever asks the network or a database fails. */
const OFFLINE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
const cli = (args: string[], env: Record<string, string> = OFFLINE) => run('src/main/casewright.ts', args, { env });
const file = async (name: string, content: unknown) => {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(join(tmpdir(), 'casewright-receipt-'));
  const cases = new DecidedCases(api);
  const { id, checkIds } = await cases.decidedCase();
  await cases.decide(checkIds[0]);
  receipt = await cases.get(`/api/cases/${id}/runs/1/receipt/`);
  keys = (await api.send('GET', '/api/receipt-keys/')).body;
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a receipt is checked with nothing but the keys', async () => {
  const args = ['receipt', 'verify', await file('receipt.json', receipt), '--keys', await file('keys.json', keys)];
  const { code, stdout } = await cli(args);
  expect([code, stdout.trimEnd().split('\n')]).toEqual([
    0,
    [
      `case ${receipt.receipt.case} run 1 PENDING: holds, signed by ${receipt.key_id}`,
      `case ${receipt.receipt.case} run 1 decided ACCEPTED by a person: holds, signed by ${receipt.key_id}`,
    ],
  ]);
  const told = await cli([...args, '--json']);
  expect(JSON.parse(told.stdout)).toMatchObject({ valid: true, receipts: [{ problems: [] }, { problems: [] }] });
});

test('without keys it is checked by those of the installation', async () => {
  const path = await file('receipt.json', receipt);
  const { code } = await cli(['receipt', 'verify', path], { DATABASE_URL: api.database.applicationUrl });
  expect(code).toBe(0);
});

test('what does not hold is told, with exit code 1', async () => {
  const [decision] = receipt.decisions;
  const changed = { ...receipt, receipt: { ...receipt.receipt, risk_score: 0.01 } };
  const added = { ...receipt, receipt: { ...receipt.receipt, note: 'All is well.' } };
  const moved = { ...receipt, decisions: [{ ...decision, receipt: { ...decision.receipt, case: 1 } }] };
  const stranger = { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), kid: receipt.key_id }] };
  const keyFile = await file('keys.json', keys);
  for (const [content, keysPath, problems] of [
    [changed, keyFile, [['the signature does not fit: the receipt was changed'], []]],
    [added, keyFile, [['the signature does not fit: the receipt was changed'], []]],
    [moved, keyFile, [[], ['it belongs to another run', 'the signature does not fit: the receipt was changed']]],
    [
      { ...receipt, signature: 'AAAA', decisions: [] },
      keyFile,
      [['the signature does not fit: the receipt was changed']],
    ],
    [
      { ...receipt, decisions: [] },
      await file('strange.json', stranger),
      [[`its key ${receipt.key_id} is not among the keys given`]],
    ],
  ] as const) {
    const args = ['receipt', 'verify', await file('changed.json', content), '--keys', keysPath, '--json'];
    const { code, stdout } = await cli(args);
    const told = JSON.parse(stdout);
    expect([code, told.valid, told.receipts.map((each: any) => each.problems)]).toEqual([1, false, problems]);
  }
});

test('a wrong call is told apart, with exit code 2', async () => {
  const path = await file('receipt.json', receipt);
  const keyFile = await file('keys.json', keys);
  for (const [args, message] of [
    [[join(folder, 'missing.json'), '--keys', keyFile], /cannot be read/],
    [[await file('text.json', 'hello'), '--keys', keyFile], /is not JSON/],
    [[await file('other.json', { a: 1 }), '--keys', keyFile], /is no receipt/],
    [[path, '--keys', path], /holds no keys/],
    [[], /missing required argument/],
  ] as const) {
    const { code, stderr } = await cli(['receipt', 'verify', ...args]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  }
});
