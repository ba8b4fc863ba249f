import { screeningRequest } from '../domain/screening/screening-request.ts';
import { loadAlongside } from '../db/alongside.ts';
import { startCheck, storeFailure, storeVerdict } from '../db/run-steps.ts';
import type { CheckRunKey } from '../db/run-steps.ts';
import { screenParties } from '../watchlists/screen-parties.ts';
import type { ActivityDependencies } from './dependencies.ts';

/**
 * Decides one check of a run and stores its verdict. A decider that breaks on its input makes this check ERROR and no
 * other; a database that is down is no failure of the check and is thrown, to be tried again.
 */
export async function decideCheck(
  { db, deciders, policies, logger }: Pick<ActivityDependencies, 'db' | 'deciders' | 'policies' | 'logger'>,
  key: CheckRunKey,
): Promise<void> {
  const snapshot = await startCheck(db, key);
  if (!snapshot) return;
  const policy = await policies.byId(snapshot.policyId);
  const facts = {
    checkType: snapshot.checkType,
    inputDetails: snapshot.inputDetails,
    customer: snapshot.customer,
    asOf: snapshot.asOf.toISOString().slice(0, 10),
  };
  const request = attempt(() => screeningRequest(facts, policy));
  const screening =
    request instanceof Error || request === null
      ? null
      : await screenParties(db, {
          ...request,
          organizationId: snapshot.organizationId,
          threshold: policy.screening.threshold,
          names: policy.names,
        });
  const alongside =
    facts.checkType === 'PEP' ? await loadAlongside(db, { ...key, organizationId: snapshot.organizationId }) : null;
  const { modelReading } = snapshot;
  const verdict = attempt(() => deciders[facts.checkType]({ ...facts, screening, alongside, modelReading }, policy));
  const settled = { ...key, organizationId: snapshot.organizationId };
  if (verdict instanceof Error) {
    // Without its message: it may quote what it stumbled over.
    logger.error({ ...key, checkType: snapshot.checkType, error: verdict.name }, 'decider failed');
    await storeFailure(db, settled, FAILED);
  } else {
    await storeVerdict(db, settled, { verdict, screening, alongside });
  }
}

const FAILED =
  'This check could not be decided automatically: its input could not be processed. A person must look at it; ' +
  'correct the input or start the case again.';

function attempt<T>(decide: () => T): T | Error {
  try {
    return decide();
  } catch (error) {
    return error instanceof Error ? error : new Error('decider threw no error');
  }
}
