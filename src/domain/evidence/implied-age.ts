import { addYears, describeInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding } from './finding.ts';

/**
 * Facts imply facts: who held an office or was convicted at a date was no child then (rules.md 1.2). Says something
 * only where the customer was too young on every reading.
 */
export function compareImpliedAge(
  customer: PartyFacts,
  acted: { what: string; date: DateInterval; pointer: string | null } | null,
  policy: Policy,
): Finding | null {
  const own = customer.birthDates.reduce<DateInterval | null>(
    (earliest, fact) => (earliest === null || fact.interval.from < earliest.from ? fact.interval : earliest),
    null,
  );
  if (!acted || !own || addYears(own.from, policy.birth.youngestActor) <= acted.date.to) return null;
  return {
    attribute: 'implied_age',
    strength: 'decisive conflict',
    conflict: 'age mismatch',
    item: {
      field: 'age',
      customerValue: describeInterval(own),
      alertValue: `${acted.what} ${describeInterval(acted.date)}`,
      relation: 'conflicts',
      weight: policy.weights.impliedAge,
      why: `The customer was under ${policy.birth.youngestActor} at the time.`,
      pointer: acted.pointer,
    },
  };
}
