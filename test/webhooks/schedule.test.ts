import { describe, expect, test } from 'vitest';
import { RETRY_DELAYS_MS, nextDelay } from '../../src/webhooks/schedule.ts';

const HOUR = 3_600_000;

describe('when a webhook is tried again', () => {
  test('ten attempts over 75 h 35 min 5 s, then it is given up', () => {
    const delays = Array.from({ length: 10 }, (_, made) =>
      nextDelay({ attemptsMade: made + 1, retryAfterMs: null, random: 0 }),
    );
    expect(delays).toEqual([...RETRY_DELAYS_MS, null]);
    expect(RETRY_DELAYS_MS.reduce((sum, delay) => sum + delay, 0)).toBe(75 * HOUR + 35 * 60_000 + 5_000);
  });

  test('jitter only ever lengthens, by a tenth at most', () => {
    for (const random of [0, 0.25, 0.999]) {
      const delay = nextDelay({ attemptsMade: 2, retryAfterMs: null, random });
      expect(delay).toBeGreaterThanOrEqual(300_000);
      expect(delay).toBeLessThanOrEqual(330_000);
    }
  });

  test('Retry-After takes the step’s place, up to a day, and adds no attempts', () => {
    expect(nextDelay({ attemptsMade: 1, retryAfterMs: 2_000, random: 1 })).toBe(2_000);
    expect(nextDelay({ attemptsMade: 1, retryAfterMs: 90 * HOUR, random: 1 })).toBe(24 * HOUR);
    expect(nextDelay({ attemptsMade: 10, retryAfterMs: 2_000, random: 1 })).toBeNull();
  });
});
