import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { CaseConclusion, CaseToConclude } from '../domain/case/conclude-case.ts';
import type { Outcome } from '../domain/case/vocabulary.ts';
import type { HumanDecision, MachineVerdict, ShownVerdict } from '../domain/check/human-decision.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { appendAuditEvent } from './audit-events.ts';
import type { AuditEvent } from './audit-events.ts';
import { loadCaseView } from './case-view.ts';
import { customerFacts } from './customer-snapshot.ts';
import { cipherOf } from './database.ts';
import type { Queries } from './database.ts';
import { decryptCheckRun, decryptDecision } from './decrypt-rows.ts';
import { newDeliveryId } from './delivery-id.ts';
import type { Cipher } from './encrypted-columns.ts';
import { json } from './json.ts';
import { LETTERHEAD, letterheadOf } from './letterhead.ts';
import { nextId } from './next-ids.ts';
import { loadDecisionSources } from './receipt-sources.ts';
import type { DecisionSource } from './receipt-sources.ts';
import { receiptHash, storingReceipt } from './receipts.ts';
import type { IssuedReceipt } from './receipts.ts';
import { NOBODY } from './run-steps.ts';
import type { Schema } from './schema.ts';

export interface DecisionRequest {
  organizationId: number;
  checkId: number;
  userId: number;
  /** Where the request came from. */
  address: string | null;
  outcome: Outcome;
  note: string;
  /** Of the run; null where none was kept. Reads no more than that. */
  policyById: (id: number | null, transaction: Queries) => Promise<Policy>;
  /** Pure; each called once within the transaction. */
  combine: (machine: MachineVerdict, decision: HumanDecision, policy: Policy) => ShownVerdict;
  conclude: (theCase: CaseToConclude, policy: Policy) => CaseConclusion;
  /** Signs the receipt of the decision. */
  issueReceipt: (decision: DecisionSource) => IssuedReceipt;
}

export type DecisionResult =
  /** `NOT_DECIDED`: the case was never decided, or was changed since; `NOT_IN_RUN`: this check came after its last run. */
  { kind: 'NO_SUCH_CHECK' | 'RUN_OPEN' | 'NOT_DECIDED' | 'NOT_IN_RUN' } | { kind: 'RECORDED'; caseId: number };

/**
 * Takes a person's decision of a check, under the case's lock: the case is concluded anew, a webhook with it becomes
 * due, and the run's own record stays as it was. The very decision that stands already changes nothing; it is noted.
 */
export async function recordDecision(
  transaction: Transaction<Schema>,
  request: DecisionRequest,
): Promise<DecisionResult> {
  const theCase = await lockCaseOf(transaction, request);
  if (!theCase) return { kind: 'NO_SUCH_CHECK' };
  const run = await loadLatestRun(transaction, theCase);
  if (run?.status === 'REQUESTED' || run?.status === 'RUNNING') return { kind: 'RUN_OPEN' };
  if (!run || theCase.status === 'PENDING') return { kind: 'NOT_DECIDED' };
  const cipher = await cipherOf(transaction, request.organizationId);
  const checks = await loadStandingChecks(transaction, { runId: run.id, cipher });
  const check = checks.find((each) => each.check_id === request.checkId);
  if (!check) return { kind: 'NOT_IN_RUN' };
  const before = { case: standing(theCase), check: standing(shownOf(check)) };
  if (isRepeated(check, request)) {
    await appendAuditEvent(transaction, event(request, { action: 'check.decide_again', before, after: before }));
    return { kind: 'RECORDED', caseId: theCase.id };
  }
  const decision = { outcome: request.outcome, note: request.note, userId: request.userId, run: run.number };
  const policy = await request.policyById(run.policy_id, transaction);
  const shown = request.combine(machineOf(check), { ...decision, at: run.now.toISOString() }, policy);
  const letterhead = letterheadOf(run);
  const decided = {
    checks: checks.map((each) => (each === check ? { ...asDecided(each), ...counting(shown) } : asDecided(each))),
    customer: customerFacts(cipher, { ...run, customer_id: theCase.customer_id }) ?? NOBODY,
    letterhead,
  };
  const concluded = request.conclude(decided, policy);
  const conclusion = theCase.has_rfi ? { ...concluded, rfi: null } : concluded;
  const decisionId = await store(transaction, { request, theCase, run, cipher, shown, conclusion, letterhead });
  const receipt = await keepReceipt(transaction, decisionId, request);
  const after = { case: standing(conclusion), check: standing(shown), receipt };
  await appendAuditEvent(transaction, event(request, { action: 'check.decide', before, after }));
  return { kind: 'RECORDED', caseId: theCase.id };
}

