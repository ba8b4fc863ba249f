import { dateParts } from '../dates/interval.ts';
import type { IsoDate } from '../dates/interval.ts';
import { canBeSearched } from './searchable-name.ts';
import type { NameFact } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import type { Screening, SearchedList } from './screening.ts';

/**
 * Why a search clears nobody, in words to begin a note with; null where it does. Screening against nothing, against
 * lists gone stale or with part of the names is no screening.
 * @param noList said where no list was there to be searched
 */
export function gapInCoverage(
  { searched, partial }: Screening,
  { asOf, names, policy, noList }: { asOf: IsoDate; names: readonly NameFact[]; policy: Policy; noList: string },
): string | null {
  if (searched.every((list) => list.entities === 0)) return noList;
  if (partial) return 'the subject has more names than one search takes, so not all of them were searched';
  const vain = names.find(({ text, kind }) => kind === 'PRIMARY' && !canBeSearched(text));
  if (vain)
    return `the name "${vain.text}" has no word that can be searched for, only titles, particles or legal forms`;
  const { mostListAgeDays } = policy.screening;
  const stale = searched.find((list) => daysBetween(list.checkedOn, asOf) > mostListAgeDays);
  if (!stale) return null;
  const days = daysBetween(stale.checkedOn, asOf);
  return `the list "${stale.title}" was last brought up to date ${days} days ago, more than the ${mostListAgeDays} allowed`;
}

/** What was searched, for the reasoning. */
export function describeSearch(searched: readonly SearchedList[]): string {
  if (searched.length === 0) return 'Lists searched: none.';
  return `Lists searched: ${searched.map(describeList).join('; ')}.`;
}

function describeList({ title, version, asOf, entities, checkedOn, sample }: SearchedList): string {
  const published = asOf === null ? '' : `published ${asOf}, `;
  const count = entities === 1 ? '1 entry' : `${entities} entries`;
  return `${title}${sample ? ' (a sample: it clears nobody for real)' : ''}, version ${version}, ${published}up to date as of ${checkedOn}, ${count}`;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return utcDays(to) - utcDays(from);
}

function utcDays(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
