import { describe, expect, test } from 'vitest';
import { concludeRun } from '../../../src/domain/case/conclude-run.ts';
import type { RunToConclude } from '../../../src/domain/case/conclude-run.ts';
import type { Basis } from '../../../src/domain/check/evidence-changes.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const customer = { fullName: 'Ann Example', customerType: null, inputDetails: null };
const letterhead = {
  organizationName: 'Bank',
  signature: { name: null, address: null, phone: null, email: null, website: null },
  language: null,
};
const question = { fact: 'birth_date', rule: 'ID-5', weight: 10 };
const open = { checkId: 1, failed: false, outcome: 'PENDING' as const, riskScore: 0.5, questions: [question] };
const cleared = { checkId: 2, failed: false, outcome: 'ACCEPTED' as const, riskScore: 0.15, questions: [] };
const rejected = { checkId: 3, failed: false, outcome: 'REJECTED' as const, riskScore: 0.95, questions: [] };
const conclude = (run: Partial<RunToConclude>) =>
  concludeRun({ checks: [], reviewed: [], customer, letterhead, ...run }, defaultPolicy);

const now: Basis = {
  ...open,
  title: null,
  note: null,
  reasoning: null,
  hits: [],
  notUnderstood: [],
  inputDetails: null,
  customer,
};
const decision = { outcome: 'ACCEPTED' as const, note: 'Fine.', userId: 1, at: '2026-01-01T00:00:00.000Z', run: 1 };

describe('concludeRun', () => {
  test('asks for what an open check misses', () => {
    const { rfi, ...decided } = conclude({ checks: [open, cleared] });
    expect(decided).toEqual({ status: 'COMPLETED', outcome: 'PENDING', riskScore: 0.5, carried: [] });
    expect(rfi).toContain('date of birth');
  });

  test('asks for nothing where no answer could change the outcome', () => {
    expect(conclude({ checks: [open, rejected] })).toMatchObject({ outcome: 'REJECTED', rfi: null });
    expect(conclude({ checks: [cleared] })).toMatchObject({ outcome: 'ACCEPTED', rfi: null });
  });

  test('counts a decision that is carried over in the place of the verdict', () => {
    const reviewed = [{ checkId: 1, now, earlier: { decision, basis: now } }];
    expect(conclude({ checks: [open, cleared], reviewed })).toMatchObject({
      status: 'COMPLETED',
      outcome: 'ACCEPTED',
      riskScore: 0.39,
      rfi: null,
      carried: [{ checkId: 1, carried: { standing: { kind: 'CARRIED_OVER' } } }],
    });
  });

  test('decides by a carried decision even where the check fails every time', () => {
    const failed = { ...now, failed: true, riskScore: null };
    const checks = [{ ...open, failed: true, riskScore: null, questions: [] }];
    const reviewed = [{ checkId: 1, now: failed, earlier: { decision, basis: failed } }];
    expect(conclude({ checks })).toMatchObject({ status: 'ERROR' });
    expect(conclude({ checks, reviewed })).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED' });
  });

  test('leaves the verdict in force where the decision lapsed', () => {
    const reviewed = [{ checkId: 1, now, earlier: { decision, basis: { ...now, riskScore: 0.4 } } }];
    expect(conclude({ checks: [open], reviewed })).toMatchObject({
      outcome: 'PENDING',
      riskScore: 0.5,
      rfi: expect.stringContaining('date of birth'),
      carried: [{ carried: { standing: { kind: 'LAPSED' } } }],
    });
  });
});
