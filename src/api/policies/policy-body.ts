import type { z } from 'zod';
import type { PolicyRow } from '../../db/policies.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { numbersOf } from '../../policies/policy-schema.ts';
import { policyDifferences, policyHash, readKeptPolicy } from '../../policies/policy-versions.ts';
import type { PolicyDetail, PolicyListItem } from './schema.ts';

/** A version as the list shows it. */
export function policyListItem(row: PolicyRow): z.input<typeof PolicyListItem> {
  const { number, version, hash, note, createdBy, createdAt } = row;
  return { number, version, hash, note, created_by: createdBy, created_at: createdAt.toISOString() };
}

/** A version whole. */
export function policyDetail(row: PolicyRow, shipped: Policy): z.input<typeof PolicyDetail> {
  return { ...policyListItem(row), ...contentOf(readKeptPolicy(row.content, shipped), shipped) };
}

/** The policy that ships with Casewright, shown as a version. */
export function shippedDetail(shipped: Policy): z.input<typeof PolicyDetail> {
  const nobodys = { number: null, note: null, created_by: null, created_at: null };
  return { ...nobodys, version: shipped.version, hash: policyHash(shipped), ...contentOf(shipped, shipped) };
}

function contentOf(policy: Policy, shipped: Policy) {
  const numbers = structuredClone(numbersOf(policy)) as z.input<typeof PolicyDetail>['policy'];
  return { differences: policyDifferences(shipped, policy), policy: numbers };
}
