import { expect, test } from 'vitest';
import { evaluateAlerts } from '../../../eval/alerts.ts';
import { readAlertSet } from '../../../eval/support/alert-set.ts';

/** Decided more carefully than they could be: none is a true match, or it is left to a person. */
const OPEN = [
  'told-lead-004',
  'told-kin-021',
  'told-kin-024',
  'told-ended-037',
  'told-ended-038',
  'told-ended-040',
  'told-stage-061',
  'told-stage-064',
  'told-stage-067',
  'told-stage-069',
  'told-pool-078',
  'told-age-095',
];

test('texts on ages in leads, acquittals, verdicts, namesakes and couples are decided as expected', async () => {
  const { otherwise } = evaluateAlerts(await readAlertSet(['test/alerts/told-texts.jsonl']));
  expect(otherwise.map(({ alert }) => alert.id)).toEqual(OPEN);
  expect(otherwise.map(({ outcome }) => outcome)).toEqual(OPEN.map(() => 'PENDING'));
});
