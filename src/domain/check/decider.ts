import type { Policy } from '../policy/policy.ts';
import type { CheckFacts } from './facts.ts';
import type { Verdict } from './verdict.ts';

/**
 * Decides one check type. Pure.
 * @throws an Error when the facts break it; the check then ends in ERROR and the case's other checks still count.
 */
export type Decider = (facts: CheckFacts, policy: Policy) => Verdict;
