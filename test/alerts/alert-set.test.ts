import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateAlerts, isMissed } from '../../eval/alerts.ts';
import { OWN_ALERTS, readAlertSet } from '../../eval/support/alert-set.ts';
import { calibrate } from '../../eval/support/calibration.ts';
import { alertFigures, describeAlerts } from '../../eval/support/describe-alerts.ts';

const alerts = await readAlertSet([OWN_ALERTS]);
const result = evaluateAlerts(alerts);
const ids = (decided: readonly { alert: { id: string } }[]) => decided.map(({ alert }) => alert.id);
const shareOf = (holds: (alert: (typeof alerts)[number]) => boolean) => alerts.filter(holds).length / alerts.length;

describe('our own alerts', () => {
  test('are many, of each type, in the shapes of many vendors', () => {
    expect(alerts.length).toBeGreaterThanOrEqual(220);
    expect(new Set(alerts.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(10);
    for (const type of ['PEP', 'SANCTION', 'BLACKLIST', 'ADVERSE_MEDIA'] as const) {
      expect(alerts.filter(({ check_type }) => check_type === type).length, type).toBeGreaterThanOrEqual(30);
    }
  });

  test('are about two fifths the customer, two fifths another person, one fifth not to be told', () => {
    expect(shareOf(({ truth }) => truth === 'same')).toBeGreaterThan(0.33);
    expect(shareOf(({ truth, sufficient }) => truth === 'other' && sufficient)).toBeGreaterThan(0.33);
    expect(shareOf(({ sufficient }) => !sufficient)).toBeGreaterThan(0.15);
  });

  test('contradict themselves nowhere: who is another is cleared, what does not suffice says what to ask', () => {
    const another = alerts.filter(({ truth, sufficient }) => truth === 'other' && sufficient);
    expect(another.filter(({ expected }) => expected.outcome !== 'ACCEPTED').map(({ id }) => id)).toEqual([]);
    expect(alerts.filter(({ truth, sufficient }) => truth === 'same' && !sufficient).map(({ id }) => id)).toEqual([]);
    const accepted = alerts.filter(({ expected }) => expected.outcome === 'ACCEPTED');
    expect(accepted.filter(({ expected }) => expected.asks != null).map(({ id }) => id)).toEqual([]);
  });
});

describe('deciding them under the default policy', () => {
  test('accepts no true match', () => {
    expect(ids(result.otherwise.filter(isMissed))).toEqual([]);
    expect(result.trueMatchesAccepted).toBe(0);
  });

  test('breaks on none', () => {
    expect(ids(result.otherwise.filter(({ outcome }) => outcome === 'ERROR'))).toEqual([]);
  });

  test('clears at least 85 % of the other persons whose data suffice, and rejects none but one that is known', () => {
    expect(result.othersCleared.share).toBeGreaterThanOrEqual(0.85);
    // The paper's second report annuls the conviction of its first, in words of an end that are not read yet.
    const rejected = result.otherwise.filter(({ alert, outcome }) => alert.truth === 'other' && outcome === 'REJECTED');
    expect(ids(rejected)).toEqual(['twelfth-024']);
  });

  test('leaves PENDING what cannot be told', () => {
    const decided = result.otherwise.filter(({ alert, outcome }) => !alert.sufficient && outcome !== 'PENDING');
    expect(ids(decided.filter(({ alert }) => alert.expected.outcome === 'PENDING'))).toEqual([]);
  });

  test('asks the right question of at least 85 % of these', () => {
    expect(result.insufficientAsked.share).toBeGreaterThanOrEqual(0.85);
  });
});

describe('the report', () => {
  test('names each alert decided otherwise than expected, what it should be, what it is and the note', () => {
    const [alert] = alerts.filter(({ expected }) => expected.outcome === 'ACCEPTED');
    const wrong = evaluateAlerts([{ ...alert!, expected: { outcome: 'REJECTED' } }]);
    expect(describeAlerts(wrong)).toMatch(new RegExp(`${alert!.id} .*expected REJECTED, got (ACCEPTED|PENDING)`));
    expect(alertFigures(wrong)).toMatchObject({ alerts: 1, otherwise: [{ id: alert!.id, expected: 'REJECTED' }] });
  });

  test('calibration: errors of a coin, of certainty and of its opposite', () => {
    const of = (probability: number) =>
      calibrate([
        { probability, isTrue: true },
        { probability, isTrue: false },
      ]);
    expect(of(0.5)).toEqual({
      bins: [{ from: 0.4, to: 0.6, alerts: 2, stated: 0.5, observed: 0.5 }],
      brier: 0.25,
      ece: 0,
    });
    expect(calibrate([])).toBeNull();
    expect(of(1)).toMatchObject({ bins: [{ from: 0.95, to: 1, alerts: 2 }], brier: 0.5, ece: 0.5 });
  });
});

describe('a file of alerts', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alert-set-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const reading = async (...lines: string[]) => {
    const path = join(folder, 'alerts.jsonl');
    await writeFile(path, lines.join('\n'));
    return readAlertSet([path]);
  };
  const line = JSON.stringify(alerts[0]);

  test('may be any of the same form, blank lines left out', async () => {
    expect(await reading('', line, '')).toEqual([alerts[0]]);
  });

  test.each([
    ['a line that is no JSON', ['{'], /alerts\.jsonl:1 is not JSON/],
    ['an outcome that is none', [line.replace(/"outcome":"\w+"/, '"outcome":"MAYBE"')], /:1 is no alert[^]*outcome/],
    ['an unknown field', [line.replace('{', '{"extra":1,')], /extra/],
    ['an id used twice', [line, line], /is used twice/],
    ['no alerts', [''], /No alerts in/],
  ])('refuses %s', async (_, lines, message) => {
    await expect(reading(...lines)).rejects.toThrow(message);
  });

  test('that is not there is named', async () => {
    await expect(readAlertSet([join(folder, 'none')])).rejects.toThrow(/none cannot be read/);
  });
});
