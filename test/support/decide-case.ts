import { pino } from 'pino';
import { decideCheck } from '../../src/activities/decide-check.ts';
import type { Database } from '../../src/db/database.ts';
import { newDeliveryId } from '../../src/db/delivery-id.ts';
import { completeRun } from '../../src/db/run-decision.ts';
import { beginRun } from '../../src/db/run-steps.ts';
import { concludeRun } from '../../src/domain/case/conclude-run.ts';
import { deciders } from '../../src/domain/checks/registry.ts';
import { ENGINE_VERSION } from '../../src/domain/engine-version.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { issueRunReceipt } from '../../src/receipts/issue-receipt.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';

/** Begins the run that was asked for and decides its checks, as a worker would, without Temporal. @returns its id */
export async function beginAndDecideChecks(db: Database, caseId: number, of = deciders): Promise<number> {
  const policies = new KeptPolicies(db, defaultPolicy);
  const left = await beginRun(db, caseId, { shippedPolicyId: await policies.shippedId(), engine: ENGINE_VERSION });
  if (left.next !== 'decide') throw new Error(`no run of case ${caseId} is asked for`);
  const { runId } = left;
  for (const checkId of left.checkIds) {
    await decideCheck({ db, deciders: of, policies, logger: pino({ level: 'silent' }) }, { runId, checkId });
  }
  return runId;
}

export async function concludeCaseOf(db: Database, runId: number): Promise<void> {
  const policies = new KeptPolicies(db, defaultPolicy);
  const signingKey = await new ReceiptKeys(db).signing();
  await completeRun(db, {
    runId,
    conclude: async (run, policyId, transaction) => concludeRun(run, await policies.byId(policyId, transaction)),
    newDeliveryId,
    issueReceipt: (run) => issueRunReceipt(run, signingKey),
  });
}

export async function decideCase(db: Database, caseId: number, of = deciders): Promise<void> {
  await concludeCaseOf(db, await beginAndDecideChecks(db, caseId, of));
}
