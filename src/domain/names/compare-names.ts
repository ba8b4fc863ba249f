import type { NamePolicy } from '../policy/policy.ts';
import { compareCompanyNames } from './company-names.ts';
import type { NameComparison } from './name-comparison.ts';
import { comparePersonNames } from './person-names.ts';

/** Compares two names by the rules of what they name. */
export function compareNames(
  left: string,
  right: string,
  { company, policy }: { company: boolean; policy: NamePolicy },
): NameComparison {
  return company ? compareCompanyNames(left, right, policy) : comparePersonNames(left, right, policy);
}
