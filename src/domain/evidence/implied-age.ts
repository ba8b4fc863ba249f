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

/**
 * Facts imply facts: who held an office or was convicted at a date was no child then (rules.md 1.2), and who was listed
 * or written about was born. Says something only where the customer was too young on every reading.
 */
export function compareImpliedAge(
  customer: PartyFacts,
  { firstAct, existed }: { firstAct: () => Event | null; existed: Event | null },
  { policy, sides }: { policy: Policy; sides: Sides },
): Finding | null {
  const own = customer.birthDates.reduce<DateInterval | null>(
    (earliest, fact) => (earliest === null || fact.interval.from < earliest.from ? fact.interval : earliest),
    null,
  );
  if (!own) return null;
  const acted = firstAct();
  const { youngestActor } = policy.birth;
  const tooYoung = acted !== null && addYears(own.from, youngestActor) > acted.date.to;
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
      ? `${capital(sides.own)} was under ${youngestActor} years old at the time.`
      : `${capital(sides.own)} was not born yet.`,
    pointer: event.pointer,
    weights: policy.weights.impliedAge,
  });
}
