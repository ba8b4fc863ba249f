import { expect, test } from 'vitest';
import { ofLastText } from '../../../src/domain/text/last-text.ts';

test('a text is read once as long as no other is asked for', () => {
  const asked: string[] = [];
  const read = ofLastText((text) => {
    asked.push(text);
    return text.length;
  });
  expect([read('one'), read('one'), read('three'), read('one'), read('')]).toEqual([3, 3, 5, 3, 0]);
  expect(asked).toEqual(['one', 'three', 'one', '']);
});

test('an answer that there is nothing is kept as well', () => {
  let times = 0;
  const read = ofLastText(() => {
    times += 1;
    return null;
  });
  expect([read('a'), read('a')]).toEqual([null, null]);
  expect(times).toBe(1);
});
