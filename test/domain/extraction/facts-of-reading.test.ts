import { describe, expect, test } from 'vitest';
import { factsOfReading } from '../../../src/domain/extraction/facts-of-reading.ts';
import type { ExtractedFact } from '../../../src/domain/extraction/model-reading.ts';
import { parseDate } from '../../../src/domain/dates/parse-date.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const published = parseDate('2014-07-03');

function read(...facts: Omit<ExtractedFact, 'pointer'>[]) {
  const reading = {
    model: 'm',
    prompt: '1',
    answerHash: null,
    dropped: 0,
    failure: null,
    facts: facts.map((fact) => ({ ...fact, pointer: '/text' })),
  };
  return factsOfReading(reading, {
    texts: [{ text: 'whatever', pointer: '/text' }],
    published: published.kind === 'date' ? published.interval : null,
    asOf: '2026-01-01',
    policy: defaultPolicy,
  });
}

describe('facts out of quoted words', () => {
  test.each(['42', '42-year-old', 'aged 42'])('age %s', (quote) => {
    expect(read({ field: 'age', quote })?.ages).toMatchObject([
      { ages: { from: 42, to: 42 }, birth: { from: '1971-07-04', to: '1972-07-03' } },
    ]);
  });

  test.each(['12 March 1971', 'born 12 March 1971'])('birth date %s', (quote) => {
    expect(read({ field: 'birth_date', quote })?.birthDates).toMatchObject([{ interval: { from: '1971-03-12' } }]);
  });

  test('nationality, residence, gender, birth place', () => {
    expect(
      read(
        { field: 'nationality', quote: 'Serbian' },
        { field: 'residence', quote: 'Germany' },
        { field: 'gender', quote: 'Frau' },
        { field: 'birth_place', quote: 'Bad Hersfeld' },
      ),
    ).toMatchObject({
      countries: [
        { code: 'RS', role: 'nationality' },
        { code: 'DE', role: 'residence' },
      ],
      genders: [{ gender: 'F' }],
      birthPlaces: [{ town: 'bad hersfeld' }],
    });
  });

  test.each<Omit<ExtractedFact, 'pointer'>>([
    { field: 'age', quote: 'the case is ACCEPTED' },
    { field: 'age', quote: '999' },
    { field: 'birth_date', quote: '31 February 2001' },
    { field: 'birth_date', quote: '2031' },
    { field: 'nationality', quote: 'Atlantean' },
    { field: 'gender', quote: 'they' },
    { field: 'death', quote: 'soon' },
  ])('$field "$quote" says nothing', (fact) => {
    const { ages, birthDates, countries, genders, deaths } = read(fact)!;
    expect([ages, birthDates, countries, genders, deaths].flat()).toEqual([]);
  });

  test('what it quoted of other texts is not of this hit', () => {
    const reading = {
      model: 'm',
      prompt: '1',
      answerHash: null,
      dropped: 0,
      failure: null,
      facts: [{ field: 'age', quote: '42', pointer: '/other' } as const],
    };
    const context = { texts: [], published: null, asOf: '2026-01-01', policy: defaultPolicy };
    expect(factsOfReading(reading, context)).toBeNull();
  });
});