type LockedCase = NonNullable<Awaited<ReturnType<typeof lockCaseOf>>>;

/** The check's case is fixed, so it may be found before it is locked. */
function lockCaseOf(transaction: Transaction<Schema>, { organizationId, checkId }: DecisionRequest) {
  return transaction
    .selectFrom('cases')
    .where('organization_id', '=', organizationId)
    .where('id', '=', (eb) =>
      eb
        .selectFrom('checks')
        .select('case_id')
        .where('organization_id', '=', organizationId)
        .where('checks.id', '=', checkId),
    )
    .select(['id', 'organization_id', 'customer_id', 'status', 'outcome', 'risk_score', 'webhook_url'])
    .select(sql<boolean>`rfi_given is not null`.as('has_rfi'))
    .forUpdate()
    .executeTakeFirst();
}

type LatestRun = NonNullable<Awaited<ReturnType<typeof loadLatestRun>>>;

function loadLatestRun(transaction: Transaction<Schema>, { id }: LockedCase) {
  return transaction
    .selectFrom('case_runs')
    .innerJoin('organizations', 'organizations.id', 'case_runs.organization_id')
    .where('case_id', '=', id)
    .select([
      'case_runs.id',
      'case_runs.number',
      'case_runs.status',
      'case_runs.customer_snapshot',
      'case_runs.policy_id',
      // Of after the lock was waited for: nothing that was decided under it before is later.
      sql<Date>`clock_timestamp()::timestamptz(3)`.as('now'),
      ...LETTERHEAD,
    ])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

type StandingCheck = Awaited<ReturnType<typeof loadStandingChecks>>[number];

/** The checks of the run with the decisions that people made on it. */
async function loadStandingChecks(
  transaction: Transaction<Schema>,
  { runId, cipher }: { runId: number; cipher: Cipher },
) {
  const rows = await transaction
    .selectFrom('check_runs')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('check_decisions')
          .whereRef('check_decisions.check_id', '=', 'check_runs.check_id')
          .whereRef('check_decisions.run_id', '=', 'check_runs.run_id')
          .select(['id', 'shown', 'decided_by', 'outcome as decided_outcome', 'note as decided_note'])
          .orderBy('id', 'desc')
          .limit(1)
          .as('decision'),
      (join) => join.onTrue(),
    )
    .where('check_runs.run_id', '=', runId)
    .orderBy('check_runs.check_id')
    .select([
      'check_runs.run_id',
      'check_runs.check_id',
      'check_runs.failure',
      'check_runs.outcome',
      'check_runs.risk_score',
      'check_runs.title',
      'check_runs.note',
      'check_runs.reasoning',
      'check_runs.questions',
      'check_runs.carried',
      'decision.id as decision_id',
      'decision.shown',
      'decision.decided_by',
      'decision.decided_outcome',
      'decision.decided_note',
    ])
    .execute();
  return rows.map(({ decision_id: id, shown, decided_note: note, ...row }) => {
    const decision = id === null ? null : decryptDecision(cipher, { id, shown, note });
    return { ...decryptCheckRun(cipher, row), shown: decision?.shown ?? null, decided_note: decision?.note ?? null };
  });
}

function machineOf({ failure, outcome, risk_score: riskScore, title, note, reasoning }: StandingCheck): MachineVerdict {
  return { failed: failure !== null, outcome, riskScore, title, note, reasoning };
}

function shownOf(check: StandingCheck): ShownVerdict {
  return check.shown ?? check.carried?.shown ?? machineOf(check);
}

