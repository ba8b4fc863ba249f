import { expect, test } from 'vitest';
import { decide } from '../checks/decide.ts';

const hits = (count: number, length: number) => ({
  media_hits: Array.from({ length: count }, (_, index) => ({
    title: `Report ${index}`,
    snippet: 'Fraud. '.repeat(length / 7),
  })),
});

test('an alert of more text than one check reads is left open, and says what to do', () => {
  const verdict = decide('ADVERSE_MEDIA', hits(2_000, 4_000));
  expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null });
  expect(verdict.note).toMatch(/hold \d+ characters, more than the 600000 one check reads: split it/);
});

test('one of less is read', () => {
  expect(decide('ADVERSE_MEDIA', hits(10, 4_000)).hits).toHaveLength(10);
});
