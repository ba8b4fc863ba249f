import { expect, test } from 'vitest';
import { atOnce, inStep } from '../../src/domain/in-step.ts';
import type { Steps } from '../../src/domain/in-step.ts';

function* counting(name: string, steps: number, seen: string[]): Steps<string> {
  for (let step = 1; step <= steps; step++) {
    seen.push(`${name}${step}`);
    yield;
  }
  return `${name} done`;
}

test('each step is done on all before the next, and results keep their order', () => {
  const seen: string[] = [];
  const works = [counting('a', 3, seen), counting('b', 0, seen), counting('c', 2, seen)];
  expect(inStep(works)).toEqual(['a done', 'b done', 'c done']);
  expect(seen).toEqual(['a1', 'c1', 'a2', 'c2', 'a3']);
});

test('work within work is done in step, too', () => {
  const seen: string[] = [];
  function* outer(name: string): Steps<string> {
    const inner = yield* counting(name, 2, seen);
    yield;
    seen.push(`${name} last`);
    return inner;
  }
  expect(inStep([outer('a'), outer('b')])).toEqual(['a done', 'b done']);
  expect(seen).toEqual(['a1', 'b1', 'a2', 'b2', 'a last', 'b last']);
});

test('nothing to do gives nothing', () => {
  expect(inStep([])).toEqual([]);
});

test('what fails in a step fails the whole', () => {
  function* failing(): Steps<never> {
    yield;
    throw new Error('unreadable');
  }
  expect(() => inStep<string>([counting('a', 3, []), failing()])).toThrow('unreadable');
  expect(() => atOnce(failing())).toThrow('unreadable');
});

test('work on one thing alone is done to its end', () => {
  const seen: string[] = [];
  expect(atOnce(counting('a', 2, seen))).toBe('a done');
  expect(seen).toEqual(['a1', 'a2']);
});
