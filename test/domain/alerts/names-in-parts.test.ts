import { expect, test } from 'vitest';
import { hitsOf } from './read.ts';

const named = (alert: unknown) => hitsOf(alert).map(({ names }) => names.map(({ text }) => text));

test.each([
  [{ hits: [{ name: { first: 'Ann', last: 'Lee' }, dateOfBirth: '1980-01-01' }] }],
  [{ name: { given: 'Ann', family: 'Lee' }, dateOfBirth: '1980-01-01' }],
  [{ alertPayload: { candidate: { name: 'Ann Lee', dateOfBirth: '1980-01-01' } } }],
  [{ alertPayload: { score: 0.9, candidate: { fullName: { first: 'Ann', last: 'Lee' }, nationality: 'GB' } } }],
])('a name in parts, or within a candidate, is read: %j', (alert) => {
  expect(named(alert)).toEqual([['Ann Lee']]);
});

test('a company that is named by its field alone is not its own employer', () => {
  const [hit] = hitsOf({ company: 'Acme Ltd', country: 'GB' });
  expect(hit).toMatchObject({ names: [{ text: 'Acme Ltd' }], employers: [] });
});

test('beside the name of a person a company is the employer', () => {
  const [hit] = hitsOf({ name: 'Ann Lee', company: 'Acme Ltd' });
  expect(hit).toMatchObject({ names: [{ text: 'Ann Lee' }], employers: [{ text: 'Acme Ltd' }] });
});
