import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const ALERTS = ['PEP', 'SANCTION', 'BLACKLIST', 'ADVERSE_MEDIA'] as const;
const customer = customerWith({ dob: '1972-05-20', nationality: 'US', country: 'US', passport: 'X123456' });

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const hit = fc.record({
  name: optional(['James Torres', 'J. Torres', 'James Michael Torres', 'Jaime Torres', 'Anna Weber', 'Torres']),
  nationality: optional(['US', 'MX']),
  gender: optional(['M', 'F']),
  position: optional([
    'Minister of Finance',
    'Member of Parliament',
    'Ambassador',
    'CEO of a state-owned company',
    'Mayor',
    'Clerk',
    'Son of minister',
  ]),
  end: optional(['2010-01-01', '2025-12-01']),
  list: optional(['OFAC SDN', 'Interpol wanted']),
  delisted_on: optional(['2015-01-01', '2026-01-15']),
  reason: optional(['fraud', 'commercial']),
  details: optional([
    'James Torres was convicted of money laundering.',
    'James Torres was acquitted of fraud.',
    'James Torres was sued in a civil dispute.',
    'James Torres was charged with fraud.',
    'James Torres, 42, was fined by the regulator.',
  ]),
  date: optional(['2014-07-03', '2024-07-03', '2005-01-01']),
  source: optional(['Reuters', 'a blog', 'Local Paper']),
  dob: optional(['1972', '1971']),
});
const withName = hit.filter((value) => value.name !== undefined || value.details !== undefined);

/** PEP-3 accepts at the end of its band: an identified holder never scores below one who may be somebody else. */
const BANDS = { ACCEPTED: [0, 0.4], PENDING: [0.4, 0.89], REJECTED: [0.85, 1] } as const;

describe.each(ALERTS)('%s', (checkType) => {
  test('the order of hits and fields does not change the words or the numbers', () => {
    fc.assert(
      fc.property(fc.array(withName, { minLength: 1, maxLength: 6 }), (hits) => {
        const backwards = hits.toReversed().map((one) => Object.fromEntries(Object.entries(one).reverse()));
        const first = decide(checkType, { hits }, customer);
        const second = decide(checkType, { hits: backwards }, customer);
        for (const part of ['outcome', 'riskScore', 'title', 'note', 'reasoning', 'questions'] as const) {
          expect(second[part]).toEqual(first[part]);
        }
        expect(JSON.stringify(decide(checkType, { hits }, customer))).toBe(JSON.stringify(first));
      }),
      { numRuns: 150 },
    );
  });

  test('the risk lies in the band of the outcome', () => {
    fc.assert(
      fc.property(fc.array(withName, { minLength: 1, maxLength: 4 }), (hits) => {
        const { outcome, riskScore, reasoning } = decide(checkType, { hits }, customer);
        const [from, to] = BANDS[outcome];
        expect(riskScore, reasoning).toBeGreaterThanOrEqual(from);
        expect(riskScore, reasoning).toBeLessThanOrEqual(to);
      }),
      { numRuns: 200 },
    );
  });

  test('an agreeing decisive fact never lowers the risk, a conflicting one never raises it', () => {
    fc.assert(
      fc.property(withName, (one) => {
        const plain = decide(checkType, one, customer).riskScore ?? 0;
        const weak = one.nationality === undefined ? [{ nationality: 'US' }] : [];
        for (const agreeing of [{ dob: '1972-05-20' }, { passport: 'X123456' }, ...weak]) {
          const risk = decide(checkType, { ...one, ...agreeing }, customer).riskScore ?? 0;
          expect(risk, JSON.stringify([one, agreeing])).toBeGreaterThanOrEqual(plain);
        }
        const conflicting = decide(checkType, { ...one, dob: '1931-05-19' }, customer).riskScore ?? 0;
        expect(conflicting, JSON.stringify(one)).toBeLessThanOrEqual(plain);
      }),
      { numRuns: 400 },
    );
  });
});
