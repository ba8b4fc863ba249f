import type { CheckType } from '../../../src/domain/case/vocabulary.ts';
import type { AlongsideFacts, CustomerFacts } from '../../../src/domain/check/facts.ts';
import type { Verdict } from '../../../src/domain/check/verdict.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const AS_OF = '2026-03-01';

export const jamesTorres: CustomerFacts = {
  fullName: 'James Torres',
  customerType: 'INDIVIDUAL',
  inputDetails: { dob: '1997-03-26', nationality: 'US' },
};

/** Decides a check of James Torres, unless another customer is given. */
export function decide(
  checkType: CheckType,
  inputDetails: unknown,
  customer: CustomerFacts = jamesTorres,
  { alongside, policy = defaultPolicy }: { alongside?: AlongsideFacts; policy?: Policy } = {},
): Verdict {
  const facts = { checkType, inputDetails, customer, asOf: AS_OF, screening: null };
  return deciders[checkType](alongside ? { ...facts, alongside } : facts, policy);
}

export function customerWith(inputDetails: unknown, fullName = 'James Torres'): CustomerFacts {
  return { fullName, customerType: 'INDIVIDUAL', inputDetails };
}
