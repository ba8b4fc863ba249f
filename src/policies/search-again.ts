import type { Database } from '../db/database.ts';
import type { PastRun } from '../db/past-runs.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { CheckOfRun, RunFacts } from '../domain/runs/recompute-run.ts';
import { screeningRequest } from '../domain/screening/screening-request.ts';
import type { SearchedList } from '../domain/screening/screening.ts';
import { screenParties } from '../watchlists/screen-parties.ts';

/** Whether a search under this policy could find entries that one under the other left out. */
export function searchesOtherwise(policy: Policy, other: Policy): boolean {
  return (
    policy.screening.threshold < other.screening.threshold ||
    JSON.stringify(policy.names) !== JSON.stringify(other.names)
  );
}

/** The run's facts with what a search under the policy finds in the same versions of the lists. */
export async function searchAgain(
  db: Database,
  { facts, organizationId }: PastRun,
  policy: Policy,
): Promise<{ facts: RunFacts; mayFindMore: boolean }> {
  const searched = await Promise.all(
    facts.checks.map(async (check) => {
      if (check.screening === null) return { check, mayFindMore: false };
      const found = await searchFor(db, { facts, check, organizationId, policy });
      return found ? { check: found, mayFindMore: false } : { check, mayFindMore: true };
    }),
  );
  return {
    facts: { ...facts, checks: searched.map(({ check }) => check) },
    mayFindMore: searched.some(({ mayFindMore }) => mayFindMore),
  };
}

interface Search {
  facts: RunFacts;
  check: CheckOfRun;
  organizationId: number;
  policy: Policy;
}

/** Null where a list is no longer in the version that was searched: only current versions can be. */
async function searchFor(db: Database, { facts, check, organizationId, policy }: Search): Promise<CheckOfRun | null> {
  const request = screeningRequest({ ...check, customer: facts.customer, asOf: facts.asOf }, policy);
  if (request === null || check.screening === null) return check;
  const { threshold } = policy.screening;
  const found = await screenParties(db, { ...request, organizationId, threshold, names: policy.names });
  const { searched } = check.screening;
  if (versionsOf(found.searched) !== versionsOf(searched)) return null;
  return { ...check, screening: { ...found, searched } };
}

function versionsOf(searched: readonly SearchedList[]): string {
  return searched
    .map(({ list, version }) => `${list} ${version}`)
    .sort()
    .join();
}
