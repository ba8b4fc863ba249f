import type { NamePolicy } from '../policy/policy.ts';

/** ID-2: an acronym or a single short word, as an alias, is weak. Few letters of other scripts can be a whole name. */
export function isWeakAlias(alias: string, policy: NamePolicy): boolean {
  return alias.length <= policy.weakAliasLength && /^[\p{Script=Latin}\d.'’-]+$/u.test(alias);
}
