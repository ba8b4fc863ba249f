import { auditedReceipts, loadWithoutReceipt } from '../db/audit-evidence.ts';
import type { AuditedReceipt } from '../db/audit-evidence.ts';
import type { Queries } from '../db/database.ts';
import { loadDeletions } from '../db/deletion-events.ts';
import type { Deletions } from '../db/deletion-events.ts';
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
  /** What was deleted because it was due, by case. */
  deletions: ReadonlyMap<number, Deletions>;
}

const NOTHING_DELETED: Deletions = { whole: false, checks: new Set() };

/** Checks each receipt's signature, and what it says against the rows that are still there. */
export async function verifyReceipts(
  db: Queries,
  organizationId: number,
  keys: PublicKeys,
): Promise<{ receipts: number; withoutCase: number; problems: AuditProblem[] }> {
  const found = { receipts: 0, withoutCase: 0, problems: [] as AuditProblem[] };
  for await (const batch of auditedReceipts(db, organizationId)) {
    const sources = await loadSources(db, organizationId, batch);
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

async function loadSources(db: Queries, organizationId: number, batch: readonly AuditedReceipt[]): Promise<Sources> {
  const runIds = batch.flatMap(({ decisionId, runId }) => (decisionId === null && runId !== null ? [runId] : []));
  const decisionIds = batch.flatMap(({ decisionId }) => (decisionId === null ? [] : [decisionId]));
  const runs = await loadRunSources(db, runIds, { showTampered: true });
  const decisions = await loadDecisionSources(db, decisionIds, { showTampered: true });
  const caseIds = [...new Set(batch.map(({ caseId }) => caseId))];
  return {
    deletions: await loadDeletions(db, { organizationId, caseIds }),
    runs: new Map(runs.map((run) => [run.runId, run])),
    decisions: new Map(decisions.map((decision) => [decision.decisionId, decision])),
  };
}

function signatureProblems({ id, content, signature, keyId }: AuditedReceipt, keys: PublicKeys): AuditProblem[] {
  const key = keys.get(keyId);
  if (key && isSignedBy(key, content, signature)) return [];
  return [{ what: 'receipt', id, problem: 'its signature does not fit' }];
}

/** A case takes its rows along when it is deleted, and the audit says that it was; while it is there, so are they. */
function rowProblems(receipt: AuditedReceipt, { runs, decisions, deletions }: Sources): AuditProblem[] {
  const { caseId, run, runId, decisionId, content } = receipt;
  const deleted = deletions.get(caseId) ?? NOTHING_DELETED;
  const where = `case ${caseId} run ${run}`;
  const what = decisionId === null ? 'run' : 'decision';
  const id = decisionId ?? runId ?? 0;
  if (!receipt.hasCase) {
    return deleted.whole ? [] : [{ what, id, problem: `its case was removed, and no event says so (${where})` }];
  }
  const then = readReceipt(content);
  if (typeof then?.check === 'number' && deleted.checks.has(then.check)) return [];
  const source = decisionId === null ? runs.get(runId ?? 0) : decisions.get(decisionId);
  if (!source) return [{ what, id, problem: `it was removed (${where})` }];
  if (source.hashKey === null) return [{ what, id, problem: `the key of its hashes is gone (${where})` }];
  const now = 'runId' in source ? runReceipt(source, source.hashKey) : decisionReceipt(source, source.hashKey);
  if (canonicalJson(now) === content) return [];
  const found = then ? differences(then, now, { deleted, source }) : ['the receipt is not readable'];
  if (found.length === 0) return [];
  return [{ what, id, problem: `it is not as its receipt says: ${found.join(', ')} (${where})` }];
}

type ReceiptContent = Record<string, unknown>;

/** Null where it is none. */
function readReceipt(content: string): ReceiptContent | null {
  try {
    return JSON.parse(content) as ReceiptContent;
  } catch {
    return null;
  }
}

/** Where two receipts differ, but for what was deleted with checks. */
function differences(
  then: ReceiptContent,
  now: ReceiptContent,
  { deleted, source }: { deleted: Deletions; source: RunSource | DecisionSource },
): string[] {
  if (deleted.checks.size === 0) return differingPaths(then, now, []);
  const erased = new Set<string>();
  if (source.webhook?.body === null) erased.add('webhook.hash');
  if ('theCase' in source && source.theCase === null) erased.add('hashes.case');
  const [before, after] = [then, now].map((receipt) => withoutChecks(receipt, deleted.checks));
  return differingPaths(before, after, []).filter((path) => !erased.has(path));
}

function withoutChecks(receipt: ReceiptContent, ids: ReadonlySet<number>): ReceiptContent {
  if (!Array.isArray(receipt.checks)) return receipt;
  const checks = (receipt.checks as { id: number }[]).filter(({ id }) => !ids.has(id));
  return { ...receipt, checks };
}

function differingPaths(then: unknown, now: unknown, path: string[]): string[] {
  if (!isObject(then) || !isObject(now)) return then === now ? [] : [path.join('.')];
  const keys = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differingPaths(then[key], now[key], [...path, key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
