import type { AlertEvaluation, Decided, DecidedAlert, AlertTimes, Share } from '../alerts.ts';

const OUTCOMES: readonly Decided[] = ['ACCEPTED', 'PENDING', 'REJECTED', 'ERROR'];

/** The evaluation as a text for people. */
export function describeAlerts(result: AlertEvaluation): string {
  return [
    ...confusionTable(result),
    '',
    `true matches accepted                ${result.trueMatchesAccepted} (must be 0)`,
    `others cleared, data sufficient      ${percent(result.othersCleared)} (bar 85 %)`,
    `insufficient data PENDING            ${percent(result.insufficientPending)}`,
    `  of these the right question        ${percent(result.insufficientAsked)}`,
    `as expected in outcome and question  ${percent(result.asExpected)}`,
    `  of these naming the rules           ${percent(result.rulesNamed)}`,
    '',
    'As expected, by type of check and by shape:',
    ...Object.entries({ ...result.asExpectedByType, ...result.asExpectedByShape }).map(
      ([name, share]) => `  ${name.padEnd(34)} ${percent(share)}`,
    ),
    ...calibrationTable(result),
    ...otherwiseList(result.otherwise),
  ].join('\n');
}

/** The evaluation's figures for scripts. */
export function alertFigures(result: AlertEvaluation): Record<string, unknown> {
  const { calibration } = result;
  return {
    alerts: result.alerts,
    confusion: result.confusion,
    true_matches_accepted: result.trueMatchesAccepted,
    others_cleared: rounded(result.othersCleared.share),
    insufficient_pending: rounded(result.insufficientPending.share),
    insufficient_asked: rounded(result.insufficientAsked.share),
    as_expected: rounded(result.asExpected.share),
    rules_named: rounded(result.rulesNamed.share),
    as_expected_by_type: shares(result.asExpectedByType),
    as_expected_by_shape: shares(result.asExpectedByShape),
    brier: calibration && rounded(calibration.brier),
    ece: calibration && rounded(calibration.ece),
    calibration: calibration?.bins.map(({ stated, observed, ...bin }) => ({
      ...bin,
      stated: rounded(stated),
      observed: rounded(observed),
    })),
    otherwise: result.otherwise.map(({ alert, outcome, asks, note }) => ({
      id: alert.id,
      expected: alert.expected.outcome,
      expected_asks: alert.expected.asks,
      got: outcome,
      asks,
      note,
    })),
  };
}

export function describeTimes({ perAlert, settledByAge, open }: AlertTimes): string {
  return [
    `CPU per alert                        ${perAlert.toFixed(2)} ms (bar 2 ms)`,
    'CPU of one check with 500 distinct reports (bar 300 ms)',
    `  most settled by an age             ${settledByAge.toFixed(0)} ms`,
    `  all left open                      ${open.toFixed(0)} ms`,
  ].join('\n');
}

export function timeFigures({ perAlert, settledByAge, open }: AlertTimes): Record<string, number> {
  return {
    cpu_ms_per_alert: rounded(perAlert),
    cpu_ms_500_reports_settled: rounded(settledByAge),
    cpu_ms_500_reports_open: rounded(open),
  };
}

function confusionTable({ alerts, confusion }: AlertEvaluation): string[] {
  const header = `${String(alerts).padStart(5)} alerts ${OUTCOMES.map((outcome) => outcome.padStart(9)).join('')}`;
  const rows = Object.entries(confusion).map(
    ([truth, row]) => `${truth.padEnd(12)} ${OUTCOMES.map((outcome) => String(row[outcome]).padStart(9)).join('')}`,
  );
  return [header, ...rows];
}

function calibrationTable({ calibration }: AlertEvaluation): string[] {
  if (calibration === null) return [];
  const { bins, brier, ece } = calibration;
  return [
    '',
    `Calibration: Brier ${brier.toFixed(3)}, expected calibration error ${ece.toFixed(3)}`,
    'probability   alerts   stated  same person',
    ...bins.map(
      ({ from, to, alerts, stated, observed }) =>
        `${from.toFixed(2)} – ${to.toFixed(2)}  ${String(alerts).padStart(6)}    ${stated.toFixed(3)}   ${observed.toFixed(3)}`,
    ),
  ];
}

function otherwiseList(otherwise: readonly DecidedAlert[]): string[] {
  if (otherwise.length === 0) return [];
  return [
    '',
    'Decided otherwise than expected:',
    ...otherwise.flatMap(({ alert: { id, truth, expected, reason }, outcome, asks, note }) => [
      `  ${id} (${truth}): expected ${withAsks(expected.outcome, expected.asks)}, got ${withAsks(outcome, asks)}`,
      `    expected because: ${reason}`,
      `    noted: ${note}`,
    ]),
  ];
}

function withAsks(outcome: string, asks: readonly string[] | null | undefined): string {
  if (asks === undefined) return outcome;
  return `${outcome}, asking ${asks === null || asks.length === 0 ? 'nothing' : asks.join(', ')}`;
}

function percent({ count, of, share }: Share): string {
  return `${(100 * share).toFixed(1).padStart(5)} %  ${count} of ${of}`;
}

function shares(by: Record<string, Share>): Record<string, number> {
  return Object.fromEntries(Object.entries(by).map(([name, { share }]) => [name, rounded(share)]));
}

function rounded(number: number): number {
  return Number(number.toFixed(4));
}
