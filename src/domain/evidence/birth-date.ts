import { dateParts, describeInterval, overlaps, yearsApart } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { best, findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

export interface CompareContext {
  policy: Policy;
  /** Sanction lists carry slips of the pen; there one wrong digit of the year is no other person. */
  sanction: boolean;
}

/** Compares every birth date of the one with every birth date of the other; null where either has none. */
export function compareBirthDates(customer: PartyFacts, hit: PartyFacts, context: CompareContext): Finding | null {
  const candidates = customer.birthDates.flatMap((own) =>
    hit.birthDates.map((listed) => ({ own, listed, ...judge(own.interval, listed.interval, context) })),
  );
  const found = best(candidates);
  if (!found) return null;
  return findingOf({
    attribute: 'birth_date',
    strength: found.strength,
    conflict: 'birth date differs',
    customerValue: describeInterval(found.own.interval),
    alertValue: describeInterval(found.listed.interval),
    why: found.why,
    pointer: found.listed.pointer,
    weights: context.policy.weights.birthDate,
  });
}

/** Whether what one record says of its subject's birth lies so far apart that it cannot be one person's. */
export function contradicts({ birthDates, ages }: PartyFacts, policy: Policy): boolean {
  const births = [...birthDates.map((fact) => fact.interval), ...ages.map((fact) => fact.birth)];
  return births.some((left) => births.some((right) => yearsApart(left, right) >= policy.birth.contradiction));
}

interface Judgement {
  strength: Strength;
  why: string;
}

function judge(own: DateInterval, listed: DateInterval, context: CompareContext): Judgement {
  const circa = own.circa || listed.circa;
  if (own.precision === 'day' && listed.precision === 'day' && !circa) return judgeDays(own, listed, context);
  if (overlaps(own, listed))
    return { strength: 'weak agreement', why: 'The birth dates fit as far as they are given.' };
  return judgeYears(own, listed, circa, context.policy);
}

function judgeDays(own: DateInterval, listed: DateInterval, { policy, sanction }: CompareContext): Judgement {
  if (own.from === listed.from) return { strength: 'strong agreement', why: 'The birth dates are the same day.' };
  const [left, right] = [dateParts(own.from), dateParts(listed.from)];
  if (left.year === right.year && left.day === right.month && left.month === right.day) {
    return { strength: 'weak agreement', why: 'The birth dates are the same with day and month swapped.' };
  }
  if (left.year === right.year && right.day === 1 && right.month === 1) {
    return { strength: 'weak agreement', why: 'The listed 1 January stands for an unknown day of the same year.' };
  }
  const apart = Math.abs(left.year - right.year);
  if (apart < policy.birth.fullDateDecisive) {
    return {
      strength: 'weak conflict',
      why:
        apart === 0 ? 'The birth dates are different days of one year.' : 'The birth dates lie in neighbouring years.',
    };
  }
  if (
    sanction &&
    left.day === right.day &&
    left.month === right.month &&
    isSlip(String(left.year), String(right.year))
  ) {
    return { strength: 'weak conflict', why: 'Day and month are the same; the years differ as by a slip of the pen.' };
  }
  return { strength: 'decisive conflict', why: `The birth years lie ${apart} years apart.` };
}

/** One digit wrong, or two neighbours transposed. */
function isSlip(left: string, right: string): boolean {
  const wrong = [0, 1, 2, 3].filter((index) => left[index] !== right[index]);
  const [first, second] = wrong;
  if (wrong.length === 1) return true;
  return (
    wrong.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    left[first] === right[second] &&
    left[second] === right[first]
  );
}

function judgeYears(own: DateInterval, listed: DateInterval, circa: boolean, { birth }: Policy): Judgement {
  const apart = yearsApart(own, listed);
  const years = apart === 1 ? '1 year' : `${apart} years`;
  if (apart <= birth.yearFits)
    return {
      strength: 'weak agreement',
      why: `The birth years are at most ${birth.yearFits === 1 ? '1 year' : `${birth.yearFits} years`} apart.`,
    };
  const decisive = circa ? apart > birth.circaDecisive : apart >= birth.yearDecisive;
  return { strength: decisive ? 'decisive conflict' : 'weak conflict', why: `The birth years lie ${years} apart.` };
}
