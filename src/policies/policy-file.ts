import { readFileSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Policy } from '../domain/policy/policy.ts';
import { parsePolicy } from './parse-policy.ts';
import type { PolicyProblem } from './parse-policy.ts';
import type { PolicyNumbers } from './policy-schema.ts';

/** A policy as a file gives it, or what is wrong with the file. */
export type PolicyFile =
  | { version: string | null; numbers: PolicyNumbers; problems: null }
  | { version: null; numbers: null; problems: FileProblem[] };

export interface FileProblem {
  /** Its keys, with a point between them; empty where the file as a whole is meant. */
  key: string;
  /** From 1; of the nearest thing that is there, where what is wrong is missing. */
  line: number;
  message: string;
}

/**
 * Reads a policy document from a YAML file, of which JSON is a part.
 * @throws a system error where the file cannot be read
 */
export function readPolicyFile(path: string, shipped: Policy): PolicyFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const unread = document.errors.map(({ message, pos }): FileProblem => {
    return { key: '', line: lines.linePos(pos[0]).line, message: `This is no YAML: ${message}.` };
  });
  if (unread.length > 0) return { version: null, numbers: null, problems: unread };
  const parsed = parsePolicy(document.toJS() as unknown, shipped);
  if (parsed.problems === null) return parsed;
  const lineOf = (keys: PolicyProblem['path']): number => {
    const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return keys.length === 0 ? 1 : lineOf(keys.slice(0, -1));
  };
  const problems = parsed.problems.map(({ path: keys, message }) => ({
    key: keys.join('.'),
    line: lineOf(keys),
    message,
  }));
  return { version: null, numbers: null, problems };
}
