import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SECRET_SETTINGS } from '../src/secret-files.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

function read(path: string): Promise<string> {
  return readFile(`${ROOT}${path}`, 'utf8');
}

async function sources(pattern: string): Promise<string> {
  const texts: string[] = [];
  for await (const path of glob(pattern, { cwd: ROOT })) texts.push(await read(path));
  return texts.join('\n');
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

test('docs/rules.md explains every rule that a reasoning can name', async () => {
  const named = all(await sources('src/domain/**/*.ts'), /'((?:ID|PEP|SAN|BLK|MED|XCH)-\d+)'/g);
  const explained = all(await read('docs/rules.md'), /^\| ((?:ID|PEP|SAN|BLK|MED|XCH)-\d+) /gm);
  expect(named.length).toBeGreaterThan(30);
  expect(explained).toEqual(expect.arrayContaining(named));
});

test('docs/settings.md has every setting', async () => {
  const settings = all(await read('src/config.ts'), /^ {2}([A-Z][A-Z_]+):/gm);
  const documented = all(await read('docs/settings.md'), /`([A-Z][A-Z_]+)`/g);
  expect(settings.length).toBeGreaterThan(20);
  expect(documented).toEqual(expect.arrayContaining(settings));
});

test('docs/settings.md says which settings can be files', async () => {
  const documented = all(await read('docs/settings.md'), /`([A-Z][A-Z_]+)`/g);
  expect(documented).toEqual(expect.arrayContaining([...SECRET_SETTINGS]));
});

test('every test that SECURITY.md names is there, and it names one for nearly every attack', async () => {
  const text = await read('SECURITY.md');
  const named = all(text, /`(test\/[^`]+)`/g);
  expect(named.length).toBeGreaterThan(25);
  for (const path of named) await expect(read(path), path).resolves.toMatch(/\b(?:test|it)[.(]/);
  const attacks = [...text.matchAll(/^\| (?!attack|version|---)(.+?) +\| .+ \| (.+?) +\|$/gm)];
  expect(attacks.length).toBeGreaterThan(35);
  const unproved = attacks.filter(([, , proof = '']) => !proof.includes('`test/')).map(([, attack]) => attack);
  expect(unproved).toEqual(['A package that was exchanged']);
});

test('every page that a page links to is there', async () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  for await (const path of glob('docs/*.md', { cwd: ROOT })) pages.push(path);
  for (const page of pages) {
    for (const link of all(await read(page), /\]\((?!https?:)([^)#]+)/g)) {
      const target = new URL(link, `file://${ROOT}${page}`);
      await expect(readFile(target), `${page} links to ${link}`).resolves.toBeDefined();
    }
  }
});
