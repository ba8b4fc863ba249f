import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/domain/case/vocabulary.ts';
import { carryOver } from '../../../src/domain/check/carry-over.ts';
import { evidenceChanges } from '../../../src/domain/check/evidence-changes.ts';
import type { Basis } from '../../../src/domain/check/evidence-changes.ts';
import { combineVerdicts } from '../../../src/domain/check/human-decision.ts';
import type { HitVerdict } from '../../../src/domain/check/verdict.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const hit = (ref: string, overrides: Partial<HitVerdict> = {}): HitVerdict => ({
  ref,
  verdict: 'UNRESOLVED',
  probability: 0.4,
  rules: ['ID-5', 'SAN-4'],
  evidence: [
    {
      field: 'birth_date',
      customerValue: '1990-01-02',
      alertValue: '1990',
      relation: 'agrees',
      weight: 1.5,
      why: 'The years agree.',
      pointer: '/dob',
    },
    {
      field: 'name',
      customerValue: 'Ann Example',
      alertValue: 'Ann Example',
      relation: 'agrees',
      weight: 4,
      why: 'The names agree.',
      pointer: '/name',
    },
  ],
  ...overrides,
});

const basis = (overrides: Partial<Basis> = {}): Basis => ({
  failed: false,
  outcome: 'PENDING',
  riskScore: 0.5,
  title: 'Sanctions: 1 hit, open',
  note: 'the birth year agrees, the day is not known',
  reasoning: 'Hit 1: open.',
  hits: [hit('a'), hit('b')],
  questions: [{ fact: 'nationality', rule: 'ID-5', weight: 6 }],
  notUnderstood: ['/x', '/y'],
  inputDetails: { name: 'Ann Example', dob: '1990' },
  customer: { fullName: 'Ann Example', customerType: 'INDIVIDUAL', inputDetails: { dob: '1990-01-02', city: 'Bonn' } },
  ...overrides,
});

const decision = {
  outcome: 'ACCEPTED' as const,
  note: 'Other father’s name.',
  userId: 7,
  at: '2026-01-02T03:04:05.678Z',
  run: 1,
};

describe('a decision that was made', () => {
  const made = (overrides: Partial<Basis>, outcome: (typeof OUTCOMES)[number]) =>
    combineVerdicts(
      basis(overrides),
      { decision: { ...decision, outcome }, standing: { kind: 'MADE' } },
      defaultPolicy,
    );

  test('counts, says who decided when, and what the machine had said', () => {
    expect(made({}, 'ACCEPTED')).toEqual({
      outcome: 'ACCEPTED',
      riskScore: 0.39,
      title: 'Accepted by a reviewer',
      note: 'Other father’s name.',
      reasoning:
        'Accepted by decision of user 7 on 2026-01-02T03:04:05.678Z.\n\nReason given: Other father’s name.\n\n' +
        'By the automated assessment the check was left open, with a risk of 0.50: the birth year agrees, the day is not known. Its reasoning:\n\nHit 1: open.',
    });
  });

  test.each([
    ['PENDING', 0.5, 'ACCEPTED', 0.39],
    ['PENDING', 0.5, 'REJECTED', 0.9],
    ['PENDING', 0.5, 'PENDING', 0.5],
    ['PENDING', 0.75, 'ACCEPTED', 0.39],
    ['ACCEPTED', 0.15, 'PENDING', 0.4],
    ['ACCEPTED', 0.15, 'REJECTED', 0.9],
    ['ACCEPTED', 0.1, 'ACCEPTED', 0.1],
    ['REJECTED', 0.97, 'ACCEPTED', 0.39],
    ['REJECTED', 0.97, 'PENDING', 0.89],
    ['REJECTED', 0.97, 'REJECTED', 0.97],
    ['PENDING', null, 'ACCEPTED', 0.15],
    ['PENDING', null, 'PENDING', 0.5],
    ['PENDING', null, 'REJECTED', 0.9],
  ] as const)('%s at %s by the machine, %s by a person: risk %d', (outcome, riskScore, decided, expected) => {
    expect(made({ outcome, riskScore }, decided)).toMatchObject({ outcome: decided, riskScore: expected });
  });

  test('never scores outside the band of its outcome', () => {
    const risk = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTCOMES),
        risk,
        fc.constantFrom('ACCEPTED', 'REJECTED'),
        (outcome, riskScore, decided) => {
          if (outcome === decided) return;
          const score = made({ outcome, riskScore }, decided).riskScore!;
          expect(decided === 'ACCEPTED' ? score < 0.4 : score >= 0.9).toBe(true);
        },
      ),
    );
  });

  test('can be made of a check that failed', () => {
    const failed = { failed: true, riskScore: null, note: 'It broke.', reasoning: 'It broke.' };
    const shown = made(failed, 'REJECTED');
    expect(shown).toMatchObject({ outcome: 'REJECTED', riskScore: 0.9 });
    expect(shown.reasoning).toContain('The automated assessment could not be made: It broke. Its reasoning:');
  });
});

