import { expect, test } from 'vitest';
import { evaluateAlerts } from '../../../eval/alerts.ts';
import { readAlertSet } from '../../../eval/support/alert-set.ts';

test('namesakes are told apart by age, life, number and place, and nobody by what is told of somebody else', async () => {
  const { otherwise } = evaluateAlerts(await readAlertSet(['test/alerts/stories4.jsonl']));
  expect(otherwise.map(({ alert, outcome }) => `${alert.id} ${outcome}`)).toEqual([]);
}, 120_000);
