import type { CheckFacts } from '../src/domain/check/facts.ts';
import type { Verdict } from '../src/domain/check/verdict.ts';
import { deciders } from '../src/domain/checks/registry.ts';
import { defaultPolicy } from '../src/policies/default-policy.ts';
import { factsOf } from './support/alert-set.ts';
import type { AlertCase } from './support/alert-set.ts';
import { calibrate } from './support/calibration.ts';
import type { Calibration } from './support/calibration.ts';
import { distinctReports } from './support/distinct-reports.ts';

export type Decided = 'ACCEPTED' | 'PENDING' | 'REJECTED' | 'ERROR';

/** An alert decided, beside what was expected of it. */
export interface DecidedAlert {
  alert: AlertCase;
  outcome: Decided;
  /** Facts the RFI asks for. */
  asks: string[];
  note: string;
  /** Ids of the rules its hits and questions name. */
  rules: string[];
  /** Of the likeliest hit; null where none was judged. */
  probability: number | null;
}

export interface Share {
  count: number;
  of: number;
  /** 0 … 1; 1 of nothing. */
  share: number;
}

export interface AlertEvaluation {
  alerts: number;
  confusion: Record<AlertCase['truth'], Record<Decided, number>>;
  /** True matches that matter (not accepted by the rules themselves) and were cleared: must be 0. */
  trueMatchesAccepted: number;
  /** Of other persons whose data suffice to tell: how many were cleared. Bar: 0.85. */
  othersCleared: Share;
  /** Of alerts whose data do not suffice: how many are PENDING. */
  insufficientPending: Share;
  /** And of those where it is laid down what to ask, or that nothing is: how many ask just so. */
  insufficientAsked: Share;
  asExpected: Share;
  /** Of those decided as expected for which rules are laid down: how many name each of them. */
  rulesNamed: Share;
  asExpectedByType: Record<string, Share>;
  asExpectedByShape: Record<string, Share>;
  /** Of the likeliest hit against the truth; null where no alert with a known truth was judged. */
  calibration: Calibration | null;
  otherwise: DecidedAlert[];
}

/** Passes before the clock runs, and those it times. */
const WARM_UP_PASSES = 3;
const TIMED_PASSES = 3;

/** Decides each alert with the real deciders under the default policy and holds the outcome against the expected one. */
export function evaluateAlerts(cases: readonly AlertCase[]): AlertEvaluation {
  const decided = cases.map(decideAlert);
  const others = decided.filter(({ alert }) => alert.truth === 'other' && alert.sufficient);
  const insufficient = decided.filter(({ alert }) => !alert.sufficient && alert.expected.outcome === 'PENDING');
  const otherwise = decided.filter((one) => !isAsExpected(one));
  return {
    alerts: cases.length,
    confusion: confusionOf(decided),
    trueMatchesAccepted: decided.filter(isMissed).length,
    othersCleared: shareOf(others, ({ outcome }) => outcome === 'ACCEPTED'),
    insufficientPending: shareOf(insufficient, ({ outcome }) => outcome === 'PENDING'),
    insufficientAsked: shareOf(
      insufficient.filter(({ alert }) => alert.expected.asks !== undefined),
      (one) => one.outcome === 'PENDING' && asksAsExpected(one),
    ),
    asExpected: shareOf(decided, isAsExpected),
    rulesNamed: shareOf(
      decided.filter((one) => isAsExpected(one) && one.alert.expected.rules !== undefined),
      ({ alert, rules }) => alert.expected.rules!.every((rule) => rules.includes(rule)),
    ),
    asExpectedByType: sharesBy(decided, ({ alert }) => alert.check_type),
    asExpectedByShape: sharesBy(decided, ({ alert }) => alert.shape),
    calibration: calibrate(
      decided.flatMap(({ alert, probability }) =>
        alert.truth === 'unknown' || probability === null ? [] : [{ probability, isTrue: alert.truth === 'same' }],
      ),
    ),
    otherwise,
  };
}

