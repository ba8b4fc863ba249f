import { expect, test } from 'vitest';
import { VOCABULARY } from '../../../src/domain/pep/vocabulary.ts';

test('each word is of one kind, and written as posts are read: small, without marks and signs', () => {
  const words = Object.values(VOCABULARY).flatMap((list) => list.split(','));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => !/^[\p{Ll}\p{Lo}]+(?: [\p{Ll}\p{Lo}]+)*\*?$/u.test(word))).toEqual([]);
});
