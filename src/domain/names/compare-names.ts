import type { NamePolicy } from '../policy/policy.ts';
import { comparePrepared } from './compare-prepared.ts';
import type { NameComparison } from './name-comparison.ts';
import { prepareName } from './prepare-name.ts';

/** The hits of a check bear the same few names, and each is asked for several times. */
const known = new WeakMap<NamePolicy, Map<string, NameComparison>>();
const MOST_KNOWN = 5000;

/** Compares two names by the rules of what they name. */
export function compareNames(
  left: string,
  right: string,
  { company, policy }: { company: boolean; policy: NamePolicy },
): NameComparison {
  const kind = company ? 'organization' : 'person';
  const ofPolicy = known.get(policy) ?? new Map<string, NameComparison>();
  known.set(policy, ofPolicy);
  const key = `${kind}\n${left}\n${right}`;
  const found = ofPolicy.get(key) ?? comparePrepared(prepareName(left, kind), prepareName(right, kind), policy);
  if (ofPolicy.size >= MOST_KNOWN) ofPolicy.clear();
  ofPolicy.set(key, found);
  return found;
}
