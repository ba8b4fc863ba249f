import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../src/domain/engine-version.ts';
import { customerWith, decide } from './decide.ts';

const HITS: Record<string, unknown>[] = [
  { details: 'James Torres, 42, was convicted of fraud in 2014.' },
  { details: 'James Torres was 42 in 2014.' },
  { snippet: 'James Torres, who was 42 years old in 2014, ran a Ponzi scheme.' },
  { snippet: 'The man was 42 in 2014.' },
  { details: 'In 2014, James Torres (42) was arrested for money laundering.' },
  { details: 'James Torres, aged 42 at the time of his arrest in July 2014, pleaded guilty.' },
  { details: 'Torres, then 42, was charged with bribery in 2014.' },
  { details: 'A 42-year-old man named James Torres was jailed.', date: '2014' },
  { details: 'A 42-year-old was jailed for fraud.', published: '2014-07-03' },
  { details: 'Forty-two-year-old James Torres was jailed.', published: '3 July 2014' },
  { title: 'James Torres, 42, jailed', details: 'He stole millions.', published_at: '2014-07-03T10:00:00Z' },
  { url: 'https://news.example/2014/07/03/torres-jailed', snippet: 'James Torres, 42, was jailed for fraud.' },
  {
    url: 'https://news.example/2014/07/torres',
    source: 'Example News',
    details: 'Torres, 42, was jailed',
    snippet: 'fraud',
  },
  { details: 'MIAMI, July 3, 2014 (AP) - James Torres, 42, was sentenced for wire fraud.' },
  { details: 'Published on 3 July 2014. The suspect is a 42 year old banker, James Torres.' },
  { details: 'James Torres, 42, of Miami, and John Smith, 29, were convicted.', date: '2014-07-03' },
  { details: 'James Torres (b. 1972) was convicted of embezzlement.' },
  { details: 'A report about James Torres', age: 42, date: '2014-07-03' },
];

describe('a man who was 42 in 2014 is no customer born in 1997 (MED-9)', () => {
  test.each(HITS.map((hit) => [JSON.stringify(hit), hit]))('%s', (_, hit) => {
    for (const input of [
      { media_hits: [{ source: 'Example News', url: 'https://news.example/a', ...hit }] },
      hit,
      [hit],
    ]) {
      const verdict = decide('ADVERSE_MEDIA', input);
      const expected =
        'details' in hit && String(hit.details).includes('b. 1972') ? 'birth date differs' : 'age mismatch';
      expect(verdict).toMatchObject({
        outcome: 'ACCEPTED',
        riskScore: 0.15,
        note: `false positive: ${expected}`,
        questions: [],
      });
      expect(verdict.reasoning).toMatch(/1997-03-26/);
      expect(verdict.reasoning).toMatch(/197[12]|by 19[78]\d|no later/);
    }
  });

  test('the reasoning says how the ages conflict', () => {
    const { reasoning, hits, title } = decide('ADVERSE_MEDIA', {
      media_hits: [{ details: 'James Torres was 42 in 2014.' }],
    });
    expect(reasoning).toContain('born in 1971–72');
    expect(reasoning).toContain('1997-03-26');
    expect(reasoning).toContain(`policy default-1, engine ${ENGINE_VERSION}`);
    expect(hits[0]).toMatchObject({ verdict: 'DISCOUNTED', ref: '/media_hits/0' });
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test('the same report stays open for a customer who was 42 in 2014', () => {
    const verdict = decide('ADVERSE_MEDIA', HITS[0], customerWith({ dob: '1972-01-15', nationality: 'US' }));
    expect(verdict.outcome).toBe('PENDING');
  });

  test('and asks for the birth date where the customer gave none', () => {
    const verdict = decide('ADVERSE_MEDIA', HITS[0], customerWith({ nationality: 'US' }));
    expect(verdict).toMatchObject({ outcome: 'PENDING', questions: [{ fact: 'birth_date', rule: 'ID-5' }] });
  });

  test("another person's age is not the subject's (1.3)", () => {
    const verdict = decide('ADVERSE_MEDIA', {
      details: 'James Torres was convicted of fraud. His partner John Smith, 42, was acquitted.',
      date: '2014-07-03',
    });
    expect(verdict.outcome).toBe('PENDING');
  });
});
