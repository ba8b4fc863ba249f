import { describeInterval, overlaps } from '../dates/interval.ts';
import type { DateFact, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { best, findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';
import type { Event } from './implied-age.ts';
import { capital, when } from './sentences.ts';
import type { Sides } from './sides.ts';

/** A person whom the record calls dead is no living customer, unless the record errs; no more is a dissolved company. */
export function compareDeaths(
  customer: PartyFacts,
  hit: PartyFacts,
  { policy, sides }: { policy: Policy; sides: Sides },
): Finding | null {
  const listed = latest(hit.deaths);
  if (!listed) return null;
  const company = customer.entityType === 'COMPANY';
  const born = customer.birthDates[0];
  const before = born !== undefined && customer.birthDates.every(({ interval }) => listed.interval.to < interval.from);
  // IDV's liveness check, or one that the organization states; of whom a death is only believed may be the customer.
  const seen =
    company || listed.hearsay === true
      ? null
      : latest((customer.aliveOn ?? []).filter(({ interval }) => listed.interval.to < interval.from));
  return findingOf({
    attribute: 'death',
    strength: before || seen ? 'decisive conflict' : 'weak conflict',
    field: company ? 'dissolution' : 'death',
    conflict: company ? 'listed as dissolved' : 'listed as deceased',
    customerValue: before ? `born ${when(born.interval)}` : seen && `alive ${when(seen.interval)}`,
    alertValue: `${company ? 'dissolved' : 'died'} ${when(listed.interval)}`,
    why: company
      ? `${capital(sides.other)} is about a company that was dissolved.`
      : before
        ? `The person died before ${sides.own} was born.`
        : `The person is said to have died, and ${sides.own} is alive.`,
    pointer: listed.pointer,
    weights: policy.weights.death,
  });
}

/**
 * When companies were founded. One founded after the record was listed or reported on is another, and so is one founded
 * after the record's company was dissolved.
 */
export function compareIncorporations(
  customer: PartyFacts,
  hit: PartyFacts,
  { existed, policy, sides }: { existed: Event | null; policy: Policy; sides: Sides },
): Finding | null {
  const first = earliest(customer.incorporations);
  if (!first) return null;
  const dissolved = latest(hit.deaths);
  const end = dissolved && { what: 'dissolved', date: dissolved.interval, pointer: dissolved.pointer };
  const before = [end, existed].find((event) => event && first.interval.from > event.date.to);
  if (before) {
    return findingOf({
      attribute: 'incorporation',
      strength: 'decisive conflict',
      conflict: 'founded later',
      customerValue: describeInterval(first.interval),
      alertValue: `${before.what} ${when(before.date)}`,
      why: `${capital(sides.own)} was founded only after that.`,
      pointer: before.pointer,
      weights: policy.weights.incorporation,
    });
  }
  const found = best(
    customer.incorporations.flatMap((own) =>
      hit.incorporations.map((listed) => ({ own, listed, strength: judge(own, listed) })),
    ),
  );
  if (!found) return null;
  const { own, listed, strength } = found;
  return findingOf({
    attribute: 'incorporation',
    strength,
    conflict: 'incorporation date differs',
    customerValue: describeInterval(own.interval),
    alertValue: describeInterval(listed.interval),
    why:
      strength === 'strong agreement'
        ? 'Both were founded on the same day.'
        : strength === 'weak agreement'
          ? 'Both were founded in the same year.'
          : 'They were founded in different years.',
    pointer: listed.pointer,
    weights: policy.weights.incorporation,
  });
}

function judge({ interval: own }: DateFact, { interval: listed }: DateFact): Strength {
  if (own.precision === 'day' && listed.precision === 'day' && own.from === listed.from) return 'strong agreement';
  return overlaps(own, listed) || own.from.slice(0, 4) === listed.from.slice(0, 4) ? 'weak agreement' : 'weak conflict';
}

function earliest(dates: readonly DateFact[]): DateFact | null {
  return dates.reduce<DateFact | null>(
    (first, date) => (first === null || date.interval.from < first.interval.from ? date : first),
    null,
  );
}

function latest(dates: readonly DateFact[]): DateFact | null {
  return dates.reduce<DateFact | null>(
    (last, date) => (last === null || date.interval.to > last.interval.to ? date : last),
    null,
  );
}
