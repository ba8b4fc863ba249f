import { expect, test } from 'vitest';
import { asWritten, withPlainSigns } from '../../../src/domain/text/plain-signs.ts';

test.each([
  ['O’Brien said: “I ‘never’ paid €3m to „Nordlicht‟”', 'O\'Brien said: "I \'never\' paid $3m to "Nordlicht""'],
  ['₹41 crore, ₦2bn, 15\u202f000\u2009₽', '$41 crore, $2bn, 15\u00a0000\u00a0$'],
  ['a lone ‚ sign', "a lone ' sign"],
])('%s', (printed, plain) => {
  expect(withPlainSigns(printed)).toBe(plain);
  expect(withPlainSigns(printed)).toHaveLength(printed.length);
});

test.each([
  '',
  'plain text, "quoted"',
  'Łódź — 2005–2009 …',
  '\ud83d\ude00 王伟',
  'a lone half \ud83d',
  'line\nbreak \\ "',
])('what has no such sign stays as it is: %j', (text) => {
  expect(withPlainSigns(text)).toBe(text);
});

test('beside such a sign all others stay, a half of a pair and a backslash too', () => {
  expect(withPlainSigns('’ \ud83d\ude00 \ud83d \\ \u0000 \u2028 "')).toBe('\' \ud83d\ude00 \ud83d \\ \u0000 \u2028 "');
});

const written = { text: 'Sean O’Brien of St. John’s', pointer: '/hits/0/snippet' };
const toWritten = asWritten([{ written, plain: { ...written, text: withPlainSigns(written.text) } }]);

test('a fact has the words of its text', () => {
  expect(toWritten([{ text: "Sean O'Brien", pointer: '/hits/0/snippet', kind: 'PRIMARY' }])).toEqual([
    { text: 'Sean O’Brien', pointer: '/hits/0/snippet', kind: 'PRIMARY' },
  ]);
});

test.each([
  ['of another text', { text: "Sean O'Brien", pointer: '/hits/1/snippet' }],
  ['of a field', { text: "St. John's", pointer: null }],
  ['in other words than its text', { text: "O'Brien, Sean", pointer: '/hits/0/snippet' }],
])('a fact %s is left as it is', (_, fact) => {
  expect(toWritten([fact])).toEqual([fact]);
});
