import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_TYPES, CUSTOMER_TYPES, OUTCOMES } from '../../../src/domain/case/vocabulary.ts';
import type { Verdict } from '../../../src/domain/check/verdict.ts';
import { customerWith, decide, jamesTorres } from './decide.ts';

const ALERTS = ['PEP', 'SANCTION', 'BLACKLIST', 'ADVERSE_MEDIA'] as const;

function expectValid(verdict: Verdict): void {
  expect(OUTCOMES).toContain(verdict.outcome);
  expect(verdict.title.length).toBeGreaterThan(0);
  expect(verdict.title.length).toBeLessThanOrEqual(80);
  expect(verdict.title).not.toContain('\n');
  expect(verdict.note.length).toBeGreaterThan(0);
  expect(verdict.reasoning).toContain('policy default-1');
  if (verdict.riskScore !== null) {
    expect(verdict.riskScore).toBeGreaterThanOrEqual(0);
    expect(verdict.riskScore).toBeLessThanOrEqual(1);
  }
  for (const hit of verdict.hits) {
    expect(hit.probability).toBeGreaterThanOrEqual(0);
    expect(hit.probability).toBeLessThanOrEqual(1);
    for (const item of hit.evidence) expect(Number.isFinite(item.weight)).toBe(true);
  }
}

/** JSON that looks like an alert, with values of any kind under the fields that are read. */
const KEYS =
  'name person_name dob nationality country position list delisted_on media_hits hits details snippet url date age aliases passport kind value gender reason'.split(
    ' ',
  );
const alertLike = fc.dictionary(
  fc.constantFrom(...KEYS),
  fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.constantFrom('1997-03-26', '42-year-old', 'US', 'James Torres, 42, was jailed'),
  ),
);

describe('no input breaks a decider', () => {
  test.each(CHECK_TYPES)('%s', (checkType) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), alertLike),
        fc.oneof(fc.jsonValue(), alertLike),
        fc.constantFrom(...CUSTOMER_TYPES, null),
        (input, details, customerType) => {
          expectValid(decide(checkType, input, { fullName: 'James Torres', customerType, inputDetails: details }));
        },
      ),
      { numRuns: 250 },
    );
  });

  test.each(ALERTS)('%s takes any name', (checkType) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (own, listed) => {
        expectValid(decide(checkType, { name: listed, details: listed }, customerWith({}, own)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('unusable input is PENDING and says why', () => {
  test.each(ALERTS)('%s', (checkType) => {
    for (const [input, why] of [
      ['text', 'text'],
      [7, 'a number'],
      [true, 'true or false'],
      [[1], 'no field'],
      [{ hits: [[]], x: 1 }, 'empty'],
      [{ score: 3 }, 'no field'],
    ] as const) {
      const verdict = decide(checkType, input);
      expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null });
      expect(verdict.note).toContain(why);
    }
  });

  test.each(ALERTS)('%s without an alert: screening against nothing clears nobody', (checkType) => {
    for (const input of [null, undefined, {}, [], '', { hits: [] }]) {
      const verdict = decide(checkType, input);
      expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null, hits: [], questions: [] });
      expect(verdict.note).toMatch(checkType === 'ADVERSE_MEDIA' ? /no article was given/ : /nothing was searched/);
    }
  });

  test.each(ALERTS)('%s with customer details of the wrong kind (ID-3)', (checkType) => {
    const hit = { name: 'Somebody Else' };
    expect(decide(checkType, hit, customerWith('dob 1997')).note).toContain('are text where an object is expected');
    const company = decide(checkType, hit, {
      fullName: 'Torres Ltd',
      customerType: 'COMPANY',
      inputDetails: { dob: '1997-03-26' },
    });
    expect(company).toMatchObject({ outcome: 'PENDING', riskScore: null });
    expect(company.note).toContain('a company but its details carry a birth date');
  });

  test.each([
    [{ gender: 'female' }, 'carry a gender'],
    [{ place_of_birth: 'Porto' }, 'carry a birth place'],
    [{ age: 65 }, 'carry an age'],
    [{ passport_number: 'X1234567' }, 'carry a passport'],
    [{ gender: 'N/A', salutation: 'Mr', director: { name: 'Ana Silva', dob: '1960-01-01', gender: 'F' } }, null],
  ])('a company with %j', (inputDetails, why) => {
    const company = { fullName: 'Torres Ltd', customerType: 'COMPANY' as const, inputDetails };
    const { note, outcome, riskScore } = decide('SANCTION', { name: 'Torres Ltd', list: 'UN' }, company);
    expect(outcome).toBe('PENDING');
    if (why === null) expect(riskScore).toBeGreaterThan(0);
    else expect(note).toContain(`cannot be decided: the customer is a company but its details ${why}`);
  });

  test.each(['2001-02-30', '0200-01-01', '2999-01-01', { deep: { deeper: {} } }, 'soon'])(
    'an impossible birth date %j is no fact and is named',
    (dob) => {
      const verdict = decide(
        'SANCTION',
        { name: 'James Torres', dob: '1960-01-01', list: 'UN' },
        customerWith({ dob }),
      );
      expect(verdict).toMatchObject({ outcome: 'PENDING', questions: [{ fact: 'birth_date' }] });
      if (typeof dob === 'string') expect(verdict.note).toContain(dob);
      const listed = decide('SANCTION', { name: 'James Torres', dob, list: 'UN' });
      expect(listed.outcome).toBe('PENDING');
    },
  );
});

