import { expect, test } from 'vitest';
import { warmUp } from '../../src/main/warm-up.ts';

test('what a worker decides to get ready can be decided', async () => {
  await expect(warmUp()).resolves.toBeUndefined();
});
