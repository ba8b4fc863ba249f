import { requireUser } from '../http/caller.ts';
import { z } from 'zod';
import { loadCaseView } from '../../db/case-view.ts';
import { recordDecision } from '../../db/check-decisions.ts';
import type { DecisionResult } from '../../db/check-decisions.ts';
import { hasCheck } from '../../db/checks.ts';
import { transact } from '../../db/transact.ts';
import { concludeCase } from '../../domain/case/conclude-case.ts';
import { OUTCOMES } from '../../domain/case/vocabulary.ts';
import { combineVerdicts } from '../../domain/check/human-decision.ts';
import { issueDecisionReceipt } from '../../receipts/issue-receipt.ts';
import { Case } from '../cases/schema.ts';
import { wakeSoon } from '../cases/wake.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { trimmedText } from '../input/text.ts';

const LONGEST_NOTE = 2_000;

const DecisionCreate = z
  .object({
    outcome: z.enum(OUTCOMES),
    note: trimmedText({ max: LONGEST_NOTE }).meta({ description: 'Why: shown as the note of the check.' }),
  })
  .meta({ id: 'DecisionCreate' });

export function decisionRoute({ db, wakeCase, policies, receiptKeys }: ApiDependencies) {
  return route({
    method: 'post',
    path: '/api/checks/{id}/decision/',
    operationId: 'decideCheck',
    summary: 'Decide a check in the place of the machine',
    description:
      "The case is concluded anew and its webhook sent with it; the machine's verdict stays beside it. A later run carries " +
      'the decision over unless the evidence has changed. A decision that stands already changes nothing.',
    tag: 'checks',
    access: 'reviewer',
    // A decision is a person's.
    forUsers: true,
    creates: 'case',
    body: DecisionCreate,
    answers: {
      200: { description: 'Decided; the case', schema: Case },
      409: { description: 'A run of the case is open, or the check has no verdict yet', schema: Detail },
    },
    exists: ({ ids, caller: { organizationId } }) => hasCheck(db, { organizationId, checkId: ids.id }),
    async handle({ ids, body, caller, request }) {
      const { organizationId } = caller;
      const userId = requireUser(caller);
      const signingKey = await receiptKeys.signing();
      const { view, ...target } = await transact(db, async (transaction) => {
        const result = await recordDecision(transaction, {
          ...body,
          organizationId,
          checkId: ids.id,
          userId,
          address: request.ip ?? null,
          policyById: (id, at) => policies.byId(id, at),
          combine: (machine, decision, policy) =>
            combineVerdicts(machine, { decision, standing: { kind: 'MADE' } }, policy),
          conclude: concludeCase,
          issueReceipt: (decision) => issueDecisionReceipt(decision, signingKey),
        });
        if (result.kind !== 'RECORDED') throw refusal(result.kind);
        const { caseId } = result;
        return { organizationId, caseId, view: await loadCaseView(transaction, { organizationId, caseId }) };
      });
      // The case's workflow finds the webhook that is due, and hands it over.
      await wakeSoon(request, wakeCase, target);
      return { status: 200, body: view };
    },
  });
}

function refusal(kind: Exclude<DecisionResult['kind'], 'RECORDED'>) {
  return kind === 'NO_SUCH_CHECK' ? notFound() : conflict(REFUSALS[kind]);
}

const REFUSALS = {
  RUN_OPEN: 'The case is being run: wait until it has completed, then decide.',
  NOT_DECIDED:
    'The check has no verdict yet: start its case (POST /api/cases/{id}/start/), wait until it has completed, then decide.',
  NOT_IN_RUN:
    'The check was added after the last run of its case began: start the case again, wait until it has completed, then decide.',
} as const;
