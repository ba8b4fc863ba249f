import type { Database } from '../db/database.ts';
import { pastRuns } from '../db/past-runs.ts';
import type { PastRun, PastRunFilters } from '../db/past-runs.ts';
import { deciders } from '../domain/checks/registry.ts';
import { ENGINE_VERSION } from '../domain/engine-version.ts';
import { compareRuns } from '../domain/runs/compare-runs.ts';
import type { RunDifference } from '../domain/runs/compare-runs.ts';
import { recomputeRun } from '../domain/runs/recompute-run.ts';
import type { KeptPolicies } from './kept-policies.ts';

/** What came of computing one past run again, under its own policy. */
export interface VerifiedRun {
  run: PastRun;
  result: 'identical' | 'different' | 'not comparable';
  /** Why it cannot be compared to the last bit; null where it can. */
  reason: string | null;
  /** Of a run that another engine decided: what this one would decide otherwise. */
  differences: RunDifference[];
}

/** The differences, with the id of the check in the place of its place in the run. */
export function differencesByCheck({ run, differences }: VerifiedRun): RunDifference[] {
  return differences.map(({ check, ...difference }) => ({
    check: check === null ? null : (run.facts.checks[check]?.checkId ?? null),
    ...difference,
  }));
}

/** Computes every past run again under its own policy, and compares. One run at a time is held. */
export async function* verifyRuns(
  db: Database,
  policies: KeptPolicies,
  filters: PastRunFilters,
): AsyncGenerator<VerifiedRun> {
  for await (const run of pastRuns(db, filters)) yield await verifyRun(run, policies);
}

/** Computes one past run again under its own policy, and compares. */
export async function verifyRun(run: PastRun, policies: KeptPolicies): Promise<VerifiedRun> {
  const lost = whatIsLost(run);
  if (run.policyId === null || lost !== null) {
    return { run, result: 'not comparable', reason: lost, differences: [] };
  }
  const policy = await policies.byId(run.policyId);
  const sameEngine = run.engine === ENGINE_VERSION;
  const differences = compareRuns(run, recomputeRun(run.facts, { policy, deciders }), { sameEngine });
  if (!sameEngine) return { run, result: 'not comparable', reason: `decided by engine ${run.engine}`, differences };
  return { run, result: differences.length === 0 ? 'identical' : 'different', reason: null, differences };
}

/** What a run would need to be computed again and was not kept; null where all of it was. */
function whatIsLost(run: PastRun): string | null {
  return run.policyId === null ? 'decided before policies were kept' : lostFacts(run);
}

/** What a run was decided from and is no longer kept; null where all of it is. */
export function lostFacts({ lostEntries, lostChecks }: PastRun): string | null {
  if (lostChecks) return 'one of its checks was deleted, as its delete_after said';
  return lostEntries > 0 ? 'the watchlist entries that it was held against are no longer kept' : null;
}
