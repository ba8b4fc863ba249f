import { addYears, describeInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { capital, when } from './sentences.ts';
import type { Sides } from './sides.ts';

/** Something the subject of a hit did or underwent at a date. */
export interface Event {
  /** To stand before `in 2001`: `in office`, `convicted`. */
  what: string;
  date: DateInterval;
  pointer: string | null;
}

/** Whether a party was too young to act at a date, on every reading of either; not where its birth is not known. */
export function isTooYoungFor({ to }: Pick<DateInterval, 'to'>, party: PartyFacts, { birth }: Policy): boolean {
  const own = earliestBirth(party);
  return own !== null && addYears(own.from, birth.youngestActor) > to;
}

function earliestBirth({ birthDates }: PartyFacts): DateInterval | null {
  return birthDates.reduce<DateInterval | null>(
    (earliest, { interval }) => (earliest === null || interval.from < earliest.from ? interval : earliest),
    null,
  );
}

/**
 * Facts imply facts: who held an office or was convicted at a date was no child then (rules.md 1.2), and who was listed
 * or written about was born. Says something only where the customer was too young on every reading.
 */
export function compareImpliedAge(
  customer: PartyFacts,
  { firstAct, existed }: { firstAct: () => Event | null; existed: Event | null },
  { policy, sides }: { policy: Policy; sides: Sides },
): Finding | null {
  const own = earliestBirth(customer);
  if (!own) return null;
  const acted = firstAct();
  const tooYoung = acted !== null && isTooYoungFor(acted.date, customer, policy);
  const unborn = existed !== null && own.from > existed.date.to;
  const event = tooYoung ? acted : unborn ? existed : null;
  if (!event) return null;
  return findingOf({
    attribute: 'implied_age',
    field: 'age',
    strength: 'decisive conflict',
    conflict: 'age mismatch',
    customerValue: describeInterval(own),
    alertValue: `${event.what} ${when(event.date)}`,
    why: tooYoung
      ? `${capital(sides.own)} was under ${policy.birth.youngestActor} years old at the time.`
      : `${capital(sides.own)} was not born yet.`,
    pointer: event.pointer,
    weights: policy.weights.impliedAge,
  });
}
