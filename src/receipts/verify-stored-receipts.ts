import { auditedReceipts, loadWithoutReceipt } from '../db/audit-evidence.ts';
import type { AuditedReceipt } from '../db/audit-evidence.ts';
import type { Queries } from '../db/database.ts';
import { loadDecisionSources, loadRunSources } from '../db/receipt-sources.ts';
import type { DecisionSource, RunSource } from '../db/receipt-sources.ts';
import { canonicalJson } from './canonical-json.ts';
import { decisionReceipt, runReceipt } from './make-receipt.ts';
import { isSignedBy } from './signing-key.ts';
import type { AuditProblem } from './verify-audit.ts';
import type { PublicKeys } from './verify-receipt.ts';

interface Sources {
  runs: ReadonlyMap<number, RunSource>;
  decisions: ReadonlyMap<number, DecisionSource>;
}

/** Checks each receipt's signature, and what it says against the rows that are still there. */
export async function verifyReceipts(
  db: Queries,
  organizationId: number,
  keys: PublicKeys,
): Promise<{ receipts: number; withoutCase: number; problems: AuditProblem[] }> {
  const found = { receipts: 0, withoutCase: 0, problems: [] as AuditProblem[] };
  for await (const batch of auditedReceipts(db, organizationId)) {
    const sources = await loadSources(db, batch);
    for (const receipt of batch) {
      found.receipts += 1;
      if (!receipt.hasCase) found.withoutCase += 1;
      found.problems.push(...signatureProblems(receipt, keys), ...rowProblems(receipt, sources));
    }
  }
  for (const { caseId, run, decisionId, runId } of await loadWithoutReceipt(db, organizationId)) {
    found.problems.push({
      what: decisionId === null ? 'run' : 'decision',
      id: decisionId ?? runId,
      problem: `it has no receipt (case ${caseId} run ${run})`,
    });
  }
  return found;
}

async function loadSources(db: Queries, batch: readonly AuditedReceipt[]): Promise<Sources> {
  const runIds = batch.flatMap(({ decisionId, runId }) => (decisionId === null && runId !== null ? [runId] : []));
  const decisionIds = batch.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId]));
  const runs = await loadRunSources(db, runIds, { showTampered: true });
  const decisions = await loadDecisionSources(db, decisionIds, { showTampered: true });
  return {
    runs: new Map(runs.map((run) => [run.runId, run])),
    decisions: new Map(decisions.map((decision) => [decision.decisionId, decision])),
  };
}

function signatureProblems({ id, content, signature, keyId }: AuditedReceipt, keys: PublicKeys): AuditProblem[] {
  const key = keys.get(keyId);
  if (key && isSignedBy(key, content, signature)) return [];
  return [{ what: 'receipt', id, problem: 'its signature does not fit' }];
}

/** A case takes its rows along when it is deleted; while it is there, so are they. */
function rowProblems(receipt: AuditedReceipt, { runs, decisions }: Sources): AuditProblem[] {
  if (!receipt.hasCase) return [];
  const { caseId, run, runId, decisionId, content } = receipt;
  const where = `case ${caseId} run ${run}`;
  const what = decisionId === null ? 'run' : 'decision';
  const id = decisionId ?? runId ?? 0;
  const source = decisionId === null ? runs.get(runId ?? 0) : decisions.get(decisionId);
  if (!source) return [{ what, id, problem: `it was removed (${where})` }];
  if (source.hashKey === null) return [{ what, id, problem: `the key of its hashes is gone (${where})` }];
  const now = 'runId' in source ? runReceipt(source, source.hashKey) : decisionReceipt(source, source.hashKey);
  if (canonicalJson(now) === content) return [];
  return [{ what, id, problem: `it is not as its receipt says: ${differences(content, now).join(', ')} (${where})` }];
}

/** Where two receipts differ. */
function differences(content: string, now: object): string[] {
  let then: unknown;
  try {
    then = JSON.parse(content);
  } catch {
    return ['the receipt is not readable'];
  }
  return differingPaths(then, now, []);
}

function differingPaths(then: unknown, now: unknown, path: string[]): string[] {
  if (!isObject(then) || !isObject(now)) return then === now ? [] : [path.join('.')];
  const keys = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differingPaths(then[key], now[key], [...path, key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