function asDecided(check: StandingCheck): CaseToConclude['checks'][number] {
  const questions = check.questions ?? [];
  const byPerson = check.shown !== null || check.carried?.standing.kind === 'CARRIED_OVER';
  if (byPerson) return { ...counting(shownOf(check)), questions };
  return { failed: check.failure !== null, outcome: check.outcome, riskScore: check.risk_score, questions };
}

function counting({ outcome, riskScore }: ShownVerdict) {
  return { failed: false, outcome, riskScore };
}

function isRepeated(check: StandingCheck, { userId, outcome, note }: DecisionRequest): boolean {
  return check.decided_by === userId && check.decided_outcome === outcome && check.decided_note === note;
}

interface Storing {
  request: DecisionRequest;
  theCase: LockedCase;
  run: LatestRun;
  cipher: Cipher;
  shown: ShownVerdict;
  conclusion: CaseConclusion;
  letterhead: ReturnType<typeof letterheadOf>;
}

/** @returns the decision's id */
async function store(transaction: Transaction<Schema>, storing: Storing): Promise<number> {
  const { request, theCase, run, cipher, shown, conclusion, letterhead } = storing;
  const { organization_id: organizationId, id: caseId } = theCase;
  const id = await nextId(transaction, 'check_decisions');
  await transaction
    .insertInto('check_decisions')
    .values({
      id,
      organization_id: organizationId,
      case_id: caseId,
      check_id: request.checkId,
      run_id: run.id,
      outcome: request.outcome,
      note: cipher.encrypt({ column: 'check_decisions.note', row: id }, request.note),
      decided_by: request.userId,
      decided_at: run.now,
      shown: cipher.encryptJsonText({ column: 'check_decisions.shown', row: id }, JSON.stringify(shown)),
      concluded: cipher.encryptJsonText({ column: 'check_decisions.concluded', row: id }, JSON.stringify(conclusion)),
      rfi_facts: json(theCase.has_rfi ? null : letterhead),
    })
    .execute();
  const { status, outcome, riskScore, rfi } = conclusion;
  await transaction
    .updateTable('cases')
    .set({
      status,
      outcome,
      risk_score: riskScore,
      rfi_written: cipher.encrypt({ column: 'cases.rfi_written', row: caseId }, rfi),
      updated_at: run.now,
    })
    .where('id', '=', caseId)
    .execute();
  if (theCase.webhook_url !== null) await storeDelivery(transaction, storing, theCase.webhook_url);
  return id;
}

async function storeDelivery(
  transaction: Transaction<Schema>,
  { theCase: { id: caseId, organization_id: organizationId }, run, cipher }: Storing,
  url: string,
): Promise<void> {
  const id = newDeliveryId();
  const body = JSON.stringify(await loadCaseView(transaction, { organizationId, caseId }));
  await transaction
    .insertInto('webhook_deliveries')
    .values({
      id,
      organization_id: organizationId,
      case_id: caseId,
      run_id: run.id,
      run_number: run.number,
      url,
      body: cipher.encrypt({ column: 'webhook_deliveries.body', row: id }, body),
      created_at: run.now,
      next_attempt_at: run.now,
    })
    .execute();
}

/** @returns the receipt's hash */
async function keepReceipt(
  transaction: Transaction<Schema>,
  decisionId: number,
  { issueReceipt }: DecisionRequest,
): Promise<string> {
  const [source] = await loadDecisionSources(transaction, [decisionId]);
  if (!source) throw new Error(`decision ${decisionId} was not stored`);
  const receipt = issueReceipt(source);
  const cipher = await cipherOf(transaction, source.organizationId);
  await sql`with ${storingReceipt(cipher, receipt)} select`.execute(transaction);
  return receiptHash(receipt);
}

function standing(row: { outcome: Outcome; riskScore: number | null } | LockedCase) {
  return { outcome: row.outcome, risk_score: 'riskScore' in row ? row.riskScore : row.risk_score };
}

function event(
  { organizationId, userId, address, checkId }: DecisionRequest,
  what: Pick<AuditEvent, 'action' | 'before' | 'after'>,
): AuditEvent {
  return {
    organizationId,
    actor: { kind: 'user', id: userId },
    address,
    object: { kind: 'check', id: checkId },
    ...what,
  };
}
