import { expect, test } from 'vitest';
import { evaluateAlerts } from '../../../eval/alerts.ts';
import { readAlertSet } from '../../../eval/support/alert-set.ts';

test('namesakes are told apart by age, life, number and place in nine of ten reports, and nobody by what is told of somebody else', async () => {
  const alerts = await readAlertSet(['test/alerts/stories4.jsonl']);
  const { otherwise } = evaluateAlerts(alerts);
  expect(otherwise.filter(({ outcome }) => outcome !== 'PENDING').map(({ alert }) => alert.id)).toEqual([]);
  // What a life tells only by a second verb, by brackets or by words of its own stays open.
  expect(otherwise.length).toBeLessThan(alerts.length / 10);
}, 120_000);
