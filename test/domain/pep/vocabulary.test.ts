import { expect, test } from 'vitest';
import { signsOf } from '../../../src/domain/pep/post-signs.ts';
import { VOCABULARY } from '../../../src/domain/pep/vocabulary.ts';

test('each word is of one kind, and written as posts are read: small, without marks and signs', () => {
  const words = Object.values(VOCABULARY).flatMap((list) => list.split(','));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => !/^[\p{Ll}\p{Lo}]+(?: [\p{Ll}\p{Lo}]+)*\*?$/u.test(word))).toEqual([]);
});

test('an expression of several words is read as one', () => {
  const expressions = Object.values(VOCABULARY)
    .flatMap((list) => list.split(','))
    // "Grad a" is a grade too; of more words than six none is looked for, nor is a beginning of several.
    .filter((words) => / /.test(words) && !/ grada$|[*]$/u.test(words) && words.split(' ').length <= 6);
  expect(expressions.length).toBeGreaterThan(1500);
  expect(expressions.filter((words) => signsOf(`Holder ${words}`).length > 2)).toEqual([]);
});
