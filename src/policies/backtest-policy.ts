import type { Database } from '../db/database.ts';
import { pastRuns } from '../db/past-runs.ts';
import type { PastRun, PastRunFilters } from '../db/past-runs.ts';
import type { CheckType, Outcome } from '../domain/case/vocabulary.ts';
import { deciders } from '../domain/checks/registry.ts';
import { ENGINE_VERSION } from '../domain/engine-version.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { recomputeRun } from '../domain/runs/recompute-run.ts';
import type { RunFacts } from '../domain/runs/recompute-run.ts';
import type { KeptPolicies } from './kept-policies.ts';
import { searchAgain, searchesOtherwise } from './search-again.ts';
import { lostFacts } from './verify-runs.ts';

/** How something stands: an outcome with its risk. */
export interface Standing {
  outcome: Outcome;
  riskScore: number | null;
}

export interface Backtested {
  run: PastRun;
  before: Standing;
  after: Standing;
  checks: { checkId: number; checkType: CheckType; before: Standing; after: Standing }[];
  /** Lists were replaced since, so that what a wider search would have found in them is not known. */
  mayFindMore: boolean;
}

/** A past run under another policy; `skipped` says why it could not be computed. */
export type BacktestResult = ({ skipped: null } & Backtested) | { skipped: string; run: PastRun };

/**
 * Computes every past run under another policy. What it is held against is what was decided then; of a run that another
 * engine decided, what this engine decides under the run's own policy, so that only the policy makes a difference.
 */
export async function* backtestPolicy(
  db: Database,
  { policy, policies, filters }: { policy: Policy; policies: KeptPolicies; filters: PastRunFilters },
): AsyncGenerator<BacktestResult> {
  for await (const run of pastRuns(db, filters)) {
    const skipped = lostFacts(run);
    if (skipped !== null) {
      yield { run, skipped };
      continue;
    }
    const own = await policies.byId(run.policyId);
    const { facts, mayFindMore } = searchesOtherwise(policy, own)
      ? await searchAgain(db, run, policy)
      : { facts: run.facts, mayFindMore: false };
    yield { run, mayFindMore, skipped: null, ...standings(run, { own, policy, facts }) };
  }
}

function standings(
  run: PastRun,
  { own, policy, facts }: { own: Policy; policy: Policy; facts: RunFacts },
): Pick<Backtested, 'before' | 'after' | 'checks'> {
  const isComparable = run.engine === ENGINE_VERSION || run.policyId === null;
  const before = isComparable ? run : recomputeRun(run.facts, { policy: own, deciders });
  const after = recomputeRun(facts, { policy, deciders });
  const checks = facts.checks.map(({ checkId, checkType }, index) => ({
    checkId,
    checkType,
    before: standing(before.verdicts[index] ?? null),
    after: standing(after.verdicts[index] ?? null),
  }));
  return { before: standing(before.conclusion), after: standing(after.conclusion), checks };
}

/** A check that failed is PENDING. */
function standing(decided: Standing | null): Standing {
  return { outcome: decided?.outcome ?? 'PENDING', riskScore: decided?.riskScore ?? null };
}
