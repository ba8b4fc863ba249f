import { createHash } from 'node:crypto';
import type { Policy } from '../domain/policy/policy.ts';
import { isObject, overlay } from './parse-policy.ts';

/**
 * A policy that was kept, as this version of Casewright reads it: a number that is new since then is the shipped one's,
 * one that is gone is left out. What was right when it was kept is not held against ranges that came later.
 */
export function readKeptPolicy(content: unknown, shipped: Policy): Policy {
  return deepFreeze(known(overlay(shipped, content), shipped) as Policy);
}

/** The value without what the model has not, and with the model's where it is of another type. */
function known(value: unknown, model: unknown): unknown {
  if (isObject(model)) {
    const given = isObject(value) ? value : {};
    return Object.fromEntries(Object.entries(model).map(([key, part]) => [key, known(given[key], part)]));
  }
  return typeof value === typeof model && Array.isArray(value) === Array.isArray(model) ? value : model;
}

/** SHA-256 of a policy, in hexadecimal digits; the order of its keys does not matter. */
export function policyHash(policy: Policy): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(policy)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** A number that two policies do not have in common. */
export interface PolicyDifference {
  /** Its keys, with a point between them. */
  key: string;
  from: unknown;
  to: unknown;
}

/** What differs between two policies, apart from their versions; lists are compared whole. */
export function policyDifferences(from: Policy, to: Policy): PolicyDifference[] {
  return differences(from, to, []).filter(({ key }) => key !== 'version');
}

function differences(from: unknown, to: unknown, path: string[]): PolicyDifference[] {
  if (isObject(from) && isObject(to)) {
    return Object.keys(from).flatMap((key) => differences(from[key], to[key], [...path, key]));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ key: path.join('.'), from, to }];
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
