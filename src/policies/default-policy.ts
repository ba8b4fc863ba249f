import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Policy } from '../domain/policy/policy.ts';
import { shippedPolicy } from './parse-policy.ts';
import { deepFreeze } from './policy-versions.ts';

const FILE = fileURLToPath(new URL('../../policies/default.yaml', import.meta.url));

/** The policy that ships with Casewright; what each number means is said beside it, in policies/default.yaml. */
export const defaultPolicy: Policy = deepFreeze(shippedPolicy(parse(readFileSync(FILE, 'utf8'))));