describe('large input takes bounded time', () => {
  test.each([
    'James Torres, 42, was arrested in 2014. ',
    'a ',
    '((((',
    'Aa Bb Cc, ',
    '42 ',
    'born in Paris, ',
    'In 2014 ',
    'A',
    'Aa',
    'James Torres, who ',
    'DOB 1971; ',
  ])('1 MB of %j', (text) => {
    const start = process.cpuUsage();
    expectValid(decide('ADVERSE_MEDIA', { media_hits: [{ details: text.repeat(1_000_000 / text.length) }] }));
    // Processor time: what else the machine does is not counted. Anything not linear takes minutes.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  test.each(ALERTS)('%s: what could not be read is listed where nothing came of the alert', (checkType) => {
    const verdict = decide(checkType, { 'x/y': { shade: 'dark' }, colour: 'red' });
    expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null, notUnderstood: ['/colour', '/x~1y'] });
    expect(verdict.reasoning).toMatch(/Not read in the (?:alert|report): \/colour, \/x~1y\./);
  });

  test('what could not be read of a search that found nobody', () => {
    const search = { search_term: 'James Torres', total_hits: 0, hits: [], colour: 'red' };
    const verdict = decide('ADVERSE_MEDIA', search);
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', notUnderstood: ['/colour'] });
    expect(verdict.reasoning).toContain('Not read in the report: /colour.');
    expect(decide('SANCTION', search)).toMatchObject({ outcome: 'PENDING', notUnderstood: ['/colour'] });
  });

  test('500 hits, readable reasoning', () => {
    const hits = Array.from({ length: 500 }, (_, index) => ({
      details: `James Torres, ${20 + (index % 60)}, was jailed for fraud.`,
      date: '2014-07-03',
    }));
    const verdict = decide('ADVERSE_MEDIA', { media_hits: hits });
    expect(verdict.hits).toHaveLength(500);
    expect(verdict.reasoning.length).toBeLessThan(20_000);
    expect(verdict.reasoning).toMatch(/^Hits \d+ to \d+/m);
  });

  test('deep nesting', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 2000; depth++) value = depth % 2 === 0 ? [value] : { entity: value, name: value };
    for (const checkType of ALERTS) expectValid(decide(checkType, value, { ...jamesTorres, inputDetails: value }));
  });
});
