import type { NamePolicy } from '../policy/policy.ts';
import { comparePrepared } from './compare-prepared.ts';
import type { NameComparison } from './name-comparison.ts';
import { prepareName } from './prepare-name.ts';

/** Compares two names by the rules of what they name. */
export function compareNames(
  left: string,
  right: string,
  { company, policy }: { company: boolean; policy: NamePolicy },
): NameComparison {
  const kind = company ? 'organization' : 'person';
  return comparePrepared(prepareName(left, kind), prepareName(right, kind), policy);
}
