import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptAnswer } from '../../../src/domain/extraction/accept-answer.ts';

const TEXTS = [
  { text: 'Ana Petrova, 42, was fined.', pointer: '/a' },
  { text: 'She was born in Kassel.', pointer: '/b' },
];
const fact = (value: object) => JSON.stringify({ facts: [value] });

describe('what is kept of a model’s answer', () => {
  test('a quote of the text it names', () => {
    expect(acceptAnswer(fact({ text: 2, field: 'birth_place', quote: 'Kassel' }), TEXTS)).toEqual({
      facts: [{ field: 'birth_place', pointer: '/b', quote: 'Kassel' }],
      dropped: 0,
    });
  });

  test.each([
    { text: 1, field: 'birth_place', quote: 'Kassel' },
    { text: 0, field: 'age', quote: '42' },
    { text: '1', field: 'age', quote: '42' },
    { text: 1, field: 'age', quote: 42 },
    { text: 1, field: 'age', quote: ' ' },
    { text: 1, field: 'verdict', quote: 'fined' },
    { text: 1, field: 'toString', quote: '42' },
  ])('%j is dropped', (value) => {
    expect(acceptAnswer(fact(value), TEXTS)).toEqual({ facts: [], dropped: 1 });
  });

  test.each([
    ['man', 'The woman was fined.', false],
    ['his', 'This bank was fined.', false],
    ['42', 'Fined €420,000.', false],
    ['42', 'Fined €42,000.', false],
    ['420', 'Fined €1,420.', false],
    ['1971', 'born 12.03.1971', false],
    ['\uDF82', 'A party 🎂 in Kassel', false],
    ['man', 'The woman and the man', true],
    ['42', 'Ana, 42, of Kassel', true],
    ['42', 'die 42-jährige Ana', true],
    ['Kassel', '“Kassel”', true],
    ['42', '安娜42岁', true],
    ['12.3.1971', 'b. 12.3.1971 (?)', true],
    ['(?) [x]{2}|^$ a/b\\c*+-', 'of (?) [x]{2}|^$ a/b\\c*+- fame', true],
    ['12.3', 'b. 1283 in Kassel', false],
    ['42세', '42세의 안나', true],
    ['カッセル', 'カッセルで生まれた', true],
  ])('%j as quoted of %j: %s', (quote, text, kept) => {
    const accepted = acceptAnswer(fact({ text: 1, field: 'age', quote }), [{ text, pointer: '/a' }]);
    expect(accepted?.facts).toHaveLength(kept ? 1 : 0);
  });

  test('repeated facts count once, and too many are cut', () => {
    const facts = Array.from({ length: 1000 }, () => ({ text: 1, field: 'age', quote: '42' }));
    expect(acceptAnswer(JSON.stringify({ facts }), TEXTS)).toEqual({
      facts: [{ field: 'age', pointer: '/a', quote: '42' }],
      dropped: 940,
    });
  });

  test.each(['', 'sorry', '{}', '[]', '{"facts": {}}', '{"facts": [', 'null', '}{'])('%j is no answer', (answer) => {
    expect(acceptAnswer(answer, TEXTS)).toBeNull();
  });

  test('whatever it says, only quotes are kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const accepted = acceptAnswer(JSON.stringify({ facts: [value] }), TEXTS);
        for (const { quote, pointer } of accepted?.facts ?? []) {
          expect(TEXTS.find((text) => text.pointer === pointer)?.text).toContain(quote);
        }
      }),
    );
  });
});
