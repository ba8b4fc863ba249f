import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideCase } from '../../../src/domain/case/decide-case.ts';
import type { DecidedCheck } from '../../../src/domain/case/decide-case.ts';
import { OUTCOMES } from '../../../src/domain/case/vocabulary.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const check = (outcome: DecidedCheck['outcome'], riskScore: number | null, failed = false): DecidedCheck => ({
  failed,
  outcome,
  riskScore,
});
const decideAll = (...checks: DecidedCheck[]) => decideCase(checks, defaultPolicy);

const anyRisk = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const anyCheck = fc.record({
  failed: fc.boolean(),
  outcome: fc.constantFrom(...OUTCOMES),
  riskScore: fc.option(anyRisk),
});
const judged = (risk: number) => check('PENDING', risk);
const riskOf = (risks: readonly number[]) => decideCase(risks.map(judged), defaultPolicy).riskScore ?? -1;

describe('XCH-4 outcome', () => {
  test.each([
    ['no checks', [], 'COMPLETED', 'PENDING', null],
    ['one accepted', [check('ACCEPTED', 0.15)], 'COMPLETED', 'ACCEPTED', 0.15],
    [
      'any rejected',
      [check('ACCEPTED', 0.15), check('REJECTED', 1), check('PENDING', null)],
      'COMPLETED',
      'REJECTED',
      1,
    ],
    ['one pending', [check('ACCEPTED', 0.15), check('PENDING', null)], 'COMPLETED', 'PENDING', 0.15],
    ['one failed', [check('ACCEPTED', 0.15), check('ACCEPTED', 0.9, true)], 'COMPLETED', 'PENDING', 0.15],
    ['failed beside rejected', [check('REJECTED', 0.9), check('PENDING', null, true)], 'COMPLETED', 'REJECTED', 0.9],
    ['all failed', [check('ACCEPTED', 0.1, true), check('REJECTED', 1, true)], 'ERROR', 'PENDING', null],
    ['nothing judged', [check('PENDING', null)], 'COMPLETED', 'PENDING', null],
  ] as const)('%s', (_, checks, status, outcome, riskScore) => {
    expect(decideAll(...checks)).toEqual({ status, outcome, riskScore });
  });

  test('ACCEPTED only if every check is', () => {
    fc.assert(
      fc.property(fc.array(anyCheck), (checks) => {
        const all = checks.length > 0 && checks.every((one) => !one.failed && one.outcome === 'ACCEPTED');
        expect(decideCase(checks, defaultPolicy).outcome === 'ACCEPTED').toBe(all);
      }),
    );
  });
});

describe('case risk', () => {
  test('is within 0 … 1, at least the highest, with four decimals, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyRisk, { minLength: 1, maxLength: 15 }), (risks) => {
        const risk = riskOf(risks);
        expect(risk).toBeGreaterThanOrEqual(Math.max(...risks));
        expect(risk).toBeLessThanOrEqual(1);
        expect(Math.round(risk * 10_000) / 10_000).toBe(risk);
        expect(riskOf(risks.toReversed())).toBe(risk);
        expect(riskOf(risks.toSorted())).toBe(risk);
      }),
    );
  });

  test('is monotone in every check and in their number', () => {
    fc.assert(
      fc.property(fc.array(anyRisk, { maxLength: 10 }), anyRisk, anyRisk, (rest, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(riskOf([...rest, high])).toBeGreaterThanOrEqual(riskOf([...rest, low]));
        expect(riskOf([...rest, low])).toBeGreaterThanOrEqual(rest.length === 0 ? 0 : riskOf(rest));
      }),
      { numRuns: 500 },
    );
  });

  test('stays below 0.40 for any number of cleared checks, and exact for one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 3999 }).map((value) => value / 10_000),
          { minLength: 1, maxLength: 40 },
        ),
        (risks) => {
          expect(riskOf(risks)).toBeLessThan(0.4);
          expect(riskOf(risks.slice(0, 1))).toBe(risks[0]);
        },
      ),
    );
    expect(riskOf(Array.from({ length: 15 }, () => 0.15))).toBe(0.15);
  });

  test('two serious checks weigh more than one', () => {
    expect(riskOf([0.7, 0.7])).toBeGreaterThan(0.7);
  });
});
