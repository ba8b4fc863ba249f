import { EARLIEST, dateParts, describeInterval, furtherApartThan, overlaps } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { AgeFact, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { best, findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';
import { when } from './sentences.ts';
import type { Sides } from './sides.ts';

/** Compares the customer's birth date with the ages a hit states (rules.md 1.3, MED-9); null where either has none. */
export function compareAges(
  customer: PartyFacts,
  hit: PartyFacts,
  { policy, sides }: { policy: Policy; sides: Sides },
): Finding | null {
  const found = best(
    customer.birthDates.flatMap((own) =>
      hit.ages.map((age) => ({ own, age, strength: judge(own.interval, age.birth, policy) })),
    ),
  );
  if (!found) return null;
  const { own, age, strength } = found;
  return findingOf({
    attribute: 'age',
    strength,
    conflict: 'age mismatch',
    customerValue: describeInterval(own.interval),
    alertValue: describeAge(age),
    why: explain(age, own.interval, { strength, sides }),
    pointer: age.pointer,
    weights: policy.weights.age,
  });
}

function judge(own: DateInterval, birth: DateInterval, { birth: tolerance }: Policy): Strength {
  // Without a date an age only proves that its bearer was born by a certain day.
  if (overlaps(own, birth)) return birth.from === EARLIEST ? 'neutral' : 'weak agreement';
  if (!furtherApartThan(own, birth, tolerance.ageNeutral)) return 'neutral';
  return furtherApartThan(own, birth, tolerance.ageDecisive) ? 'decisive conflict' : 'weak conflict';
}

export function describeAge({ ages, at }: AgeFact): string {
  const years = ages.from === ages.to ? String(ages.from) : `${ages.from} to ${ages.to}`;
  if (at.from === EARLIEST) return `aged ${years} by ${at.to}`;
  return `aged ${years} ${when(at)}`;
}

function explain(age: AgeFact, own: DateInterval, { strength, sides }: { strength: Strength; sides: Sides }): string {
  const { birth } = age;
  const born = `A person ${describeAge(age)} was born ${birth.from === EARLIEST ? `by ${birth.to}` : bornBetween(birth)}`;
  const customer = `${sides.own} ${when(own)}`;
  if (strength === 'weak agreement') return `${born}, and ${customer}: the ages fit.`;
  if (strength === 'neutral') return `${born}, and ${customer}: too close or too open to tell them apart.`;
  return `${born}, but ${customer}: the ages conflict.`;
}

/** `in 1971 or 1972 (1971-07-04 to 1972-07-03)`. */
function bornBetween(birth: DateInterval): string {
  const [first, last] = [dateParts(birth.from).year, dateParts(birth.to).year];
  const years =
    first === last
      ? `in ${first}`
      : last - first === 1
        ? `in ${first}–${String(last).slice(2)}`
        : `from ${first} to ${last}`;
  return `${years} (${birth.from} to ${birth.to})`;
}
