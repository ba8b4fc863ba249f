import type { CheckType } from '../domain/case/vocabulary.ts';
import type { Decider } from '../domain/check/decider.ts';
import type { Verdict } from '../domain/check/verdict.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { startCheck, storeFailure, storeVerdict } from '../db/run-steps.ts';
import type { CheckRunKey, CheckSnapshot } from '../db/run-steps.ts';
import type { ActivityDependencies } from './dependencies.ts';

/**
 * Decides one check of a run and stores its verdict. A decider that breaks on its input makes this check ERROR and no
 * other; a database that is down is no failure of the check and is thrown, to be tried again.
 */
export async function decideCheck(
  { db, deciders, policy, logger }: Pick<ActivityDependencies, 'db' | 'deciders' | 'policy' | 'logger'>,
  key: CheckRunKey,
): Promise<void> {
  const snapshot = await startCheck(db, key);
  if (!snapshot) return;
  const verdict = attempt(deciders, snapshot, policy);
  if (verdict instanceof Error) {
    // Without its message: it may quote what it stumbled over.
    logger.error({ ...key, checkType: snapshot.checkType, error: verdict.name }, 'decider failed');
    await storeFailure(db, key, FAILED);
  } else {
    await storeVerdict(db, key, verdict);
  }
}

const FAILED =
  'This check could not be decided automatically: its input could not be processed. A person must look at it; ' +
  'correct the input or start the case again.';

function attempt(deciders: Record<CheckType, Decider>, snapshot: CheckSnapshot, policy: Policy): Verdict | Error {
  try {
    return deciders[snapshot.checkType](
      {
        checkType: snapshot.checkType,
        inputDetails: snapshot.inputDetails,
        customer: snapshot.customer,
        asOf: snapshot.asOf.toISOString().slice(0, 10),
      },
      policy,
    );
  } catch (error) {
    return error instanceof Error ? error : new Error('decider threw no error');
  }
}
