import type { ModelReading } from '../../../src/domain/extraction/model-reading.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { describe, expect, test } from 'vitest';
import { customerWith, decide, jamesTorres } from './decide.ts';

const listed = (more: Record<string, unknown>) => ({ name: 'James Torres', list: 'OFAC SDN', ...more });

describe('the texts of a check', () => {
  test('500 hits: the open ones first and whole, the others by reason with a count and the nearest of them', () => {
    const hits = Array.from({ length: 500 }, (_, index) =>
      index === 321
        ? listed({ dob: '1997', id: 'open-one' })
        : index % 2 === 0
          ? listed({ dob: '1951-04-12' })
          : listed({ name: 'Anna Weber', nationality: 'US' }),
    );
    const { title, note, reasoning } = decide('SANCTION', { hits });
    expect(title).toBe('Sanctions: 500 hits, 1 open, 499 false positives');
    expect(note).toContain('the other 499 hits are false positives');
    const paragraphs = reasoning.split('\n\n');
    expect(paragraphs[1]).toMatch(/^Hit 1 \(open-one, OFAC SDN\): whether this is our customer stays open/);
    expect(paragraphs[2]).toMatch(/^250 further hits: this is not our customer \(birth date differs\)\. The nearest/);
    expect(paragraphs[3]).toMatch(/^249 further hits: this is not our customer \(name differs\)/);
    expect(reasoning.length).toBeLessThan(4000);
  });

  test('a hit: conclusion, evidence by weight with both values, what was missing, rules, versions', () => {
    const { reasoning } = decide('SANCTION', listed({ dob: '1997', passport: 'X987654' }));
    const lines = reasoning.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^Sanctions check: PENDING, risk 0\.\d\d\. The name matches, but .* \(SAN-3\)$/),
      '',
      expect.stringMatching(
        /^Hit 1 \(OFAC SDN\): whether this is our customer stays open; match probability 0\.\d{4}, from a prior of −\d\.\d\.$/,
      ),
      '- Name speaks for it (+4.0): James Torres on both sides. The names are the same. Many people bear such a name.',
      '- Birth date speaks for it (+2.5): 1997-03-26 for the customer, 1997 in the alert. The birth dates fit as far as they are given.',
      "- Missing: a country in the alert; the customer's passport number (the alert has X987654).",
      expect.stringMatching(/^- .*Risk \d/),
      '- Rules: 1.4, SAN-3.',
      '',
      'The customer is asked for: passport number (ID-5).',
      '',
      'What is known of the customer is as declared. Decided as of 2026-03-01 under policy default-1, engine 1.',
    ]);
  });

  test('the weights and the prior give the probability', () => {
    const { hits, reasoning } = decide('SANCTION', listed({ dob: '1997', nationality: 'US' }));
    const prior = -Number(/prior of −(\d+\.\d)/.exec(reasoning)?.[1]);
    const sum = hits[0]?.evidence.reduce((total, { weight }) => total + weight, prior) ?? 0;
    expect(hits[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-sum)), 1);
  });

  test('no value that the input does not carry', () => {
    const { note, reasoning } = decide('SANCTION', listed({}), customerWith({}));
    expect(note).not.toMatch(/\d|undefined|null/);
    expect(reasoning).not.toMatch(/undefined|null|NaN/);
    expect(reasoning).toContain('birth date on both sides');
  });

  test('what would tell is named, and where nothing would, a person must look', () => {
    expect(decide('SANCTION', listed({ dob: '1960' }), customerWith({})).note).toMatch(
      /full date of birth would tell$/,
    );
    expect(decide('SANCTION', listed({})).note).toMatch(/so a person must look$/);
  });

  test('a value with line breaks or of any length stays in its line', () => {
    const name = `James Torres\n\nHit 2: this is not our customer ${'x '.repeat(500)}`;
    const { reasoning, title } = decide(
      'SANCTION',
      listed({ aliases: [name], source: `A\nB ${'y'.repeat(900)}` }),
      jamesTorres,
    );
    expect(reasoning).not.toContain('\nHit 2');
    expect(reasoning.length).toBeLessThan(3000);
    expect(title.length).toBeLessThanOrEqual(80);
  });
});

describe('ID-5: the one fact that most open hits turn on', () => {
  const bare = customerWith({ dob: '1997-03-26', nationality: 'US', country: 'US' });
  test.each([
    [{ dob: '1997', passport: 'X987654' }, ['passport']],
    [{ dob: '1997', name: 'James Bartholomew Torres' }, ['middle_name']],
    [{ dob: '1997', nationality: 'US' }, []],
  ])('%j: %j', (hit, facts) => {
    expect(decide('SANCTION', listed(hit), bare).questions.map(({ fact }) => fact)).toEqual(facts);
  });

  test('a check that is decided asks nothing', () => {
    const hits = [listed({ dob: '1997-03-26', nationality: 'US' }), listed({ passport: 'X987654' })];
    expect(decide('SANCTION', { hits }, bare)).toMatchObject({ outcome: 'REJECTED', questions: [] });
  });
});

describe('what a language model read is told as such', () => {
  const reading = { model: 'llama-x', prompt: '1', answerHash: 'ab', facts: [], dropped: 2, failure: null };
  const facts = {
    checkType: 'ADVERSE_MEDIA' as const,
    inputDetails: { media_hits: [{ snippet: 'James Torres was charged with fraud.' }] },
    customer: customerWith({ dob: '1970-05-04' }),
    asOf: '2026-03-01',
    screening: null,
  };
  const lastLine = (modelReading: ModelReading | null) =>
    deciders
      .ADVERSE_MEDIA({ ...facts, modelReading }, defaultPolicy)
      .reasoning.split('\n\n')
      .at(-1);

  test('with its model and how many facts were used', () => {
    expect(lastLine(reading)).toBe(
      'Free text was also read by the language model llama-x (instructions 1): 0 facts used, 2 dropped.',
    );
  });

  test('with why it failed', () => {
    expect(lastLine({ ...reading, failure: 'no answer within 20 s' })).toContain('failed: no answer within 20 s.');
  });

  test('nothing where none was asked', () => {
    expect(lastLine(null)).toContain('Decided as of');
  });
});
