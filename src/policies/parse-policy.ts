import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Policy } from '../domain/policy/policy.ts';
import { brokenRules } from './policy-rules.ts';
import { numbersOf, policyNumbers } from './policy-schema.ts';
import type { PolicyNumbers } from './policy-schema.ts';

/** Something wrong with a policy document: where, and what to do about it. */
export interface PolicyProblem {
  /** Keys from the document's root. */
  path: (string | number)[];
  message: string;
}

export type ParsedPolicy =
  | { version: string | null; numbers: PolicyNumbers; problems: null }
  | { version: null; numbers: null; problems: PolicyProblem[] };

/** What a version may be called; those of Casewright's own making begin otherwise. */
const VERSION = /^(?!(?:default|own)-)[a-z0-9][a-z0-9._-]{0,62}$/;
const VERSION_RULE =
  'Give 63 characters at most, of a-z, 0-9, ".", "_" and "-"; not beginning with "default-" or "own-", which are kept.';

/**
 * Reads a policy document: all numbers, or with `extends: default` only those that differ from the shipped policy, which
 * is given.
 */
export function parsePolicy(input: unknown, shipped: Policy): ParsedPolicy {
  const base = numbersOf(shipped);
  if (!isObject(input)) return refused([{ path: [], message: 'Give an object of keys and values.' }]);
  const { extends: extended, version: given = null, ...document } = input;
  // A copy of the shipped policy that was changed is another one.
  const version = given === shipped.version ? null : given;
  const problems: PolicyProblem[] = [];
  if (extended !== undefined && extended !== 'default') {
    problems.push({
      path: ['extends'],
      message: 'Only "default" can be extended: the policy that ships with Casewright.',
    });
  }
  if (version !== null && !(typeof version === 'string' && VERSION.test(version))) {
    problems.push({ path: ['version'], message: VERSION_RULE });
  }
  const isWhole = extended === undefined;
  const { numbers, problems: broken } = readNumbers(isWhole ? document : overlay(base, document), { base, isWhole });
  problems.push(...broken);
  if (numbers === null || problems.length > 0) return refused(problems);
  return { version: version as string | null, numbers, problems: null };
}

/** The shipped policy, out of its file. @throws an Error that names what is wrong with it */
export function shippedPolicy(document: unknown): Policy {
  const { version, ...base } = document as Policy;
  const { numbers, problems } = readNumbers(base, { base, isWhole: true });
  const [problem] = problems;
  if (problem) throw new Error(`The shipped policy is broken at ${problem.path.join('.')}: ${problem.message}`);
  if (numbers === null || typeof version !== 'string') throw new Error('The shipped policy has no version.');
  return { version, ...numbers };
}

function readNumbers(
  document: unknown,
  { base, isWhole }: { base: PolicyNumbers; isWhole: boolean },
): { numbers: PolicyNumbers | null; problems: PolicyProblem[] } {
  const parsed = policyNumbers.safeParse(document, { error: ({ input }) => messageFor(input, isWhole) });
  if (parsed.success) return { numbers: parsed.data, problems: brokenRules(parsed.data) };
  return { numbers: null, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, base)) };
}

function refused(problems: PolicyProblem[]): ParsedPolicy {
  return { version: null, numbers: null, problems };
}

/** The base with the document's values in the place of its own; a list is replaced whole. */
export function overlay(base: unknown, document: unknown): unknown {
  if (!isObject(base) || !isObject(document)) return document;
  const changed = Object.entries(document).map(([key, value]) => [
    key,
    Object.hasOwn(base, key) ? overlay(base[key], value) : value,
  ]);
  return Object.fromEntries([...Object.entries(base), ...changed]) as Record<string, unknown>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageFor(value: unknown, isWhole: boolean): string {
  if (value === null) return 'This may not be empty.';
  if (value === undefined) {
    return isWhole
      ? 'This is missing: give it, or begin the policy with "extends: default" to take it from the shipped one.'
      : 'This is missing.';
  }
  return 'Give an object of keys and values, or a list, as the shipped policy has here.';
}

function problemsOf(issue: z.core.$ZodIssue, base: PolicyNumbers): PolicyProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  const known = knownKeys(base, path);
  return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known) }));
}

function knownKeys(base: unknown, path: readonly (string | number)[]): string[] {
  const part = path.reduce<unknown>(
    (whole, key) => (whole as Record<string | number, unknown> | undefined)?.[key],
    base,
  );
  return isObject(part) ? Object.keys(part) : [];
}

/** More letters that differ than this share of the word are no slip. */
const SLIP = 0.4;

function unknownKey(key: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? '' : closest(key, [...known]);
  if (nearest !== '' && distance(key.toLowerCase(), nearest.toLowerCase()) <= nearest.length * SLIP) {
    return `There is no such key: did you mean "${nearest}"?`;
  }
  return `There is no such key. Known here are: ${known.join(', ')}.`;
}
