import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from './run-cli.ts';

// Each call of the command line is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casewright-policy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function validate(text: string | null, ...args: string[]) {
  const path = join(folder, 'policy.yaml');
  if (text !== null) await writeFile(path, text);
  const { code, stdout, stderr } = await run('src/main/casewright.ts', ['policy', 'validate', path, ...args]);
  return { code, stdout, stderr: stderr.replaceAll(path, 'FILE') };
}

test('a policy that is right: what it changes', async () => {
  const text = 'extends: default\nversion: appetite-1\nscreening:\n  threshold: 0.75 # fewer\nbareRisk: 0.5\n';
  expect(await validate(text)).toEqual({
    code: 0,
    stdout: 'screening.threshold: 0.7 -> 0.75\n',
    stderr: 'FILE is valid and differs from default-1 in one value.\n',
  });
  const { stdout } = await validate(text, '--json');
  expect(JSON.parse(stdout)).toEqual({
    valid: true,
    version: 'appetite-1',
    differences: [{ key: 'screening.threshold', from: 0.7, to: 0.75 }],
  });
  expect((await validate('{"extends": "default"}')).stderr).toBe('FILE is valid and the same as default-1.\n');
});

test('one that is wrong: all that is wrong, with the line', async () => {
  const text = `extends: default
media:
  stageWeight:
    convicted: 1.4
    charged: high
  serios: { from: 0.5, to: 0.8 }
bands: { needsFacts: 0.1 }
`;
  expect(await validate(text)).toEqual({
    code: 1,
    stdout: '',
    stderr: [
      'FILE:4: media.stageWeight.convicted: Give a number from 0 to 1.',
      'FILE:5: media.stageWeight.charged: Give a number from 0 to 1.',
      'FILE:6: media.serios: There is no such key: did you mean "serious"?',
      'FILE is no valid policy.',
      '',
    ].join('\n'),
  });
  const { code, stdout } = await validate(text, '--json');
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { valid: false, problems: [{ key: 'media.stageWeight.convicted', line: 4 }, { line: 5 }, { line: 6 }] },
  ]);
});

test.each([
  ['no YAML', 'bands: {', /^FILE:1: This is no YAML: /],
  ['a key twice', 'extends: default\nbareRisk: 0.5\nbareRisk: 0.6\n', /^FILE:3: This is no YAML: .*unique/],
  ['empty', '', /^FILE:1: Give an object of keys and values\./],
  ['a list', '- 1\n', /^FILE:1: Give an object of keys and values\./],
  ['nothing that is missing', 'bareRisk: 0.5\n', /^FILE:1: bands: This is missing: .*"extends: default"/],
  [
    'a bomb of aliases',
    `a: &a [x]\n${'b: &b [*a, *a, *a]\n'.repeat(1)}extends: default\n`,
    /^FILE:1: a: There is no such key/,
  ],
])('%s is told in words', async (_name, text, message) => {
  const { code, stderr } = await validate(text);
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('a file that is not there, and a wrong call', async () => {
  await rm(join(folder, 'policy.yaml'), { force: true });
  expect(await validate(null)).toEqual({ code: 1, stdout: '', stderr: 'There is no file FILE.\n' });
  expect((await run('src/main/casewright.ts', ['policy', 'validate'])).code).toBe(2);
  const folderGiven = await run('src/main/casewright.ts', ['policy', 'validate', folder]);
  expect(folderGiven).toMatchObject({ code: 1, stdout: '', stderr: `${folder} cannot be read: EISDIR.\n` });
});