describe('a rerun', () => {
  const earlier = { decision, basis: basis() };

  test('carries the decision over while the evidence is unchanged, and says so', () => {
    const carried = carryOver(basis(), earlier, defaultPolicy);
    expect(carried).toMatchObject({
      standing: { kind: 'CARRIED_OVER' },
      shown: { outcome: 'ACCEPTED', riskScore: 0.39 },
    });
    expect(carried.shown.reasoning).toMatch(
      /^Accepted by decision of user 7 on 2026-01-02T03:04:05\.678Z on run 1, which still holds as the evidence is unchanged\./,
    );
  });

  test('lets the decision lapse when the evidence changed: the machine’s verdict counts, and says what changed', () => {
    const now = basis({
      hits: [hit('a', { verdict: 'CONFIRMED', probability: 0.99 }), hit('b')],
      outcome: 'REJECTED',
      riskScore: 0.95,
    });
    const carried = carryOver(now, earlier, defaultPolicy);
    expect(carried.shown).toMatchObject({ outcome: 'REJECTED', riskScore: 0.95, title: now.title, note: now.note });
    expect(carried.shown.reasoning).toBe(
      'The decision of user 7 on 2026-01-02T03:04:05.678Z (on run 1: accepted) no longer applies, since the evidence changed: ' +
        'the automated assessment went from left open (risk 0.5) to rejected (risk 0.95); hit a differs in its verdict.\n\nHit 1: open.',
    );
  });

  test('gives the same bytes when it is computed again from what was stored', () => {
    const stored = JSON.parse(JSON.stringify({ now: basis({ hits: [] }), earlier }));
    expect(JSON.stringify(carryOver(stored.now, stored.earlier, defaultPolicy))).toBe(
      JSON.stringify(carryOver(basis({ hits: [] }), earlier, defaultPolicy)),
    );
  });
});

describe('evidence is unchanged', () => {
  const [birth, name] = hit('a').evidence;

  test.each<[string, Partial<Basis>]>([
    ['in another order', { hits: [hit('b'), hit('a', { evidence: [name!, birth!], rules: ['SAN-4', 'ID-5'] })] }],
    ['in other words', { title: 'T', note: 'N', reasoning: 'Decided as of 2031-01-01.' }],
    [
      'worded otherwise',
      { hits: [hit('a', { evidence: [{ ...birth!, why: 'Else.', pointer: null }, name!] }), hit('b')] },
    ],
    ['with other weights of questions', { questions: [{ fact: 'nationality', rule: 'ID-5', weight: 1 }] }],
    ['with unread fields in another order', { notUnderstood: ['/y', '/x'] }],
    ['with keys in another order', { inputDetails: { dob: '1990', name: 'Ann Example' } }],
  ])('%s', (_, overrides) => {
    expect(evidenceChanges(basis(), basis(overrides))).toEqual([]);
  });

  test('null and nothing are alike', () => {
    const [none, nothing] = [
      { ...basis(), inputDetails: null },
      { ...basis(), inputDetails: undefined },
    ];
    expect(evidenceChanges(none, nothing)).toEqual([]);
  });
});

describe('evidence changed', () => {
  const [birth, name] = hit('a').evidence;

  test.each<[Partial<Basis>, string[]]>([
    [{ outcome: 'ACCEPTED' }, ['the automated assessment went from left open (risk 0.5) to accepted (risk 0.5)']],
    [{ riskScore: null }, ['the automated assessment went from left open (risk 0.5) to left open (no risk score)']],
    [{ failed: true }, ['the automated assessment went from left open (risk 0.5) to none that could be made']],
    [{ hits: [hit('a')] }, ['hit b is gone']],
    [{ hits: [hit('a'), hit('b'), hit('c')] }, ['hit c is new']],
    [{ hits: [hit('a'), hit('a'), hit('b')] }, ['hit a differs in its verdict']],
    [{ hits: [hit('a', { evidence: [birth!] }), hit('b')] }, ['hit a differs in name']],
    [{ hits: [hit('a', { evidence: [{ ...birth!, weight: 2 }, name!] }), hit('b')] }, ['hit a differs in birth date']],
    [{ questions: [] }, ['other facts are missing']],
    [{ notUnderstood: [] }, ['other fields could not be read']],
    [{ inputDetails: { name: 'Ann Example' } }, ["the check's input_details differ"]],
    [{ customer: { ...basis().customer, fullName: 'Anne Example' } }, ["the customer's details differ"]],
    [{ customer: { ...basis().customer, inputDetails: null } }, ["the customer's details differ"]],
  ])('%j', (overrides, changes) => {
    expect(evidenceChanges(basis(), basis(overrides))).toEqual(changes);
    expect(evidenceChanges(basis(overrides), basis()).length).toBe(changes.length);
  });

  test('is told briefly for hundreds of hits', () => {
    const many = Array.from({ length: 500 }, (_, index) => hit(`h${index}`));
    const told = evidenceChanges(basis({ hits: [] }), basis({ hits: many }));
    expect(told).toHaveLength(11);
    const again = Array.from({ length: 500 }, (_, index) => hit('same', { probability: index / 1000 }));
    expect(evidenceChanges(basis({ hits: again }), basis({ hits: again.toReversed() }))).toEqual([]);
    expect(told.at(-1)).toBe('490 more hits differ');
  });
});
