import { expect, it } from 'vitest';
import { matchesOf } from '../../../src/domain/text/matches-of.ts';

it.each([
  ['one two three', /\w+/g],
  ['a𝐀b', /(?:)/gu],
  ['a, b', /(?<word>\p{L})|(?=,)/gu],
  ['', /x*/g],
])('matches %s as matchAll does', (text, pattern) => {
  const plain = [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
  expect([...matchesOf(text, pattern)].map((match) => [match.index, ...match])).toEqual(plain);
});

it('may search for the same pattern while it is at it', () => {
  const pattern = /\d/g;
  const nested = matchesOf('1 2', pattern).map(([digit]) => digit + [...matchesOf('34', pattern)].flat().join(''));
  expect([...nested]).toEqual(['134', '234']);
});
