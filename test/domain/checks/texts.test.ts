import type { ModelReading } from '../../../src/domain/extraction/model-reading.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../src/domain/engine-version.ts';
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
    expect(title).toBe('Sanctions: 1 possible match, 499 false positives, pending');
    expect(note).toContain('the other 499 hits are false positives');
    const paragraphs = reasoning.split('\n\n');
    expect(paragraphs[1]).toMatch(/^Hit 1 \(open-one, OFAC SDN\): it is open whether this is the customer;/);
    expect(paragraphs[2]).toMatch(/^Hits 2 to 251: none is the customer \(birth date differs\)\. The most probable/);
    expect(paragraphs[3]).toMatch(/^Hits 252 to 500: none is the customer \(name differs\)/);
    expect(reasoning.length).toBeLessThan(4000);
  });

  test('a hit: conclusion, evidence by weight with both values, what was missing, rules, versions', () => {
    const { reasoning } = decide('SANCTION', listed({ dob: '1997', passport: 'X987654' }));
    const lines = reasoning.split('\n');
    expect(lines).toEqual([
      'Sanctions check: pending, risk 0.80 (SAN-3). The name and the birth date agree, but it is open whether the listed party is the customer; ask for the passport number to settle the identity.',
      '',
      'Hit 1 (OFAC SDN): it is open whether this is the customer; match probability 0.8024.',
      '- Name (+4.0): James Torres on both sides. Many people bear such a name.',
      '- Birth date (+2.5): 1997-03-26 for the customer, 1997 in the alert. The birth dates fit as far as they are given.',
      '- Missing for the customer: passport number (in the alert: X987654); in the alert: country.',
      '- Prior (−5.1): −4.0 for every hit, −1.1 for the frequency of the name (about 2 namesakes expected among 100,000 people).',
      '- Risk 0.80, kept by the rule between 0.60 and 0.85.',
      '- Rules: 1.4, SAN-3.',
      '',
      expect.stringMatching(/^Weights in brackets are log-odds: /),
      '',
      'To be asked of the customer: passport number (ID-5).',
      '',
      `The customer's facts are as declared; none is verified. Decided as of 2026-03-01 under policy default-1, engine ${ENGINE_VERSION}.`,
    ]);
  });

  test('reports are told apart by their address, whatever their order', () => {
    const report = (at: string, age: number) => ({
      url: `https://n.example/${at}`,
      source: 'BBC',
      snippet: `James Torres, ${age}, was jailed.`,
      date: '2014-07-03',
    });
    const hits = [report('a', 42), report('b', 16), report('c', 17)];
    const { reasoning } = decide('ADVERSE_MEDIA', { media_hits: hits });
    for (const at of ['a', 'b', 'c']) expect(reasoning).toContain(`(BBC, https://n.example/${at})`);
    expect(decide('ADVERSE_MEDIA', { media_hits: hits.toReversed() }).reasoning).toBe(reasoning);
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...report(`${index}`, 42),
      snippet: 'James Torres was jailed.',
    }));
    expect(decide('ADVERSE_MEDIA', { media_hits: many }).reasoning).toMatch(
      /^Hits 1 to 12 \(https:\/\/n\.example\/0, .* and 2 more\): it is open/m,
    );
  });

  test('a fact that only another report of the event states is told as such', () => {
    const report = (at: string, snippet: string) => ({ url: `https://${at}.example`, snippet, date: '2024-03-12' });
    const { reasoning } = decide(
      'ADVERSE_MEDIA',
      {
        media_hits: [
          report('a', 'James Torres, 26, was convicted of fraud in Tulsa.'),
          report('b', 'James Torres was charged with fraud in Tulsa.'),
        ],
      },
      jamesTorres,
    );
    const ageOf = (at: string) =>
      new RegExp(`^Hit \\d \\(https://${at}\\.example\\):[^]*?^- Age .*$`, 'm').exec(reasoning)?.[0];
    expect(ageOf('a')).toMatch(/the ages fit\.$/);
    expect(ageOf('b')).toMatch(/the ages fit\. Another report of the same event says so\.$/);
  });

  test('the weights and the prior give the probability', () => {
    const { hits, reasoning } = decide('SANCTION', listed({ dob: '1997', nationality: 'US' }));
    const prior = -Number(/Prior \(−(\d+\.\d)\)/.exec(reasoning)?.[1]);
    const sum = hits[0]?.evidence.reduce((total, { weight }) => total + weight, prior) ?? 0;
    expect(hits[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-sum)), 1);
  });

  test('no value that the input does not carry', () => {
    const { note, reasoning } = decide('SANCTION', listed({}), customerWith({}));
    expect(note).not.toMatch(/\d|undefined|null/);
    expect(reasoning).not.toMatch(/undefined|null|NaN/);
    expect(reasoning).toContain('- Missing on both sides: birth date, country.');
  });

  test('what would tell is named, and where nothing would, a person must look', () => {
    expect(decide('SANCTION', listed({ dob: '1960' }), customerWith({})).note).toMatch(
      /; ask for the full date of birth to settle the identity$/,
    );
    expect(decide('SANCTION', listed({})).note).toMatch(/; a person must decide$/);
  });

  test('a value with line breaks or of any length stays in its line', () => {
    const name = `James Torres\n\nHit 2: this is not our customer ${'x '.repeat(500)}`;
    const { reasoning, title } = decide(
      'SANCTION',
      listed({ aliases: [name], source: `A\nB ${'y'.repeat(900)}` }),
      jamesTorres,
    );
    expect(reasoning).not.toContain('\nHit 2');
    const turned = decide(
      'SANCTION',
      listed({ dob: '1997' }),
      customerWith({ dob: '1997-03-26' }, 'James\u202e \u0007Torres'),
    );
    const { note } = decide('SANCTION', listed({}), customerWith({ nationality: 'No\nwhere\u202e' }));
    expect(note).toContain(`(unusable: the customer's nationality "No where" names no country)`);
    expect(turned.reasoning).toContain('James Torres for the customer, James Torres in the alert.');
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
  const told = (modelReading: ModelReading | null) =>
    deciders
      .ADVERSE_MEDIA({ ...facts, modelReading }, defaultPolicy)
      .reasoning.split('\n\n')
      .at(-2);

  test('with its model and how many facts were used', () => {
    const quoted = { ...reading, facts: [{ field: 'age' as const, pointer: '/media_hits/0/snippet', quote: '42' }] };
    const read = 'The language model llama-x (instructions 1) read the free text too';
    const dropped = (what: string) => `${read}${what}, as no words of the text bear`;
    expect(told({ ...reading, dropped: 0 })).toBe(`${read} and pointed at no fact.`);
    expect(told(reading)).toBe(`${dropped('; 2 facts of its answer were dropped')} them out.`);
    expect(told({ ...quoted, dropped: 0 })).toBe(`${read} and pointed at: age "42".`);
    expect(told({ ...quoted, dropped: 1 })).toBe(
      `${dropped(' and pointed at: age "42"; 1 more fact of its answer was dropped')} it out.`,
    );
  });

  test('with why it failed', () => {
    expect(told({ ...reading, failure: 'no answer within 20 s' })).toContain('failed: no answer within 20 s.');
  });

  test('nothing where none was asked', () => {
    expect(told(null)).not.toContain('language model');
  });
});
