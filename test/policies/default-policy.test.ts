import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { overlay, parsePolicy } from '../../src/policies/parse-policy.ts';
import { numbersOf } from '../../src/policies/policy-schema.ts';
import { policyDifferences, policyHash, readKeptPolicy } from '../../src/policies/policy-versions.ts';

type Path = (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? +key : key]));
}

/** Lists that any name may stand in. */
const NAMES = new Set(['largeEmployers', 'territories']);
const LEAVES = leaves(numbersOf(defaultPolicy));
/** The shipped policy with another value in one place. */
function changed(path: Path, value: unknown): unknown {
  const document = structuredClone(numbersOf(defaultPolicy)) as Record<string | number, any>;
  const parent = path.slice(0, -1).reduce((part, key) => part[key], document);
  parent[path.at(-1)!] = value;
  return document;
}

test('the shipped policy cannot be changed by those who use it', () => {
  expect(() => Object.assign(defaultPolicy.pep.floor, { T1: 0 })).toThrow(TypeError);
  expect(() => Object.assign(defaultPolicy.media.ageSteps[0] ?? {}, { years: 0 })).toThrow(TypeError);
  expect(defaultPolicy.version).toMatch(/^default-\d+$/);
});

test('it is right, also as a copy of its own file', () => {
  expect(parsePolicy(structuredClone(defaultPolicy), defaultPolicy)).toEqual({
    version: null,
    numbers: numbersOf(defaultPolicy),
    problems: null,
  });
});

test('its file says beside each number, or above its group, where it comes from', () => {
  const lines = readFileSync(new URL('../../policies/default.yaml', import.meta.url), 'utf8').split('\n');
  const sections = lines.flatMap((line, index) => (/^\w+:/.test(line) ? [index] : []));
  for (const index of sections.slice(1)) expect(lines[index - 1], lines[index]).toMatch(/^# .+\.$/);
});

test.each(LEAVES.map((path) => [path.join('.'), path] as const))('%s must be there, and in its range', (_, path) => {
  const isInList = typeof path.at(-1) === 'number';
  const isName = NAMES.has(String(path.at(-2)));
  for (const wrong of [1e9, -1e9, isName ? ' ' : 'high', null, {}, ...(isInList ? [] : [undefined])]) {
    const { problems } = parsePolicy(changed(path, wrong), defaultPolicy);
    expect(problems?.map((problem) => problem.path.join('.'))).toContain(path.join('.'));
  }
});

test('a kept policy of an older Casewright gets what is new since, and loses what is gone', () => {
  const { bareRisk, ...older } = structuredClone(defaultPolicy);
  const kept = { ...older, version: 'own-1', clearedRisk: 0.1, gone: { number: 1 }, caseRisk: 'once a word' };
  const policy = readKeptPolicy(kept, defaultPolicy);
  expect(policy).toEqual({ ...defaultPolicy, version: 'own-1', clearedRisk: 0.1 });
  expect(policy.bareRisk).toBe(bareRisk);
  expect(policyDifferences(defaultPolicy, policy)).toEqual([{ key: 'clearedRisk', from: 0.15, to: 0.1 }]);
});

test('the same numbers have the same hash, in whatever order they are written', () => {
  const reversed = Object.fromEntries(Object.entries(defaultPolicy).reverse()) as unknown as typeof defaultPolicy;
  expect(policyHash(reversed)).toBe(policyHash(defaultPolicy));
  const other = overlay(defaultPolicy, { bareRisk: 0.51 }) as typeof defaultPolicy;
  expect(policyHash(other)).not.toBe(policyHash(defaultPolicy));
});