/** A true match that the rules do not accept, and that was accepted. */
export function isMissed({ alert, outcome }: DecidedAlert): boolean {
  return alert.truth === 'same' && alert.expected.outcome !== 'ACCEPTED' && outcome === 'ACCEPTED';
}

function decideAlert(alert: AlertCase): DecidedAlert {
  try {
    const { outcome, questions, note, hits } = decide(alert);
    return {
      alert,
      outcome,
      asks: [...new Set(questions.map(({ fact }) => fact))],
      note,
      rules: [...new Set([...hits.flatMap((hit) => hit.rules), ...questions.map(({ rule }) => rule)])],
      probability: hits.length === 0 ? null : Math.max(...hits.map(({ probability }) => probability)),
    };
  } catch (error) {
    return { alert, outcome: 'ERROR', asks: [], note: (error as Error).message, rules: [], probability: null };
  }
}

function decide(alert: AlertCase): Verdict {
  return deciders[alert.check_type](factsOf(alert), defaultPolicy);
}

function isAsExpected(one: DecidedAlert): boolean {
  return one.outcome === one.alert.expected.outcome && asksAsExpected(one);
}

/** Every expected fact is asked for; where nothing is to be asked, nothing is. A decided alert asks nothing. */
function asksAsExpected({ alert, asks }: DecidedAlert): boolean {
  const expected = alert.expected.asks;
  if (expected === undefined) return true;
  return expected === null ? asks.length === 0 : expected.every((fact) => asks.includes(fact));
}

function confusionOf(decided: readonly DecidedAlert[]): AlertEvaluation['confusion'] {
  const row = (): Record<Decided, number> => ({ ACCEPTED: 0, PENDING: 0, REJECTED: 0, ERROR: 0 });
  const confusion = { same: row(), other: row(), unknown: row() };
  for (const { alert, outcome } of decided) confusion[alert.truth][outcome] += 1;
  return confusion;
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  const count = items.filter(holds).length;
  return { count, of: items.length, share: items.length === 0 ? 1 : count / items.length };
}

function sharesBy(decided: readonly DecidedAlert[], key: (one: DecidedAlert) => string): Record<string, Share> {
  const keys = [...new Set(decided.map(key))].sort();
  return Object.fromEntries(
    keys.map((value) => [
      value,
      shareOf(
        decided.filter((one) => key(one) === value),
        isAsExpected,
      ),
    ]),
  );
}

const REPORTS = 500;

/** Milliseconds of processor time. */
export interface AlertTimes {
  /** Mean over warm passes. */
  perAlert: number;
  /** For one check with 500 distinct reports, most of them settled by an age. */
  settledByAge: number;
  /** The same where it stays open of each report whom it is about. */
  open: number;
}

/** Each pass over reports decides other ones than those before. */
export function timeAlerts(cases: readonly AlertCase[]): AlertTimes {
  return { perAlert: timeOf(cases), settledByAge: timeOfReports('1997-03-26'), open: timeOfReports(null) };
}

function timeOfReports(dob: string | null): number {
  const checks = Array.from({ length: WARM_UP_PASSES + TIMED_PASSES }, (_, seed) =>
    distinctReports(REPORTS, { seed, dob }),
  );
  const decideAll = (some: readonly CheckFacts[]) =>
    some.forEach((facts) => deciders.ADVERSE_MEDIA(facts, defaultPolicy));
  decideAll(checks.slice(0, WARM_UP_PASSES));
  return cpuOf(() => decideAll(checks.slice(WARM_UP_PASSES))) / TIMED_PASSES;
}

function timeOf(cases: readonly AlertCase[]): number {
  const pass = () => cases.forEach(decideAlert);
  for (let i = 0; i < WARM_UP_PASSES; i++) pass();
  const timed = cpuOf(() => {
    for (let i = 0; i < TIMED_PASSES; i++) pass();
  });
  return timed / (TIMED_PASSES * cases.length);
}

/** Milliseconds of processor time. */
function cpuOf(work: () => void): number {
  const since = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
