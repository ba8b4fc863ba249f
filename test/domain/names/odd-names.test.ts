import { describe, expect, test } from 'vitest';
import { comparePrepared, prepareName } from '../../../src/domain/names/prepared-name.ts';
import type { NameKind } from '../../../src/domain/names/prepared-name.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const KINDS: readonly NameKind[] = ['person', 'organization', 'vessel', 'unknown'];
const { threshold } = defaultPolicy.screening;

function score(left: string, right: string, kind: NameKind = 'person'): number {
  return comparePrepared(prepareName(left, kind), prepareName(right, kind), defaultPolicy.names).score;
}

describe('names that are hardly any', () => {
  const ODD: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['blanks', ' \t\n\u00a0'],
    ['one letter', 'x'],
    ['particles alone', 'bin al de la van der'],
    ['titles alone', 'Mr Dr Prof'],
    ['legal forms alone', 'Ltd. LLC'],
    ['emoji', '😀👨‍👩‍👧'],
    ['control characters', '\u0000\u0001\u001b\u007f'],
    ['invisible characters', '\u200b\u200d\ufeff\u202e'],
    ['a lone surrogate', '\ud83d'],
    ['marks without a letter', '\u0301\u0308\u064b'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['signs of SQL', `'; drop table watchlists; --`],
    ['digits', '0123456789'],
  ];

  test.each(ODD)('%s: read as any kind without fail, and no match of a real name', (_, odd) => {
    for (const kind of KINDS) expect(score(odd, 'Vladimir Putin', kind)).toBeLessThan(threshold);
  });
});

describe('what is no part of a name does not change it', () => {
  test.each([
    ['invisible characters', 'Vla\u200bdimir \u202ePu\ufefftin'],
    ['control characters', 'Vladimir\u0000 Putin\u0007'],
    ['emoji', 'Vladimir 😀 Putin'],
    ['marks', 'V\u0301la\u0308dimi\u0300r Put\u0323in'],
    ['full width letters', 'Ｖｌａｄｉｍｉｒ Ｐｕｔｉｎ'],
    ['signs', '"Vladimir"; (Putin) --'],
    ['letters of another script that look alike', 'Vlаdimir Рutin'],
  ])('%s', (_, name) => {
    expect(score(name, 'Vladimir Putin')).toBeGreaterThanOrEqual(threshold);
  });
});

describe('scripts', () => {
  test.each([
    ['Arabic', 'فلاديمير بوتين'],
    ['Arabic beside Latin', 'فلاديمير Vladimir Putin بوتين'],
    ['Cyrillic', 'Владимир Путин'],
    ['Cyrillic beside Latin', 'Vladimir Путин'],
    ['Greek', 'Βλαντίμιρ Πούτιν'],
    ['Hebrew', 'ולדימיר פוטין'],
    ['Katakana', 'ウラジーミル・プーチン'],
    ['Armenian', 'Վլադիմիր Պուտին'],
    ['Devanagari', 'व्लादिमीर पुतिन'],
  ])('%s', (_, name) => {
    expect(score(name, 'Vladimir Putin')).toBeGreaterThanOrEqual(threshold);
    expect(score(name, 'Igor Sechin')).toBeLessThan(threshold);
  });
});

describe('names far longer than any', () => {
  const LONG: readonly (readonly [string, string])[] = [
    ['one word', 'x'.repeat(10_000)],
    ['words', 'ab '.repeat(3_400)],
    ['initials', 'a. '.repeat(3_400)],
    ['marks', `a${'\u0301'.repeat(10_000)}`],
    ['signs', '王'.repeat(10_000)],
    ['Arabic', 'محمد '.repeat(2_000)],
    ['digits', '9'.repeat(10_000)],
    ['capitals within', 'abC'.repeat(3_400)],
    ['signs of regular expressions', '(a+)+$'.repeat(1_700)],
    ['legal forms', 'limited liability company '.repeat(400)],
    ['numbers in words', 'one hundred '.repeat(900)],
    ['commas', 'a, '.repeat(3_400)],
  ];

  test.each(LONG)('%s: compared in bounded time, with itself and another', (_, name) => {
    const since = performance.now();
    for (const kind of KINDS) {
      expect(score(name, name, kind)).toBeGreaterThanOrEqual(0);
      expect(score(name, 'Vladimir Putin', kind)).toBeLessThan(threshold);
    }
    // Eight comparisons of under a millisecond; the rest is for a machine that does other things.
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});
