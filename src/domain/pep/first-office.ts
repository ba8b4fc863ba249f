import type { PepFacts, PositionFact } from '../alerts/alert-hit.ts';
import type { DateInterval } from '../dates/interval.ts';
import { termInWords } from './term-of-office.ts';
import { LONGEST_POSITION, judgePosition } from './tiers.ts';

interface Office {
  what: string;
  date: DateInterval;
  pointer: string | null;
}

/** When the party of a record first held one of its posts, for the age that this implies; null where no date is told. */
export function firstOffice({ positions, relation, start, end }: PepFacts): Office | null {
  const starts = positions.flatMap(startOf);
  const date = earliest([...starts, ...(start === null && end === null ? [] : [start ?? end])]);
  return date !== null && relation === 'SELF'
    ? { what: 'in office', date, pointer: positions[0]?.pointer ?? null }
    : null;
}

/** The same where a post may be anything: only one that is known as a public function counts, by its own date. */
export function firstKnownOffice(pep: PepFacts): Office | null {
  const known = pep.positions.filter(({ text }) => !['none', 'unknown'].includes(judgePosition(text).tier));
  return firstOffice({ ...pep, positions: known, start: null, end: null });
}

function startOf({ text, start, end }: PositionFact): DateInterval[] {
  const words = termInWords(text.slice(0, LONGEST_POSITION));
  const first = start ?? words.start ?? end ?? words.end;
  return first === null ? [] : [first];
}

function earliest(dates: readonly (DateInterval | null)[]): DateInterval | null {
  return dates.reduce((one, other) => (one === null || (other !== null && other.to < one.to) ? other : one), null);
}
